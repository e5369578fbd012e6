import Foundation
import PactStorage

/// Settling an append that was announced and never marked: the process died, the disk was full, the store refused.
extension FileSink {
    /// How the append was settled and how many lines it had; nil where nothing was left open. Safe to be stopped and started again at any point: bytes that go to another
    /// place than the intent says are announced by an intent of their own first.
    func repair(
        _ outbox: any AlertOutbox, at time: Date
    ) async throws(DeliveryTrouble) -> (outcome: RepairOutcome, lines: Int)? {
        guard let intent = try await asking({ try await outbox.openIntent(for: name) }) else { return nil }
        let count = Self.lines(of: intent.bytes).count
        let finding: Finding
        do { finding = try inspect(intent) } catch { throw .sink(error) }
        let lines: [UInt8]
        let outcome: RepairOutcome
        switch finding {
        case .settled(let settled):
            try await asking { try await outbox.markDelivered(intent.sequences, by: name, at: time) }
            return (settled, count)
        case .rotatedBeforeWriting:
            lines = intent.bytes
            outcome = .completed(path: options.path, missingBytes: lines.count)
        case .mixed(let missing):
            lines = missing
            outcome = .rewritten(path: options.path, lines: Self.lines(of: missing).count)
        case .gone:
            lines = intent.bytes
            outcome = .possibleDuplicate(path: options.path, lines: count)
        }
        // A line break that separated the first attempt from its predecessor is of no use elsewhere.
        let whole = Array(lines.drop { $0 == 0x0A })
        try await write(whole, for: intent.sequences, outbox, at: time)
        return (outcome, count)
    }

    private enum Finding {
        /// The bytes are in their file, all of them and on the disk.
        case settled(RepairOutcome)
        /// The file has another name now and holds nothing of ours: readers look at the current one.
        case rotatedBeforeWriting
        /// Foreign text stands among the bytes; these whole lines are missing.
        case mixed(missing: [UInt8])
        case gone
    }

    /// A region this large holds months of foreign text; beyond it a line counts as missing.
    private static let inspectedBytes: UInt64 = 32 << 20

    private func inspect(_ intent: DeliveryIntent) throws(SinkFailure) -> Finding {
        guard let (path, identity) = try locate(intent), identity.size >= intent.offset else { return .gone }
        let file: LogFile
        do {
            file = try LogFile.openExisting(path, calls: calls)
        } catch {
            // A rotated file may have been taken away from us; the current one is reported when it is written.
            if path != options.path { return .gone }
            throw error
        }
        let length = min(identity.size - intent.offset, Self.inspectedBytes)
        let region = try file.read(from: intent.offset, count: Int(length))
        if intent.bytes.starts(with: region) {
            if region.isEmpty && path != options.path { return .rotatedBeforeWriting }
            let missing = intent.bytes.dropFirst(region.count)
            // Even a complete append is synced again: the crash may have come before its fsync.
            try file.append(missing)
            return .settled(
                missing.isEmpty ? .alreadyComplete(path: path) : .completed(path: path, missingBytes: missing.count))
        }
        let present = Set(Self.lines(of: region))
        let missing = Self.lines(of: intent.bytes).filter { !present.contains($0) }
        guard !missing.isEmpty else {
            try file.sync()
            return .settled(.alreadyComplete(path: path))
        }
        return .mixed(missing: missing.flatMap { Array($0) + [0x0A] })
    }

    /// The file of the intent at its path, else under another name in the same folder (`alerts.log.1`,
    /// `alerts.log-20250908`, …). A compressed copy is another file, with another inode.
    private func locate(_ intent: DeliveryIntent) throws(SinkFailure) -> (path: String, identity: FileIdentity)? {
        let folder = (options.path as NSString).deletingLastPathComponent
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        let siblings = names.sorted().map { (folder as NSString).appendingPathComponent($0) }
        for path in [options.path] + siblings {
            guard let identity = try FileIdentity.at(path), identity.isRegular,
                identity.device == intent.device, identity.inode == intent.inode
            else { continue }
            return (path, identity)
        }
        return nil
    }

    /// The whole lines, each without its line break; a torn one at the end is none.
    private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().filter { !$0.isEmpty }
    }
}
