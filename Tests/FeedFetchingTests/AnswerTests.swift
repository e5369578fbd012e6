import FeedFetching
import FeedOrigin
import Testing

@Suite struct AnswerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let behaviour: Behaviour
        let status: Int
        let body: String?
        var header: (name: String, value: String)?
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "plain", behaviour: .text("<rss/>"), status: 200, body: "<rss/>", header: ("content-length", "6")),
        Case(name: "empty", behaviour: .text(""), status: 200, body: ""),
        Case(
            name: "charset in the type", behaviour: .bytes([0x3C], contentType: "text/xml", charset: "windows-1254"),
            status: 200, body: "<", header: ("Content-Type", "text/xml; charset=windows-1254")),
        Case(name: "chunked", behaviour: .text("one two three").chunked(4), status: 200, body: "one two three"),
        Case(name: "until close", behaviour: .text("one two three").untilClose(), status: 200, body: "one two three"),
        Case(name: "gzip", behaviour: .text("packed").compressed(.gzip), status: 200, body: "packed"),
        Case(name: "deflate", behaviour: .text("packed").compressed(.deflate), status: 200, body: "packed"),
        Case(
            name: "gzip in chunks", behaviour: .text("packed").compressed(.gzip).chunked(3), status: 200, body: "packed"
        ),
        Case(
            name: "small gzip bomb", behaviour: .bomb(zeros: 100_000), status: 200,
            body: String(repeating: "\0", count: 100_000)),
        Case(
            name: "small deflate bomb", behaviour: .bomb(zeros: 5000, coding: .deflate), status: 200,
            body: String(repeating: "\0", count: 5000)),
        Case(
            name: "dripping", behaviour: .text("drop").dripping(1, every: .milliseconds(1)), status: 200, body: "drop"),
        Case(name: "late", behaviour: .text("late").delayed(.milliseconds(20)), status: 200, body: "late"),
        Case(name: "gone", behaviour: .status(410, body: "gone"), status: 410, body: "gone"),
        Case(
            name: "too many", behaviour: .status(429, retryAfter: "120"), status: 429, body: "",
            header: ("retry-after", "120")),
        Case(
            name: "unavailable", behaviour: .status(503, retryAfter: "Wed, 21 Oct 2026 07:28:00 GMT"), status: 503,
            body: "", header: ("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT")),
        Case(name: "redirect without target", behaviour: .status(302, body: "?"), status: 302, body: "?"),
        Case(
            name: "folded header", behaviour: .raw("HTTP/1.1 200 OK\r\nX-A: one\r\n  two\r\nContent-Length: 0\r\n\r\n"),
            status: 200, body: "", header: ("x-a", "one two")),
        Case(
            name: "Latin-1 header", behaviour: .status(200).header("X-A", "Ü"), status: 200, body: "",
            header: ("x-a", "Ü")),
        Case(
            name: "early hints",
            behaviour: .raw(
                "HTTP/1.1 103 Early Hints\r\nX-Absent: y\r\n\r\nHTTP/1.1 200 OK\r\nX-A: b\r\nContent-Length: 2\r\n\r\nok"
            ),
            status: 200, body: "ok", header: ("x-a", "b")),
        Case(
            name: "trailer",
            behaviour: .raw(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-A: b\r\n\r\n2\r\nok\r\n0\r\nX-Absent: c\r\n\r\n"),
            status: 200, body: "ok", header: ("x-a", "b")),
        Case(name: "HTTP/1.0", behaviour: .raw("HTTP/1.0 200 OK\r\n\r\nold"), status: 200, body: "old"),
    ]

    @Test(arguments: cases) func answer(_ testCase: Case) async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/feed", testCase.behaviour)
        let response = try await loop.fetch(.test(origin.baseURL + "/feed"))
        #expect(response.status == testCase.status)
        #expect(testCase.body == nil || response.text == testCase.body)
        #expect(response.finalURL == origin.baseURL + "/feed")
        #expect(response.permanentURL == nil)
        #expect(response.headers["x-absent"] == nil)
        if let header = testCase.header { #expect(response.headers[header.name] == header.value) }
    }

    @Test(arguments: OriginFeed.Format.allCases) func feedInEveryFormat(_ format: OriginFeed.Format) async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/feed", .feed(.sample(format)))
        let response = try await loop.fetch(.test(origin.baseURL + "/feed"))
        #expect(response.status == 200)
        #expect(response.headers["content-type"]?.contains(format == .json1 ? "json" : "xml") == true)
        #expect(response.text.contains(format == .json1 ? "AK Parti & Amanat" : "AK Parti &amp; Amanat"))
        #expect(response.httpVersion == "1.1")
        #expect(response.bytesOnWire > response.body.count)
        #expect(response.duration >= response.connectDuration)
    }

    @Test(arguments: [true, false]) func unchangedFeedAnswers304UntilAnItemAppears(byETag: Bool) async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/feed", .feed(.sample(), validators: byETag ? .etag : .lastModified))
        let first = try await loop.fetch(.test(origin.baseURL + "/feed"))
        let again = FetchRequest.test(origin.baseURL + "/feed") {
            $0.etag = first.headers["etag"]
            $0.lastModified = first.headers["last-modified"]
        }
        #expect((again.etag != nil) == byETag)
        let second = try await loop.fetch(again)
        #expect(second.status == 304)
        #expect(second.body.isEmpty)
        origin.publish(OriginItem(id: "2", title: "Yeni", link: "/2"), on: "/feed")
        let third = try await loop.fetch(again)
        #expect(third.status == 200)
        #expect(third.text.contains("Yeni"))
    }

    @Test func serverThatIgnoresItsValidators() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/feed", .feed(.sample(), always200: true))
        let first = try await loop.fetch(.test(origin.baseURL + "/feed"))
        let etag = try #require(first.headers["ETag"])
        let second = try await loop.fetch(.test(origin.baseURL + "/feed") { $0.etag = etag })
        #expect(second.status == 200)
    }

    @Test func whatIsSent() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/feed", .text("x"))
        _ = try await loop.fetch(
            .test(origin.baseURL + "/feed?a=b") {
                $0.etag = "W/\"odd, but theirs\""
                $0.lastModified = "yesterday"
                $0.acceptLanguage = "tr, en;q=0.5"
            })
        let request = try #require(origin.requests(to: "/feed").first)
        #expect(request.path == "/feed?a=b")
        #expect(request.header("If-None-Match") == "W/\"odd, but theirs\"")
        #expect(request.header("If-Modified-Since") == "yesterday")
        #expect(request.header("Accept-Language") == "tr, en;q=0.5")
        #expect(request.header("User-Agent") == "pactwatch-tests")
        #expect(request.header("Accept") == FetchRequest.feedTypes)
        #expect(request.header("Accept-Encoding")?.contains("gzip") == true)
        #expect(request.header("Authorization") == nil)
        #expect(request.header("Cookie") == nil)
    }

    /// Feeds are listed as people write them. `.invalid` has no hosts; the name in the failure shows what was asked.
    @Test func internationalAddresses() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/g%C3%BCndem", .text("x"))
        #expect(try await loop.fetch(.test(origin.baseURL + "/gündem?q=ş")).status == 200)
        #expect(origin.requests.first?.path == "/g%C3%BCndem?q=%C5%9F")
        let failure = await loop.failure(.test("http://gündem.invalid/"))
        #expect(failure == .resolve(host: "xn--gndem-kva.invalid"))
    }

    @Test func connectionIsUsedAgain() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/feed", .text("x"))
        // One of them may be closed by chance between two requests; without reuse there would be one for each.
        for _ in 0..<10 { _ = try await loop.fetch(.test(origin.baseURL + "/feed")) }
        #expect(Set(origin.requests.map(\.connection)).count < 5)
    }

    @Test func basicAuthentication() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/feed", .text("secret").requiring(user: "ayşe", password: "p:ö"))
        let url = origin.baseURL + "/feed"
        #expect(try await loop.fetch(.test(url)).status == 401)
        let wrong = FetchCredentials(user: "ayşe", password: "no")
        #expect(try await loop.fetch(.test(url) { $0.credentials = wrong }).status == 401)
        let right = FetchCredentials(user: "ayşe", password: "p:ö")
        #expect(try await loop.fetch(.test(url) { $0.credentials = right }).text == "secret")
        #expect(origin.requests.count == 3)
    }
}
