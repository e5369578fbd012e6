/// What a path of the origin answers: a content, and the ways in which its delivery may go wrong.
///
/// Start with one of the makers and change the delivery: `.feed(feed).compressed(.gzip).chunked(1024).cut(after: 700)`.
package struct Behaviour: Sendable {
    package struct Validators: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }
        package static let etag = Validators(rawValue: 1)
        package static let lastModified = Validators(rawValue: 2)
    }

    package enum Coding: String, Sendable, CaseIterable {
        case gzip, deflate
    }

    /// Answers that are not HTTP, or hardly.
    package enum Breakage: Sendable, CaseIterable {
        /// `HTTQ/9.9 abc`, then a blank line and text.
        case garbageStatusLine
        /// Text without a status line or headers, which is HTTP/0.9.
        case noHeaders
        /// A status line, then header lines without end.
        case headerFlood
        /// A header value with a NUL in it.
        case nulInHeader
        /// A Content-Length that is not a number.
        case badContentLength
        /// A chunk size that is not a number.
        case badChunkSize
        /// A body that says gzip and is text.
        case falseGzip
        /// A status line cut off in the middle.
        case halfStatusLine
    }

    enum Content: Sendable {
        case feed(OriginFeed, Validators, always200: Bool)
        case response(status: Int, headers: [(String, String)], body: [UInt8])
        case endless([UInt8])
        case bomb(ZeroBomb, Coding)
        case raw([UInt8])
        case broken(Breakage)
        case hangUp
    }

    enum Framing: Sendable {
        case length
        case chunked
        /// Neither length nor chunks: the end of the connection is the end of the body.
        case untilClose
    }

    struct Credentials: Sendable {
        let user: String
        let password: String
    }

    var content: Content
    var framing = Framing.length
    var coding: Coding?
    var pieceSize = 64 * 1024
    var delayBeforeHeaders = Duration.zero
    var delayBetweenPieces = Duration.zero
    var cut: Int?
    var credentials: Credentials?
    var extraHeaders: [(String, String)] = []
    var closesAfterwards = false
}

extension Behaviour {
    /// The feed with a correct 304 for `If-None-Match` and `If-Modified-Since`; `always200` sends validators and
    /// then ignores them, as many servers do.
    package static func feed(
        _ feed: OriginFeed, validators: Validators = [.etag, .lastModified], always200: Bool = false
    ) -> Behaviour {
        Behaviour(content: .feed(feed, validators, always200: always200))
    }

    package static func status(
        _ status: Int, headers: [(String, String)] = [], body: String = ""
    ) -> Behaviour {
        Behaviour(content: .response(status: status, headers: headers, body: Array(body.utf8)))
    }

    /// `retryAfter` as it stands in the header: seconds or an HTTP date.
    package static func status(_ status: Int, retryAfter: String) -> Behaviour {
        .status(status, headers: [("Retry-After", retryAfter)])
    }

    /// `location` is sent as it is: absolute, relative, of another scheme, or nonsense.
    package static func redirect(to location: String, status: Int = 302) -> Behaviour {
        .status(status, headers: [("Location", location)])
    }

    package static func bytes(
        _ bytes: [UInt8], contentType: String = "application/rss+xml", charset: String? = nil
    ) -> Behaviour {
        let type = charset.map { "\(contentType); charset=\($0)" } ?? contentType
        return Behaviour(content: .response(status: 200, headers: [("Content-Type", type)], body: bytes))
    }

    package static func text(_ text: String, contentType: String = "application/rss+xml") -> Behaviour {
        .bytes(Array(text.utf8), contentType: contentType, charset: "utf-8")
    }

    /// The pattern again and again, until the reader goes.
    package static func endless(_ pattern: String = "<item/>\n") -> Behaviour {
        var behaviour = Behaviour(content: .endless(Array(pattern.utf8)))
        behaviour.framing = .chunked
        return behaviour
    }

    /// A small body that unpacks to `zeros` NUL bytes, about 158 to one.
    package static func bomb(zeros: UInt64, coding: Coding = .gzip) -> Behaviour {
        var behaviour = Behaviour(content: .bomb(ZeroBomb(zeros: zeros), coding))
        behaviour.framing = .chunked
        return behaviour
    }

    /// These bytes and nothing else, then the end of the connection.
    package static func raw(_ text: String) -> Behaviour {
        Behaviour(content: .raw(Array(text.utf8)))
    }

    package static func broken(_ breakage: Breakage) -> Behaviour {
        Behaviour(content: .broken(breakage))
    }

    /// Reads the request and closes the connection without a word.
    package static var hangUp: Behaviour { Behaviour(content: .hangUp) }
}

extension Behaviour {
    package func compressed(_ coding: Coding) -> Behaviour { with { $0.coding = coding } }

    package func chunked(_ size: Int = 1024) -> Behaviour {
        with {
            $0.framing = .chunked
            $0.pieceSize = max(1, size)
        }
    }

    /// No length and no chunks, as HTTP/1.0 servers do.
    package func untilClose() -> Behaviour { with { $0.framing = .untilClose } }

    /// Waits before the status line; the wait ends early when the reader goes or the origin stops.
    package func delayed(_ delay: Duration) -> Behaviour { with { $0.delayBeforeHeaders = delay } }

    /// Sends the body in pieces of `size` bytes with a wait before each piece but the first.
    package func dripping(_ size: Int, every delay: Duration) -> Behaviour {
        with {
            $0.pieceSize = max(1, size)
            $0.delayBetweenPieces = delay
        }
    }

    /// Promises the whole body and ends the connection after so many bytes of it (as sent, so compressed ones).
    package func cut(after bytes: Int) -> Behaviour { with { $0.cut = bytes } }

    /// 401 to anybody who does not bring these by HTTP Basic.
    package func requiring(user: String, password: String) -> Behaviour {
        with { $0.credentials = Credentials(user: user, password: password) }
    }

    package func header(_ name: String, _ value: String) -> Behaviour {
        with { $0.extraHeaders.append((name, value)) }
    }

    /// Answers `Connection: close` and does so.
    package func closing() -> Behaviour { with { $0.closesAfterwards = true } }

    private func with(_ change: (inout Behaviour) -> Void) -> Behaviour {
        var copy = self
        change(&copy)
        return copy
    }
}
