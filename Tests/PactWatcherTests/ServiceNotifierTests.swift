import Foundation
import Glibc
import PactWatcher
import Testing

struct ServiceNotifierTests {
    /// The socket of a supervisor, at a path or, with `@`, in the abstract namespace.
    final class Supervisor {
        let descriptor: Int32
        let name: String

        init(_ name: String) throws {
            self.name = name
            descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            var bytes = Array(name.utf8)
            let isAbstract = name.hasPrefix("@")
            if isAbstract { bytes[0] = 0 }
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
            let length = socklen_t(2 + bytes.count + (isAbstract ? 0 : 1))
            let result = withUnsafePointer(to: address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
            }
            try #require(result == 0)
        }

        deinit {
            close(descriptor)
            if name.hasPrefix("/") { unlink(name) }
        }

        func receive() -> String? {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            return count < 0 ? nil : String(decoding: buffer.prefix(count), as: UTF8.self)
        }
    }

    @Test(arguments: ["/tmp/pactwatch-notify-", "@pactwatch-notify-"])
    func datagramArrives(prefix: String) throws {
        let supervisor = try Supervisor(prefix + UUID().uuidString)
        let notifier = ServiceNotifier(environment: ["NOTIFY_SOCKET": supervisor.name])
        #expect(notifier.hasSupervisor)
        #expect(notifier.send(.ready(status: "61 feeds")) == .sent)
        #expect(supervisor.receive() == "READY=1\nSTATUS=61 feeds")
        #expect(notifier.send(.watchdog) == .sent)
        #expect(supervisor.receive() == "WATCHDOG=1")
        #expect(supervisor.receive() == nil)
    }

    @Test(arguments: [
        (ServiceNotifier.Message.status("a\nREADY=1"), "STATUS=a READY=1"),
        (.reloading(microseconds: 17), "RELOADING=1\nMONOTONIC_USEC=17"),
        (.stopping(status: "draining"), "STOPPING=1\nSTATUS=draining"),
        (.extendTimeout(.milliseconds(1500)), "EXTEND_TIMEOUT_USEC=1500000"),
        (.extendTimeout(.seconds(-1)), "EXTEND_TIMEOUT_USEC=0"),
    ])
    func datagrams(message: ServiceNotifier.Message, text: String) {
        #expect(message.datagram == text)
    }

    @Test(arguments: [
        ([:], ServiceNotifier.Outcome.noSupervisor), (["NOTIFY_SOCKET": ""], .noSupervisor),
        (["NOTIFY_SOCKET": "relative"], .badAddress),
        (["NOTIFY_SOCKET": "/" + String(repeating: "x", count: 200)], .badAddress),
        (["NOTIFY_SOCKET": "/nonexistent/notify"], .failed(ENOENT)),
    ])
    func absenceAndNonsenseDoNoHarm(environment: [String: String], outcome: ServiceNotifier.Outcome) {
        #expect(ServiceNotifier(environment: environment).send(.watchdog) == outcome)
    }

    @Test func fullQueueDoesNotBlock() throws {
        let supervisor = try Supervisor("@pactwatch-full-" + UUID().uuidString)
        let notifier = ServiceNotifier(environment: ["NOTIFY_SOCKET": supervisor.name])
        var last = ServiceNotifier.Outcome.sent
        for _ in 0..<10_000 where last == .sent { last = notifier.send(.watchdog) }
        #expect(last == .failed(EAGAIN))
    }

    @Test(arguments: [
        ([:], nil), (["WATCHDOG_USEC": "30000000"], Duration.seconds(30)),
        (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "42"], .seconds(30)),
        (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "43"], nil),
        (["WATCHDOG_USEC": "0"], nil), (["WATCHDOG_USEC": "soon"], nil),
    ])
    func watchdog(environment: [String: String], interval: Duration?) {
        #expect(ServiceNotifier.watchdogInterval(environment: environment, processID: 42) == interval)
    }

    @Test func monotonicTimeGrows() {
        let first = ServiceNotifier.monotonicMicroseconds()
        #expect(first > 0 && ServiceNotifier.monotonicMicroseconds() >= first)
    }
}
