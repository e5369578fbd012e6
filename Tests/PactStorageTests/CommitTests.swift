import Foundation
import PactDetection
import PactLedger
import PactStorage
import PartyModel
import PollPolicy
import Testing

@Suite struct CommitTests {
    private let pair = "tr-akp kz-amanat"

    @Test func oneCommitHoldsItemsFindingsAlertsAndThePoll() async throws {
        let store = try PactStore()
        try await store.prepare()
        let summary = try await store.commit(
            [
                poll(
                    "a", validators: Validators(etag: "\"1\"", lastModified: nil),
                    [
                        item("1", published: "2025-09-08", [finding(.signed, pair, place: "Astana")]),
                        item("2", published: "2025-09-08"),
                    ])
            ], rules: rules())
        #expect(summary.newItems == 2)
        #expect(summary.findings == 1)
        let entry = try #require(try await store.pending(for: "text", limit: 10).first)
        #expect(summary.alerts == [entry])
        #expect(entry.alert.word == .signed)
        #expect(entry.alert.parties.map(\.shown) == ["AK Party", "Name of kz-amanat"])
        #expect(entry.alert.signedOn == PartialDate("2025-09-08"))
        #expect(entry.alert.signedOnBasis == .published)
        #expect(entry.alert.source.name == "haberler.com")
        #expect(entry.alert.signatories == ["Zafer Sırakaya"])
        let stored = try #require(try store.reader.pact(reference: entry.alert.pact))
        #expect(stored.pact.parties == keys(pair).sorted())
        #expect(stored.events.map(\.event.novelty) == [.newPact])
        let due = try store.dueFeeds(at: time("2026-01-01 12:15"), limit: 10)
        #expect(due.map(\.id) == ["b", "a"])
        #expect(due.last?.validators == Validators(etag: "\"1\"", lastModified: nil))
        #expect(due.last?.isFirstPoll == false)
    }

    @Test func anItemIsReadOnce() async throws {
        let store = try PactStore()
        try await store.prepare()
        let first = item("1", published: "2025-09-08", [finding(.signed, pair)])
        let ids = CountingIDs()
        try await store.commit([poll("a", [first])], rules: rules(ids: ids))
        let again = try await store.commit([poll("a", [first, first])], rules: rules(ids: ids))
        #expect(again.knownItems == 2)
        #expect(again.alerts.isEmpty)
        let marks = [first.mark, ItemMark(key: "1", digest: "2"), ItemMark(key: "2", digest: "1")]
        #expect(try store.knownItems(feed: "a", among: marks) == [first.mark])
        #expect(try store.knownItems(feed: "b", among: marks).isEmpty)
    }

    @Test func aLaterReportJoinsTheSourcesOfTheAlert() async throws {
        let store = try PactStore()
        try await store.prepare()
        try await store.commit(
            [
                poll("a", [item("1", published: "2025-09-08", [finding(.signed, pair)])]),
                poll("b", [item("1", published: "2025-09-09", source: "Trend", [finding(.signed, pair)])]),
                poll("b", [item("2", published: "2025-09-09", source: "trend", [finding(.signed, pair)])]),
                // Background and doubtful reports confirm nothing.
                poll("b", [item("3", published: "2025-09-09", source: "X", [finding(.reference, pair)])]),
                poll("b", [item("4", published: "2025-09-09", source: "Y", [finding(.signed, pair, confidence: 0.2)])]),
            ], rules: rules())
        let alerts = try store.reader.alerts(includePossible: true, limit: 10)
        #expect(alerts.count == 1)
        #expect(alerts.first?.sources.map(\.name) == ["haberler.com", "Trend", "trend"])
        #expect(alerts.first?.publisherCount == 2)
    }

    @Test func aRevisionReplacesFindingsWithoutASecondAlert() async throws {
        let store = try PactStore()
        try await store.prepare()
        let ids = CountingIDs()
        try await store.commit(
            [poll("a", [item("1", published: "2025-09-08", [finding(.signed, pair)])])], rules: rules(ids: ids))
        let moved = item(
            "1", digest: "2", published: "2025-12-24",
            [finding(.signed, pair, on: "2025-06-01"), finding(.planned, "tr-akp ?VE")])
        let summary = try await store.commit([poll("a", [moved])], rules: rules(ids: ids))
        #expect(summary.revisedItems == 1)
        #expect(summary.alerts.map(\.alert.word) == [.planned])
        #expect(try store.reader.counts(since: .distantPast).findingsByStage == ["signed": 1, "planned": 1])
        let third = item("1", digest: "3", published: "2025-12-25", [finding(.signed, pair)])
        #expect(try await store.commit([poll("a", [third])], rules: rules(ids: ids)).alerts.isEmpty)
    }

    @Test func aRevisionFromPlannedToSignedIsProgress() async throws {
        let store = try PactStore()
        try await store.prepare()
        let ids = CountingIDs()
        try await store.commit(
            [poll("a", [item("1", published: "2025-09-08", [finding(.planned, pair)])])], rules: rules(ids: ids))
        let summary = try await store.commit(
            [poll("a", [item("1", digest: "2", published: "2025-09-08", [finding(.signed, pair)])])],
            rules: rules(ids: ids))
        #expect(summary.alerts.map(\.alert.novelty) == ["progress"])
    }

    @Test func aDoubtfulFindingIsPossibleAndTheSureOneStillAlerts() async throws {
        let store = try PactStore()
        try await store.prepare()
        let summary = try await store.commit(
            [
                poll("a", [item("1", published: "2025-09-08", [finding(.signed, pair, confidence: 0.4)])]),
                poll("b", [item("1", published: "2025-09-08", [finding(.signed, pair)])]),
            ], rules: rules())
        #expect(summary.alerts.map(\.alert.isPossible) == [true, false])
        #expect(Set(summary.alerts.map(\.alert.pact)).count == 1)
        #expect(try store.reader.alerts(limit: 10).count == 1)
        #expect(try store.reader.possibleAlerts(limit: 10).count == 1)
    }

    @Test func theFirstPollOfAFeedIsItsBaseline() async throws {
        let store = try PactStore()
        try await store.prepare()
        let policy = AlertPolicy(focus: .any, alertConfidence: 0.5, baseline: .firstPoll)
        let ids = CountingIDs()
        func commit(_ feed: String, _ key: String, _ parties: String, published: String) async throws -> Int {
            try await store.commit(
                [poll(feed, [item(key, published: published, [finding(.signed, parties)])])],
                rules: rules(policy, ids: ids)
            ).alerts.count
        }
        #expect(try await commit("a", "1", "tr-akp kz-amanat", published: "2025-12-20") == 0)
        #expect(try await commit("a", "2", "tr-akp uz-uzlidep", published: "2025-12-20") == 1)
        #expect(try await commit("b", "1", "tr-akp az-yap", published: "2025-12-31 13:00") == 1)
        // A failed poll does not end the baseline.
        try await store.syncFeeds([ConfiguredFeed(id: "c", url: "https://c.example")], at: time("2026-01-01"))
        try await store.commit([poll("c", result: .failed("no answer"))], rules: rules(policy, ids: ids))
        #expect(try await commit("c", "1", "tr-akp rw-rpf", published: "2025-12-20") == 0)
    }

    @Test func aDateInTheFutureIsNotBelieved() async throws {
        let store = try PactStore()
        try await store.prepare()
        let summary = try await store.commit(
            [poll("a", [item("1", published: "2027-01-01", [finding(.signed, pair)])])], rules: rules())
        #expect(summary.alerts.first?.alert.signedOn == PartialDate("2026-01-01"))
    }

    @Test func aFailureAnywhereLeavesNothingBehind() async throws {
        let store = try PactStore()
        try await store.prepare()
        // The third id is drawn for the second finding's pact, the fourth for the second alert: all before is written.
        let repeating = CommitRules(
            alerts: AlertPolicy(focus: .any, alertConfidence: 0.5, baseline: .none), now: { time("2026-01-01 12:00") },
            newID: { "01K4SAME" })
        let batch = [
            poll("a", validators: Validators(etag: "x", lastModified: nil), [item("0")]),
            poll(
                "b",
                [item("1", published: "2025-09-08", [finding(.signed, pair), finding(.signed, "tr-akp az-yap")])]),
        ]
        let before = try store.dueFeeds(at: time("2026-01-02"), limit: 10)
        await #expect(throws: StoreError.self) { try await store.commit(batch, rules: repeating) }
        #expect(try store.dueFeeds(at: time("2026-01-02"), limit: 10) == before)
        var empty = StoreCounts()
        empty.feeds = 2
        empty.sinks = try store.reader.counts(since: .distantPast).sinks
        #expect(try store.reader.counts(since: .distantPast) == empty)
        #expect(try await store.pending(for: "text", limit: 10).isEmpty)
        // And the store goes on.
        #expect(try await store.commit(batch, rules: rules()).alerts.count == 2)
    }

    @Test func anUnknownFeedDoesNotStopTheOthers() async throws {
        let store = try PactStore()
        try await store.prepare()
        let summary = try await store.commit([poll("gone", [item("1")]), poll("a", [item("1")])], rules: rules())
        #expect(summary.unknownFeeds == ["gone"])
        #expect(summary.newItems == 1)
    }

    @Test func whatWasCommittedSurvivesACrash() async throws {
        let folder = try TemporaryFolder()
        let copy = try TemporaryFolder()
        let store = try PactStore(path: folder.store)
        try await store.prepare()
        try await store.commit(
            [poll("a", [item("1", published: "2025-09-08", [finding(.signed, pair)])])], rules: rules())
        // The files as a dead process leaves them: the WAL is not folded in.
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: folder.store + suffix, toPath: copy.store + suffix)
        }
        let reopened = try PactStore(path: copy.store)
        #expect(try await reopened.pending(for: "text", limit: 10).count == 1)
        #expect(try reopened.knownItems(feed: "a", among: [ItemMark(key: "1", digest: "1")]).count == 1)
    }

    @Test func aReaderSeesOneCommitOrNone() async throws {
        let folder = try TemporaryFolder()
        let store = try PactStore(path: folder.store)
        try await store.prepare()
        let reader = try StoreReader(path: folder.store)
        let finished = Flag()
        let writing = Task {
            defer { finished.raise() }
            let ids = CountingIDs()
            for number in 0..<40 {
                let pair = "tr-akp \(number % 2 == 0 ? "kz" : "uz")-p\(number)"
                try await store.commit(
                    [
                        poll("a", [item("\(number)", published: "2025-09-08", [finding(.signed, pair)])]),
                        poll("b", [item("\(number)", published: "2025-09-08")]),
                    ], rules: rules(ids: ids))
            }
        }
        var seen = 0
        while !finished.isRaised {
            let counts = try reader.counts(since: .distantPast)
            #expect(counts.items == 2 * (counts.alertsByWord[.signed] ?? 0))
            #expect(counts.items >= seen)
            seen = counts.items / 2
        }
        try await writing.value
    }
}
