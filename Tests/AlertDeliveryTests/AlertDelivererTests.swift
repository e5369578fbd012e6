import AlertDelivery
import Foundation
import Glibc
import PactStorage
import Synchronization
import Testing

struct AlertDelivererTests {
    /// Fails while told to; counts its tries.
    final class ScriptedSink: AlertSink {
        let name: String
        let state = Mutex((isBroken: false, tries: 0, reopened: 0))

        init(_ name: String, isBroken: Bool = false) {
            self.name = name
            state.withLock { $0.isBroken = isBroken }
        }

        func deliver(from outbox: any AlertOutbox, at time: Date) async throws(DeliveryTrouble) -> DeliveryReport {
            let isBroken = state.withLock { state in
                state.tries += 1
                return state.isBroken
            }
            if isBroken { throw .sink(.step(.write, path: "/x", code: ENOSPC)) }
            let batch = (try? await outbox.pending(for: name, limit: 2)) ?? []
            try? await outbox.markDelivered(batch.map(\.sequence), by: name, at: time)
            return DeliveryReport(delivered: batch.count, isDrained: batch.count < 2)
        }

        func queueNotice(_ line: String) async {}
        func reopen() async { state.withLock { $0.reopened += 1 } }
        func test(_ alert: TestAlert) async throws(DeliveryTrouble) -> String { "took it" }
        func mend() { state.withLock { $0.isBroken = false } }
        var tries: Int { state.withLock { $0.tries } }
    }

    /// Time that passes only when the test says so.
    final class HandClock: Sendable {
        private let ticks: AsyncStream<Void>
        private let tick: AsyncStream<Void>.Continuation

        init() {
            (ticks, tick) = AsyncStream.makeStream(of: Void.self)
        }

        @Sendable func sleep(_ duration: Duration) async throws {
            for await _ in ticks { return }
            throw CancellationError()
        }

        func pass() { tick.yield() }
    }

    private func outcomes() -> (AsyncStream<SinkOutcome>, @Sendable (SinkOutcome) async -> Void) {
        let (stream, send) = AsyncStream.makeStream(of: SinkOutcome.self)
        return (stream, { send.yield($0) })
    }

    @Test func drainAllEmptiesEverySinkAndReportsTrouble() async {
        let outbox = FakeOutbox(Samples.entries(1...5))
        let sinks = [ScriptedSink("a"), ScriptedSink("b", isBroken: true), ScriptedSink("c")]
        let deliverer = AlertDeliverer(sinks: sinks, outbox: outbox, now: { Samples.time })
        let result = await deliverer.drainAll()
        #expect(result.map(\.sink) == ["a", "b", "c"])
        #expect(result.map(\.delivered) == [5, 0, 5])
        #expect(result[1].trouble == .sink(.step(.write, path: "/x", code: ENOSPC)))
        #expect(outbox.failures(of: "b").count == 1)
        #expect(outbox.delivered(by: "c") == [1, 2, 3, 4, 5])
    }

    @Test func commitsWakeAndTroubleWaitsForItsRetry() async throws {
        let outbox = FakeOutbox(Samples.entries(1...1))
        let (good, bad, clock) = (ScriptedSink("good"), ScriptedSink("bad", isBroken: true), HandClock())
        let deliverer = AlertDeliverer(sinks: [good, bad], outbox: outbox, now: { Samples.time }, sleep: clock.sleep)
        let (stream, report) = outcomes()
        let running = Task { await deliverer.run(report: report) }
        var told = stream.makeAsyncIterator()

        var first = [await told.next(), await told.next()].compactMap { $0 }
        first.sort { $0.sink > $1.sink }
        #expect(first.map(\.delivered) == [1, 0])
        #expect(first.map(\.retryIn) == [nil, .seconds(1)])

        outbox.add(Samples.entries(2...2))
        deliverer.wake()
        let second = await told.next()
        #expect(second?.sink == "good" && second?.delivered == 1)

        clock.pass()
        let third = await told.next()
        #expect(third?.sink == "bad" && third?.retryIn == .seconds(2))
        // Its first round and its retry: the commit in between did not count.
        #expect(bad.tries == 2)

        bad.mend()
        clock.pass()
        let fourth = await told.next()
        #expect(fourth?.sink == "bad" && fourth?.delivered == 2 && fourth?.trouble == nil)
        running.cancel()
        await running.value
    }

    @Test func reopenTriesATroubledSinkAtOnce() async throws {
        let outbox = FakeOutbox(Samples.entries(1...1))
        let (bad, clock) = (ScriptedSink("bad", isBroken: true), HandClock())
        let deliverer = AlertDeliverer(sinks: [bad], outbox: outbox, now: { Samples.time }, sleep: clock.sleep)
        let (stream, report) = outcomes()
        let running = Task { await deliverer.run(report: report) }
        var told = stream.makeAsyncIterator()
        #expect(await told.next()?.trouble != nil)
        bad.mend()
        await deliverer.reopen()
        #expect(await told.next()?.delivered == 1)
        #expect(bad.state.withLock { $0.reopened } == 1)
        running.cancel()
        await running.value
    }

    @Test(arguments: [(1, 1), (2, 2), (3, 4), (7, 60), (1000, 60), (0, 1)])
    func delaysDoubleUpToTheMost(failures: Int, seconds: Int) {
        #expect(RetryDelays().delay(afterFailures: failures) == .seconds(seconds))
    }

    @Test func concurrentCallsOfOneFileSinkDoNotMix() async throws {
        let bench = try Workbench()
        let outbox = FakeOutbox(Samples.entries(1...50))
        let sink = bench.sink(batchLimit: 3)
        let deliverer = AlertDeliverer(sinks: [sink], outbox: outbox, now: { Samples.time })
        await withDiscardingTaskGroup { group in
            for _ in 0..<8 { group.addTask { _ = await deliverer.drainAll() } }
        }
        #expect(try bench.identifiers() == (1...50).map(Samples.identifier))
    }
}
