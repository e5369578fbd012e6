/// What came of one poll.
package enum PollOutcome: Sendable, Hashable {
    /// A feed with other content than before. `overlap` is the share of its items that were known already, 0 to 1; nil
    /// where it says nothing (an empty feed, or the first poll).
    case newItems(count: Int, overlap: Double?)
    case unchanged(Unchanged)
    /// Any status but 2xx, 304 and 410. `retryAfter` in seconds, see `RetryAfter`.
    case httpError(status: Int, retryAfter: Int?)
    /// No answer: name, connection, TLS, time-out, size. Transient where another try may well succeed.
    case transferFailure(isTransient: Bool)
    /// An answer that is no feed.
    case notAFeed
    /// 410: the origin says that it will not come back.
    case gone

    package enum Unchanged: String, Sendable, Hashable { case notModified, sameBody }

    package var isSuccess: Bool {
        switch self {
        case .newItems, .unchanged: true
        case .httpError, .transferFailure, .notAFeed, .gone: false
        }
    }
}

/// What the feed and its headers ask for, in seconds. Nonsense in them is clamped, so it may be passed as it stands.
package struct PollHints: Sendable, Hashable {
    /// RSS `ttl`.
    package var ttl: Int?
    /// `sy:updatePeriod` divided by `sy:updateFrequency`.
    package var updatePeriod: Int?
    /// `Cache-Control: max-age`, less `Age`.
    package var maxAge: Int?
    /// `Expires` less `Date`; only where there is no max-age (RFC 9111, 5.3).
    package var expiresIn: Int?

    package init(ttl: Int? = nil, updatePeriod: Int? = nil, maxAge: Int? = nil, expiresIn: Int? = nil) {
        self.ttl = ttl
        self.updatePeriod = updatePeriod
        self.maxAge = maxAge
        self.expiresIn = expiresIn
    }

    /// The longest wait that any of them asks for.
    var longest: Int? { [ttl, updatePeriod, maxAge ?? expiresIn].compactMap { $0 }.max() }
}

/// What is remembered of a feed between polls.
package struct FeedState: Sendable, Hashable {
    /// The interval that the feed has come to, in seconds; nil before the first success.
    package var interval: Int?
    /// Failures in a row.
    package var failures: Int

    package init(interval: Int? = nil, failures: Int = 0) {
        self.interval = interval
        self.failures = failures
    }
}
