/// One way to a collector. Confined to the sink that owns it; opens itself when something is sent.
package protocol SyslogChannel: AnyObject {
    /// A path or host:port, for messages.
    var place: String { get }
    /// Returns when the message is delivered as far as the protocol can tell. Waits a bounded time.
    func send(_ message: [UInt8]) throws(CollectorFailure)
    /// The next message opens anew.
    func close()
}

/// How long a channel waits for the other side.
package struct SyslogPatience: Sendable, Equatable {
    /// For the name of the host, and again for the connection.
    package var connect: Duration
    /// For room, per message.
    package var send: Duration
    /// For the acknowledgement of TCP.
    package var acknowledge: Duration
    /// For the refusal of a UDP datagram, which comes as an ICMP message or not at all.
    package var refusal: Duration

    package init(
        connect: Duration = .seconds(3), send: Duration = .seconds(1), acknowledge: Duration = .seconds(3),
        refusal: Duration = .milliseconds(50)
    ) {
        self.connect = connect
        self.send = send
        self.acknowledge = acknowledge
        self.refusal = refusal
    }
}

/// Host and port of a collector.
package struct CollectorAddress: Sendable, Equatable, CustomStringConvertible {
    package var host: String
    package var port: Int

    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Reads `host:port` and `[2001:db8::1]:port`; nil for all else.
    package init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (1...65_535).contains(port), text[text.index(after: colon)...].allSatisfy(\.isNumber)
        else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
            guard host.contains(":") else { return nil }
        } else if host.contains(":") {
            return nil
        }
        let isPlain = host.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII
                && (scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
                    || "-._:%".unicodeScalars.contains(scalar))
        }
        guard !host.isEmpty, host.utf8.count <= 253, isPlain else { return nil }
        self.init(host: String(host), port: port)
    }

    package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
