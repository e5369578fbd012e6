import ArgumentParser
import CorpusScoring
import Foundation

/// Looks for wording of the supplied items in the lexicons and in the code: rules that quote the test would pass it by
/// memory.
struct OverlapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "overlap",
        abstract: "Fails where five words in a row of a supplied item (12 letters in unspaced scripts) stand in a rule."
    )

    @OptionGroup var options: ReaderOptions

    func run() throws {
        let corpus = try Corpus(folder: options.corpus)
        var owners: [String: String] = [:]
        for item in corpus.building + corpus.scored {
            for text in [item.title, item.text] {
                for run in WordRuns.runs(of: text ?? "") { owners[run] = item.id }
            }
        }
        let files = try rules()
        var found = 0
        for file in files {
            for (number, phrase) in phrases(try String(contentsOfFile: file, encoding: .utf8)) {
                for run in WordRuns.runs(of: phrase) {
                    guard let owner = owners[run] else { continue }
                    found += 1
                    print("\(file):\(number): words of \(owner): \(run)")
                }
            }
        }
        print(
            "overlap: \(found) runs of words of \(corpus.building.count + corpus.scored.count) items in \(files.count) files"
        )
        if found > 0 { throw ExitCode(1) }
    }

    /// Terms and names are what they are: the Thai term for a memorandum of understanding alone has 15 letters.
    private static let termSections: Set<String> = [
        "papers", "parties", "scope", "countries", "party_names", "weak_party_names", "sources",
    ]

    /// The phrases of a file with the numbers of their lines; entries of a list are phrases of their own.
    private func phrases(_ text: String) -> [(line: Int, phrase: String)] {
        var section = ""
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { number, line in
            if let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") {
                section = String(line[..<colon])
            }
            guard !Self.termSections.contains(section) else { return [(line: Int, phrase: String)]() }
            return line.split(whereSeparator: { ",[]{}\"#:".contains($0) }).map { (number + 1, String($0)) }
        }
    }

    private func rules() throws -> [String] {
        let folders = [(options.seeds + "/lexicon", ".yaml"), ("Sources/PactDetection", ".swift")]
        return folders.flatMap { folder, ending in
            (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
                .filter { $0.hasSuffix(ending) }.map { folder + "/" + $0 }.sorted()
        }
    }
}

enum WordRuns {
    private static let words = 5
    private static let hanLetters = 12
    /// A word of Thai, Lao, Khmer or Burmese has about twice the letters of a Chinese one.
    private static let otherLetters = 24

    /// Five words in a row; twelve letters in a row of Han or kana, 24 of another script without word spaces.
    static func runs(of text: String) -> Set<String> {
        var runs: Set<String> = []
        let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        let spaced = parts.filter { !isUnspaced($0) }
        if spaced.count >= words {
            for start in 0...(spaced.count - words) {
                runs.insert(spaced[start..<start + words].joined(separator: " "))
            }
        }
        for part in parts where isUnspaced(part) {
            let characters = Array(part)
            let letters = part.unicodeScalars.contains { $0.value >= 0x3041 } ? hanLetters : otherLetters
            guard characters.count >= letters else { continue }
            for start in 0...(characters.count - letters) { runs.insert(String(characters[start..<start + letters])) }
        }
        return runs
    }

    private static func isUnspaced(_ part: Substring) -> Bool {
        part.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0E01..<0x0F00, 0x1000..<0x10A0, 0x1780..<0x1800, 0x3041..<0x3100, 0x3400..<0xA000: true
            default: false
            }
        }
    }
}
