/// Turns the outcome of a poll into the next check. It has no clock and no chance of its own.
package struct PollPolicy: Sendable, Hashable {
    package let settings: PollSettings

    package init(settings: PollSettings) { self.settings = settings }

    /// - Parameters:
    ///   - isRedirectedPermanently: The answer came by 301 or 308 from the first hop on.
    ///   - fraction: A random number from 0 up to 1.
    package func decide(
        after outcome: PollOutcome, state: FeedState, hints: PollHints = PollHints(),
        isRedirectedPermanently: Bool = false, fraction: Double
    ) -> PollDecision {
        let decision: PollDecision =
            switch outcome {
            case .newItems(_, let overlap): success(state, hints: hints, overlap: overlap)
            case .unchanged: success(state, hints: hints, overlap: nil)
            case .httpError(410, _), .gone: gone(state)
            case .httpError(429, let retryAfter): tooManyRequests(state, retryAfter: retryAfter)
            case .httpError(503, .some(let retryAfter)): retry(state, after: retryAfter)
            case .httpError, .transferFailure: failure(state) { .failure(count: $0) }
            case .notAFeed: failure(state) { .notAFeed(count: $0) }
            }
        var result = decision
        result.delay = spread(decision.delay, fraction: fraction)
        // A redirect is kept only when it led to a feed: portals and parked domains redirect permanently as well.
        result.keepsRedirect = isRedirectedPermanently && outcome.isSuccess
        return result
    }

    private func success(_ state: FeedState, hints: PollHints, overlap: Double?) -> PollDecision {
        let present = settings.clamped(state.interval ?? settings.baseInterval)
        let (interval, reason) = adapted(present, overlap: overlap)
        let next = FeedState(interval: interval, failures: 0)
        // A hint never shortens, and is never followed beyond the maximum: feeds with a ttl of a year exist.
        if let asked = hints.longest, settings.clamped(asked) > interval {
            return PollDecision(delay: settings.clamped(asked), reason: .askedByFeed, state: next)
        }
        return PollDecision(delay: interval, reason: reason, state: next)
    }

    /// Media Cloud's rule: look more often while less than a third of an answer is known, since items may have passed
    /// between two polls; less often above two thirds. A 304 tells nothing of it.
    private func adapted(_ interval: Int, overlap: Double?) -> (Int, PollReason) {
        guard settings.adapts, let overlap else { return (interval, .regular) }
        if overlap < 0.33 {
            let shorter = settings.clamped(interval / 2)
            return (shorter, shorter < interval ? .moreOften : .regular)
        }
        if overlap > 0.67 {
            let longer = settings.clamped(Self.product(interval, 1.25))
            return (longer, longer > interval ? .lessOften : .regular)
        }
        return (interval, .regular)
    }

    private func failure(_ state: FeedState, reason: (Int) -> PollReason) -> PollDecision {
        let next = counting(state)
        return PollDecision(delay: backoff(next), reason: reason(next.failures), state: next)
    }

    private func gone(_ state: FeedState) -> PollDecision {
        PollDecision(delay: settings.goneInterval, reason: .gone, state: counting(state))
    }

    private func retry(_ state: FeedState, after seconds: Int) -> PollDecision {
        PollDecision(delay: patient(seconds), reason: .retryAfter, state: counting(state))
    }

    /// 429 is about us, not about the feed (RFC 6585, 4), so the whole host is left alone.
    private func tooManyRequests(_ state: FeedState, retryAfter: Int?) -> PollDecision {
        let next = counting(state)
        let wait = retryAfter.map(patient) ?? backoff(next)
        return PollDecision(
            delay: wait, reason: retryAfter == nil ? .tooManyRequests : .retryAfter, state: next, hostBackOff: wait)
    }

    private func counting(_ state: FeedState) -> FeedState {
        var next = state
        next.failures = min(max(0, state.failures), 1_000_000) + 1
        return next
    }

    /// Grows with each failure in a row up to the maximum; a feed is never given up.
    private func backoff(_ state: FeedState) -> Int {
        var wait = settings.clamped(state.interval ?? settings.baseInterval)
        for _ in 1..<max(2, min(state.failures, 64)) where state.failures > 1 && wait < settings.maxBackoff {
            wait = Self.product(wait, settings.backoffFactor)
        }
        return min(wait, settings.maxBackoff)
    }

    /// A wait that an origin asks for, neither shorter than our own minimum nor longer than the longest back-off.
    private func patient(_ seconds: Int) -> Int {
        min(max(seconds, settings.minInterval), max(settings.minInterval, settings.maxBackoff))
    }

    private func spread(_ delay: Int, fraction: Double) -> Int {
        let share = fraction.isFinite ? min(max(fraction, 0), 1) : 0
        return Self.product(delay, 1 + max(0, settings.jitter) * share)
    }

    private static func product(_ seconds: Int, _ factor: Double) -> Int {
        Int(exactly: (Double(seconds) * factor).rounded()) ?? seconds
    }
}
