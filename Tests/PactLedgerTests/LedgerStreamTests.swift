import PactDetection
import PactLedger
import PartyModel
import Testing

/// The articles that the project must handle, as findings, in any order of arrival.
@Suite struct LedgerStreamTests {
    struct Article: Sendable {
        var published: String
        var findings: [Finding]
    }

    static let partners = [
        "kz-amanat", "ru-er", "cn-cpc", "za-anc", "cu-pcc", "az-yap", "rs-spp", "et-pp", "uz-uzlidep",
    ]

    static let roundUp = Article(
        published: "2025-09-18",
        findings: partners.map { finding(.signed, "tr-akp \($0)", roundUp: true) }
            + ["VE", "ID", "VN", "KR", "JP", "IQ"].map { finding(.planned, "tr-akp ?\($0)", roundUp: true) })

    static let amanat = Article(
        published: "2025-09-08",
        findings: [finding(.signed, "tr-akp kz-amanat", on: "2025-09-08", basis: .published, place: "Astana")])

    static let background = Article(
        published: "2023-12-05", findings: [finding(.reference, "az-yap tr-akp", on: "2021", kind: .protocol)])

    static let shipped: [KnownPact] =
        [
            seed("ru-2018", "tr-akp ru-er", on: "2018-10"), seed("za", "tr-akp za-anc", on: "2019-08-01"),
            seed("az", "tr-akp az-yap", on: "2021-06-02"), seed("et", "tr-akp et-pp", on: "2025-01-30"),
            seed("kz", "tr-akp kz-amanat", on: "2025-09-08"), seed("uz", "tr-akp uz-uzlidep", on: "2025-09-09"),
            seed("rs", "tr-akp rs-spp", on: "2025-09-17"), seed("cu", "tr-akp cu-pcc", knownBy: "2025-09-18"),
            seed("cn", "tr-akp cn-cpc", knownBy: "2025-09-18"),
        ]
        + ["VE", "ID", "VN", "KR", "JP", "IQ"].map {
            seed("plan-\($0)", "tr-akp ?\($0)", stage: .planned, plannedOn: "2025-09-18")
        }

    struct Stream: Sendable, CustomTestStringConvertible {
        var name: String
        var known: [KnownPact] = []
        var articles: [Article]
        var signed: Int
        var planned: Int
        var testDescription: String { name }
    }

    @Test(arguments: [
        Stream(name: "000, 001, 004", articles: [roundUp, amanat, background], signed: 9, planned: 6),
        Stream(name: "000, 004, 001", articles: [roundUp, background, amanat], signed: 9, planned: 6),
        Stream(name: "001, 000, 004", articles: [amanat, roundUp, background], signed: 9, planned: 6),
        Stream(name: "004, 001, 000", articles: [background, amanat, roundUp], signed: 8, planned: 6),
        Stream(name: "001, 004, 000", articles: [amanat, background, roundUp], signed: 8, planned: 6),
        Stream(name: "004, 000, 001", articles: [background, roundUp, amanat], signed: 8, planned: 6),
        Stream(
            name: "shipped ledger", known: shipped, articles: [roundUp, amanat, background], signed: 0, planned: 0),
        Stream(
            name: "000 twice", articles: [roundUp, roundUp], signed: 9, planned: 6),
    ])
    func alertsAsTheArticlesDemand(stream: Stream) throws {
        var script = LedgerScript(known: stream.known)
        var alerts: [AlertNews: Int] = [:]
        for article in stream.articles {
            for finding in article.findings {
                let outcome = try script.read(finding, published: article.published)
                if case .alert(let news) = outcome.decision { alerts[news, default: 0] += 1 }
            }
        }
        #expect(alerts[.signed, default: 0] == stream.signed)
        #expect(alerts[.planned, default: 0] == stream.planned)
        #expect(script.known.count == 15)
        let azerbaijan = try #require(script.pact("tr-akp", "az-yap"))
        let hasBackground = stream.articles.contains { $0.published == Self.background.published }
        if hasBackground { #expect(azerbaijan.signedOn?.year == 2021) }
    }

    @Test func theRoundUpsPactGetsDateAndPlaceFromTheReport() throws {
        var script = LedgerScript()
        for article in [Self.roundUp, Self.amanat] {
            for finding in article.findings { _ = try script.read(finding, published: article.published) }
        }
        let pact = try #require(script.pact("tr-akp", "kz-amanat"))
        #expect(pact.signedOn == PartialDate("2025-09-08"))
        #expect(pact.place == "Astana")
    }
}
