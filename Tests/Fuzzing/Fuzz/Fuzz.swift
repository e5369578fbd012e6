import CLibFuzzer
import Foundation

/// `fuzz folding|automaton|reader|growth [options of libFuzzer] [FOLDER]` searches for inputs that break a promise;
/// `fuzz seeds FOLDER` writes what each search starts from. `Tests/Fuzzing/run` builds and calls it.
///
/// libFuzzer is called as a library: SwiftPM gives every executable a `main` of its own.
@main
enum Fuzz {
    private typealias Target = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

    static func main() throws {
        let words = CommandLine.arguments
        guard words.count > 1 else { return usage() }
        if words[1] == "seeds", words.count == 3 { return try SeedWriter(folder: words[2]).write() }
        guard let target = target(words[1]) else { return usage() }
        // libFuzzer sees its own options only.
        var count = CommandLine.argc - 1
        let arguments = CommandLine.unsafeArgv
        arguments[1] = arguments[0]
        var rest: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments + 1
        exit(LLVMFuzzerRunDriver(&count, &rest, target))
    }

    private static func target(_ name: String) -> Target? {
        switch name {
        case "folding": { Fuzz.run(FoldingTarget.check, $0, $1) }
        case "automaton": { Fuzz.run(AutomatonTarget.check, $0, $1) }
        case "reader": { Fuzz.run(ReaderTarget.check, $0, $1) }
        case "growth": { Fuzz.run(GrowthTarget.check, $0, $1) }
        default: nil
        }
    }

    private static func run(
        _ check: (UnsafeBufferPointer<UInt8>) -> Void, _ start: UnsafePointer<UInt8>?, _ count: Int
    ) -> CInt {
        check(UnsafeBufferPointer(start: start, count: count))
        return 0
    }

    private static func usage() {
        print("usage: fuzz folding|automaton|reader|growth [options of libFuzzer] [FOLDER]\n       fuzz seeds FOLDER")
        exit(64)
    }
}

/// Stops the search with a message; libFuzzer keeps the input.
func require(_ isKept: Bool, _ broken: @autoclosure () -> String) {
    guard !isKept else { return }
    FileHandle.standardError.write(Data("broken: \(broken())\n".utf8))
    abort()
}
