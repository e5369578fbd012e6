import Foundation
import Glibc

/// Who writes to a store just now.
package enum StoreWriter: Sendable, Equatable {
    case process(Int32)
    case nobody
    /// The lock file may not be read.
    case unknown

    /// Looks at the lock without touching it: even a shared `flock` of a moment could make a daemon that starts just
    /// then believe that the store is taken.
    package static func ofStore(at path: String) -> StoreWriter {
        var status = stat()
        guard stat(path + ".lock", &status) == 0 else { return errno == ENOENT ? .nobody : .unknown }
        guard access(path + ".lock", R_OK) == 0 else { return .unknown }
        // The number stays in the file when its process has gone.
        guard let pid = StoreLock.holder(of: path) else { return .nobody }
        // The kernel's list is read in pieces, and one that changes meanwhile may leave a lock out (seen on a machine
        // with many): only a lock that is missing several times is not there.
        for _ in 0..<Self.looks {
            guard let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else { break }
            if holds(pid, inode: UInt64(status.st_ino), in: locks) { return .process(pid) }
        }
        if FileManager.default.isReadableFile(atPath: "/proc/locks") { return .nobody }
        return kill(pid, 0) == 0 || errno == EPERM ? .process(pid) : .nobody
    }

    private static let looks = 5

    /// A line of proc(5)'s /proc/locks is `2: FLOCK  ADVISORY  WRITE 17432 fe:00:16220335 0 EOF`. The device is left
    /// out of the comparison: on btrfs and overlays it is not the one that `stat` tells.
    static func holds(_ pid: Int32, inode: UInt64, in locks: String) -> Bool {
        locks.split(separator: "\n").contains { line in
            let fields = line.split(separator: " ")
            guard fields.count >= 6, fields[1] == "FLOCK", fields[3] == "WRITE" else { return false }
            return Int32(fields[4]) == pid && fields[5].split(separator: ":").last.flatMap { UInt64($0) } == inode
        }
    }
}
