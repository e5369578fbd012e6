package import Foundation
import Glibc
package import PactStorage

/// Appends alerts to one log file, each line exactly once.
///
/// The order that makes it so: the rendered bytes, the file's device and inode and the offset go into the store; then
/// the bytes go to the disk; then the store marks the alerts. Whatever stops the process in between, the next
/// delivery finds the open intent, looks at the file and appends what is missing (`FileSink+Repair.swift`).
///
/// The actor runs on a queue of its own, so that a disk that hangs holds up nobody else.
package actor FileSink: AlertSink {
    package struct Options: Sendable {
        package var path: String
        /// Given to a file that the sink creates; an existing file keeps its own.
        package var mode: UInt32
        /// A group by name, given likewise.
        package var group: String?
        /// The most alerts of one append.
        package var batchLimit: Int

        package init(path: String, mode: UInt32 = 0o640, group: String? = nil, batchLimit: Int = 200) {
            self.path = path
            self.mode = mode
            self.group = group
            self.batchLimit = batchLimit
        }
    }

    package nonisolated let name: String
    let options: Options
    let calls: FileCalls
    let format: AlertFormat
    private let executor: QueueExecutor
    private var open: LogFile?
    /// Where the last append ended; a smaller file means that somebody cut it.
    private var knownEnd: UInt64?
    /// True until the store has been asked, and again after every failure that may have left an intent behind.
    private var mayOweRepair = true
    /// Lines that are no alerts, for the next append.
    private var queuedLines: [String] = []
    /// What the next report tells; kept while deliveries fail, or a truncation would be forgotten.
    private var notices: [SinkNotice] = []
    private let turn = Turn()

    package init(name: String, format: AlertFormat, options: Options, calls: FileCalls = .live) {
        self.name = name
        self.format = format
        self.options = options
        self.calls = calls
        executor = QueueExecutor(label: "pactwatch.sink.\(name)")
    }

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    package func deliver(
        from outbox: any AlertOutbox, at time: Date
    ) async throws(DeliveryTrouble) -> DeliveryReport {
        // Every question to the store lets other calls in; two deliveries must not mix their intents.
        await turn.enter()
        defer { turn.leave() }
        var report = DeliveryReport()
        // Opened even when there is nothing to write: who tails wants a file, and who installs wants the refusal.
        do { _ = try currentFile() } catch { throw .sink(error) }
        if mayOweRepair {
            if let (outcome, lines) = try await repair(outbox, at: time) {
                // Told before anything else is tried: were the next append to fail, its error would hide this.
                report.repair = outcome
                report.delivered = lines
                report.isDrained = false
            }
            mayOweRepair = false
        }
        if report.repair == nil { try await deliverNext(from: outbox, at: time, &report) }
        report.notices = notices
        notices = []
        return report
    }

    package func queueNotice(_ line: String) {
        guard format.takesNotices else { return }
        // One heartbeat is worth keeping while the disk is full; a year of them is not.
        queuedLines = Array((queuedLines + [line]).suffix(3))
    }

    package func reopen() {
        open = nil
    }

    private func deliverNext(
        from outbox: any AlertOutbox, at time: Date, _ report: inout DeliveryReport
    ) async throws(DeliveryTrouble) {
        do { try writeQueuedLines() } catch { throw .sink(error) }
        let batch = try await asking { try await outbox.pending(for: name, limit: options.batchLimit) }
        guard !batch.isEmpty else { return }
        let sequences = batch.map(\.sequence)
        let lines = batch.filter { format.accepts($0.alert) }.map { format.render($0.alert) }
        if lines.isEmpty {
            try await asking { try await outbox.markDelivered(sequences, by: name, at: time) }
        } else {
            let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
            try await write(bytes, for: sequences, outbox, at: time)
        }
        report.delivered = lines.count
        report.withheld = batch.count - lines.count
        report.isDrained = batch.count < options.batchLimit
    }

    /// Intent, append, mark.
    func write(
        _ bytes: [UInt8], for sequences: [Int64], _ outbox: any AlertOutbox, at time: Date
    ) async throws(DeliveryTrouble) {
        let file: LogFile
        let intent: DeliveryIntent
        do {
            file = try currentFile()
            let identity = try file.identity()
            // After a torn heartbeat or a foreign text without its line break, ours begins on a line of its own.
            let isFreshLine = try file.endsWithLineBreak()
            intent = DeliveryIntent(
                sink: name, sequences: sequences, bytes: isFreshLine ? bytes : [0x0A] + bytes,
                device: identity.device, inode: identity.inode, offset: identity.size)
        } catch {
            throw .sink(error)
        }
        mayOweRepair = true
        try await asking { try await outbox.recordIntent(intent) }
        do { try file.append(intent.bytes) } catch { throw .sink(error) }
        try await asking { try await outbox.markDelivered(sequences, by: name, at: time) }
        mayOweRepair = false
        knownEnd = try? file.identity().size
    }

    func asking<Answer>(_ question: () async throws -> Answer) async throws(DeliveryTrouble) -> Answer {
        do { return try await question() } catch { throw .store(String(describing: error)) }
    }

    private func writeQueuedLines() throws(SinkFailure) {
        guard !queuedLines.isEmpty else { return }
        let file = try currentFile()
        let start = try file.endsWithLineBreak() ? "" : "\n"
        try file.append((start + queuedLines.joined(separator: "\n") + "\n").utf8)
        queuedLines = []
        knownEnd = try file.identity().size
    }

    /// The file at the path: the open one while the path still leads to it, else opened anew.
    private func currentFile() throws(SinkFailure) -> LogFile {
        if let open {
            let identity = try open.identity()
            if let named = try FileIdentity.at(options.path), named.isSameFile(as: identity) {
                if let end = knownEnd, identity.size < end {
                    notices.append(.truncated(path: options.path, from: end, to: identity.size))
                    knownEnd = identity.size
                }
                return open
            }
            notices.append(.reopened(path: options.path))
        }
        open = nil
        knownEnd = nil
        let (file, wasCreated) = try LogFile.open(options.path, mode: options.mode, calls: calls)
        if wasCreated {
            notices.append(.created(path: options.path))
            if let group = options.group, let refusal = give(file, to: group) { notices.append(refusal) }
        }
        open = file
        return file
    }

    private func give(_ file: LogFile, to group: String) -> SinkNotice? {
        // The reentrant form: another sink may ask at the same time.
        var entry = Glibc.group()
        var found: UnsafeMutablePointer<Glibc.group>?
        var buffer = [CChar](repeating: 0, count: 65_536)
        let code = getgrnam_r(group, &entry, &buffer, buffer.count, &found)
        guard code == 0, found != nil else { return .noSuchGroup(path: options.path, group: group) }
        return file.setGroup(entry.gr_gid).map {
            .groupRefused(path: options.path, group: group, code: $0)
        }
    }
}
