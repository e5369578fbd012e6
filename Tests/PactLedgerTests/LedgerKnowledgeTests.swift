import PactDetection
import PactLedger
import PartyModel
import Testing

/// What a pact gains from reports, and which parties may be the same.
@Suite struct LedgerKnowledgeTests {
    @Test(arguments: [
        ("tr-akp kz-amanat", "kz-amanat tr-akp", true),
        ("tr-akp ?VE", "tr-akp ve-psuv", true),
        ("tr-akp ?VE", "?TR ve-psuv", true),
        ("tr-akp ?VE", "tr-chp ve-psuv", false),
        ("tr-akp ?VE", "tr-akp ?ID", false),
        ("tr-akp iq-pdk iq-puk", "tr-akp ?IQ ?IQ", true),
        ("tr-akp iq-pdk iq-puk", "tr-akp iq-puk ?IQ", true),
        ("tr-akp iq-pdk iq-puk", "tr-akp iq-dawa ?IQ", false),
        ("tr-akp iq-pdk iq-puk", "tr-akp iq-dawa iq-puk", false),
        ("tr-akp iq-pdk iq-puk", "tr-akp ?IQ", false),
        ("tr-akp tr-akp kz-amanat", "tr-akp kz-amanat", true),
    ])
    func partiesPairOneToOne(left: String, right: String, matches: Bool) {
        let sides = [left, right].map { text in
            text.split(separator: " ").map { PartyKey(party(String($0))) }
        }
        #expect(PartyKey.match(sides[0], sides[1]) == matches)
        #expect(PartyKey.match(sides[1], sides[0]) == matches)
    }

    struct Dating: Sendable {
        var known: String?
        var basis: DateBasis?
        var report: Finding
        var published: String
        var day: String
        var dayBasis: DateBasis
    }

    @Test(arguments: [
        // The day of a report, until a text states one.
        Dating(
            report: finding(.signed, "tr-akp kz-amanat"), published: "2025-09-08", day: "2025-09-08",
            dayBasis: .published),
        Dating(
            known: "2025-09-10", basis: .published, report: finding(.signed, "tr-akp kz-amanat", on: "2025-09-08"),
            published: "2025-09-12", day: "2025-09-08", dayBasis: .stated),
        Dating(
            known: "2025-09-08", basis: .stated, report: finding(.signed, "tr-akp kz-amanat"),
            published: "2025-09-12", day: "2025-09-08", dayBasis: .stated),
        Dating(
            known: "2025", basis: .stated, report: finding(.reference, "tr-akp kz-amanat", on: "2025-09-08"),
            published: "2026-01-12", day: "2025-09-08", dayBasis: .stated),
        Dating(
            known: "2025-09-08", basis: .stated, report: finding(.reference, "tr-akp kz-amanat", on: "2025"),
            published: "2026-01-12", day: "2025-09-08", dayBasis: .stated),
        Dating(
            known: "2025-09-08", basis: .stated, report: finding(.signed, "tr-akp kz-amanat", on: "2025-09-09"),
            published: "2025-09-12", day: "2025-09-08", dayBasis: .stated),
        Dating(
            known: "2025-09-08", basis: .published, report: finding(.signed, "tr-akp kz-amanat"),
            published: "2025-09-06", day: "2025-09-08", dayBasis: .published),
    ])
    func aBetterDateWins(row: Dating) throws {
        var script = LedgerScript()
        if let known = row.known {
            var pact = seed("s", "tr-akp kz-amanat", on: known)
            pact.signedOnBasis = row.basis
            script.known = [pact]
        }
        let pact = try script.read(row.report, published: row.published).judgement.pact
        #expect(pact.signedOn == PartialDate(row.day))
        #expect(pact.signedOnBasis == row.dayBasis)
        #expect(script.known.count == 1)
    }

    @Test func reportsAddPartiesAndPlaceButOverwriteNothing() throws {
        var script = LedgerScript()
        _ = try script.read(finding(.signed, "tr-akp ?KZ"), published: "2025-09-08")
        _ = try script.read(finding(.signed, "tr-akp kz-amanat", place: "Astana"), published: "2025-09-09")
        _ = try script.read(finding(.signed, "?TR kz-amanat", place: "Ankara"), published: "2025-09-10")
        let pact = try #require(script.pact("tr-akp", "kz-amanat"))
        #expect(pact.place == "Astana")
        #expect(pact.reference == "pact-1")
        #expect(script.known.count == 1)
    }

    @Test func theExactPactIsPreferred() throws {
        var script = LedgerScript(known: [
            seed("vague", "tr-akp ?IQ", on: "2025-09-08"), seed("exact", "tr-akp iq-pdk", on: "2025-09-01"),
        ])
        let outcome = try script.read(finding(.signed, "tr-akp iq-pdk", roundUp: true), published: "2025-09-08")
        #expect(outcome.judgement.pact.reference == "exact")
    }

    @Test func aRenewalDoesNotMoveTheFirstSignature() throws {
        var script = LedgerScript()
        _ = try script.read(finding(.renewed, "tr-akp ru-er"), published: "2024-11-07")
        let pact = try script.read(finding(.signed, "tr-akp ru-er"), published: "2024-11-08").judgement.pact
        #expect(pact.signedOn == nil)
        #expect(pact.renewals == [PartialDate("2024-11-07")].compactMap { $0 })
    }

    @Test func countriesAreTheKeyOfCandidates() {
        #expect(KnownPact.countries(of: ["tr-akp", "?IQ", "?IQ"].map { PartyKey(party($0)) }) == "IQ+IQ+TR")
    }
}
