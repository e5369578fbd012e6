import FeedOrigin
import Foundation
import Glibc
import PactStorage
import Testing

/// `pactwatch alerts test`, and the daemon with a syslog daemon of the test's own.
struct AlertsTestTests {
    /// A datagram socket at the path; closed with the test.
    private final class FakeLog {
        private let descriptor: Int32

        init(_ path: String) throws {
            descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            let bytes = Array(path.utf8)
            try #require(bytes.count < MemoryLayout.size(ofValue: address.sun_path))
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
            let code = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            try #require(code == 0)
        }

        deinit { close(descriptor) }

        func received() -> [String] {
            var messages: [String] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while case let count = recv(descriptor, &buffer, buffer.count, 0), count >= 0 {
                messages.append(String(decoding: buffer[..<count], as: UTF8.self))
            }
            return messages
        }
    }

    private func place() throws -> Workplace {
        let place = try Workplace(ledger: .small)
        try place.write("settings.yaml", Workplace.settings.replacing("syslog: off", with: "syslog: {socket: s}"))
        try FileManager.default.createDirectory(atPath: place.folder + "/log", withIntermediateDirectories: true)
        try place.write("log/alerts.log", "an earlier line\n")
        return place
    }

    private func test(_ place: Workplace) throws -> Workplace.Outcome {
        try place.run("alerts", "test", "--config", place.folder + "/settings.yaml")
    }

    @Test func everySinkSaysWhatItDid() async throws {
        let place = try place()
        let log = try FakeLog(place.folder + "/s")
        try place.setFeeds(["a": "/a"])
        let daemon = try RunningDaemon(place)
        try eventually("both logs are there") {
            FileManager.default.fileExists(atPath: place.folder + "/log/alerts.ndjson")
        }
        let outcome = try test(place)
        #expect(outcome.status == 0 && outcome.errors == "")
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 4 && lines[0].hasPrefix("TEST "))
        #expect(lines[1] == "text: appended a line to \(place.folder)/log/alerts.log")
        #expect(lines[2] == "ndjson: appended a line to \(place.folder)/log/alerts.ndjson")
        #expect(lines[3].hasPrefix("syslog: sent ") && lines[3].hasSuffix(" bytes to \(place.folder)/s"))

        #expect(place.lines("log/alerts.log") == ["an earlier line", lines[0]])
        #expect(place.lines("log/alerts.ndjson").count == 1)
        let messages = log.received()
        #expect(messages.count == 1 && messages[0].hasPrefix("<29>") && messages[0].hasSuffix("]: " + lines[0]))
        #expect(try daemon.stop().status == 0)
        // Neither store nor ledger know of it.
        #expect(try place.run("alerts", "--config", place.folder + "/settings.yaml").output == "")
        let events = try place.run("pacts", "--config", place.folder + "/settings.yaml").output
        #expect(!events.contains("TEST"))
    }

    @Test func failingSinksAreNamedAndNoFileIsMade() throws {
        let place = try place()
        let outcome = try test(place)
        #expect(outcome.status == 74)
        #expect(outcome.output.contains("\ntext: appended"))
        #expect(outcome.output.contains("\nndjson: FAILED: open \(place.folder)/log/alerts.ndjson: No such file"))
        #expect(outcome.output.contains("\nsyslog: FAILED: no socket at \(place.folder)/s (ENOENT)"))
        #expect(outcome.errors == "pactwatch: 2 of 3 sinks failed\n")
        #expect(!FileManager.default.fileExists(atPath: place.folder + "/log/alerts.ndjson"))
    }

    @Test func faultInTheSettingsIsTold() throws {
        let place = try place()
        try place.write("settings.yaml", "alerts: {syslog: {transport: tcp}}\n")
        #expect(try test(place).status == 78)
    }

    /// No syslog daemon at first: the files have the alerts, syslog gets them later, each once and in order.
    @Test func syslogDaemonThatComesLateGetsEveryAlert() async throws {
        let place = try place()
        try place.setFeeds(["a": "/a"])
        for partner in ["Amanat", "Musavat"] { place.origin.publish(Pact.item(partner), on: "/a") }
        let daemon = try RunningDaemon(place)
        try daemon.says("no socket at \(place.folder)/s (ENOENT)")
        try eventually("the text log has them") { place.alertLines.count == 3 }
        let log = try FakeLog(place.folder + "/s")
        var messages: [String] = []
        // Under load many tries may have failed by now, and the next be a minute away; a reload tries at once.
        daemon.send(SIGHUP)
        try eventually("syslog has them") {
            messages += log.received()
            return messages.count >= 2
        }
        #expect(try daemon.stop().status == 0)
        messages += log.received()
        let lines = messages.compactMap { $0.components(separatedBy: "]: ").last }
        #expect(lines == Array(place.alertLines.dropFirst()))
    }
}
