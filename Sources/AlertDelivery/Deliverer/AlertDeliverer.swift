package import Foundation
package import PactStorage

/// What became of one sink in one round.
package struct SinkOutcome: Sendable, Equatable {
    package var sink: String
    package var delivered = 0
    package var withheld = 0
    package var repairs: [RepairOutcome] = []
    package var notices: [SinkNotice] = []
    /// Nil when the sink owes nothing more.
    package var trouble: DeliveryTrouble?
    /// How long the sink is left alone after the trouble.
    package var retryIn: Duration?

    package init(sink: String) { self.sink = sink }

    /// Nothing to tell anybody.
    package var isQuiet: Bool {
        delivered == 0 && withheld == 0 && repairs.isEmpty && notices.isEmpty && trouble == nil
    }
}

/// Waits between two tries of a sink in trouble: doubling, up to a most.
package struct RetryDelays: Sendable, Equatable {
    package var first: Duration
    package var most: Duration

    package init(first: Duration = .seconds(1), most: Duration = .seconds(60)) {
        self.first = first
        self.most = most
    }

    /// The wait after the n-th failure in a row, from 1.
    package func delay(afterFailures count: Int) -> Duration {
        min(most, first * (1 << min(max(count, 1) - 1, 20)))
    }
}

/// Drains the outbox into every sink. Each sink has a loop of its own, so the trouble of one never delays another;
/// nothing is logged here, every round that did something is told to the caller.
package final class AlertDeliverer: Sendable {
    private struct Lane: Sendable {
        let sink: any AlertSink
        let signals = LaneSignals()
    }

    private let lanes: [Lane]
    private let outbox: any AlertOutbox
    private let delays: RetryDelays
    private let now: @Sendable () -> Date
    private let sleep: @Sendable (Duration) async throws -> Void

    package init(
        sinks: [any AlertSink], outbox: any AlertOutbox, delays: RetryDelays = RetryDelays(),
        now: @escaping @Sendable () -> Date,
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        lanes = sinks.map { Lane(sink: $0) }
        self.outbox = outbox
        self.delays = delays
        self.now = now
        self.sleep = sleep
    }

    /// To be called after every commit that may have made alerts. Returns at once.
    package func wake() {
        for lane in lanes { lane.signals.raise { $0.committed = true } }
    }

    /// Every sink opens its path again and is tried at once, also one that is waiting after a failure.
    package func reopen() async {
        for lane in lanes {
            await lane.sink.reopen()
            lane.signals.raise { $0.reopened = true }
        }
    }

    /// Hands a heartbeat to the sinks that take one.
    package func queueNotice(_ line: String) async {
        for lane in lanes { await lane.sink.queueNotice(line) }
        wake()
    }

    /// One round over all sinks, side by side; for `pactwatch poll` and the last round before the end.
    package func drainAll() async -> [SinkOutcome] {
        await withTaskGroup(of: (Int, SinkOutcome).self) { group in
            for (index, lane) in lanes.enumerated() {
                group.addTask { (index, await self.drain(lane.sink)) }
            }
            var outcomes: [(Int, SinkOutcome)] = []
            for await outcome in group { outcomes.append(outcome) }
            return outcomes.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    /// Delivers until the task is cancelled; once only. The first round of each sink comes at once: it settles what
    /// the last run left.
    package func run(report: @escaping @Sendable (SinkOutcome) async -> Void) async {
        await withDiscardingTaskGroup { group in
            for lane in lanes {
                group.addTask { await self.serve(lane, report: report) }
            }
        }
    }

    private func serve(_ lane: Lane, report: @escaping @Sendable (SinkOutcome) async -> Void) async {
        await withDiscardingTaskGroup { group in
            var failures = 0
            lane.signals.raise { $0.reopened = true }
            for await _ in lane.signals.ticks {
                let raised = lane.signals.take()
                // A sink in trouble is not tried at every commit; its retry finds those alerts too.
                let isDue = failures == 0 ? raised.committed : raised.retry == failures
                guard isDue || raised.reopened else { continue }
                var outcome = await drain(lane.sink)
                failures = outcome.trouble == nil ? 0 : failures + 1
                if failures > 0 {
                    let (delay, count) = (delays.delay(afterFailures: failures), failures)
                    outcome.retryIn = delay
                    group.addTask {
                        // A cancelled wait ends the whole loop, so nobody misses this retry.
                        guard (try? await self.sleep(delay)) != nil else { return }
                        lane.signals.raise { $0.retry = count }
                    }
                }
                if !outcome.isQuiet { await report(outcome) }
            }
            group.cancelAll()
        }
    }

    private func drain(_ sink: any AlertSink) async -> SinkOutcome {
        var outcome = SinkOutcome(sink: sink.name)
        do {
            var isDrained = false
            while !isDrained {
                let report = try await sink.deliver(from: outbox, at: now())
                outcome.delivered += report.delivered
                outcome.withheld += report.withheld
                outcome.notices += report.notices
                if let repair = report.repair { outcome.repairs.append(repair) }
                isDrained = report.isDrained
            }
        } catch {
            outcome.trouble = error
            // Where the store does not take it either, the outcome still tells; ignoring that failure.
            try? await outbox.recordFailure(sink: sink.name, reason: error.message, at: now())
        }
        return outcome
    }
}
