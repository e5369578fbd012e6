import AlertDelivery
import Foundation
import Glibc
import PactStorage
import Testing

struct FileSinkTests {
    let bench: Workbench

    init() throws { bench = try Workbench() }

    @Test func linesStandInOrderAndOnce() async throws {
        let outbox = FakeOutbox(Samples.entries(1...5))
        let sink = bench.sink(batchLimit: 2)
        var reports: [DeliveryReport] = []
        repeat {
            reports.append(try await sink.deliver(from: outbox, at: Samples.time))
        } while reports.last?.isDrained == false
        #expect(reports.map(\.delivered) == [2, 2, 1])
        #expect(try bench.identifiers() == (1...5).map(Samples.identifier))
        #expect(outbox.delivered(by: "text") == [1, 2, 3, 4, 5])
        #expect(!outbox.hasOpenIntent)
        #expect(bench.content().hasSuffix("\n"))
    }

    @Test func shortAndInterruptedWritesAreFinished() async throws {
        let outbox = FakeOutbox(Samples.entries(1...3))
        _ = try await bench.sink(calls: .shaky).deliver(from: outbox, at: Samples.time)
        let expected = Samples.entries(1...3).map { AlertText.render($0.alert) + "\n" }.joined()
        #expect(bench.content() == expected)
    }

    @Test func possibleAlertsAreOnlyForPrograms() async throws {
        let outbox = FakeOutbox(Samples.entries(1...2, isPossible: true) + Samples.entries(3...3))
        let report = try await bench.sink().deliver(from: outbox, at: Samples.time)
        #expect(report.withheld == 2 && report.delivered == 1)
        #expect(try bench.identifiers() == [Samples.identifier(3)])
        #expect(outbox.delivered(by: "text") == [1, 2, 3])

        let programs = try Workbench("alerts.ndjson")
        let sink = programs.sink(format: .ndjson(versions: AlertJSON.Versions(program: "t")))
        let later = FakeOutbox(Samples.entries(1...2, isPossible: true))
        let second = try await sink.deliver(from: later, at: Samples.time)
        #expect(second.delivered == 2 && second.withheld == 0)
        #expect(programs.content().split(separator: "\n").count == 2)
    }

    @Test func onlyPossibleAlertsLeaveNoIntent() async throws {
        let outbox = FakeOutbox(Samples.entries(1...2, isPossible: true))
        _ = try await bench.sink().deliver(from: outbox, at: Samples.time)
        #expect(outbox.delivered(by: "text") == [1, 2] && !outbox.hasOpenIntent)
        #expect(bench.content() == "")
    }

    @Test func newFileHasItsModeWhateverTheMaskAndAnOldOneKeepsIts() async throws {
        func mode() throws -> Int {
            let number = try FileManager.default.attributesOfItem(atPath: bench.path)[.posixPermissions] as? NSNumber
            return number?.intValue ?? 0
        }
        // Every usual mask takes the group's right to write away.
        func sink() -> FileSink {
            FileSink(name: "text", format: .text, options: FileSink.Options(path: bench.path, mode: 0o662))
        }
        let report = try await sink().deliver(from: FakeOutbox(), at: Samples.time)
        #expect(report.notices == [.created(path: bench.path)])
        #expect(try mode() == 0o662)
        try FileManager.default.setAttributes([.posixPermissions: 0o604], ofItemAtPath: bench.path)
        let again = try await sink().deliver(from: FakeOutbox(), at: Samples.time)
        #expect(again.notices == [])
        #expect(try mode() == 0o604)
    }

    @Test func missingGroupIsTold() async throws {
        let sink = FileSink(
            name: "text", format: .text, options: FileSink.Options(path: bench.path, group: "no-such-group"))
        let report = try await sink.deliver(from: FakeOutbox(Samples.entries(1...1)), at: Samples.time)
        #expect(report.delivered == 1)
        #expect(report.notices.contains(.noSuchGroup(path: bench.path, group: "no-such-group")))
    }

    @Test func missingFolderIsMade() async throws {
        let path = bench.folder + "/a/b/alerts.log"
        let sink = FileSink(name: "text", format: .text, options: FileSink.Options(path: path))
        _ = try await sink.deliver(from: FakeOutbox(Samples.entries(1...1)), at: Samples.time)
        #expect(bench.content(of: "a/b/alerts.log").contains(Samples.identifier(1)))
    }

    @Test func renamedFileIsLeftForANewOne() async throws {
        let outbox = FakeOutbox(Samples.entries(1...1))
        let sink = bench.sink()
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        try bench.rename(to: "alerts.log.1")
        outbox.add(Samples.entries(2...2))
        let report = try await sink.deliver(from: outbox, at: Samples.time)
        #expect(report.notices == [.reopened(path: bench.path), .created(path: bench.path)])
        #expect(bench.content(of: "alerts.log.1").contains(Samples.identifier(1)))
        #expect(bench.content().contains(Samples.identifier(2)) && !bench.content().contains(Samples.identifier(1)))
    }

    /// logrotate with `create` has put a new file in place already.
    @Test func replacedFileIsLeftForItsSuccessor() async throws {
        let outbox = FakeOutbox(Samples.entries(1...1))
        let sink = bench.sink()
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        try bench.rename(to: "alerts.log.1")
        try Data().write(to: URL(filePath: bench.path))
        outbox.add(Samples.entries(2...2))
        #expect(try await sink.deliver(from: outbox, at: Samples.time).notices == [.reopened(path: bench.path)])
        #expect(bench.content().contains(Samples.identifier(2)))
    }

    @Test func removedFileIsMadeAgain() async throws {
        let outbox = FakeOutbox(Samples.entries(1...1))
        let sink = bench.sink()
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        try FileManager.default.removeItem(atPath: bench.path)
        outbox.add(Samples.entries(2...2))
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        #expect(try bench.identifiers() == [Samples.identifier(2)])
    }

    @Test func reopenFollowsThePath() async throws {
        let outbox = FakeOutbox(Samples.entries(1...1))
        let sink = bench.sink()
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        try bench.rename(to: "alerts.log-20250908")
        await sink.reopen()
        let report = try await sink.deliver(from: outbox, at: Samples.time)
        #expect(report.notices == [.created(path: bench.path)])
    }

    @Test func truncationUnderTheDaemonIsTold() async throws {
        let outbox = FakeOutbox(Samples.entries(1...1))
        let sink = bench.sink()
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        let size = UInt64(bench.content().utf8.count)
        #expect(truncate(bench.path, 0) == 0)
        outbox.add(Samples.entries(2...2))
        let report = try await sink.deliver(from: outbox, at: Samples.time)
        #expect(report.notices == [.truncated(path: bench.path, from: size, to: 0)])
        #expect(try bench.identifiers() == [Samples.identifier(2)])
        outbox.add(Samples.entries(3...3))
        #expect(try await sink.deliver(from: outbox, at: Samples.time).notices == [])
    }

    @Test func foreignTextWithoutItsLineBreakIsNotContinued() async throws {
        let outbox = FakeOutbox(Samples.entries(1...1))
        let sink = bench.sink()
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        try bench.append("torn heartbe")
        outbox.add(Samples.entries(2...2))
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        #expect(bench.content().contains("torn heartbe\n2025-09-08T14:03:11Z SIGNED"))
    }

    @Test func heartbeatStandsBetweenBatches() async throws {
        let outbox = FakeOutbox(Samples.entries(1...1))
        let sink = bench.sink()
        await sink.queueNotice("heartbeat")
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        #expect(bench.content().hasPrefix("heartbeat\n2025"))
        #expect(bench.content().components(separatedBy: "heartbeat").count == 2)
    }

    @Test(arguments: [
        (ENOSPC, "free some space"), (EACCES, "ReadWritePaths"), (EROFS, "read-only"), (EIO, "dmesg"),
    ])
    func refusalKeepsAlertsPendingAndRecovers(code: Int32, advice: String) async throws {
        let outbox = FakeOutbox(Samples.entries(1...2))
        let failure = SinkFailure.step(.open, path: bench.path, code: code)
        await #expect(throws: DeliveryTrouble.sink(failure)) {
            try await bench.sink(calls: .refusing(code)).deliver(from: outbox, at: Samples.time)
        }
        #expect(failure.message.contains(bench.path) && failure.message.contains(advice))
        #expect(outbox.delivered(by: "text") == [])
        _ = try await bench.sink().deliver(from: outbox, at: Samples.time)
        #expect(try bench.identifiers() == (1...2).map(Samples.identifier))
    }

    @Test func fileInPlaceOfTheFolderKeepsAlertsPending() async throws {
        let outbox = FakeOutbox(Samples.entries(1...1))
        let path = bench.path + "/alerts.log"
        try Data().write(to: URL(filePath: bench.path))
        let sink = FileSink(name: "text", format: .text, options: FileSink.Options(path: path))
        await #expect(throws: DeliveryTrouble.self) { try await sink.deliver(from: outbox, at: Samples.time) }
        try FileManager.default.removeItem(atPath: bench.path)
        #expect(try await sink.deliver(from: outbox, at: Samples.time).delivered == 1)
    }

    @Test(arguments: ["pipe", "folder", "/dev/null"])
    func onlyRegularFilesAreWritten(kind: String) async throws {
        switch kind {
        case "pipe": #expect(mkfifo(bench.path, 0o600) == 0)
        case "folder": try FileManager.default.createDirectory(atPath: bench.path, withIntermediateDirectories: false)
        default: try FileManager.default.createSymbolicLink(atPath: bench.path, withDestinationPath: kind)
        }
        let outbox = FakeOutbox(Samples.entries(1...1))
        await #expect(throws: DeliveryTrouble.self) {
            try await bench.sink().deliver(from: outbox, at: Samples.time)
        }
        #expect(outbox.delivered(by: "text") == [] && !outbox.hasOpenIntent)
    }
}
