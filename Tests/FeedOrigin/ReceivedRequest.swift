package import Foundation

/// One request as it came in.
package struct ReceivedRequest: Sendable {
    package let method: String
    /// The request target as sent: path and query.
    package let path: String
    package let version: String
    /// In the order in which they came, names as sent.
    package let headers: [(name: String, value: String)]
    package let receivedAt: Date
    /// Which connection it came on, counted from 0: two requests with one number shared a connection.
    package let connection: Int

    /// The first header of that name, in whatever case.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    package var pathWithoutQuery: String {
        String(path.prefix { $0 != "?" })
    }

    var keepsAlive: Bool {
        let connection = header("Connection")?.lowercased()
        return version == "HTTP/1.1" ? connection != "close" : connection == "keep-alive"
    }
}

/// Takes requests off a connection one by one; what came too early stays for the next turn (pipelining).
struct RequestReader {
    private static let headLimit = 256 * 1024

    private let socket: OriginSocket
    private let connection: Int
    private var buffer: [UInt8] = []

    init(socket: OriginSocket, connection: Int) {
        self.socket = socket
        self.connection = connection
    }

    /// - Returns: nil at the end of the connection, and where what came is not a request.
    mutating func next() -> ReceivedRequest? {
        guard let end = fill(until: { Self.endOfHead($0) }) else { return nil }
        let head = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end)
        let lines = head.split(separator: "\r\n", omittingEmptySubsequences: true)
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count == 3 else { return nil }
        let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            return (name: String(line[..<colon]), value: value)
        }
        let request = ReceivedRequest(
            method: String(words[0]), path: String(words[1]), version: String(words[2]), headers: headers,
            receivedAt: Date(), connection: connection)
        // A body has no meaning here, but it must not be taken for the next request.
        if let length = request.header("Content-Length").flatMap(Int.init), length > 0 {
            guard fill(until: { $0.count >= length ? length : nil }) != nil else { return nil }
            buffer.removeFirst(length)
        }
        return request
    }

    private mutating func fill(until found: ([UInt8]) -> Int?) -> Int? {
        while true {
            if let end = found(buffer) { return end }
            // A TLS client waits for an answer to its binary hello; nothing good comes of waiting for a line end.
            if let first = buffer.first, first < 0x20, first != 10, first != 13 { return nil }
            guard buffer.count < Self.headLimit, let more = socket.receive() else { return nil }
            buffer += more
        }
    }

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        for index in 3..<bytes.count where bytes[index] == 10 {
            if bytes[index - 1] == 13, bytes[index - 2] == 10, bytes[index - 3] == 13 { return index + 1 }
        }
        return nil
    }
}
