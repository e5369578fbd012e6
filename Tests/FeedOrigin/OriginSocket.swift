import Glibc

package enum OriginFailure: Error, Sendable, Equatable, CustomStringConvertible {
    case socket(call: String, code: Int32)
    case script(String)

    /// Whether the script is at fault, not the machine.
    package var isScript: Bool {
        if case .script = self { true } else { false }
    }

    package var description: String {
        switch self {
        case .socket(let call, let code): "\(call) failed: \(String(cString: strerror(code)))"
        case .script(let message): message
        }
    }
}

/// A descriptor with the few calls that the origin needs; it does not close itself.
struct OriginSocket: Sendable, Hashable {
    let descriptor: Int32

    /// A listening socket on 127.0.0.1.
    static func listening(port: UInt16) throws(OriginFailure) -> OriginSocket {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
        guard descriptor >= 0 else { throw .socket(call: "socket", code: errno) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let bound = withUnsafeBytes(of: &address) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) { rebound in
                bind(descriptor, rebound.baseAddress, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        // A long backlog: three hundred clients may come at once.
        guard bound == 0, listen(descriptor, 4096) == 0 else {
            let code = errno
            Glibc.close(descriptor)
            throw .socket(call: "bind to 127.0.0.1:\(port)", code: code)
        }
        return OriginSocket(descriptor: descriptor)
    }

    var port: UInt16 {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutableBytes(of: &address) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) { getsockname(descriptor, $0.baseAddress, &length) }
        }
        return result == 0 ? UInt16(bigEndian: address.sin_port) : 0
    }

    /// - Returns: nil once the listener is shut down.
    func accept() -> OriginSocket? {
        while true {
            let accepted = Glibc.accept(descriptor, nil, nil)
            if accepted >= 0 {
                _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
                // Head and body are sent apart: without this Nagle's wait for the delayed acknowledgement cost 40 ms
                // a request (seen: 300 requests took 3.3 s).
                var yes: Int32 = 1
                setsockopt(accepted, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
                return OriginSocket(descriptor: accepted)
            }
            // The client may have gone again between its knock and our answer.
            guard errno == EINTR || errno == ECONNABORTED else { return nil }
        }
    }

    /// - Returns: nil at the end, whatever its reason.
    func receive() -> [UInt8]? {
        while true {
            let bytes = [UInt8](unsafeUninitializedCapacity: 16 * 1024) { buffer, count in
                count = max(0, recv(descriptor, buffer.baseAddress, buffer.count, 0))
            }
            if !bytes.isEmpty { return bytes }
            guard errno == EINTR else { return nil }
        }
    }

    /// - Returns: whether all of it was taken; a reader who went away is no error here.
    func send(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if sent < 0 {
                guard errno == EINTR else { return false }
                continue
            }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    /// Waits, but not for a reader who has gone or an origin that stops.
    func pause(_ duration: Duration) {
        guard duration > .zero else { return }
        let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
        var entry = pollfd(descriptor: descriptor)
        poll(&entry, 1, Int32(clamping: milliseconds))
    }

    /// Wakes whoever waits on it; the descriptor stays taken until `close`.
    func shutdown() {
        _ = Glibc.shutdown(descriptor, Int32(SHUT_RDWR))
    }

    func close() {
        _ = Glibc.close(descriptor)
    }
}

extension pollfd {
    /// POLLRDHUP is a GNU extension that Swift does not import; its value is part of the Linux ABI.
    fileprivate init(descriptor: Int32) {
        self.init(fd: descriptor, events: 0x2000, revents: 0)
    }
}
