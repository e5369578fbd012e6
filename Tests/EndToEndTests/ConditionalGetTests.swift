import FeedOrigin
import Foundation
import PactStorage
import Testing

struct ConditionalGetTests {
    @Test func theSecondPollSendsTheValidatorsAnd304IsSuccess() throws {
        let place = try Workplace(ledger: .small)
        try place.setFeeds(["test": "/feed"])
        place.origin.publish(Pact.item("Amanat"), on: "/feed")
        try place.poll()
        try place.poll()
        let requests = place.origin.requests(to: "/feed")
        #expect(requests.count == 2)
        #expect(requests.map { $0.header("If-None-Match") != nil } == [false, true])
        #expect(requests.map { $0.header("If-Modified-Since") != nil } == [false, true])
        let health = try #require(try place.feeds()["test"])
        #expect(health.unchangedPolls == 1)
        #expect(health.failures == 0)
        #expect(health.failedPolls == 0)
        #expect(health.lastSuccessAt == health.lastPollAt)
        // A change is seen all the same.
        place.origin.publish(Pact.item("United Russia"), on: "/feed")
        try place.poll()
        #expect(place.alertLines.count == 2)
    }

    /// Were they kept, the origin's 304 would hide the items for ever.
    @Test(arguments: [
        Behaviour.text("<html><body>We are moving house.</body></html>", contentType: "text/html"),
        Behaviour.status(500),
    ])
    func validatorsOfAnAnswerThatWasNotReadAreNotKept(_ bad: Behaviour) throws {
        let place = try Workplace(ledger: .small)
        try place.setFeeds(["test": "/feed"])
        let good = Behaviour.feed(OriginFeed(items: [Pact.item("Amanat")]))
        let bad = bad.header("ETag", "\"1\"").header("Last-Modified", "Mon, 02 Mar 2026 10:00:00 GMT")
        place.origin.set("/feed", inTurn: [bad, good])
        try place.poll()
        #expect(try place.feeds()["test"]?.failures == 1)
        try place.poll()
        let last = try #require(place.origin.requests.last)
        #expect(last.header("If-None-Match") == nil)
        #expect(last.header("If-Modified-Since") == nil)
        #expect(place.alertLines.count == 1)
    }
}
