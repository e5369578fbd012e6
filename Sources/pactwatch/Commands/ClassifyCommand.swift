import ArgumentParser
import FeedParsing
import Foundation
import PactDetection
import PartyModel

struct ClassifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: "Reads items as JSON lines from standard input and prints a verdict for each.",
        discussion: """
            in:  {"id": "x1", "title": "…", "text": "…", "lang": "tr"?, "published": "2025-09-08"?}
            out: {"id": "x1", "label": "signed", "confidence": 0.970, "findings": […]}
            A line that cannot be read gives {"error": …} in its place; the exit status is then 65.
            Example:
              pactwatch classify < items.jsonl | jq -r 'select(.label == "signed") | .id'
            """)

    @Option(help: "Folder with the seeds (default: $PACTWATCH_SEEDS, ./seeds, the installed ones).")
    var seeds: String?

    func run() throws {
        let model = try SeedLocation.load(seeds)
        let reader = PactReader(model: model)
        var lines = LineReader()
        var number = 0
        var hasFailed = false
        let output = Output.standard
        while true {
            // Whoever writes a line and waits for its answer gets it before the next one is read.
            if lines.mayWait { output.flush() }
            guard let line = try lines.next() else { break }
            number += 1
            switch line {
            case .tooLong:
                hasFailed = true
                output.line(VerdictJSON.render(error: "the line is longer than 4 MiB", line: number))
            case .bytes(let bytes):
                do {
                    guard let input = try ClassifyInput(bytes, line: number) else { continue }
                    output.line(VerdictJSON.render(reader.read(input.item), id: input.id))
                } catch {
                    hasFailed = true
                    output.line(VerdictJSON.render(error: error.message, line: number))
                }
            }
        }
        if hasFailed { throw ExitCode(CommandFailure.Status.data.rawValue) }
    }
}

/// One line of input, read leniently: what is missing is empty, what is wrong is said.
struct ClassifyInput {
    struct Failure: Error { let message: String }

    var id: String
    var item: ReadableItem

    /// Nil for an empty line.
    init?(_ bytes: [UInt8], line: Int) throws(Failure) {
        guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return nil }
        let object: [String: Any]
        do {
            let mended = SurrogateRepair.repair(bytes)
            guard let found = try JSONSerialization.jsonObject(with: Data(mended)) as? [String: Any] else {
                throw Failure(message: "the line is not a JSON object")
            }
            object = found
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(message: "the line is not JSON")
        }
        let title = object["title"] as? String ?? ""
        let text = object["text"] as? String ?? ""
        guard !title.isEmpty || !text.isEmpty else { throw Failure(message: "there is neither 'title' nor 'text'") }
        let language = (object["lang"] as? String).map { String($0.lowercased().prefix { $0 != "-" && $0 != "_" }) }
        let published = (object["published"] as? String).flatMap(Self.day)
        id = object["id"] as? String ?? (object["id"] as? NSNumber)?.stringValue ?? String(line)
        item = ReadableItem(
            title: PlainText.from(html: title), text: PlainText.from(html: text),
            language: language.map { LanguageCode($0) }, published: published)
    }

    /// A date as it stands, or the UTC day of an RFC 3339 time.
    private static func day(_ text: String) -> PartialDate? {
        if let date = PartialDate(text) { return date }
        return FeedDate.parse(text).map {
            PartialDate(dayNumber: Int(($0.timeIntervalSince1970 / 86_400).rounded(.down)))
        }
    }
}

/// JSON may carry escapes of unpaired surrogates (`\ud83d` alone) and bytes that are no UTF-8; both become U+FFFD.
enum SurrogateRepair {
    static func repair(_ bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(0x5C) else { return Array(text.utf8) }
        var result: [UInt8] = []
        let source = Array(text.utf8)
        result.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            guard source[index] == 0x5C, index + 1 < source.count else {
                result.append(source[index])
                index += 1
                continue
            }
            guard source[index + 1] == 0x75, let unit = hex(source, index + 2) else {
                result += source[index...(index + 1)]
                index += 2
                continue
            }
            let isPair =
                (0xD800..<0xDC00).contains(unit) && index + 7 < source.count && source[index + 6] == 0x5C
                && source[index + 7] == 0x75 && (hex(source, index + 8).map { (0xDC00..<0xE000).contains($0) } ?? false)
            let length = isPair ? 12 : 6
            if isPair || !(0xD800..<0xE000).contains(unit) {
                result += source[index..<(index + length)]
            } else {
                result += Array("\\ufffd".utf8)
            }
            index += length
        }
        return result
    }

    private static func hex(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard start + 4 <= bytes.count else { return nil }
        return Int(String(decoding: bytes[start..<(start + 4)], as: UTF8.self), radix: 16)
    }
}
