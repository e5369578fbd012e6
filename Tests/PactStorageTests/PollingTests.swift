import Foundation
import PactStorage
import PollPolicy
import Testing

@Suite struct PollingTests {
    private func feeds(_ ids: String...) -> [ConfiguredFeed] {
        ids.map { ConfiguredFeed(id: $0, url: "https://\($0).example/rss") }
    }

    @Test func feedsFollowTheSettings() async throws {
        let store = try PactStore()
        let start = time("2026-01-01")
        #expect(try await store.syncFeeds(feeds("a", "b"), at: start).added == ["a", "b"])
        #expect(try await store.syncFeeds(feeds("a", "b"), at: start) == FeedChanges())
        try await store.commit(
            [poll("a", validators: Validators(etag: "e", lastModified: "l"), keepsRedirect: true)], rules: rules())
        let redirected = try #require(try store.dueFeeds(at: time("2026-01-02"), limit: 9).last)
        #expect(redirected.url == "https://new.example/feed")
        #expect(redirected.isRedirected)
        let moved = try await store.syncFeeds([ConfiguredFeed(id: "a", url: "https://a.example/atom")], at: start)
        #expect(moved.moved == ["a"])
        #expect(moved.retired == ["b"])
        let due = try store.dueFeeds(at: start, limit: 9)
        #expect(due.map(\.url) == ["https://a.example/atom"])
        #expect(due.first?.validators == nil)
        #expect(due.first?.isFirstPoll == false)
        #expect(try await store.syncFeeds(feeds("a", "b"), at: start).revived == ["b"])
        #expect(try store.dueFeeds(at: start, limit: 9).count == 2)
    }

    @Test func theLongestDueComeFirstAndRunningOnesStayOut() async throws {
        let store = try PactStore()
        try await store.syncFeeds(feeds("a", "b", "c"), at: time("2026-01-01 10:00"))
        try await store.makeDue(["b"], at: time("2026-01-01 09:00"))
        let now = time("2026-01-01 11:00")
        #expect(try store.dueFeeds(at: now, limit: 9).map(\.id) == ["b", "a", "c"])
        #expect(try store.dueFeeds(at: now, limit: 1, excluding: ["b"]).map(\.id) == ["a"])
        #expect(try store.nextDue() == time("2026-01-01 09:00"))
        #expect(try store.nextDue(excluding: ["b"]) == time("2026-01-01 10:00"))
        #expect(try store.dueFeeds(at: time("2026-01-01 09:30"), limit: 9).map(\.id) == ["b"])
    }

    @Test func aFailureKeepsValidatorsAndTellsWhy() async throws {
        let store = try PactStore()
        try await store.prepare()
        try await store.commit(
            [poll("a", validators: Validators(etag: "e", lastModified: nil), [item("1")])], rules: rules())
        try await store.commit(
            [
                poll("a", result: .unchanged),
                poll("a", at: "2026-01-02", result: .failed("503"), hostBackOff: 600, failures: 3),
            ], rules: rules())
        let due = try #require(try store.dueFeeds(at: time("2026-01-03"), limit: 9).first { $0.id == "a" })
        #expect(due.validators?.etag == "e")
        #expect(due.state == FeedState(interval: 900, failures: 3))
        let health = try #require(try store.reader.feeds().first)
        #expect(health.lastFailure == "503")
        #expect(health.lastFailureAt == time("2026-01-02"))
        #expect(health.lastSuccessAt == time("2026-01-01"))
        #expect(health.nextCheckReason == "after 3 failures in a row")
        let counters: [Int] = [health.polls, health.unchangedPolls, health.failedPolls, health.items]
        #expect(counters == [3, 1, 1, 1])
        #expect(try store.reader.counts(since: .distantPast).failingFeeds == 1)
        let until = time("2026-01-01 12:10")
        #expect(try store.hostBackOffs(at: time("2026-01-01 12:00")) == ["news.example": until])
        #expect(try store.hostBackOffs(at: until).isEmpty)
    }

    @Test func emptyValidatorsClearTheStoredOnes() async throws {
        let store = try PactStore()
        try await store.prepare()
        try await store.commit(
            [
                poll("a", validators: Validators(etag: "e", lastModified: "l")),
                poll("a", validators: Validators(etag: nil, lastModified: nil)),
            ], rules: rules())
        let due = try store.dueFeeds(at: time("2026-01-03"), limit: 9).first { $0.id == "a" }
        #expect(due?.validators == nil)
    }
}
