import AlertDelivery
import Foundation
import Glibc
import Synchronization

struct SocketTrouble: Error { var code = errno }

/// A datagram socket in place of /dev/log, the journal's socket or a UDP collector. Never blocks: what was sent on
/// this machine is there when `send` returns.
final class DatagramListener {
    let path: String
    private(set) var port = 0
    private let descriptor: Int32

    /// On a path, in place of what stands there.
    init(path: String) throws {
        self.path = path
        unlink(path)
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < 108 else { throw SocketTrouble(code: ENAMETOOLONG) }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        try named(&address, bind)
    }

    /// UDP on a free port of loopback, or on this one.
    init(port: Int) throws {
        path = ""
        descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        self.port = try bindToLoopback(descriptor, port: port)
    }

    deinit { close(descriptor) }

    /// All that has come, in its order.
    func received() -> [String] {
        var messages: [String] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while case let count = recv(descriptor, &buffer, buffer.count, 0), count >= 0 {
            messages.append(String(decoding: buffer[..<count], as: UTF8.self))
        }
        return messages
    }

    private func named<Address>(
        _ address: inout Address, _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) throws {
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                call(descriptor, $0, socklen_t(MemoryLayout<Address>.size))
            }
        }
        guard result == 0 else { throw SocketTrouble() }
    }
}

/// A TCP collector. The kernel accepts and acknowledges for it, so a test needs no second thread.
final class StreamListener {
    let port: Int
    private let descriptor: Int32

    /// A small `buffer` makes a collector that hangs look full soon.
    init(port: Int = 0, buffer: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var on: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        if var buffer { setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &buffer, socklen_t(MemoryLayout<Int32>.size)) }
        self.port = try bindToLoopback(descriptor, port: port)
        guard listen(descriptor, 1) == 0 else { throw SocketTrouble() }
    }

    deinit { close(descriptor) }

    /// The next connection that waits; nil for none.
    func accept() -> Connection? {
        let accepted = Glibc.accept(descriptor, nil, nil)
        return accepted < 0 ? nil : Connection(descriptor: accepted)
    }

    final class Connection {
        private let descriptor: Int32
        private var bytes: [UInt8] = []

        init(descriptor: Int32) { self.descriptor = descriptor }
        deinit { close(descriptor) }

        /// The whole messages that have come since the last call, by their lengths (RFC 6587).
        func messages() -> [String] {
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while case let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT)), count > 0 {
                bytes += buffer[..<count]
            }
            var found: [String] = []
            while let space = bytes.firstIndex(of: 0x20),
                let length = Int(String(decoding: bytes[..<space], as: UTF8.self)), bytes.count > space + length
            {
                found.append(String(decoding: bytes[(space + 1)...(space + length)], as: UTF8.self))
                bytes.removeFirst(space + 1 + length)
            }
            return found
        }

        /// What is left of a message that did not come whole.
        var rest: Int { bytes.count }
    }
}

private func bindToLoopback(_ descriptor: Int32, port: Int) throws -> Int {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    return try withUnsafeMutablePointer(to: &address) { pointer in
        try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            guard bind(descriptor, $0, length) == 0, getsockname(descriptor, $0, &length) == 0 else {
                throw SocketTrouble()
            }
        }
        return Int(in_port_t(bigEndian: pointer.pointee.sin_port))
    }
}

/// A channel that follows a script instead of a socket.
final class ScriptedChannel: SyslogChannel, Sendable {
    struct State {
        var sent: [String] = []
        var closed = 0
        /// What to throw at the n-th message from now, from 0; once.
        var failures: [Int: CollectorFailure] = [:]
        var tries = 0
        /// Longer ones are too long.
        var limit = Int.max
    }

    let place = "script"
    let state = Mutex(State())

    func send(_ message: [UInt8]) throws(CollectorFailure) {
        let failure: CollectorFailure? = state.withLock { state in
            defer { state.tries += 1 }
            if let failure = state.failures.removeValue(forKey: state.tries) { return failure }
            if message.count > state.limit { return .tooLong(place: "script", bytes: message.count) }
            state.sent.append(String(decoding: message, as: UTF8.self))
            return nil
        }
        if let failure { throw failure }
    }

    func close() { state.withLock { $0.closed += 1 } }
    var sent: [String] { state.withLock { $0.sent } }
}

extension Workbench {
    /// Short waits: where one ends in a failure, the test wants the failure.
    static let patience = SyslogPatience(
        connect: .milliseconds(500), send: .milliseconds(50), acknowledge: .milliseconds(200),
        refusal: .milliseconds(50))

    /// A sink as the daemon has it for /dev/log.
    func syslog(batchLimit: Int = 50) -> SyslogSink {
        let path = self.path
        return SyslogSink(
            name: "syslog", options: SyslogSink.Options(form: .local(.gmt), batchLimit: batchLimit, processID: 7)
        ) {
            DatagramChannel(.path(path), patience: Self.patience)
        }
    }

    /// The ids in messages.
    static func identifiers(in messages: [String]) -> [String] {
        messages.compactMap { message in
            message.range(of: " | id ").map { String(message[$0.upperBound...].prefix(26)) }
        }
    }
}
