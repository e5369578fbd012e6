import FeedOrigin
import Foundation
import Glibc
import PactStorage
import Testing

/// Everything that an origin can do wrong, beside one good feed, in one pass.
struct BadFeedTests {
    /// A feed's behaviour and what the store must say of it.
    private static let bad: KeyValuePairs<String, (behaviour: Behaviour, reason: String)> = [
        "html": (.text("<!DOCTYPE html><html><body>News</body></html>", contentType: "text/html"), "HTML page"),
        "empty": (.text(""), "empty"),
        "gone-404": (.status(404), "the origin answers 404: there is no such feed"),
        "gone-410": (.status(410), "the origin answers 410: the feed is gone for good"),
        "trouble-500": (.status(500), "the origin answers 500: it has trouble of its own"),
        "large": (.text("<rss>" + String(repeating: "x", count: 30 << 20)), "larger than 1048576 bytes"),
        "endless": (.endless(), "larger than 1048576 bytes"),
        "bomb": (.bomb(zeros: 1 << 30), "larger than 1048576 bytes"),
        "truncated": (.feed(OriginFeed(items: [Pact.item("Musavat")])).cut(after: 200), "the body ended after 200 of"),
        "hang-up": (.hangUp, "the connection to 127.0.0.1 broke"),
        "broken": (.broken(.badContentLength), "127.0.0.1 does not speak proper HTTP"),
        "chunks": (
            .broken(.badChunkSize), "the connection to 127.0.0.1 broke (Illegal or missing hexadecimal sequence"
        ),
        "gzip": (.broken(.falseGzip), "127.0.0.1 does not speak proper HTTP"),
        "loop": (.redirect(to: "/loop"), "redirects: probably a loop on the server"),
        "file": (.redirect(to: "file:///etc/passwd"), "refused to follow a redirect to file"),
        "silent": (.feed(OriginFeed()).delayed(.seconds(60)), "gave up while waiting after"),
    ]

    @Test func oneGoodFeedAmongManyBadOnes() throws {
        let place = try Workplace(ledger: .small)
        try place.write("settings.yaml", Workplace.settings.replacing("timeout: 5s", with: "timeout: 2s"))
        place.origin.publish(Pact.item("Amanat"), on: "/good")
        var feeds = "feeds:\n  - {id: good, url: \"\(place.origin.baseURL)/good\"}\n"
        var reasons: [String: String] = [
            "no-route": "cannot connect to 127.0.0.1", "no-name": "cannot find the address of nothing.invalid",
            "too-many-429": "the origin answers 429: too many requests",
        ]
        for (id, (behaviour, reason)) in Self.bad {
            place.origin.set("/" + id, behaviour)
            feeds += "  - {id: \(id), url: \"\(place.origin.baseURL)/\(id)\"}\n"
            reasons[id] = reason
        }
        feeds += "  - {id: no-route, url: \"http://127.0.0.1:\(try Self.closedPort())/\"}\n"
        feeds += "  - {id: no-name, url: \"http://nothing.invalid/\"}\n"
        // Another name for the host: the other feeds shall not be backed off with it.
        place.origin.set("/429", .status(429, retryAfter: "3000"))
        feeds += "  - {id: too-many-429, url: \"http://localhost:\(place.origin.port)/429\"}\n"
        try place.write("feeds.d/test.yaml", feeds)

        let start = Date()
        let outcome = try place.poll()
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(place.alertLines.count == 1, "\(place.alertLines)")
        let health = try place.feeds()
        #expect(health["good"]?.failures == 0)
        #expect(health.count == reasons.count + 1)
        for (id, reason) in reasons {
            let feed = try #require(health[id])
            #expect(feed.lastFailure?.contains(reason) == true, "\(id): \(feed.lastFailure ?? "no reason")")
            #expect(feed.failures == 1, "\(id)")
            #expect(feed.polls == 1, "\(id)")
            #expect(feed.nextCheckAt > start, "\(id)")
            #expect(!feed.hasValidators, "\(id)")
        }
        let wait = try #require(health["too-many-429"]?.nextCheckAt).timeIntervalSince(start)
        #expect(wait >= 3_000)
    }

    /// A host that asked for an hour gets it, also after a restart, and a pass does not wait for it.
    @Test func tooManyRequestsBacksOffTheWholeHost() throws {
        let place = try Workplace(ledger: .small)
        let local = "http://localhost:\(place.origin.port)"
        // One at a time, the refused one first.
        let settings = Workplace.settings.replacing("poll: {", with: "poll: {concurrency: 1, per_host: 1, ")
        try place.write("settings.yaml", settings)
        place.origin.set("/429", .status(429, retryAfter: "3000"))
        place.origin.publish(Pact.item("Amanat"), on: "/other")
        place.origin.publish(Pact.item("United Russia"), on: "/good")
        try place.setFeeds(["first": local + "/429", "other": local + "/other", "good": "/good"])
        for _ in 0..<2 {
            #expect(try place.poll().status == 0)
            #expect(place.origin.requests(to: "/429").count == 1)
            #expect(place.origin.requests(to: "/other").isEmpty)
            #expect(place.alertLines.count == 1)
        }
        #expect(place.origin.requests(to: "/good").count == 2)
        #expect(try place.feeds()["other"]?.polls == 0)
    }

    /// A port of the loopback on which nobody listens: it was free a moment ago.
    private static func closedPort() throws -> UInt16 {
        let origin = try FeedOrigin()
        origin.stop()
        return origin.port
    }
}
