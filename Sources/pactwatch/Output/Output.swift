import AlertDelivery
import Foundation
import Glibc
import Synchronization

/// Standard output, in large pieces. `main` ignores SIGPIPE, since a dead collector must not kill the daemon; so a
/// command whose reader has gone (`pactwatch alerts | head`) learns it here, and ends quietly.
final class Output: Sendable {
    static let standard = Output()

    private static let pieceSize = 1 << 16
    private let buffer = Mutex<[UInt8]>([])

    private init() {}

    func line(_ text: String) {
        let isFull = buffer.withLock { buffer in
            buffer += Array(text.utf8)
            buffer.append(0x0A)
            return buffer.count >= Self.pieceSize
        }
        if isFull { flush() }
    }

    func line(_ json: JSONLine) { line(json.rendered) }

    /// Writes what waits. A reader that has gone ends the process with 0, any other failure with 74.
    func flush() {
        let bytes = buffer.withLock { buffer in
            let bytes = buffer
            buffer = []
            return bytes
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                exit(0)
            } else if errno == EAGAIN {
                // Whoever shares the terminal or pipe has set it non-blocking.
                var wish = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
                _ = poll(&wish, 1, -1)
            } else if errno != EINTR {
                Self.complain("pactwatch: standard output cannot be written: \(String(cString: strerror(errno)))")
                exit(CommandFailure.Status.inputOutput.rawValue)
            }
        }
    }

    /// Waits, and tells whether the reader went meanwhile. A reader of a quiet log may be gone for hours before
    /// anything is written.
    func readerLeaves(within milliseconds: Int32) -> Bool {
        var wish = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
        return poll(&wish, 1, milliseconds) > 0 && wish.revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0
    }

    /// One message, or several lines of them, to standard error.
    static func complain(_ message: String) {
        let bytes = Array((message + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}
