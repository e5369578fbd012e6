import Foundation
import PactDetection
import PactStorage
import PartyModel

/// The alert of DESIGN's example, and ways to vary it.
enum Samples {
    static let time = Date(timeIntervalSince1970: 1_757_340_191)  // 2025-09-08T14:03:11Z
    static let quote = "İşbirliği Mutabakat Zaptı'na imza atıldı"

    static func alert(_ change: (inout AlertRecord) -> Void = { _ in }) -> AlertRecord {
        var alert = AlertRecord(
            id: "01K4M7ZJ9GXYZABCDEFGHJKMNP", createdAt: time, word: .signed, stage: .signed, kind: .memorandum,
            parties: [
                AlertParty(
                    id: PartyID("tr-akp"), shown: "AK Party", name: "Justice and Development Party",
                    country: CountryCode("TR"), mention: "AK Parti"),
                AlertParty(
                    id: PartyID("kz-amanat"), shown: "Amanat", name: "Amanat", country: CountryCode("KZ"),
                    mention: "Amanat"),
            ],
            place: "Astana", signedOn: PartialDate("2025-09-08"), signedOnBasis: .published, signatories: [],
            confidence: 0.97, pact: "pact-17", novelty: "new_pact",
            source: AlertSource(
                name: "haberler.com", feed: "haberler", url: "https://www.haberler.com/a-1", title: "İmza atıldı",
                published: time, firstSeen: time),
            evidence: [EvidenceSpan(field: .text, start: 12, end: 52, quote: quote)], language: LanguageCode("tr"),
            isPossible: false, amends: nil)
        change(&alert)
        return alert
    }

    /// Distinct alerts whose text lines differ in their ids.
    static func entries(_ numbers: ClosedRange<Int64>, isPossible: Bool = false) -> [OutboxEntry] {
        numbers.map { number in
            OutboxEntry(
                sequence: number,
                alert: alert {
                    $0.id = identifier(number)
                    $0.isPossible = isPossible
                })
        }
    }

    static func identifier(_ number: Int64) -> String {
        "01K4M7ZJ9GXYZABCDEFGHJ" + String(10_000 + number).dropFirst()
    }
}
