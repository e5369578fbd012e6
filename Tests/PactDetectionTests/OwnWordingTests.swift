import Foundation
import PactDetection
import PartyModel
import Testing

/// Reports in the project's own words (Tests/Corpus/own.jsonl): the five supplied articles retold, and what else the
/// reader must tell apart. Invented for testing; no source of facts.
struct OwnWordingTests {
    struct Report: Sendable, CustomTestStringConvertible {
        var id = ""
        var item = ReadableItem(title: "", text: "")
        var label = ""
        /// `stage pair`, sorted; the pair's country codes in order.
        var findings: [String] = []
        var dates: [String: String] = [:]
        var places: [String: String] = [:]

        var testDescription: String { id }
    }

    static func reports() throws -> [Report] {
        try Repository.lines(Repository.root + "/Tests/Corpus/own.jsonl").map { line in
            var report = Report()
            report.id = line["id"] as? String ?? ""
            report.label = line["label"] as? String ?? ""
            report.item = ReadableItem(
                title: line["title"] as? String ?? "", text: line["text"] as? String ?? "",
                published: (line["published"] as? String).flatMap { PartialDate($0) })
            for finding in line["findings"] as? [[String: Any]] ?? [] {
                let pair = (finding["pair"] as? String ?? "").split(separator: "+").sorted().joined(separator: "+")
                report.findings.append("\(finding["stage"] as? String ?? "") \(pair)")
                report.dates[pair] = finding["on"] as? String
                report.places[pair] = finding["place"] as? String
            }
            report.findings.sort()
            return report
        }
    }

    @Test(arguments: try reports())
    func isRead(_ report: Report) {
        let verdict = Repository.reader.read(report.item)
        #expect(verdict.label.rawValue == report.label)
        let pairs = verdict.findings.map { $0.parties.map(\.country.rawValue).sorted().joined(separator: "+") }
        #expect(zip(verdict.findings, pairs).map { "\($0.stage.rawValue) \($1)" }.sorted() == report.findings)
        for (finding, pair) in zip(verdict.findings, pairs) {
            if let date = report.dates[pair] { #expect(finding.signedOn?.description == date) }
            if let place = report.places[pair] { #expect(finding.place == place) }
        }
    }

    /// A round-up that counts more pacts than it names: the number stays with the evidence and makes no finding.
    @Test func aClaimedTotalIsEvidenceOnly() throws {
        let report = try #require(try Self.reports().first { $0.id == "retold-000" })
        let signed = Repository.reader.read(report.item).findings.filter { $0.stage == .signed }
        #expect(signed.count == 9)
        #expect(signed.allSatisfy { $0.evidence.contains { $0.quote.hasSuffix("with parties of 18") } })
    }

    /// The quote is the span: scalars of the field's own text.
    @Test(arguments: try reports())
    func evidenceQuotesTheText(_ report: Report) {
        for span in Repository.reader.read(report.item).findings.flatMap(\.evidence) {
            let scalars = Array((span.field == .title ? report.item.title : report.item.text).unicodeScalars)
            let part = scalars[span.start..<span.end].map(String.init).joined()
            #expect(part == span.quote)
            #expect(!span.quote.isEmpty)
        }
    }
}
