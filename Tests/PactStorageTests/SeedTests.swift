import Foundation
import PactDetection
import PactLedger
import PactStorage
import PartyModel
import Testing

@Suite struct SeedTests {
    private let day = time("2026-01-01")

    private func seed(_ reference: String, _ parties: String, on day: String? = nil, place: String? = nil) -> KnownPact
    {
        KnownPact(
            reference: reference, kind: .memorandum, parties: keys(parties), stage: .signed,
            signedOn: day.flatMap { PartialDate($0) }, signedOnBasis: day == nil ? nil : .stated,
            knownBy: day == nil ? PartialDate("2025-09-18") : nil, place: place, fromSeed: true)
    }

    @Test func seedingTwiceChangesNothing() async throws {
        let store = try PactStore()
        let seeds = [seed("kz", "tr-akp kz-amanat", on: "2025-09-08"), seed("cu", "tr-akp cu-pcc")]
        #expect(try await store.seedPacts(seeds, at: day) == 2)
        #expect(try await store.seedPacts(seeds, at: day) == 0)
        #expect(try store.reader.pacts() == [seeds[1], seeds[0]])
        #expect(try store.reader.pacts(country: CountryCode("CU")).map(\.reference) == ["cu"])
    }

    @Test func anAmendedSeedKeepsWhatReportsTaught() async throws {
        let store = try PactStore()
        try await store.prepare()
        try await store.seedPacts([seed("cu", "tr-akp cu-pcc")], at: day)
        try await store.commit(
            [
                poll("a", [item("1", published: "2025-09-01", [finding(.signed, "tr-akp cu-pcc", place: "Havana")])]),
                poll("a", [item("2", published: "2025-12-01", [finding(.renewed, "tr-akp cu-pcc")])]),
            ], rules: rules())
        var amended = seed("cu", "tr-akp cu-pcc")
        amended.kind = .protocol
        #expect(try await store.seedPacts([amended], at: day) == 1)
        let pact = try #require(try store.reader.pact(reference: "cu")).pact
        #expect(pact.kind == .protocol)
        #expect(pact.place == "Havana")
        #expect(pact.signedOn == PartialDate("2025-09-01"))
        #expect(pact.stage == .renewed)
        #expect(pact.renewals.map(\.description) == ["2025-12-01"])
        // What the seed states goes before what was learned.
        amended.signedOn = PartialDate("2025-08-30")
        amended.signedOnBasis = .stated
        try await store.seedPacts([amended], at: day)
        #expect(try store.reader.pact(reference: "cu")?.pact.signedOn == PartialDate("2025-08-30"))
    }

    @Test func aSeedThatGoesLeavesOnlyWhatReportsToldOf() async throws {
        let store = try PactStore()
        try await store.prepare()
        try await store.seedPacts(
            [seed("kz", "tr-akp kz-amanat", on: "2025-09-08"), seed("cu", "tr-akp cu-pcc")], at: day)
        try await store.commit(
            [poll("a", [item("1", published: "2025-09-09", [finding(.signed, "tr-akp kz-amanat")])])], rules: rules())
        #expect(try await store.seedPacts([], at: day) == 2)
        let pacts = try store.reader.pacts()
        #expect(pacts.map(\.reference) == ["kz"])
        #expect(pacts.map(\.fromSeed) == [false])
    }
}
