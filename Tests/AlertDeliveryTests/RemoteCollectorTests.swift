import AlertDelivery
import Foundation
import Glibc
import PactStorage
import Testing

/// UDP and TCP on loopback.
struct RemoteCollectorTests {
    private func sink(_ channel: @escaping @Sendable () -> any SyslogChannel) -> SyslogSink {
        SyslogSink(
            name: "syslog", options: .init(form: .remote(host: "h"), batchLimit: 50, processID: 7), channel: channel)
    }

    private func udp(_ port: Int) -> SyslogSink {
        sink { DatagramChannel(.udp(CollectorAddress(host: "127.0.0.1", port: port)), patience: Workbench.patience) }
    }

    private func tcp(_ port: Int) -> SyslogSink {
        sink { StreamChannel.tcp(CollectorAddress(host: "127.0.0.1", port: port), patience: Workbench.patience) }
    }

    private static let head = "<29>1 2025-09-08T14:03:11Z h pactwatch-alert 7 SIGNED "

    @Test func udpCarriesOneMessageADatagram() async throws {
        let listener = try DatagramListener(port: 0)
        let outbox = FakeOutbox(Samples.entries(1...3))
        _ = try await udp(listener.port).deliver(from: outbox, at: Samples.time)
        let messages = listener.received()
        #expect(Workbench.identifiers(in: messages) == (1...3).map(Samples.identifier))
        #expect(messages.allSatisfy { $0.hasPrefix(Self.head) })
    }

    @Test func deadUDPCollectorIsSeenByItsRefusal() async throws {
        var listener: DatagramListener? = try DatagramListener(port: 0)
        let port = try #require(listener?.port)
        listener = nil
        let outbox = FakeOutbox(Samples.entries(1...2))
        let sink = udp(port)
        await #expect(throws: DeliveryTrouble.collector(.refused(place: "127.0.0.1:\(port)"))) {
            try await sink.deliver(from: outbox, at: Samples.time)
        }
        #expect(outbox.delivered(by: "syslog") == [])
        let second = try DatagramListener(port: port)
        #expect(try await sink.deliver(from: outbox, at: Samples.time).delivered == 2)
        #expect(Workbench.identifiers(in: second.received()) == (1...2).map(Samples.identifier))
    }

    @Test func tcpCountsOctets() async throws {
        let listener = try StreamListener()
        let outbox = FakeOutbox(Samples.entries(1...3))
        _ = try await tcp(listener.port).deliver(from: outbox, at: Samples.time)
        let connection = try #require(listener.accept())
        let messages = connection.messages()
        #expect(Workbench.identifiers(in: messages) == (1...3).map(Samples.identifier))
        #expect(messages.allSatisfy { $0.hasPrefix(Self.head) } && connection.rest == 0)
        #expect(listener.accept() == nil)
        #expect(outbox.delivered(by: "syslog") == [1, 2, 3])
    }

    @Test func connectionClosedInBetweenIsOpenedAnew() async throws {
        let listener = try StreamListener()
        let outbox = FakeOutbox(Samples.entries(1...1))
        let sink = tcp(listener.port)
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        var first = listener.accept()
        #expect(Workbench.identifiers(in: first?.messages() ?? []) == [Samples.identifier(1)])
        first = nil
        outbox.add(Samples.entries(2...2))
        #expect(try await sink.deliver(from: outbox, at: Samples.time).delivered == 1)
        let second = try #require(listener.accept())
        #expect(Workbench.identifiers(in: second.messages()) == [Samples.identifier(2)])
    }

    @Test func stoppedTCPCollectorKeepsAlertsPending() async throws {
        var listener: StreamListener? = try StreamListener()
        let port = try #require(listener?.port)
        listener = nil
        let outbox = FakeOutbox(Samples.entries(1...2))
        let sink = tcp(port)
        await #expect(throws: DeliveryTrouble.collector(.refused(place: "127.0.0.1:\(port)"))) {
            try await sink.deliver(from: outbox, at: Samples.time)
        }
        let second = try StreamListener(port: port)
        #expect(try await sink.deliver(from: outbox, at: Samples.time).delivered == 2)
        let connection = try #require(second.accept())
        #expect(Workbench.identifiers(in: connection.messages()) == (1...2).map(Samples.identifier))
    }

    /// A collector that hangs: its kernel takes some on a connection or two, then nothing. The message that was under
    /// way comes again, whole, on the next connection.
    @Test func hangingTCPCollectorLosesNothing() async throws {
        let listener = try StreamListener(buffer: 32_768)
        let all: Int64 = 100
        var entries = Samples.entries(1...all)
        for index in entries.indices {
            entries[index].alert.source.url = "https://example.org/" + String(repeating: "a", count: 4000)
        }
        let outbox = FakeOutbox(entries)
        let sink = tcp(listener.port)
        var trouble: DeliveryTrouble?
        while trouble == nil {
            do { _ = try await sink.deliver(from: outbox, at: Samples.time) } catch { trouble = error }
            try #require(outbox.delivered(by: "syslog").count < all)
        }
        let marked = outbox.delivered(by: "syslog").map(Samples.identifier)
        var connections: [StreamListener.Connection] = []
        var seen: [[String]] = []
        func read() {
            while let next = listener.accept() {
                connections.append(next)
                seen.append([])
            }
            for index in connections.indices {
                seen[index] += Workbench.identifiers(in: connections[index].messages())
            }
        }
        read()
        #expect(!marked.isEmpty && Set(marked).isSubset(of: seen.joined()))
        // Each round delivers something; were it not so, this would end with a failure and not hang.
        for _ in 0..<all where outbox.delivered(by: "syslog").count < all {
            _ = try? await sink.deliver(from: outbox, at: Samples.time)
            read()
        }
        #expect(outbox.delivered(by: "syslog").count == Int(all))
        #expect(Set(seen.joined()) == Set((1...all).map(Samples.identifier)))
        #expect(seen.allSatisfy { $0 == $0.sorted() && Set($0).count == $0.count })
    }

    @Test func unknownHostIsTold() async throws {
        let address = CollectorAddress(host: "host.invalid", port: 514)
        let sink = sink { StreamChannel.tcp(address, patience: Workbench.patience) }
        let failure = await #expect(throws: DeliveryTrouble.self) {
            try await sink.deliver(from: FakeOutbox(Samples.entries(1...1)), at: Samples.time)
        }
        guard case .collector(.unresolved(let place, _)) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(place == "host.invalid:514")
    }

    @Test(arguments: [
        ("collector.example:514", "collector.example:514"), ("10.0.0.1:6514", "10.0.0.1:6514"),
        ("[2001:db8::1]:514", "[2001:db8::1]:514"), ("[fe80::1%eth0]:514", "[fe80::1%eth0]:514"),
        ("collector", nil), (":514", nil), ("host:0", nil), ("host:65536", nil), ("host:+5", nil), ("host:", nil),
        ("2001:db8::1:514", nil), ("[host]:514", nil), ("ho st:514", nil), ("host/x:514", nil), ("höst:514", nil),
        ("https://host:514", nil),
    ])
    func addressesAreReadStrictly(text: String, expected: String?) {
        #expect(CollectorAddress(text)?.description == expected)
    }
}
