/// When to look again, and why.
package struct PollDecision: Sendable, Hashable {
    /// Seconds until the next check of the feed, jitter included.
    package var delay: Int
    package var reason: PollReason
    /// What is to be remembered of the feed.
    package var state: FeedState
    /// Seconds during which no feed of the host may be asked.
    package var hostBackOff: Int?
    /// Whether the place that a permanent redirect named is to be asked from now on.
    package var keepsRedirect: Bool

    package init(
        delay: Int, reason: PollReason, state: FeedState, hostBackOff: Int? = nil, keepsRedirect: Bool = false
    ) {
        self.delay = delay
        self.reason = reason
        self.state = state
        self.hostBackOff = hostBackOff
        self.keepsRedirect = keepsRedirect
    }
}

package enum PollReason: Sendable, Hashable, CustomStringConvertible {
    case newFeed
    case regular
    /// Much of the last answer was new, so items may have been missed.
    case moreOften
    /// Most of the last answer was known.
    case lessOften
    case askedByFeed
    case failure(count: Int)
    case retryAfter
    case tooManyRequests
    case notAFeed(count: Int)
    case gone

    package var description: String {
        switch self {
        case .newFeed: "new feed"
        case .regular: "regular"
        case .moreOften: "more often: most items were new"
        case .lessOften: "less often: most items were known"
        case .askedByFeed: "as the feed asks"
        case .failure(let count): "after \(count) failure\(count == 1 ? "" : "s") in a row"
        case .retryAfter: "as Retry-After asks"
        case .tooManyRequests: "too many requests to the host"
        case .notAFeed(let count): "no feed found, \(count) time\(count == 1 ? "" : "s") in a row"
        case .gone: "gone (410), looked at once a day"
        }
    }
}
