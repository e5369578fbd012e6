import Foundation
import PactDetection
import PartyModel
import Testing

/// The five supplied articles, where the folder beside the project exists. Their texts are not ours to ship; the
/// retold ones in `OwnWordingTests` always run.
struct ArticleTests {
    private static let folder = Repository.root + "/../shared/articles"
    static let isPresent = FileManager.default.fileExists(atPath: folder + "/expected.json")

    static func articles() throws -> [String] {
        guard isPresent else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
    }

    private func expected(_ name: String) throws -> [String: Any] {
        let data = try Data(contentsOf: URL(filePath: Self.folder + "/expected.json"))
        let all = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        return try #require((all?["articles"] as? [String: Any])?[name] as? [String: Any])
    }

    private func item(_ name: String, _ expected: [String: Any]) throws -> ReadableItem {
        var text = try String(contentsOfFile: Self.folder + "/" + name, encoding: .utf8)
        text.replace(#/^ date \d{4}-\d{2}-\d{2}(?: \?+)?\ /#, with: "")
        return ReadableItem(
            title: "", text: text, published: (expected["published"] as? String).flatMap { PartialDate($0) })
    }

    private func pairs(_ value: Any?) -> [String] {
        (value as? [[String]] ?? []).map { $0.sorted().joined(separator: "+") }.sorted()
    }

    @Test(.enabled(if: isPresent, "../shared/articles is not there"), arguments: try articles())
    func isReadAsExpected(_ name: String) throws {
        let expected = try expected(name)
        let verdict = Repository.reader.read(try item(name, expected))
        func found(_ stage: Stage) -> [String] {
            verdict.findings.filter { $0.stage == stage }
                .map { $0.parties.map(\.country.rawValue).sorted().joined(separator: "+") }.sorted()
        }
        #expect(verdict.label.rawValue == expected["label"] as? String)
        #expect(verdict.language?.rawValue == expected["lang"] as? String ?? "en")
        #expect(found(.signed) == pairs(expected["signed_pairs"]))
        #expect(found(.planned) == pairs(expected["planned_pairs"]))
        #expect(found(.reference) == pairs(expected["reference_pairs"]))
        #expect(verdict.findings.allSatisfy { $0.signatories.isEmpty })
        if let kind = expected["kind"] as? String { #expect(verdict.findings.map(\.kind.rawValue) == [kind]) }
        if let date = expected["signed_on"] as? String {
            #expect(verdict.findings.map(\.signedOn?.description) == [date])
        }
        if let place = expected["place"] as? String { #expect(verdict.findings.map(\.place) == [place]) }
        if let basis = (expected["signed_on_basis"] as? String)?.prefix(while: { $0 != " " }) {
            #expect(verdict.findings.map(\.signedOnBasis?.rawValue) == [String(basis)])
        }
        let names = Set(verdict.findings.flatMap(\.parties).compactMap(\.name))
        #expect(names.isSuperset(of: expected["parties"] as? [String] ?? []))
    }
}
