import FeedFetching
import FeedOrigin
import Testing

@Suite struct RedirectTests {
    struct Case: Sendable, CustomTestStringConvertible {
        /// Statuses of the hops /0 → /1 → … to the feed.
        let hops: [Int]
        /// The path of the permanent URL.
        let permanent: String?
        var testDescription: String { "\(hops)" }
    }

    @Test(arguments: [
        Case(hops: [301], permanent: "/1"),
        Case(hops: [308], permanent: "/1"),
        Case(hops: [302], permanent: nil),
        Case(hops: [307], permanent: nil),
        Case(hops: [301, 308, 301], permanent: "/3"),
        Case(hops: [301, 302], permanent: "/1"),
        Case(hops: [302, 301], permanent: nil),
        Case(hops: [301, 303, 301], permanent: "/1"),
        Case(hops: [301, 301, 301, 301, 301, 301, 301, 301], permanent: "/8"),
    ]) func chain(_ testCase: Case) async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        for (index, status) in testCase.hops.enumerated() {
            origin.set("/\(index)", .redirect(to: "/\(index + 1)", status: status).header("X-Hop", "\(index)"))
        }
        let last = "/\(testCase.hops.count)"
        origin.set(last, .text("there").header("X-End", "yes"))
        let response = try await loop.fetch(.test(origin.baseURL + "/0"))
        #expect(response.status == 200)
        #expect(response.text == "there")
        #expect(response.finalURL == origin.baseURL + last)
        #expect(response.permanentURL == testCase.permanent.map { origin.baseURL + $0 })
        #expect(response.headers["x-hop"] == nil)
        #expect(response.headers["location"] == nil)
        #expect(response.headers["x-end"] == "yes")
    }

    @Test func bodiesOfRedirectsAreLeftOut() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/old", .status(301, headers: [("Location", "/new")], body: "moved"))
        origin.set("/new", .status(410, body: "gone"))
        let response = try await loop.fetch(.test(origin.baseURL + "/old"))
        #expect(response.status == 410)
        #expect(response.text == "gone")
        #expect(response.permanentURL == origin.baseURL + "/new")
    }

    @Test func limitOfRedirects() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/a", .redirect(to: "/b"))
        origin.set("/b", .text("b"))
        let failure = await loop.failure(.test(origin.baseURL + "/a") { $0.limits.maxRedirects = 0 })
        #expect(failure == .tooManyRedirects(limit: 0))
    }

    @Test func headersOfAllHopsCount() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        let long = String(repeating: "x", count: 3000)
        origin.set("/a", .redirect(to: "/b").header("X-Long", long))
        origin.set("/b", .text("b").header("X-Long", long))
        let failure = await loop.failure(.test(origin.baseURL + "/a") { $0.limits.maxHeaderBytes = 5000 })
        #expect(failure == .headersTooLarge(limit: 5000))
        #expect(await loop.failure(.test(origin.baseURL + "/b") { $0.limits.maxHeaderBytes = 5000 }) == nil)
    }

    @Test func credentialsStayWithTheirHost() async throws {
        let (first, second) = (try FeedOrigin(), try FeedOrigin())
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        // Another name for the same machine is another host too.
        let byName = "http://localhost:\(first.port)/name"
        first.set("/start", .redirect(to: "/same").requiring(user: "u", password: "p"))
        first.set("/same", .redirect(to: second.baseURL + "/other").requiring(user: "u", password: "p"))
        second.set("/other", .redirect(to: byName))
        first.set("/name", .text("end"))
        let response = try await loop.fetch(
            .test(first.baseURL + "/start") { $0.credentials = FetchCredentials(user: "u", password: "p") })
        #expect(response.text == "end")
        #expect(first.requests(to: "/same").first?.header("Authorization") != nil)
        #expect(second.requests.map { $0.header("Authorization") } == [nil])
        #expect(first.requests(to: "/name").map { $0.header("Authorization") } == [nil])
    }

    @Test func credentialsInTheURLAreUsedAndNeverShown() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/a", .redirect(to: "/b", status: 301).requiring(user: "u", password: "p"))
        origin.set("/b", .text("b"))
        let response = try await loop.fetch(.test("http://u:p@127.0.0.1:\(origin.port)/a"))
        #expect(response.finalURL == origin.baseURL + "/b")
        #expect(response.permanentURL == origin.baseURL + "/b")
    }
}
