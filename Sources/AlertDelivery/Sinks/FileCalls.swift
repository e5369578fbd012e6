import Foundation
import Glibc

/// The system calls that a test wants to break. `live` is the real thing.
package struct FileCalls: Sendable {
    /// Returns the number of bytes written, or the negated errno.
    package var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
    /// Returns 0 or the negated errno.
    package var sync: @Sendable (_ descriptor: Int32) -> Int
    /// Returns the descriptor or the negated errno.
    package var open: @Sendable (_ path: String, _ flags: Int32, _ mode: UInt32) -> Int

    package static let live = FileCalls(
        write: { descriptor, bytes in
            let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            return count < 0 ? -Int(errno) : count
        },
        sync: { descriptor in fsync(descriptor) < 0 ? -Int(errno) : 0 },
        open: { path, flags, mode in
            let descriptor = Glibc.open(path, flags, mode)
            return descriptor < 0 ? -Int(errno) : Int(descriptor)
        })
}
