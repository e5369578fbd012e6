import Foundation
import PactStorage
import PartyModel
import Testing

@Suite struct RetentionTests {
    @Test func oldTextsGoKeysStay() async throws {
        let store = try PactStore()
        try await store.prepare()
        let ids = CountingIDs()
        try await store.commit(
            [
                poll("a", at: "2025-01-01", [item("old"), item("older")]),
                poll(
                    "a", at: "2025-01-01",
                    [item("cited", published: "2025-01-01", [finding(.signed, "tr-akp kz-amanat")])]),
                poll("a", at: "2025-12-01", [item("new")]),
            ], rules: rules(ids: ids))
        let limit = time("2025-06-01")
        #expect(try await store.prune(olderThan: limit, at: time("2026-01-01"), limit: 1) == 1)
        #expect(try await store.prune(olderThan: limit, at: time("2026-01-01")) == 1)
        #expect(try await store.prune(olderThan: limit, at: time("2026-01-01")) == 0)
        let again = try await store.commit([poll("a", [item("old")])], rules: rules(ids: ids))
        #expect(again.knownItems == 1)
    }

    @Test func lossesAreCountedByReason() async throws {
        let store = try PactStore()
        try await store.prepare()
        var commit = poll("a")
        commit.losses = ["items beyond the limit": 3, "nothing": 0]
        try await store.commit([commit], rules: rules())
        try await store.recordLoss(2, reason: "items beyond the limit", at: time("2026-01-02"))
        let losses = try store.reader.counts(since: .distantPast).losses
        #expect(losses.map(\.reason) == ["items beyond the limit"])
        #expect(losses.map(\.count) == [5])
        #expect(losses.map(\.lastAt) == [time("2026-01-02")])
    }

    @Test func statusCountsWhatSinksOwe() async throws {
        let store = try PactStore()
        try await store.prepare()
        for number in 1...3 { try await store.enqueue(alert(number)) }
        try await store.markDelivered([2], by: "text", at: time("2026-01-01"))
        try await store.recordFailure(sink: "text", reason: "no space", at: time("2026-01-02"))
        let sink = try #require(try store.reader.counts(since: .distantPast).sinks.first)
        #expect(sink.pending == 2)
        #expect(sink.failures == 1)
        #expect(sink.lastFailure == "no space")
    }

    @Test func ulidsSortByTimeAndThenByOrder() {
        let clock = CountingIDs()
        let source = ULIDSource(
            now: { Date(timeIntervalSince1970: 1_469_918_176.385 + (clock.next().hasSuffix("1") ? 0 : -5)) },
            random: { .max })
        let ids = (0..<9).map { _ in source.next() }
        // The time of the specification's example, 1469918176385.
        #expect(ids.first?.hasPrefix("01ARYZ6S41") == true)
        #expect(ids.allSatisfy { $0.count == 26 })
        #expect(ids == ids.sorted() && Set(ids).count == 9)
    }
}
