import FeedFetching
import FeedOrigin
import Testing

/// The limit is for a loop that hangs; nothing here takes long.
@Suite(.timeLimit(.minutes(1))) struct FailureTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let behaviour: Behaviour
        let kind: String
        let testDescription: String
        var exactly: FetchFailure?

        init(_ name: String, _ behaviour: Behaviour, _ kind: String, exactly: FetchFailure? = nil) {
            self.behaviour = behaviour
            self.kind = kind
            self.exactly = exactly
            testDescription = name
        }
    }

    static let cases: [Case] = [
        Case("cut", .text("0123456789").cut(after: 4), "truncated", exactly: .truncated(got: 4, expected: 10)),
        Case("cut at once", .text("0123456789").cut(after: 0), "truncated", exactly: .truncated(got: 0, expected: 10)),
        Case("cut in chunks", .text("0123456789").chunked(3).cut(after: 4), "truncated"),
        Case("cut gzip", .text("0123456789").compressed(.gzip).cut(after: 12), "truncated"),
        Case("hang up", .hangUp, "connectionLost"),
        Case("garbage status line", .broken(.garbageStatusLine), "protocolError"),
        Case("no headers", .broken(.noHeaders), "protocolError"),
        Case("half a status line", .broken(.halfStatusLine), "connectionLost"),
        Case("NUL in a header", .broken(.nulInHeader), "protocolError"),
        Case("bad length", .broken(.badContentLength), "protocolError"),
        Case("bad chunk size", .broken(.badChunkSize), "connectionLost"),
        Case("text that says gzip", .broken(.falseGzip), "protocolError"),
        Case("header flood", .broken(.headerFlood), "headersTooLarge"),
        Case("gzip bomb", .bomb(zeros: 4 << 30), "bodyTooLarge", exactly: .bodyTooLarge(limit: 1 << 20)),
        Case("deflate bomb", .bomb(zeros: 4 << 30, coding: .deflate), "bodyTooLarge"),
        Case("endless", .endless(), "bodyTooLarge"),
        Case("one byte too long", .bytes(Array(repeating: 32, count: (1 << 20) + 1)).chunked(1 << 16), "bodyTooLarge"),
        Case("honestly too long", .bytes(Array(repeating: 32, count: (1 << 20) + 1)), "bodyTooLarge"),
        Case(
            "redirect to a file", .redirect(to: "file:///etc/passwd"), "redirectRefused",
            exactly: .redirectRefused(to: "file:///etc/passwd")),
        Case(
            "redirect to FTP", .redirect(to: "ftp://u:secret@127.0.0.1/x"), "redirectRefused",
            exactly: .redirectRefused(to: "ftp://127.0.0.1/x")),
        Case("redirect to nonsense", .redirect(to: "http://[::1"), "redirectRefused"),
        Case("redirect to itself", .redirect(to: "/feed"), "tooManyRedirects", exactly: .tooManyRedirects(limit: 8)),
    ]

    @Test(arguments: cases) func failure(_ testCase: Case) async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/feed", testCase.behaviour)
        let failure = try #require(await loop.failure(.test(origin.baseURL + "/feed")))
        #expect(failure.kind == testCase.kind, "\(failure)")
        if let exactly = testCase.exactly { #expect(failure == exactly) }
        #expect(!failure.description.contains("secret"))
        // The loop is none the worse for it.
        origin.set("/fine", .text("fine"))
        #expect(try await loop.fetch(.test(origin.baseURL + "/fine")).text == "fine")
    }

    @Test func bodyOfExactlyTheLimitIsTaken() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/feed", .bomb(zeros: 1 << 20))
        #expect(try await loop.fetch(.test(origin.baseURL + "/feed")).body.count == 1 << 20)
    }

    /// The answers come after an hour, so that only the time-out can end the fetch.
    @Test(arguments: [
        (Behaviour.text("late").delayed(.seconds(3600)), FetchFailure.Phase.waiting),
        (Behaviour.text("slow").dripping(1, every: .seconds(3600)), FetchFailure.Phase.receiving),
    ]) func timeout(_ behaviour: Behaviour, _ phase: FetchFailure.Phase) async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/feed", behaviour)
        let failure = await loop.failure(
            .test(origin.baseURL + "/feed") { $0.limits.totalTimeout = .milliseconds(200) })
        guard case .timeout(phase, _) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func stalledBodyIsLowSpeed() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/feed", .text("slow").dripping(1, every: .seconds(3600)))
        let failure = await loop.failure(
            .test(origin.baseURL + "/feed") {
                $0.limits.totalTimeout = .seconds(3600)
                $0.limits.lowSpeedTime = .seconds(1)
            })
        #expect(failure?.kind == "timeout")
    }

    @Test func nobodyListens() async throws {
        let origin = try FeedOrigin()
        let url = origin.baseURL
        origin.stop()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        #expect(await loop.failure(.test(url))?.kind == "connect")
    }

    /// RFC 6761 keeps `.invalid` free of hosts.
    @Test func unknownHost() async throws {
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        #expect(await loop.failure(.test("http://nothing.invalid/")) == .resolve(host: "nothing.invalid"))
    }

    struct Refused: Sendable {
        let name: String
        let request: FetchRequest
        let kind: String
    }

    static let refused: [Refused] = [
        Refused(name: "empty", request: .test(""), kind: "badURL"),
        Refused(name: "relative", request: .test("/feed"), kind: "badURL"),
        Refused(name: "no host", request: .test("http://"), kind: "badURL"),
        Refused(name: "bad port", request: .test("http://127.0.0.1:99999/"), kind: "badURL"),
        Refused(name: "space", request: .test("http://127.0.0.1/a b"), kind: "badURL"),
        Refused(name: "NUL", request: .test("http://127.0.0.1/\0"), kind: "badURL"),
        Refused(name: "line break", request: .test("http://127.0.0.1/\r\nX: y"), kind: "badURL"),
        Refused(name: "file", request: .test("file:///etc/passwd"), kind: "unsupportedScheme"),
        Refused(name: "gopher", request: .test("GOPHER://127.0.0.1/"), kind: "unsupportedScheme"),
        Refused(name: "javascript", request: .test("javascript:1"), kind: "unsupportedScheme"),
        Refused(name: "etag", request: .test("http://127.0.0.1/") { $0.etag = "a\r\nX: y" }, kind: "badHeader"),
        Refused(name: "date", request: .test("http://127.0.0.1/") { $0.lastModified = "a\0b" }, kind: "badHeader"),
        Refused(name: "language", request: .test("http://127.0.0.1/") { $0.acceptLanguage = "\n" }, kind: "badHeader"),
        Refused(name: "agent", request: .test("http://127.0.0.1/") { $0.userAgent = "a\rb" }, kind: "badHeader"),
        Refused(
            name: "user",
            request: .test("http://127.0.0.1/") { $0.credentials = FetchCredentials(user: "a:b", password: "") },
            kind: "badHeader"),
        Refused(
            name: "password",
            request: .test("http://127.0.0.1/") { $0.credentials = FetchCredentials(user: "a", password: "b\0c") },
            kind: "badHeader"),
    ]

    @Test(arguments: refused) func refusedBeforeAnythingIsSent(_ refused: Refused) async throws {
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        #expect(await loop.failure(refused.request)?.kind == refused.kind)
    }

    @Test func secretsDoNotShow() {
        let request = FetchRequest.test("http://127.0.0.1/") {
            $0.credentials = FetchCredentials(user: "ayse", password: "secret")
        }
        var dumped = ""
        dump(request, to: &dumped)
        for text in ["\(request)", String(reflecting: request), dumped] {
            #expect(!text.contains("secret") && !text.contains("ayse"), "\(text)")
        }
    }
}
