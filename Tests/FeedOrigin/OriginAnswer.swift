import Foundation

/// A behaviour applied to one request: ready to be sent.
struct OriginAnswer {
    private enum Body {
        case bytes([UInt8])
        case endless([UInt8])
        case bomb(ZeroBomb, Behaviour.Coding)
    }

    /// 0 where the answer has no status of its own.
    let status: Int
    private let headers: [(String, String)]
    private let body: Body
    private let raw: Bool
    private let behaviour: Behaviour

    init(_ behaviour: Behaviour, to request: ReceivedRequest, rendered: RenderedFeed?, modified: Date) {
        self.behaviour = behaviour
        if let credentials = behaviour.credentials, request.header("Authorization") != credentials.basic {
            status = 401
            headers = [("WWW-Authenticate", "Basic realm=\"origin\", charset=\"UTF-8\"")]
            body = .bytes([])
            raw = false
            return
        }
        switch behaviour.content {
        case .feed(_, let validators, let always200):
            var lines: [(String, String)] = []
            if validators.contains(.etag) { lines.append(("ETag", rendered?.etag ?? "")) }
            if validators.contains(.lastModified) { lines.append(("Last-Modified", HTTPDate.render(modified))) }
            let fresh =
                !always200
                && Self.isUnchanged(request, validators, etag: rendered?.etag, modified: modified)
            status = fresh ? 304 : 200
            headers = fresh ? lines : lines + [("Content-Type", rendered?.contentType ?? "")]
            body = .bytes(fresh ? [] : rendered?.bytes ?? [])
            raw = false
        case .response(let code, let lines, let bytes):
            (status, headers, body, raw) = (code, lines, .bytes(bytes), false)
        case .endless(let pattern):
            (status, headers, body, raw) = (200, [("Content-Type", "application/rss+xml")], .endless(pattern), false)
        case .bomb(let bomb, let coding):
            let lines = [("Content-Type", "application/rss+xml"), ("Content-Encoding", coding.rawValue)]
            (status, headers, body, raw) = (200, lines, .bomb(bomb, coding), false)
        case .raw(let bytes):
            (status, headers, body, raw) = (0, [], .bytes(bytes), true)
        case .broken(let breakage):
            (status, headers, raw) = (0, [], true)
            body = breakage == .headerFlood ? .endless(Array("X-Flood: 0123456789\r\n".utf8)) : .bytes(breakage.bytes)
        case .hangUp:
            (status, headers, body, raw) = (0, [], .bytes([]), true)
        }
    }

    /// RFC 9110 section 13.2.2: If-None-Match decides alone where it is there.
    private static func isUnchanged(
        _ request: ReceivedRequest, _ validators: Behaviour.Validators, etag: String?, modified: Date
    ) -> Bool {
        if let wanted = request.header("If-None-Match") {
            guard validators.contains(.etag), let etag else { return false }
            return wanted.split(separator: ",").contains { entry in
                let tag = entry.trimmingCharacters(in: .whitespaces)
                return tag == "*" || tag == etag || tag == "W/\(etag)"
            }
        }
        guard validators.contains(.lastModified), let since = request.header("If-Modified-Since") else { return false }
        return HTTPDate.parse(since).map { $0 >= modified } ?? false
    }

    /// - Returns: whether the connection can take another request.
    func send(on socket: OriginSocket, for request: ReceivedRequest) -> Bool {
        socket.pause(behaviour.delayBeforeHeaders)
        if raw {
            if case .broken(.headerFlood) = behaviour.content {
                guard socket.send(Array("HTTP/1.1 200 OK\r\n".utf8)[...]) else { return false }
            }
            _ = sendBody(body, on: socket, chunked: false)
            return false
        }
        let bodyless = status == 304 || status == 204 || status < 200
        let payload = coded(body)
        var lines = headers + behaviour.extraHeaders
        lines.append(("Date", HTTPDate.render(Date())))
        if coding != nil { lines.append(("Content-Encoding", behaviour.coding?.rawValue ?? "")) }
        var chunked = false
        var closes = behaviour.closesAfterwards || !request.keepsAlive || behaviour.cut != nil
        switch (behaviour.framing, payload) {
        case _ where bodyless: break
        case (.length, .bytes(let bytes)): lines.append(("Content-Length", "\(bytes.count)"))
        case (.chunked, _) where request.version == "HTTP/1.1":
            chunked = true
            lines.append(("Transfer-Encoding", "chunked"))
        default: closes = true
        }
        if closes { lines.append(("Connection", "close")) }
        var head = "HTTP/1.1 \(status) \(Self.reason(status))\r\n"
        for (name, value) in lines { head += "\(name): \(value)\r\n" }
        guard socket.send(Array((head + "\r\n").utf8)[...]) else { return false }
        if bodyless || request.method == "HEAD" { return !closes }
        return sendBody(payload, on: socket, chunked: chunked) && !closes
    }

    private var coding: Behaviour.Coding? {
        if case .bytes = body, status == 200 { behaviour.coding } else { nil }
    }

    private func coded(_ body: Body) -> Body {
        guard let coding, case .bytes(let bytes) = body else { return body }
        return .bytes(Compression.compress(bytes, coding))
    }

    /// - Returns: whether all of it was sent.
    private func sendBody(_ body: Body, on socket: OriginSocket, chunked: Bool) -> Bool {
        var left = behaviour.cut ?? Int.max
        var isFirst = true
        func send(_ piece: ArraySlice<UInt8>) -> Bool {
            if !isFirst { socket.pause(behaviour.delayBetweenPieces) }
            isFirst = false
            let part = piece.prefix(left)
            left -= part.count
            guard !part.isEmpty else { return left > 0 }
            guard chunked else { return socket.send(part) && left > 0 }
            let framed = Array("\(String(part.count, radix: 16))\r\n".utf8) + part + [13, 10]
            return socket.send(framed[...]) && left > 0
        }
        let whole =
            switch body {
            case .bytes(let bytes): Self.pieces(of: bytes, size: behaviour.pieceSize, send)
            case .endless(let pattern): Self.repeating(pattern, size: behaviour.pieceSize, send)
            case .bomb(let bomb, let coding): bomb.send(coding, to: send)
            }
        guard whole, chunked else { return whole }
        return socket.send(Array("0\r\n\r\n".utf8)[...])
    }

    private static func pieces(of bytes: [UInt8], size: Int, _ send: (ArraySlice<UInt8>) -> Bool) -> Bool {
        var start = 0
        while start < bytes.count {
            let end = min(start + size, bytes.count)
            guard send(bytes[start..<end]) else { return false }
            start = end
        }
        return true
    }

    private static func repeating(_ pattern: [UInt8], size: Int, _ send: (ArraySlice<UInt8>) -> Bool) -> Bool {
        let piece = Array(repeatElement(pattern, count: max(1, size / max(1, pattern.count))).joined())
        while send(piece[...]) {}
        return false
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 301: "Moved Permanently"
        case 302: "Found"
        case 304: "Not Modified"
        case 308: "Permanent Redirect"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 410: "Gone"
        case 429: "Too Many Requests"
        case 500: "Internal Server Error"
        case 503: "Service Unavailable"
        default: "Status"
        }
    }
}

extension Behaviour.Credentials {
    fileprivate var basic: String {
        "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
    }
}

extension Behaviour.Breakage {
    /// Those of `headerFlood` have no end and are made while they are sent.
    fileprivate var bytes: [UInt8] {
        let text =
            switch self {
            case .garbageStatusLine: "HTTQ/9.9 abc\r\n\r\n<rss/>"
            case .noHeaders: "<rss version=\"2.0\"/>\n"
            case .headerFlood: ""
            case .nulInHeader: "HTTP/1.1 200 OK\r\nX-Bad: a\u{0}b\r\nContent-Length: 6\r\n\r\n<rss/>"
            case .badContentLength: "HTTP/1.1 200 OK\r\nContent-Length: six\r\n\r\n<rss/>"
            case .badChunkSize: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<rss/>\r\n0\r\n\r\n"
            case .falseGzip:
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 20\r\n\r\n<rss version=\"2.0\"/>\n"
            case .halfStatusLine: "HTTP/1."
            }
        return Array(text.utf8)
    }
}
