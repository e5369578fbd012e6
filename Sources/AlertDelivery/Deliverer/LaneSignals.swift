import Synchronization

/// What has happened to one sink since its loop last looked. Any number of commits during one long append count as
/// one, and none of them pushes out a retry.
final class LaneSignals: Sendable {
    struct Raised: Sendable {
        var committed = false
        var reopened = false
        /// The wait after this failure in a row is over.
        var retry: Int?
    }

    private let raised = Mutex(Raised())
    private let send: AsyncStream<Void>.Continuation
    /// Ticks after every change; one tick may stand for many. For one reader.
    let ticks: AsyncStream<Void>

    init() {
        (ticks, send) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    func raise(_ change: (inout sending Raised) -> Void) {
        raised.withLock { change(&$0) }
        send.yield()
    }

    /// What was raised, and a clean slate.
    func take() -> Raised {
        raised.withLock { state in
            defer { state = Raised() }
            return state
        }
    }
}
