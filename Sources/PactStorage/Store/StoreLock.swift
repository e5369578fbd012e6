import Foundation
import Glibc

/// The right to write to one store: an exclusive `flock` on a file beside it. The kernel gives it back when the holder
/// dies, however it dies; the process id inside is only for people.
final class StoreLock: Sendable {
    private let descriptor: Int32

    init(path: String) throws(StoreError) {
        let lockPath = path + ".lock"
        let descriptor = Glibc.open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else {
            throw .cannotOpen(path: lockPath, reason: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let reason = String(cString: strerror(errno))
            Glibc.close(descriptor)
            throw isHeld
                ? .locked(path: path, pid: Self.holder(of: path)) : .cannotOpen(path: lockPath, reason: reason)
        }
        self.descriptor = descriptor
        // Best effort: the lock holds without the number.
        let pid = Array("\(getpid())\n".utf8)
        if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, pid, pid.count, 0) }
    }

    deinit {
        // Closing alone would keep the lock while a child that is just being started still holds a copy (seen).
        flock(descriptor, LOCK_UN)
        Glibc.close(descriptor)
    }

    /// The process id that the lock file names, which may be of a process that has gone.
    static func holder(of path: String) -> Int32? {
        guard let text = try? String(contentsOfFile: path + ".lock", encoding: .utf8) else { return nil }
        return Int32(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
