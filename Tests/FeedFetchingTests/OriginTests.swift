import FeedFetching
import FeedOrigin
import Foundation
import Glibc
import Testing

/// The tool must be right before it judges others: what the fetcher cannot ask of the origin is asked over a socket.
@Suite struct OriginTests {
    @Test func pipelinedRequestsAreAnsweredInOrder() throws {
        let origin = try FeedOrigin()
        origin.set("/a", .text("first"))
        origin.set("/b", .text("second").compressed(.gzip))
        let answer = try talk(
            origin,
            "GET /a HTTP/1.1\r\nHost: x\r\n\r\nPOST /a HTTP/1.1\r\nContent-Length: 18\r\n\r\nGET /no HTTP/1.1\r\n"
                + "HEAD /a HTTP/1.1\r\nHost: x\r\n\r\nGET /c HTTP/1.1\r\nConnection: close\r\n\r\n")
        let statusLines = answer.split(separator: "\r\n").filter { $0.contains("HTTP/1.1") }
        #expect(
            statusLines == [
                "HTTP/1.1 200 OK", "firstHTTP/1.1 200 OK", "firstHTTP/1.1 200 OK", "HTTP/1.1 404 Not Found",
            ])
        #expect(origin.requests.map(\.method) == ["GET", "POST", "HEAD", "GET"])
        #expect(Set(origin.requests.map(\.connection)) == [0])
    }

    @Test func behavioursInTurn() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/feed", inTurn: [.status(503), .status(429), .text("x")])
        var statuses: [Int] = []
        for _ in 0..<4 { statuses.append(try await loop.fetch(.test(origin.baseURL + "/feed")).status) }
        #expect(statuses == [503, 429, 200, 200])
    }

    @Test func publishingAnItemAgainEditsIt() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.publish(OriginItem(id: "1", title: "one", link: "/1"), on: "/feed")
        origin.publish(OriginItem(id: "2", title: "two", link: "/2"), on: "/feed")
        origin.publish(OriginItem(id: "1", title: "ONE", link: "/1"), on: "/feed")
        let text = try await loop.fetch(.test(origin.baseURL + "/feed")).text
        let titles = text.split(separator: "\n").filter { $0.hasPrefix("<title>") }
        #expect(titles.dropFirst() == ["<title>two</title>", "<title>ONE</title>"])
    }

    @Test func stopWithAnswersUnderWay() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        origin.set("/slow", .text("late").delayed(.seconds(3600)))
        origin.set("/endless", .endless().dripping(16, every: .seconds(3600)))
        let tasks = ["/slow", "/endless"].map { path in
            Task { await loop.failure(.test(origin.baseURL + path)) }
        }
        await origin.waitForRequests(2)
        origin.stop()
        origin.stop()
        for task in tasks { #expect(await task.value?.isTransient == true) }
    }

    @Test func scriptIsPlayed() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        let script = try OriginScript(
            json: Data(
                """
                {"feeds": [{"path": "/f", "language": "tr", "format": "atom1", "validators": ["etag"], "items": [
                   {"id": "1", "title": "old", "published": "-2h"},
                   {"id": "3", "title": "later", "after": 20, "link": "/three"},
                   {"id": "2", "title": "soon", "after": 10, "published": "2025-09-08T10:00:00Z"}]}],
                 "answers": [{"path": "/busy", "status": 503, "headers": {"Retry-After": "9"}, "body": "b"}]}
                """.utf8))
        let now = Date(timeIntervalSince1970: 1_700_000_000)
        let events = try script.install(on: origin, now: now)
        #expect(events.map(\.after) == [10, 20])
        let items = try events.map { try $0.item(now: now.addingTimeInterval(60)) }
        #expect(items.map(\.id) == ["2", "3"])
        #expect(items[0].published == Date(timeIntervalSince1970: 1_757_325_600))
        #expect(items[1].published == now.addingTimeInterval(60))
        #expect(items[1].link == origin.baseURL + "/three")
        let feed = try await loop.fetch(.test(origin.baseURL + "/f"))
        #expect(feed.text.contains("<published>2023-11-14T20:13:20Z</published>"))
        #expect(!feed.text.contains("soon"))
        #expect(feed.headers["etag"] != nil)
        #expect(feed.headers["last-modified"] == nil)
        let busy = try await loop.fetch(.test(origin.baseURL + "/busy"))
        #expect(busy.status == 503)
        #expect(busy.headers["retry-after"] == "9")
    }

    @Test(arguments: [
        "{", "[]", #"{"feeds": [{"title": "no path"}]}"#,
        #"{"feeds": [{"path": "/f", "format": "rss3"}]}"#,
        #"{"feeds": [{"path": "/f", "validators": ["tag"]}]}"#,
        #"{"feeds": [{"path": "/f", "items": [{"id": "1", "title": "t", "published": "tomorrow"}]}]}"#,
        #"{"feeds": [{"path": "/f", "items": [{"id": "1", "title": "t", "after": 9, "published": "-2w"}]}]}"#,
    ]) func badScript(_ json: String) throws {
        let origin = try FeedOrigin()
        #expect(throws: OriginFailure.self) {
            _ = try OriginScript(json: Data(json.utf8)).install(on: origin, now: Date())
        }
    }

    /// Sends it all at once and reads until the origin closes.
    private func talk(_ origin: FeedOrigin, _ text: String) throws -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = origin.port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafeBytes(of: &address) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) {
                connect(descriptor, $0.baseAddress, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
        let bytes = Array(text.utf8)
        try #require(send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count)
        return String(decoding: try FileHandle(fileDescriptor: descriptor).readToEnd() ?? Data(), as: UTF8.self)
    }
}
