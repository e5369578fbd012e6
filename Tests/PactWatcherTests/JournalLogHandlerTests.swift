import Foundation
import Glibc
import Logging
import PactWatcher
import Synchronization
import Testing

struct JournalLogHandlerTests {
    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
        func add(_ line: String) { all.withLock { $0.append(line) } }
        var value: [String] { all.withLock { $0 } }
    }

    private func logger(
        _ style: JournalLogHandler.Style, level: Logger.Level = .trace
    ) -> (Logger, () -> [String]) {
        let lines = Lines()
        let logger = Logger(label: "test") { _ in
            JournalLogHandler(
                style: style, logLevel: level, now: { Date(timeIntervalSince1970: 1_757_340_191) },
                write: { lines.add($0) })
        }
        return (logger, { lines.value })
    }

    @Test(arguments: zip(Logger.Level.allCases, [7, 7, 6, 5, 4, 3, 2]))
    func priorities(level: Logger.Level, priority: Int) {
        let (logger, lines) = logger(.journal)
        logger.log(level: level, "feed failed")
        #expect(lines() == ["<\(priority)>\(level): feed failed\n"])
    }

    @Test func peopleSeeTheTime() {
        let (logger, lines) = logger(.text)
        logger.info("started", metadata: ["feeds": "61", "store": "/var/lib/a b.sqlite"])
        #expect(lines() == ["2025-09-08T14:03:11Z info: started feeds=61 store=\"/var/lib/a b.sqlite\"\n"])
    }

    @Test func metadataMergesAndIsSorted() {
        var (logger, lines) = logger(.journal)
        logger[metadataKey: "feed"] = "aa-tr"
        logger[metadataKey: "a"] = "1"
        logger.warning("x", metadata: ["a": "2", "z": "", "q": "say \"hi\" \\"])
        #expect(lines() == ["<4>warning: x a=2 feed=aa-tr q=\"say \\\"hi\\\" \\\\\" z=\"\"\n"])
    }

    @Test func hostileTextStaysOnItsLine() {
        let (logger, lines) = logger(.journal)
        logger.error("bad\n<0>emerg: forged \u{1B}[2J\u{202E}", metadata: ["k\ney": "v\r\n<1>x"])
        #expect(lines() == ["<3>error: bad <0>emerg: forged k ey=\"v <1>x\"\n"])
    }

    @Test func levelIsKept() {
        let (logger, lines) = logger(.journal, level: .notice)
        logger.info("quiet")
        logger.notice("loud")
        #expect(lines().count == 1)
        #expect(Logger.Level(LogSettings.Level.critical) == .critical)
    }

    @Test func journalIsKnownByDeviceAndInode() throws {
        let descriptor = open("/dev/null", O_RDONLY)
        defer { close(descriptor) }
        var status = stat()
        try #require(fstat(descriptor, &status) == 0)
        let name = "\(status.st_dev):\(status.st_ino)"
        func style(_ environment: [String: String]) -> JournalLogHandler.Style {
            JournalLogHandler.style(environment: environment, descriptor: descriptor)
        }
        #expect(style(["JOURNAL_STREAM": name]) == .journal)
        #expect(style(["JOURNAL_STREAM": "1:\(status.st_ino)0"]) == .text)
        #expect(style([:]) == .text)
    }
}
