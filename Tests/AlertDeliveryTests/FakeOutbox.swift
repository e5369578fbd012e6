import Foundation
import PactStorage
import Synchronization

/// The outbox in memory. A test can make any call fail, before or after it took effect: a process that dies right
/// before or right after a commit.
final class FakeOutbox: AlertOutbox {
    enum Step: Sendable, Hashable { case pending, recordIntent, openIntent, markDelivered }
    struct Stopped: Error {}

    struct State {
        var entries: [OutboxEntry] = []
        var delivered: [String: Set<Int64>] = [:]
        var intents: [String: DeliveryIntent] = [:]
        var failures: [String: [String]] = [:]
        var stopBefore: Step?
        var stopAfter: Step?
    }

    private let state: Mutex<State>

    init(_ entries: [OutboxEntry] = []) {
        state = Mutex(State(entries: entries))
    }

    func change<Answer: Sendable>(_ body: (inout sending State) -> Answer) -> Answer {
        state.withLock { body(&$0) }
    }

    func add(_ entries: [OutboxEntry]) { change { $0.entries += entries } }
    func delivered(by sink: String) -> [Int64] { change { $0.delivered[sink, default: []].sorted() } }
    func failures(of sink: String) -> [String] { change { $0.failures[sink, default: []] } }
    var hasOpenIntent: Bool { change { !$0.intents.isEmpty } }

    func pending(for sink: String, limit: Int) async throws -> [OutboxEntry] {
        try await step(.pending) { state in
            let done = state.delivered[sink, default: []]
            return Array(
                state.entries.filter { !done.contains($0.sequence) }.sorted { $0.sequence < $1.sequence }.prefix(limit))
        }
    }

    func recordIntent(_ intent: DeliveryIntent) async throws {
        try await step(.recordIntent) { $0.intents[intent.sink] = intent }
    }

    func openIntent(for sink: String) async throws -> DeliveryIntent? {
        try await step(.openIntent) { $0.intents[sink] }
    }

    func markDelivered(_ sequence: [Int64], by sink: String, at time: Date) async throws {
        try await step(.markDelivered) { state in
            state.delivered[sink, default: []].formUnion(sequence)
            state.intents[sink] = nil
        }
    }

    func recordFailure(sink: String, reason: String, at time: Date) async throws {
        change { $0.failures[sink, default: []].append(reason) }
    }

    private func step<Answer: Sendable>(
        _ step: Step, _ effect: (inout State) -> Answer
    ) async throws -> Answer {
        // A real store answers later, and others run meanwhile.
        await Task.yield()
        return try state.withLock { state in
            if state.stopBefore == step { throw Stopped() }
            let answer = effect(&state)
            if state.stopAfter == step { throw Stopped() }
            return answer
        }
    }
}
