import Foundation
import PartyModel

/// Writes a folder of first inputs for each target, and a dictionary of names and cues.
struct SeedWriter {
    let folder: String
    private static let entries = 4_000

    func write() throws {
        let own = try own()
        for name in ["folding", "automaton", "reader", "growth"] {
            try FileManager.default.createDirectory(
                atPath: folder + "/" + name, withIntermediateDirectories: true)
        }
        for (number, text) in own.enumerated() {
            try save("folding", number, Data([0]) + Data(text.utf8.prefix(400)))
            try save(
                "folding", own.count + number,
                Data([1]) + Data(text.utf16.prefix(200).flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }))
            try save("reader", number, Data([UInt8(number & 255)]) + Data(text.utf8))
            let body = text.drop { $0 != "\n" }.dropFirst()
            try save("growth", number, Data(body.prefix(60).utf8))
        }
        // Endings, prefixes, names, text, as AutomatonTarget reads them.
        let small: [[UInt8]] = [
            [0, 0xFE, 1, 0xFE, 0xFF, 14, 0xFF, 0, 1, 23, 1, 0xFE, 16, 17, 0xFF, 0, 1, 24, 0, 23, 1, 23, 16, 17, 16],
            [0xFE, 9, 4, 0xFF, 13, 14, 0xFF, 0xFD, 8, 9, 23, 8, 0xFF, 14, 8, 9, 26, 8, 25, 9, 4, 30, 23, 8],
        ]
        for (number, bytes) in small.enumerated() { try save("automaton", number, Data(bytes)) }
        try dictionary().write(toFile: folder + "/dictionary", atomically: true, encoding: .utf8)
    }

    private func save(_ target: String, _ number: Int, _ data: Data) throws {
        try data.write(to: URL(filePath: "\(folder)/\(target)/seed-\(number)"))
    }

    /// Title and text of the project's own reports.
    private func own() throws -> [String] {
        var files = ["Tests/Corpus/own.jsonl"]
        let folder = "Tests/Corpus/own"
        files += ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted().map {
            folder + "/" + $0
        }
        return try files.filter { $0.hasSuffix(".jsonl") && FileManager.default.fileExists(atPath: $0) }.flatMap {
            file in
            try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").compactMap { line in
                let item = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                return item.map { "\($0["title"] as? String ?? "")\n\($0["text"] as? String ?? "")" }
            }
        }
    }

    /// Entries from all over the seeds, in libFuzzer's format.
    private func dictionary() -> String {
        let model = ReaderTarget.model
        var names: [String] = []
        for party in model.parties { names += (Array(party.names.values) + Array(party.short.values)).joined() }
        for country in model.countries { names += country.names.values.joined() }
        for lexicon in model.lexicons.values {
            names += lexicon.phrases.values.joined().map(\.text)
            names += lexicon.months.values.joined()
            names += lexicon.common
        }
        let sorted = Set(names.filter { !$0.contains("{") && !$0.contains("~") && $0.utf8.count <= 60 }).sorted()
        let step = max(1, sorted.count / Self.entries)
        return stride(from: 0, to: sorted.count, by: step).map { Self.quoted(sorted[$0]) }.joined(separator: "\n")
    }

    private static func quoted(_ text: String) -> String {
        let bytes = text.utf8.map { byte in
            (0x20..<0x7F).contains(byte) && byte != 0x22 && byte != 0x5C
                ? String(UnicodeScalar(byte)) : String(format: "\\x%02X", byte)
        }
        return "\"\(bytes.joined())\""
    }
}
