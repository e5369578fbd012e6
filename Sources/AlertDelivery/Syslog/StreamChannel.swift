import Foundation
import Glibc

/// A connection that carries bytes in order: TCP, or TLS over it. Confined to the channel that owns it.
package protocol ByteStream: AnyObject {
    /// The socket under it, for poll(2) and the acknowledgements.
    var descriptor: Int32 { get }
    /// Takes as many bytes as there is room for; 0 when there is none now.
    func write(_ bytes: ArraySlice<UInt8>) throws(CollectorFailure) -> Int
    /// Reads and drops what has come, without waiting. Throws `.closed` at the end of the stream.
    func drain() throws(CollectorFailure)
}

/// Messages in a stream, each after its length (octet counting, RFC 6587, section 3.4.1; RFC 5425, section 4.3): a
/// message may hold any byte, and a torn one is seen as such.
///
/// Syslog over TCP acknowledges nothing by itself. So a message counts as sent when the other side's TCP has taken
/// all of it and the connection still stands: what a collector loses after that, nobody sees.
package final class StreamChannel: SyslogChannel {
    package let place: String
    private let connect: () throws(CollectorFailure) -> any ByteStream
    private let patience: SyslogPatience
    private var open: (any ByteStream)?

    package init(
        place: String, patience: SyslogPatience = SyslogPatience(),
        connect: @escaping () throws(CollectorFailure) -> any ByteStream
    ) {
        self.place = place
        self.patience = patience
        self.connect = connect
    }

    /// Without TLS.
    package static func tcp(_ address: CollectorAddress, patience: SyslogPatience = SyslogPatience()) -> StreamChannel {
        StreamChannel(place: "\(address)", patience: patience) { () throws(CollectorFailure) in
            try TCPStream(address, patience: patience)
        }
    }

    package func close() { open = nil }

    package func send(_ message: [UInt8]) throws(CollectorFailure) {
        let wasOpen = open != nil
        do {
            try sendOnce(message)
        } catch {
            // Half a message may be in the stream: the rest of it must not come as the head of the next.
            open = nil
            guard wasOpen, error.isStale else { throw error }
            do {
                try sendOnce(message)
            } catch {
                open = nil
                throw error
            }
        }
    }

    private func sendOnce(_ message: [UInt8]) throws(CollectorFailure) {
        let stream: any ByteStream
        if let open { stream = open } else { stream = try connect() }
        open = stream
        // A collector that was restarted has closed the connection; the first write would still succeed.
        try stream.drain()
        try write(Array("\(message.count) ".utf8) + message, to: stream)
        try awaitAcknowledgement(stream)
    }

    private func write(_ bytes: [UInt8], to stream: any ByteStream) throws(CollectorFailure) {
        let deadline = Deadline(in: patience.send)
        var written = 0
        while written < bytes.count {
            let count = try stream.write(bytes[written...])
            written += count
            guard count == 0 else { continue }
            if deadline.isOver { throw .full(place: place) }
            wait(stream.descriptor, for: POLLOUT, milliseconds: deadline.milliseconds)
        }
    }

    private func awaitAcknowledgement(_ stream: any ByteStream) throws(CollectorFailure) {
        let deadline = Deadline(in: patience.acknowledge)
        var pause: Int32 = 1
        while true {
            var unsent: Int32 = 0
            // SIOCOUTQ (tcp(7)): bytes that the other side has not acknowledged. No event tells when it is 0.
            guard ioctl(stream.descriptor, UInt(TIOCOUTQ), &unsent) == 0 else {
                throw CollectorFailure(.acknowledge, place: place, code: errno)
            }
            if unsent == 0 { return try stream.drain() }
            if deadline.isOver { throw .timedOut(.acknowledge, place: place) }
            wait(stream.descriptor, for: 0, milliseconds: min(pause, deadline.milliseconds))
            try stream.drain()
            pause = min(pause * 2, 50)
        }
    }

    /// Whatever ends the wait shows at the next call.
    private func wait(_ descriptor: Int32, for event: Int32, milliseconds: Int32) {
        var wish = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        _ = poll(&wish, 1, milliseconds)
    }
}

/// Plain TCP.
package final class TCPStream: ByteStream {
    private let socket: Socket
    private let place: String

    package init(_ address: CollectorAddress, patience: SyslogPatience) throws(CollectorFailure) {
        place = "\(address)"
        let found = try NameLookup.addresses(of: address, kind: SOCK_STREAM, within: patience.connect)
        // For all addresses together.
        let deadline = Deadline(in: patience.connect)
        var last = SocketError(code: EADDRNOTAVAIL)
        for candidate in found {
            do {
                let socket = try Socket(family: candidate.family, kind: SOCK_STREAM)
                try socket.connect(candidate)
                try socket.finishConnecting(deadline)
                self.socket = socket
                return
            } catch {
                last = error
            }
        }
        throw CollectorFailure(.connect, place: place, code: last.code)
    }

    package var descriptor: Int32 { socket.descriptor }

    package func write(_ bytes: ArraySlice<UInt8>) throws(CollectorFailure) -> Int {
        do {
            return try socket.send(bytes)
        } catch {
            if error.code == EAGAIN { return 0 }
            throw CollectorFailure(.send, place: place, code: error.code)
        }
    }

    package func drain() throws(CollectorFailure) {
        var buffer = [UInt8](repeating: 0, count: 4096)
        // Bounded: a collector that talks without end must not keep us here.
        for _ in 0..<16 {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count == 0 { throw .closed(place: place) }
            guard count < 0, errno != EINTR else { continue }
            if errno == EAGAIN { return }
            throw CollectorFailure(.send, place: place, code: errno)
        }
    }
}
