import PollPolicy
import Testing

@Suite struct PollDecisionTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var outcome: PollOutcome
        var state = FeedState(interval: 900)
        var hints = PollHints()
        var delay: Int
        var reason: PollReason
        var failures = 0
        var hostBackOff: Int?
        var interval = 900
        var testDescription: String { name }
    }

    static let successes: [Row] = [
        Row(name: "half known", outcome: .newItems(count: 5, overlap: 0.5), delay: 900, reason: .regular),
        Row(
            name: "mostly new", outcome: .newItems(count: 9, overlap: 0.1), delay: 450, reason: .moreOften,
            interval: 450),
        Row(
            name: "mostly new at the minimum", outcome: .newItems(count: 9, overlap: 0.1),
            state: FeedState(interval: 300), delay: 300, reason: .regular, interval: 300),
        Row(
            name: "mostly known", outcome: .newItems(count: 1, overlap: 0.9), delay: 1125, reason: .lessOften,
            interval: 1125),
        Row(
            name: "mostly known at the maximum", outcome: .newItems(count: 1, overlap: 0.9),
            state: FeedState(interval: 3600), delay: 3600, reason: .regular, interval: 3600),
        Row(
            name: "first poll", outcome: .newItems(count: 30, overlap: nil), state: FeedState(), delay: 900,
            reason: .regular),
        Row(name: "not modified", outcome: .unchanged(.notModified), delay: 900, reason: .regular),
        Row(
            name: "success ends the failures", outcome: .unchanged(.sameBody),
            state: FeedState(interval: 900, failures: 7), delay: 900, reason: .regular),
        Row(
            name: "ttl", outcome: .unchanged(.notModified), hints: PollHints(ttl: 1800), delay: 1800,
            reason: .askedByFeed),
        Row(
            name: "the longest hint", outcome: .unchanged(.notModified),
            hints: PollHints(ttl: 60, updatePeriod: 2400, maxAge: 1800), delay: 2400, reason: .askedByFeed),
        Row(
            name: "a hint never shortens", outcome: .unchanged(.notModified), hints: PollHints(maxAge: 0), delay: 900,
            reason: .regular),
        Row(
            name: "max-age goes before Expires", outcome: .unchanged(.notModified),
            hints: PollHints(maxAge: 10, expiresIn: 3000), delay: 900, reason: .regular),
        Row(
            name: "an absurd hint is clamped", outcome: .unchanged(.notModified), hints: PollHints(maxAge: .max),
            delay: 3600, reason: .askedByFeed),
        Row(
            name: "a stored interval beyond new settings is clamped", outcome: .unchanged(.notModified),
            state: FeedState(interval: 90_000), delay: 3600, reason: .regular, interval: 3600),
    ]

    static let failures: [Row] = [
        Row(
            name: "first failure", outcome: .transferFailure(isTransient: true), delay: 900,
            reason: .failure(count: 1), failures: 1),
        Row(
            name: "fourth failure", outcome: .httpError(status: 500, retryAfter: nil),
            state: FeedState(interval: 900, failures: 3), delay: 7200, reason: .failure(count: 4), failures: 4),
        Row(
            name: "the hundredth failure", outcome: .httpError(status: 404, retryAfter: nil),
            state: FeedState(interval: 900, failures: 99), delay: 86_400, reason: .failure(count: 100),
            failures: 100),
        Row(
            name: "no feed", outcome: .notAFeed, state: FeedState(interval: 900, failures: 1), delay: 1800,
            reason: .notAFeed(count: 2), failures: 2),
        Row(name: "gone", outcome: .gone, delay: 86_400, reason: .gone, failures: 1),
        Row(
            name: "410 by its number", outcome: .httpError(status: 410, retryAfter: 5), delay: 86_400, reason: .gone,
            failures: 1),
        Row(
            name: "503 with Retry-After", outcome: .httpError(status: 503, retryAfter: 7200), delay: 7200,
            reason: .retryAfter, failures: 1),
        Row(
            name: "503 with a Retry-After of a year", outcome: .httpError(status: 503, retryAfter: .max),
            delay: 86_400, reason: .retryAfter, failures: 1),
        Row(
            name: "503 with a Retry-After of nothing", outcome: .httpError(status: 503, retryAfter: 0), delay: 300,
            reason: .retryAfter, failures: 1),
        Row(
            name: "500 has no Retry-After", outcome: .httpError(status: 500, retryAfter: 7200), delay: 900,
            reason: .failure(count: 1), failures: 1),
        Row(
            name: "429 with Retry-After", outcome: .httpError(status: 429, retryAfter: 1200), delay: 1200,
            reason: .retryAfter, failures: 1, hostBackOff: 1200),
        Row(
            name: "429 without", outcome: .httpError(status: 429, retryAfter: nil),
            state: FeedState(interval: 900, failures: 1), delay: 1800, reason: .tooManyRequests, failures: 2,
            hostBackOff: 1800),
    ]

    @Test(arguments: successes + failures)
    func decides(row: Row) {
        let policy = PollPolicy(settings: PollSettings())
        let decision = policy.decide(after: row.outcome, state: row.state, hints: row.hints, fraction: 0)
        #expect(decision.delay == row.delay)
        #expect(decision.reason == row.reason)
        #expect(decision.state == FeedState(interval: row.interval, failures: row.failures))
        #expect(decision.hostBackOff == row.hostBackOff)
    }

    @Test(arguments: [(0, 900), (0.5, 945), (1, 990), (-3, 900), (7, 990), (.nan, 900)])
    func jitterIsOnlyAdded(fraction: Double, delay: Int) {
        let decision = PollPolicy(settings: PollSettings()).decide(
            after: .unchanged(.notModified), state: FeedState(interval: 900), fraction: fraction)
        #expect(decision.delay == delay)
    }

    @Test func backOffNeverShrinksAndNeverEnds() {
        let policy = PollPolicy(settings: PollSettings())
        var state = FeedState()
        var last = 0
        for _ in 0..<200 {
            let decision = policy.decide(after: .transferFailure(isTransient: false), state: state, fraction: 0)
            #expect(decision.delay >= last && decision.delay <= 86_400)
            (state, last) = (decision.state, decision.delay)
        }
        #expect(last == 86_400)
    }

    @Test func withoutAdaptationTheIntervalStays() {
        let policy = PollPolicy(settings: PollSettings(adapts: false))
        let decision = policy.decide(after: .newItems(count: 9, overlap: 0), state: FeedState(), fraction: 0)
        #expect(decision.delay == 900)
    }

    @Test(arguments: [
        (PollOutcome.newItems(count: 1, overlap: 0.5), true), (.unchanged(.sameBody), true), (.notAFeed, false),
        (.httpError(status: 404, retryAfter: nil), false), (.gone, false),
    ])
    func aRedirectIsKeptOnlyWhenItLedToAFeed(outcome: PollOutcome, keeps: Bool) {
        let policy = PollPolicy(settings: PollSettings())
        let decision = policy.decide(after: outcome, state: FeedState(), isRedirectedPermanently: true, fraction: 0)
        #expect(decision.keepsRedirect == keeps)
        #expect(!policy.decide(after: outcome, state: FeedState(), fraction: 0).keepsRedirect)
    }

    @Test func reasonsReadWell() {
        #expect(PollReason.failure(count: 1).description == "after 1 failure in a row")
        #expect(PollReason.failure(count: 3).description == "after 3 failures in a row")
    }
}
