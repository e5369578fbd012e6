import Foundation
import PactDetection
import PactLedger
import PactStorage
import PartyModel
import Testing

/// The articles that the project must handle, through the store.
@Suite struct StoreStreamTests {
    static let partners = [
        "kz-amanat", "ru-er", "cn-cpc", "za-anc", "cu-pcc", "az-yap", "rs-spp", "et-pp", "uz-uzlidep",
    ]
    static let talks = ["VE", "ID", "VN", "KR", "JP", "IQ"]

    static func article(_ number: String) -> ItemCommit {
        switch number {
        case "000":
            item(
                "000", published: "2025-09-18",
                partners.map { finding(.signed, "tr-akp \($0)", roundUp: true) }
                    + talks.map { finding(.planned, "tr-akp ?\($0)", roundUp: true) })
        case "001":
            item(
                "001", published: "2025-09-08",
                [finding(.signed, "tr-akp kz-amanat", on: "2025-09-08", basis: .published, place: "Astana")])
        case "004":
            item("004", published: "2023-12-05", [finding(.reference, "az-yap tr-akp", on: "2021")])
        default: item(number, published: "2025-04-21")
        }
    }

    static func seed(_ reference: String, _ parties: String, on day: String? = nil, by: String? = nil) -> KnownPact {
        KnownPact(
            reference: reference, kind: .memorandum, parties: keys(parties), stage: .signed,
            signedOn: day.flatMap { PartialDate($0) }, signedOnBasis: day == nil ? nil : .stated,
            knownBy: by.flatMap { PartialDate($0) }, fromSeed: true)
    }

    static let shipped: [KnownPact] =
        [
            seed("ru", "tr-akp ru-er", on: "2018-10"), seed("za", "tr-akp za-anc", on: "2019-08-01"),
            seed("az", "tr-akp az-yap", on: "2021-06-02"), seed("et", "tr-akp et-pp", on: "2025-01-30"),
            seed("kz", "tr-akp kz-amanat", on: "2025-09-08"), seed("uz", "tr-akp uz-uzlidep", on: "2025-09-09"),
            seed("rs", "tr-akp rs-spp", on: "2025-09-17"), seed("cu", "tr-akp cu-pcc", by: "2025-09-18"),
            seed("cn", "tr-akp cn-cpc", by: "2025-09-18"),
        ]
        + talks.map {
            KnownPact(
                reference: "plan-\($0)", kind: .memorandum, parties: keys("tr-akp ?\($0)"), stage: .planned,
                plannedOn: PartialDate("2025-09-18"), fromSeed: true)
        }

    struct Stream: Sendable, CustomTestStringConvertible {
        var articles: [String]
        var isShipped = false
        var inOneCommit = false
        var signed: Int
        var planned: Int
        var testDescription: String { "\(articles) shipped: \(isShipped) one commit: \(inOneCommit)" }
    }

    @Test(arguments: [
        Stream(articles: ["000", "001", "002", "003", "004"], signed: 9, planned: 6),
        Stream(articles: ["000", "001", "002", "003", "004"], inOneCommit: true, signed: 9, planned: 6),
        Stream(articles: ["004", "003", "002", "001", "000"], signed: 8, planned: 6),
        Stream(articles: ["004", "003", "002", "001", "000"], inOneCommit: true, signed: 8, planned: 6),
        Stream(articles: ["000", "001", "002", "003", "004"], isShipped: true, signed: 0, planned: 0),
        Stream(articles: ["000"], signed: 9, planned: 6), Stream(articles: ["001"], signed: 1, planned: 0),
        Stream(articles: ["004"], signed: 0, planned: 0),
    ])
    func alertsAsTheArticlesDemand(stream: Stream) async throws {
        let store = try PactStore()
        try await store.prepare()
        if stream.isShipped { try await store.seedPacts(Self.shipped, at: time("2026-01-01")) }
        let rules = rules(
            AlertPolicy(focus: .parties([PartyID("tr-akp")]), alertConfidence: 0.5, baseline: .none))
        let items = stream.articles.map { Self.article($0) }
        for items in stream.inOneCommit ? [items] : items.map({ [$0] }) {
            try await store.commit([poll("a", items)], rules: rules)
        }
        let words = try store.reader.counts(since: .distantPast).alertsByWord
        #expect(words[.signed, default: 0] == stream.signed)
        #expect(words[.planned, default: 0] == stream.planned)
    }

    @Test func oneItemsAlertsStandTogetherInTheOrderOfTheText() async throws {
        let store = try PactStore()
        try await store.prepare()
        try await store.commit([poll("a", [Self.article("000")]), poll("b", [Self.article("001")])], rules: rules())
        let entries = try await store.pending(for: "text", limit: 100)
        #expect(entries.map(\.sequence) == Array(1...15))
        #expect(entries.map(\.alert.id) == entries.map(\.alert.id).sorted())
        #expect(entries.compactMap { $0.alert.parties.last?.id?.rawValue } == Self.partners)
        #expect(entries.suffix(6).compactMap { $0.alert.parties.last?.country.rawValue } == Self.talks)
        let amanat = try #require(try store.reader.pacts(party: PartyID("kz-amanat")).first)
        #expect(amanat.signedOn == PartialDate("2025-09-08"))
        #expect(amanat.place == "Astana")
    }

    @Test func aPlanBelowItsSigningInOneItemIsNotToldTwice() async throws {
        let store = try PactStore()
        try await store.prepare()
        let both = item(
            "1", published: "2025-09-08",
            [finding(.planned, "tr-akp kz-amanat"), finding(.signed, "tr-akp kz-amanat")])
        let summary = try await store.commit([poll("a", [both])], rules: rules())
        #expect(summary.alerts.map(\.alert.word) == [.signed])
    }
}
