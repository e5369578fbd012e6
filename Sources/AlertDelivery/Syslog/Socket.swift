import Foundation
import Glibc

/// A moment after which nobody waits any more.
struct Deadline {
    private let end: ContinuousClock.Instant

    init(in duration: Duration) { end = .now + duration }

    /// For poll(2): rounded up, so that a wait does not spin at its end.
    var milliseconds: Int32 {
        let (seconds, attoseconds) = (end - .now).components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        return Int32(min(seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1, 3_600_000))
    }

    var isOver: Bool { ContinuousClock.now >= end }
}

/// A socket that never blocks; closes itself.
final class Socket {
    let descriptor: Int32

    /// - Throws: The errno, as a `SocketError`.
    init(family: Int32, kind: __socket_type) throws(SocketError) {
        let flags = Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        descriptor = socket(family, Int32(kind.rawValue) | flags, 0)
        guard descriptor >= 0 else { throw SocketError(code: errno) }
    }

    deinit { Glibc.close(descriptor) }

    /// EINPROGRESS is no failure: `finishConnecting` waits for it.
    func connect(_ address: SocketAddress) throws(SocketError) {
        while true {
            let result = address.withPointer { Glibc.connect(descriptor, $0, $1) }
            if result == 0 || errno == EINPROGRESS { return }
            if errno != EINTR { throw SocketError(code: errno) }
        }
    }

    func finishConnecting(_ deadline: Deadline) throws(SocketError) {
        guard try wait(for: POLLOUT, until: deadline) else { throw SocketError(code: ETIMEDOUT) }
        let code = pendingError()
        guard code == 0 else { throw SocketError(code: code) }
    }

    /// Returns how many bytes were taken.
    func send(_ bytes: ArraySlice<UInt8>) throws(SocketError) -> Int {
        while true {
            let (count, code) = bytes.withUnsafeBytes { buffer in
                (Glibc.send(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL)), errno)
            }
            if count >= 0 { return count }
            if code != EINTR { throw SocketError(code: code) }
        }
    }

    /// False when the time is over. An error or the end of the connection counts as an event.
    func wait(for event: Int32, until deadline: Deadline) throws(SocketError) -> Bool {
        while true {
            var wish = pollfd(fd: descriptor, events: Int16(event), revents: 0)
            let count = poll(&wish, 1, deadline.milliseconds)
            if count > 0 { return true }
            if count == 0 { return false }
            if errno != EINTR { throw SocketError(code: errno) }
        }
    }

    /// Takes the error that the kernel keeps for the socket; 0 for none.
    func pendingError() -> Int32 {
        var (code, length) = (Int32(0), socklen_t(MemoryLayout<Int32>.size))
        guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &length) == 0 else { return errno }
        return code
    }
}

struct SocketError: Error {
    var code: Int32
}

/// An address of any family, as the calls want it.
struct SocketAddress: Sendable {
    private var storage = sockaddr_storage()
    private var length: socklen_t = 0
    var family: Int32 { Int32(storage.ss_family) }

    /// Nil where the path is too long for a socket.
    init?(path: String) {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard !bytes.isEmpty, bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return nil }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        withUnsafeBytes(of: address) { whole in
            withUnsafeMutableBytes(of: &storage) { $0.copyBytes(from: whole) }
        }
        length = socklen_t(MemoryLayout<sockaddr_un>.size)
    }

    init(_ address: UnsafePointer<sockaddr>, length: socklen_t) {
        self.length = min(length, socklen_t(MemoryLayout<sockaddr_storage>.size))
        let whole = UnsafeRawBufferPointer(start: address, count: Int(self.length))
        withUnsafeMutableBytes(of: &storage) { $0.copyBytes(from: whole) }
    }

    func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        withUnsafePointer(to: storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }
}
