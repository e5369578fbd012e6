import Foundation
import Glibc

/// One datagram a message: to a socket of this machine (/dev/log, the journal's) or over UDP (RFC 5426).
package final class DatagramChannel: SyslogChannel {
    package enum Target: Sendable, Equatable {
        case path(String)
        case udp(CollectorAddress)
    }

    package let place: String
    private let target: Target
    private let patience: SyslogPatience
    private var open: Socket?

    package init(_ target: Target, patience: SyslogPatience = SyslogPatience()) {
        self.target = target
        self.patience = patience
        place =
            switch target {
            case .path(let path): path
            case .udp(let address): "\(address)"
            }
    }

    package func close() { open = nil }

    package func send(_ message: [UInt8]) throws(CollectorFailure) {
        let wasOpen = open != nil
        do {
            try sendOnce(message)
        } catch {
            open = nil
            // The syslog daemon was restarted since the last message: its new socket stands at the same path.
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
        let socket = try connected()
        let deadline = Deadline(in: patience.send)
        while true {
            do throws(SocketError) {
                _ = try socket.send(message[...])
                break
            } catch {
                let isFull = error.code == EAGAIN || error.code == ENOBUFS
                guard isFull, !deadline.isOver else { throw failure(.send, error, bytes: message.count) }
                try waitForRoom(socket, after: error, until: deadline, bytes: message.count)
            }
        }
        if case .udp = target { try awaitRefusal(socket) }
    }

    private func waitForRoom(
        _ socket: Socket, after full: SocketError, until deadline: Deadline, bytes: Int
    ) throws(CollectorFailure) {
        do throws(SocketError) {
            // ENOBUFS is a full queue of a network card, of which poll(2) knows nothing.
            if full.code == ENOBUFS { usleep(10_000) }
            guard try socket.wait(for: POLLOUT, until: deadline) else { throw full }
        } catch {
            throw failure(.send, error, bytes: bytes)
        }
    }

    /// "Port unreachable" comes after the datagram has left. Waiting for it a moment turns the most usual loss, a
    /// collector that is down, into a failure that is seen.
    private func awaitRefusal(_ socket: Socket) throws(CollectorFailure) {
        do {
            guard try socket.wait(for: 0, until: Deadline(in: patience.refusal)) else { return }
        } catch {
            throw failure(.send, error, bytes: 0)
        }
        let code = socket.pendingError()
        if code != 0 { throw failure(.send, SocketError(code: code), bytes: 0) }
    }

    private func connected() throws(CollectorFailure) -> Socket {
        if let open { return open }
        var last = SocketError(code: EADDRNOTAVAIL)
        for address in try addresses() {
            do {
                let socket = try Socket(family: address.family, kind: SOCK_DGRAM)
                // Connected, for poll(2) to see when the other side has room and send(2) that it has gone.
                try socket.connect(address)
                open = socket
                return socket
            } catch {
                last = error
            }
        }
        throw failure(.connect, last, bytes: 0)
    }

    private func addresses() throws(CollectorFailure) -> [SocketAddress] {
        switch target {
        case .path(let path):
            guard let address = SocketAddress(path: path) else {
                throw .step(.connect, place: path, code: ENAMETOOLONG)
            }
            return [address]
        case .udp(let address):
            return try NameLookup.addresses(of: address, kind: SOCK_DGRAM, within: patience.connect)
        }
    }

    private func failure(_ step: CollectorFailure.Step, _ error: SocketError, bytes: Int) -> CollectorFailure {
        CollectorFailure(step, place: place, code: error.code, bytes: bytes)
    }
}
