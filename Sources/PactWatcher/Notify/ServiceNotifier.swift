import AlertDelivery
import Foundation
import Glibc

/// Tells systemd how the service is doing: datagrams to the socket in NOTIFY_SOCKET (sd_notify(3), whose protocol is
/// declared stable). Without the variable every message goes nowhere, as it should when started by hand.
package struct ServiceNotifier: Sendable {
    package enum Message: Sendable, Equatable {
        case ready(status: String)
        case status(String)
        /// With the time of CLOCK_MONOTONIC in microseconds, which Type=notify-reload demands (systemd 253).
        case reloading(microseconds: UInt64)
        case stopping(status: String)
        case watchdog
        /// Asks for so much more time to start or stop, from now.
        case extendTimeout(Duration)

        /// The lines of the datagram. A status is one line, whatever it holds.
        package var datagram: String {
            switch self {
            case .ready(let status): "READY=1\nSTATUS=\(LogSafe.text(status))"
            case .status(let status): "STATUS=\(LogSafe.text(status))"
            case .reloading(let microseconds): "RELOADING=1\nMONOTONIC_USEC=\(microseconds)"
            case .stopping(let status): "STOPPING=1\nSTATUS=\(LogSafe.text(status))"
            case .watchdog: "WATCHDOG=1"
            case .extendTimeout(let more): "EXTEND_TIMEOUT_USEC=\(ServiceNotifier.microseconds(more))"
            }
        }
    }

    /// What became of a message; nothing that should stop a service.
    package enum Outcome: Sendable, Equatable {
        case sent
        /// There is no supervisor to tell.
        case noSupervisor
        /// The variable holds no path of a socket, or one that is too long.
        case badAddress
        /// errno.
        case failed(Int32)
    }

    private let address: String?

    /// Takes the address from NOTIFY_SOCKET.
    package init(environment: [String: String]) {
        address = environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 }
    }

    package var hasSupervisor: Bool { address != nil }

    /// Sends one datagram, without waiting: a supervisor whose queue is full must not stop us.
    @discardableResult
    package func send(_ message: Message) -> Outcome {
        guard let address else { return .noSupervisor }
        guard let (socketAddress, length) = Self.socketAddress(address) else { return .badAddress }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return .failed(errno) }
        defer { close(descriptor) }
        let bytes = Array(message.datagram.utf8)
        while true {
            let count = withUnsafePointer(to: socketAddress) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                    sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT), generic, length)
                }
            }
            if count == bytes.count { return .sent }
            if count < 0 && errno == EINTR { continue }
            return .failed(count < 0 ? errno : EMSGSIZE)
        }
    }

    /// The time within which the watchdog wants to hear from us; nil when it is off or meant for another process.
    /// Send `.watchdog` twice in that time.
    package static func watchdogInterval(environment: [String: String], processID: Int32 = getpid()) -> Duration? {
        guard let text = environment["WATCHDOG_USEC"], let microseconds = Int64(text), microseconds > 0 else {
            return nil
        }
        if let owner = environment["WATCHDOG_PID"], owner != String(processID) { return nil }
        return .microseconds(microseconds)
    }

    /// CLOCK_MONOTONIC, for `.reloading`.
    package static func monotonicMicroseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1000
    }

    fileprivate static func microseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return max(0, seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
    }

    /// A path, or a name of the abstract namespace, which begins with `@` here and with NUL for the kernel (unix(7)).
    private static func socketAddress(_ text: String) -> (sockaddr_un, socklen_t)? {
        var bytes = Array(text.utf8)
        guard let first = bytes.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "@") else { return nil }
        let isAbstract = first == UInt8(ascii: "@")
        if isAbstract { bytes[0] = 0 }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        // A path ends with a NUL of its own.
        guard bytes.count + (isAbstract ? 0 : 1) <= room else { return nil }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let offset = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
        return (address, socklen_t(offset + bytes.count + (isAbstract ? 0 : 1)))
    }
}
