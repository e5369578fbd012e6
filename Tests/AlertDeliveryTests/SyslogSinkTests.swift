import AlertDelivery
import Foundation
import Glibc
import PactDetection
import PactStorage
import Synchronization
import Testing

/// Against a real datagram socket in a folder of the test.
struct SyslogSinkTests {
    let bench: Workbench

    init() throws { bench = try Workbench("log") }

    private func drain(_ sink: SyslogSink, _ outbox: FakeOutbox) async throws -> Int {
        var (delivered, isDrained) = (0, false)
        while !isDrained {
            let report = try await sink.deliver(from: outbox, at: Samples.time)
            delivered += report.delivered
            isDrained = report.isDrained
        }
        return delivered
    }

    private func identifiers(_ listener: DatagramListener) -> [String] {
        Workbench.identifiers(in: listener.received())
    }

    @Test func eachAlertIsOneDatagramInOrder() async throws {
        let listener = try DatagramListener(path: bench.path)
        let outbox = FakeOutbox(Samples.entries(1...5))
        #expect(try await drain(bench.syslog(batchLimit: 2), outbox) == 5)
        let messages = listener.received()
        #expect(Workbench.identifiers(in: messages) == (1...5).map(Samples.identifier))
        let line = AlertText.render(Samples.entries(1...1)[0].alert)
        #expect(messages.first == "<29>Sep  8 14:03:11 pactwatch-alert[7]: \(line)")
        #expect(outbox.delivered(by: "syslog") == [1, 2, 3, 4, 5])
    }

    @Test func possibleAlertsAreMarkedAndNotSent() async throws {
        let listener = try DatagramListener(path: bench.path)
        let outbox = FakeOutbox(
            Samples.entries(1...2, isPossible: true) + Samples.entries(3...3)
                + Samples.entries(4...4, isPossible: true))
        let report = try await bench.syslog().deliver(from: outbox, at: Samples.time)
        #expect(report.delivered == 1 && report.withheld == 3 && report.isDrained)
        #expect(identifiers(listener) == [Samples.identifier(3)])
        #expect(outbox.delivered(by: "syslog") == [1, 2, 3, 4])
    }

    @Test func heartbeatsAreNotForSyslog() async throws {
        let listener = try DatagramListener(path: bench.path)
        let sink = bench.syslog()
        await sink.queueNotice("2025-09-08T00:00:00Z WATCHING feeds 1")
        _ = try await sink.deliver(from: FakeOutbox(), at: Samples.time)
        #expect(listener.received() == [])
    }

    @Test func missingSocketKeepsAlertsPendingUntilItIsThere() async throws {
        let outbox = FakeOutbox(Samples.entries(1...3))
        let sink = bench.syslog()
        await #expect(throws: DeliveryTrouble.collector(.missing(place: bench.path))) {
            try await sink.deliver(from: outbox, at: Samples.time)
        }
        #expect(outbox.delivered(by: "syslog") == [])
        let listener = try DatagramListener(path: bench.path)
        #expect(try await drain(sink, outbox) == 3)
        #expect(identifiers(listener) == (1...3).map(Samples.identifier))
    }

    @Test func nobodyBehindTheSocketIsARefusal() async throws {
        // The path outlives the process that bound it.
        _ = try DatagramListener(path: bench.path)
        let outbox = FakeOutbox(Samples.entries(1...1))
        await #expect(throws: DeliveryTrouble.collector(.refused(place: bench.path))) {
            try await bench.syslog().deliver(from: outbox, at: Samples.time)
        }
        #expect(outbox.delivered(by: "syslog") == [])
    }

    @Test func restartOfTheSyslogDaemonLosesAndDoublesNothing() async throws {
        var listener: DatagramListener? = try DatagramListener(path: bench.path)
        let outbox = FakeOutbox(Samples.entries(1...1))
        let sink = bench.syslog()
        #expect(try await drain(sink, outbox) == 1)
        #expect(identifiers(try #require(listener)) == [Samples.identifier(1)])

        listener = nil
        outbox.add(Samples.entries(2...3))
        await #expect(throws: DeliveryTrouble.collector(.refused(place: bench.path))) {
            try await sink.deliver(from: outbox, at: Samples.time)
        }
        // Its path is gone in between.
        unlink(bench.path)
        await #expect(throws: DeliveryTrouble.collector(.missing(place: bench.path))) {
            try await sink.deliver(from: outbox, at: Samples.time)
        }
        let second = try DatagramListener(path: bench.path)
        #expect(try await drain(sink, outbox) == 2)
        #expect(identifiers(second) == (2...3).map(Samples.identifier))
    }

    @Test func anotherSocketAtThePathIsFoundWithoutAFailure() async throws {
        var listener: DatagramListener? = try DatagramListener(path: bench.path)
        let outbox = FakeOutbox(Samples.entries(1...1))
        let sink = bench.syslog()
        #expect(try await drain(sink, outbox) == 1)
        listener = try DatagramListener(path: bench.path)
        outbox.add(Samples.entries(2...2))
        #expect(try await drain(sink, outbox) == 1)
        #expect(identifiers(try #require(listener)) == [Samples.identifier(2)])
    }

    /// A stopped journald takes datagrams until its queue is full. Nothing may be marked that did not fit.
    @Test func fullQueueKeepsTheRestPending() async throws {
        let listener = try DatagramListener(path: bench.path)
        let all: Int64 = 60
        let outbox = FakeOutbox(Samples.entries(1...all))
        let sink = bench.syslog(batchLimit: 20)
        await #expect(throws: DeliveryTrouble.collector(.full(place: bench.path))) {
            _ = try await drain(sink, outbox)
        }
        let marked = outbox.delivered(by: "syslog")
        #expect(!marked.isEmpty && marked.count < all)
        var seen = listener.received()
        #expect(Workbench.identifiers(in: seen) == marked.map(Samples.identifier))

        for _ in 0..<all where outbox.delivered(by: "syslog").count < all {
            _ = try? await drain(sink, outbox)
            seen += listener.received()
        }
        #expect(Workbench.identifiers(in: seen) == (1...all).map(Samples.identifier))
    }

    @Test func alertsBeforeAFailureAreMarkedAndTold() async throws {
        let channel = ScriptedChannel()
        channel.state.withLock { $0.failures = [2: .full(place: "script")] }
        let sink = SyslogSink(name: "syslog", options: .init(form: .local(.gmt))) { channel }
        let outbox = FakeOutbox(Samples.entries(1...4))
        let first = try await sink.deliver(from: outbox, at: Samples.time)
        #expect(first.delivered == 2 && !first.isDrained)
        #expect(outbox.delivered(by: "syslog") == [1, 2])
        let second = try await sink.deliver(from: outbox, at: Samples.time)
        #expect(second.delivered == 2 && second.isDrained)
        #expect(Workbench.identifiers(in: channel.sent) == (1...4).map(Samples.identifier))
    }

    /// At least once: what was sent and could not be marked is sent again, under the same id.
    @Test func storeThatFailsAfterTheSendRepeatsOneAlert() async throws {
        let listener = try DatagramListener(path: bench.path)
        let outbox = FakeOutbox(Samples.entries(1...3))
        outbox.change { $0.stopBefore = .markDelivered }
        let sink = bench.syslog()
        await #expect(throws: DeliveryTrouble.self) { try await sink.deliver(from: outbox, at: Samples.time) }
        #expect(identifiers(listener) == [Samples.identifier(1)])
        outbox.change { $0.stopBefore = nil }
        #expect(try await drain(sink, outbox) == 3)
        #expect(identifiers(listener) == (1...3).map(Samples.identifier))
    }

    @Test func tooLongMessagesAreCutUntilTheyFit() async throws {
        let channel = ScriptedChannel()
        channel.state.withLock { $0.limit = 600 }
        let sink = SyslogSink(name: "syslog", options: .init(form: .local(.gmt), maxMessage: 8192)) { channel }
        var entries = Samples.entries(1...2)
        entries[0].alert.evidence[0].quote = String(repeating: "протокол ", count: 60)
        entries[0].alert.source.url = "https://example.org/" + String(repeating: "a", count: 700)
        let outbox = FakeOutbox(entries)
        let report = try await sink.deliver(from: outbox, at: Samples.time)
        #expect(report.delivered == 2)
        #expect(report.notices.last == .shortened(place: "script", limit: 512))
        #expect(Workbench.identifiers(in: channel.sent) == (1...2).map(Samples.identifier))
        #expect(channel.sent.allSatisfy { $0.utf8.count <= 600 })
    }

    @Test func whatNeverFitsIsAFailure() async throws {
        let channel = ScriptedChannel()
        channel.state.withLock { $0.limit = 100 }
        let sink = SyslogSink(name: "syslog", options: .init(form: .local(.gmt), maxMessage: 500)) { channel }
        await #expect(throws: DeliveryTrouble.self) {
            try await sink.deliver(from: FakeOutbox(Samples.entries(1...1)), at: Samples.time)
        }
    }

    @Test func reopenClosesAndForgetsTheShorterLimit() async throws {
        let channel = ScriptedChannel()
        channel.state.withLock { $0.failures = [0: .tooLong(place: "script", bytes: 8192)] }
        let sink = SyslogSink(name: "syslog", options: .init(form: .local(.gmt), maxMessage: 1000)) { channel }
        var entries = Samples.entries(1...2)
        for index in entries.indices {
            entries[index].alert.source.url = "https://example.org/" + String(repeating: "a", count: 400)
        }
        let outbox = FakeOutbox([entries[0]])
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        await sink.reopen()
        outbox.add([entries[1]])
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        #expect(channel.state.withLock { $0.closed } == 1)
        #expect(channel.sent.map { $0.contains("https://") } == [false, true])
    }

    @Test func concurrentCallsSendEachAlertOnce() async throws {
        let listener = try DatagramListener(path: bench.path)
        let outbox = FakeOutbox(Samples.entries(1...9))
        let deliverer = AlertDeliverer(
            sinks: [bench.syslog(batchLimit: 2)], outbox: outbox, now: { Samples.time })
        await withDiscardingTaskGroup { group in
            for _ in 0..<8 { group.addTask { _ = await deliverer.drainAll() } }
        }
        #expect(identifiers(listener) == (1...9).map(Samples.identifier))
    }

    @Test func testAlertGoesPastTheOutbox() async throws {
        let listener = try DatagramListener(path: bench.path)
        let test = TestAlert(id: "01K4M7ZJ9GXYZABCDEFGHJKMNP", createdAt: Samples.time)
        #expect(try await bench.syslog().test(test) == "sent 146 bytes to \(bench.path)")
        #expect(
            listener.received() == [
                "<29>Sep  8 14:03:11 pactwatch-alert[7]: TEST 2025-09-08T14:03:11Z from pactwatch alerts test: "
                    + "nothing was reported | id 01K4M7ZJ9GXYZABCDEFGHJKMNP"
            ])
    }

    @Test func datagramBeyondTheSocketsLimitIsTooLong() throws {
        let listener = try DatagramListener(path: bench.path)
        let channel = DatagramChannel(.path(bench.path), patience: Workbench.patience)
        #expect(throws: CollectorFailure.tooLong(place: bench.path, bytes: 4 << 20)) {
            try channel.send([UInt8](repeating: 0x61, count: 4 << 20))
        }
        #expect(listener.received() == [])
    }

    @Test func pathThatNoSocketCanHaveIsTold() {
        let path = "/" + String(repeating: "a", count: 200)
        #expect(throws: CollectorFailure.step(.connect, place: path, code: ENAMETOOLONG)) {
            try DatagramChannel(.path(path)).send([1])
        }
    }
}
