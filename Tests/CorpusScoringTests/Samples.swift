import CorpusScoring
import Foundation
import PactDetection
import PartyModel

/// Gold items and verdicts in few words.
enum Samples {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static func item(_ label: String, _ findings: String = "[]") throws -> LabelledItem {
        let line = #"{"id": "x", "lang": "en", "title": "t", "label": "\#(label)", "findings": \#(findings)}"#
        return try JSONDecoder().decode(LabelledItem.self, from: Data(line.utf8))
    }

    /// `TR:AK Party` is a party with its country; the text after the colon is its English name and how it is written.
    static func gold(_ stage: String, _ parties: [String], kind: String = "memorandum", day: String? = nil) -> String {
        let list = parties.map { text in
            let (country, name) = split(text)
            return #"{"name_as_written": "\#(name)", "english": "\#(name)", "country": "\#(country)"}"#
        }
        let date = day.map { "\"\($0)\"" } ?? "null"
        return #"{"stage": "\#(stage)", "instrument": "\#(kind)", "signed_on": \#(date), "parties": "#
            + "[\(list.joined(separator: ", "))]}"
    }

    static func finding(
        _ stage: Stage, _ parties: [String], kind: PactKind = .memorandum, day: String? = nil
    ) -> Finding {
        Finding(
            stage: stage, kind: kind,
            parties: parties.map { text in
                let (country, name) = split(text)
                return FindingParty(
                    id: nil, name: nil, country: CountryCode(country), mention: name.isEmpty ? nil : name)
            }, signedOn: day.flatMap { PartialDate($0) }, confidence: 0.9)
    }

    static func verdict(_ label: Label, _ findings: [Finding] = []) -> Verdict {
        Verdict(label: label, confidence: 0.9, language: nil, findings: findings)
    }

    private static func split(_ text: String) -> (country: String, name: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }
}
