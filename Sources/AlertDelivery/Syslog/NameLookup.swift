import Foundation
import Glibc
import Synchronization

/// Addresses of a host. getaddrinfo(3) cannot be bounded, so it runs on a thread of its own and is left behind when it
/// takes too long: with a dead name server it takes half a minute, and a stop of the daemon must not wait for that.
enum NameLookup {
    private final class Answer: Sendable {
        let result = Mutex<Result<[SocketAddress], CollectorFailure>?>(nil)
        let done = DispatchSemaphore(value: 0)
    }

    static func addresses(
        of address: CollectorAddress, kind: __socket_type, within limit: Duration
    ) throws(CollectorFailure) -> [SocketAddress] {
        let answer = Answer()
        let code = Int32(kind.rawValue)
        Thread.detachNewThread {
            let result = Result { () throws(CollectorFailure) in try look(up: address, kind: code) }
            answer.result.withLock { $0 = result }
            answer.done.signal()
        }
        let (seconds, attoseconds) = limit.components
        let wait = DispatchTimeInterval.milliseconds(Int(seconds * 1000 + attoseconds / 1_000_000_000_000_000))
        guard answer.done.wait(timeout: .now() + wait) == .success, let result = answer.result.withLock({ $0 }) else {
            throw .unresolved(place: "\(address)", reason: "no answer in time")
        }
        return try result.get()
    }

    private static func look(up address: CollectorAddress, kind: Int32) throws(CollectorFailure) -> [SocketAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = kind
        // Only families that this machine has an address of, or the first try would be lost on each of the others.
        hints.ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        var code = getaddrinfo(address.host, String(address.port), &hints, &list)
        if code != 0 {
            // Loopback does not count as an address there (getaddrinfo(3)), and a machine may have no other.
            hints.ai_flags = AI_NUMERICSERV
            code = getaddrinfo(address.host, String(address.port), &hints, &list)
        }
        guard code == 0 else {
            let reason = gai_strerror(code).map { String(cString: $0) } ?? "error \(code)"
            throw .unresolved(place: "\(address)", reason: reason)
        }
        defer { freeaddrinfo(list) }
        var found: [SocketAddress] = []
        var next = list
        while let entry = next {
            if let socketAddress = entry.pointee.ai_addr {
                found.append(SocketAddress(socketAddress, length: entry.pointee.ai_addrlen))
            }
            next = entry.pointee.ai_next
        }
        return found
    }
}
