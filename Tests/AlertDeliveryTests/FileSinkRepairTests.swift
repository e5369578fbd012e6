import AlertDelivery
import Foundation
import Glibc
import PactStorage
import Testing

/// A process dies at every step of a delivery; the next one must leave each line in the files exactly once.
struct FileSinkRepairTests {
    let bench: Workbench
    let outbox = FakeOutbox(Samples.entries(1...1))
    static let lines = Samples.entries(2...4).map { AlertText.render($0.alert) + "\n" }
    static let batch = lines.joined().utf8.count

    init() throws { bench = try Workbench() }

    /// The state before each crash: one line is safely delivered, three more are due.
    private func start() async throws {
        _ = try await bench.sink().deliver(from: outbox, at: Samples.time)
        outbox.add(Samples.entries(2...4))
    }

    private func crash(_ calls: FileCalls = .live) async {
        await #expect(throws: DeliveryTrouble.self) {
            try await bench.sink(calls: calls).deliver(from: outbox, at: Samples.time)
        }
        outbox.change {
            $0.stopBefore = nil
            $0.stopAfter = nil
        }
    }

    private func restart() async throws -> DeliveryReport {
        try await bench.sink().deliver(from: outbox, at: Samples.time)
    }

    private func expectEachLineOnce() throws {
        #expect(try bench.identifiers().sorted() == (1...4).map(Samples.identifier))
        #expect(outbox.delivered(by: "text") == [1, 2, 3, 4])
        #expect(!outbox.hasOpenIntent)
    }

    @Test func beforeTheIntent() async throws {
        try await start()
        outbox.change { $0.stopBefore = .recordIntent }
        await crash()
        #expect(try await restart().repair == nil)
        try expectEachLineOnce()
    }

    @Test func betweenIntentAndWrite() async throws {
        try await start()
        outbox.change { $0.stopAfter = .recordIntent }
        await crash()
        #expect(try await restart().repair == .completed(path: bench.path, missingBytes: Self.batch))
        try expectEachLineOnce()
    }

    /// One byte, inside the first line, at its end, inside a character, all but the last byte.
    @Test(arguments: [1, 40, lines[0].utf8.count, lines[0].utf8.count + 150, batch - 1])
    func inTheMiddleOfTheWrite(bytes: Int) async throws {
        try await start()
        await crash(.stopping(after: bytes))
        #expect(try await restart().repair == .completed(path: bench.path, missingBytes: Self.batch - bytes))
        try expectEachLineOnce()
        let expected = AlertText.render(Samples.entries(1...1)[0].alert) + "\n" + Self.lines.joined()
        #expect(bench.content() == expected)
    }

    @Test func atTheSync() async throws {
        try await start()
        var calls = FileCalls.live
        calls.sync = { _ in -Int(EIO) }
        await crash(calls)
        #expect(try await restart().repair == .alreadyComplete(path: bench.path))
        try expectEachLineOnce()
    }

    @Test func betweenWriteAndMark() async throws {
        try await start()
        outbox.change { $0.stopBefore = .markDelivered }
        await crash()
        #expect(try await restart().repair == .alreadyComplete(path: bench.path))
        try expectEachLineOnce()
    }

    @Test func afterTheMark() async throws {
        try await start()
        outbox.change { $0.stopAfter = .markDelivered }
        await crash()
        #expect(try await restart().repair == nil)
        try expectEachLineOnce()
    }

    @Test func theSameSinkRecoversFromAFullDisk() async throws {
        try await start()
        let calls = FileCalls.stopping(after: 100, code: ENOSPC)
        let sink = bench.sink(calls: calls)
        for _ in 0..<3 {
            await #expect(throws: DeliveryTrouble.sink(.step(.write, path: bench.path, code: ENOSPC))) {
                try await sink.deliver(from: outbox, at: Samples.time)
            }
        }
        #expect(try await restart().repair == .completed(path: bench.path, missingBytes: Self.batch - 100))
        try expectEachLineOnce()
    }

    /// A failure right after a repair must not hide it, nor what was seen of the file before.
    @Test func repairIsToldBeforeTheNextAppend() async throws {
        try await start()
        await crash(.stopping(after: 100))
        outbox.add(Samples.entries(5...5))
        let report = try await bench.sink(calls: .stopping(after: Self.batch - 100)).deliver(
            from: outbox, at: Samples.time)
        #expect(report.repair == .completed(path: bench.path, missingBytes: Self.batch - 100))
        #expect(report.delivered == 3 && !report.isDrained)
        #expect(outbox.delivered(by: "text") == [1, 2, 3, 4])
    }

    @Test func noticesSurviveAFailure() async throws {
        let sink = bench.sink()
        _ = try await sink.deliver(from: outbox, at: Samples.time)
        let size = UInt64(bench.content().utf8.count)
        #expect(truncate(bench.path, 0) == 0)
        outbox.change { $0.stopBefore = .pending }
        await #expect(throws: DeliveryTrouble.self) { try await sink.deliver(from: outbox, at: Samples.time) }
        outbox.change { $0.stopBefore = nil }
        let report = try await sink.deliver(from: outbox, at: Samples.time)
        #expect(report.notices == [.truncated(path: bench.path, from: size, to: 0)])
    }

    @Test func repairItselfDiesAndIsRepaired() async throws {
        try await start()
        await crash(.stopping(after: 30))
        await crash(.stopping(after: 300))
        outbox.change { $0.stopBefore = .markDelivered }
        await crash()
        _ = try await restart()
        try expectEachLineOnce()
    }

    @Test(arguments: ["alerts.log.1", "alerts.log-20250908", "alerts-20250908.log"])
    func tornFileWasRotated(name: String) async throws {
        try await start()
        await crash(.stopping(after: 90))
        try bench.rename(to: name)
        let sibling = bench.folder + "/" + name
        #expect(try await restart().repair == .completed(path: sibling, missingBytes: Self.batch - 90))
        try expectEachLineOnce()
        #expect(bench.content() == "")
    }

    @Test func wholeFileWasRotated() async throws {
        try await start()
        outbox.change { $0.stopBefore = .markDelivered }
        await crash()
        try bench.rename(to: "alerts.log.1")
        #expect(try await restart().repair == .alreadyComplete(path: bench.folder + "/alerts.log.1"))
        try expectEachLineOnce()
    }

    @Test func rotatedBeforeAnythingWasWritten() async throws {
        try await start()
        outbox.change { $0.stopAfter = .recordIntent }
        await crash()
        try bench.rename(to: "alerts.log.1")
        // The repair writes to the current file and dies before its mark: the second repair must know that.
        outbox.change { $0.stopBefore = .markDelivered }
        await crash()
        #expect(try await restart().repair == .alreadyComplete(path: bench.path))
        try expectEachLineOnce()
        #expect(bench.content() == Self.lines.joined())
    }

    @Test func foreignTextFollowsTheTornLine() async throws {
        try await start()
        await crash(.stopping(after: Self.lines[0].utf8.count + 50))
        try bench.append("somebody's note")
        #expect(try await restart().repair == .rewritten(path: bench.path, lines: 2))
        try expectEachLineOnce()
        #expect(bench.content().contains("somebody's note\n2025-09-08T14:03:11Z SIGNED"))
    }

    @Test func foreignTextFollowsWholeLines() async throws {
        try await start()
        outbox.change { $0.stopBefore = .markDelivered }
        await crash()
        try bench.append("somebody's note\n")
        #expect(try await restart().repair == .alreadyComplete(path: bench.path))
        try expectEachLineOnce()
    }

    @Test func foreignTextStandsBeforeWholeLines() async throws {
        try await start()
        outbox.change { $0.stopAfter = .recordIntent }
        await crash()
        try bench.append("somebody's note\n" + Self.lines[0] + Self.lines[1])
        #expect(try await restart().repair == .rewritten(path: bench.path, lines: 1))
        try expectEachLineOnce()
    }

    /// Compressed and removed, or cut by copytruncate: nobody can tell what the readers saw, so nothing is lost.
    @Test(arguments: [true, false])
    func fileIsGone(isRemoved: Bool) async throws {
        try await start()
        outbox.change { $0.stopBefore = .markDelivered }
        await crash()
        // Open, so that the file system does not give the inode to the next file.
        let holder = FileHandle(forReadingAtPath: bench.path)
        defer { try? holder?.close() }
        if isRemoved {
            try FileManager.default.removeItem(atPath: bench.path)
        } else {
            #expect(truncate(bench.path, 0) == 0)
        }
        let repair = try #require(try await restart().repair)
        #expect(repair == .possibleDuplicate(path: bench.path, lines: 3) && repair.possibleDuplicates == 3)
        #expect(bench.content() == Self.lines.joined())
        #expect(outbox.delivered(by: "text") == [1, 2, 3, 4])
    }

    @Test func lineBreakOfTheFirstTryIsNotRepeatedElsewhere() async throws {
        _ = try await bench.sink().deliver(from: outbox, at: Samples.time)
        try bench.append("torn")
        outbox.add(Samples.entries(2...4))
        outbox.change { $0.stopAfter = .recordIntent }
        await crash()
        try bench.rename(to: "alerts.log.1")
        _ = try await restart()
        try expectEachLineOnce()
        #expect(bench.content() == Self.lines.joined())
    }
}
