import Synchronization

/// One caller's claim on one result. Whoever resolves it first decides: the loop, a cancellation or the stop.
final class FetchTicket: Sendable {
    typealias Outcome = Result<FetchResponse, FetchFailure>

    private enum State {
        case new
        case waiting(CheckedContinuation<Outcome, Never>)
        /// Resolved before anybody waited: a task that was cancelled from the start.
        case early(Outcome)
        case done
    }

    let request: CheckedRequest
    private let state = Mutex(State.new)

    init(_ request: CheckedRequest) {
        self.request = request
    }

    var isOpen: Bool {
        state.withLock { state in
            switch state {
            case .new, .waiting: true
            case .early, .done: false
            }
        }
    }

    func attach(_ continuation: CheckedContinuation<Outcome, Never>) {
        let early = state.withLock { state -> Outcome? in
            if case .early(let outcome) = state {
                state = .done
                return outcome
            }
            state = .waiting(continuation)
            return nil
        }
        if let early { continuation.resume(returning: early) }
    }

    func resolve(_ outcome: Outcome) {
        let continuation = state.withLock { state -> CheckedContinuation<Outcome, Never>? in
            switch state {
            case .new:
                state = .early(outcome)
                return nil
            case .waiting(let continuation):
                state = .done
                return continuation
            case .early, .done:
                return nil
            }
        }
        continuation?.resume(returning: outcome)
    }
}
