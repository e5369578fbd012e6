import Foundation
package import PactDetection
import PartyModel

/// One labelled report of `Tests/Corpus`.
package struct LabelledItem: Sendable, Decodable {
    package struct Party: Sendable, Decodable {
        package var nameAsWritten: String?
        package var english: String?
        package var country: String?

        private enum CodingKeys: String, CodingKey {
            case nameAsWritten = "name_as_written"
            case english, country
        }
    }

    package struct GoldFinding: Sendable, Decodable {
        package var stage: String
        package var instrument: String?
        package var parties: [Party]
        package var signedOn: String?
        package var place: String?

        private enum CodingKeys: String, CodingKey {
            case stage, instrument, parties, place
            case signedOn = "signed_on"
        }

        package var countries: Set<String> { Set(parties.compactMap(\.country)) }
        /// Signed, renewed and planned pacts are news.
        package var isNews: Bool { ["signed", "renewed", "planned"].contains(stage) }
    }

    package var id: String
    package var lang: String
    package var title: String?
    package var text: String?
    package var published: String?
    package var label: String
    package var findings: [GoldFinding]

    package var isAlert: Bool { label == "signed" || label == "renewed" }

    /// Without a language: the reader finds it out.
    package var readable: ReadableItem {
        ReadableItem(
            title: title ?? "", text: text ?? "", language: nil, published: published.flatMap { PartialDate($0) })
    }

    /// What a feed with short summaries gives: the title and the first sentence.
    package var shortened: ReadableItem {
        var item = readable
        let end = item.text.firstIndex { ".!?。！？।։።؟\n".contains($0) }
        if let end { item.text = String(item.text[...end]) }
        return item
    }

    /// - Throws: `CorpusError` with file and line.
    package static func read(_ path: String) throws -> [LabelledItem] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let decoder = JSONDecoder()
        return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
            guard !$1.allSatisfy(\.isWhitespace) else { return nil }
            do {
                return try decoder.decode(LabelledItem.self, from: Data($1.utf8))
            } catch {
                throw CorpusError(message: "\(path):\($0 + 1): \(error)")
            }
        }
    }
}

package struct CorpusError: Error, CustomStringConvertible {
    package var message: String
    package var description: String { message }

    package init(message: String) { self.message = message }
}

/// The items of a folder like `Tests/Corpus`.
package struct Corpus: Sendable {
    /// Rules are written with these in sight.
    package var building: [LabelledItem]
    /// Only measured; nobody reads them while writing rules.
    package var scored: [LabelledItem]
    /// In the project's own words, for building.
    package var own: [LabelledItem]

    /// - Parameter folder: Holds `supplied/*.jsonl`, `supplied/scored.txt` and `own/*.jsonl`.
    package init(folder: String) throws {
        let names = try String(contentsOfFile: folder + "/supplied/scored.txt", encoding: .utf8)
        let ids = Set(names.split(whereSeparator: \.isWhitespace).map(String.init))
        let supplied = try Self.items(folder + "/supplied")
        building = supplied.filter { !ids.contains($0.id) }
        scored = supplied.filter { ids.contains($0.id) }
        own = try Self.items(folder + "/own")
    }

    private static func items(_ folder: String) throws -> [LabelledItem] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }.sorted()
            .flatMap { try LabelledItem.read(folder + "/" + $0) }
    }
}
