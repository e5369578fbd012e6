import FeedOrigin
import Foundation
import Testing

/// What must come of the articles through the daemon over HTTP: alone, and as streams into one store.
struct StreamTests {
    struct Stream: Sendable, CustomTestStringConvertible {
        var name: String
        var ledger: Workplace.Ledger
        var order: [Int]
        var signed: Int
        var planned: Int
        var testDescription: String { name }
    }

    static let alone: [Stream] = [
        Stream(name: "000 alone", ledger: .empty, order: [0], signed: 9, planned: 6),
        Stream(name: "000 alone, shipped", ledger: .shipped, order: [0], signed: 0, planned: 0),
        Stream(name: "001 alone", ledger: .empty, order: [1], signed: 1, planned: 0),
        Stream(name: "001 alone, shipped", ledger: .shipped, order: [1], signed: 0, planned: 0),
        Stream(name: "002 alone", ledger: .empty, order: [2], signed: 0, planned: 0),
        Stream(name: "003 alone", ledger: .empty, order: [3], signed: 0, planned: 0),
        Stream(name: "004 alone", ledger: .empty, order: [4], signed: 0, planned: 0),
    ]
    static let streams: [Stream] = [
        Stream(name: "in order", ledger: .empty, order: [0, 1, 2, 3, 4], signed: 9, planned: 6),
        Stream(name: "reversed", ledger: .empty, order: [4, 3, 2, 1, 0], signed: 8, planned: 6),
        Stream(name: "in order, shipped", ledger: .shipped, order: [0, 1, 2, 3, 4], signed: 0, planned: 0),
    ]
    /// Each stream in one format; all formats occur.
    static let formats: [OriginFeed.Format] = [.rss2, .atom1, .json1, .rss1, .atom03]
    static let cases: [(Stream, OriginFeed.Format)] =
        (alone + streams).enumerated().map {
            ($0.element, formats[$0.offset % formats.count])
        } + streams.map { ($0, .json1) } + streams.map { ($0, .atom1) }

    private func play(_ reports: [Report], _ stream: Stream, _ format: OriginFeed.Format) throws -> Workplace {
        let place = try Workplace(ledger: stream.ledger)
        place.origin.set("/feed", .feed(OriginFeed(format: format)))
        try place.setFeeds(["test": "/feed"])
        for number in stream.order {
            place.origin.publish(reports[number].item(), on: "/feed")
            let outcome = try place.poll()
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
        return place
    }

    @Test(arguments: cases)
    func retoldArticles(_ stream: Stream, _ format: OriginFeed.Format) throws {
        let place = try play(try Report.retold(), stream, format)
        #expect(place.count("SIGNED") == stream.signed, "\(place.alertLines)")
        #expect(place.count("PLANNED") == stream.planned)
        #expect(place.alertLines.count == stream.signed + stream.planned)
    }

    @Test(.enabled(if: Report.areSuppliedThere, "../shared/articles is not there"), arguments: cases)
    func suppliedArticles(_ stream: Stream, _ format: OriginFeed.Format) throws {
        let place = try play(try Report.supplied(), stream, format)
        #expect(place.count("SIGNED") == stream.signed, "\(place.alertLines)")
        #expect(place.count("PLANNED") == stream.planned)
        #expect(place.alertLines.count == stream.signed + stream.planned)
    }

    /// A second start, and old items served again, alert nothing.
    @Test func aSecondStartAlertsNothingAgain() throws {
        let place = try play(try Report.retold(), Self.streams[0], .rss2)
        let lines = place.alertLines
        // Without validators the whole feed is read again.
        place.origin.set(
            "/feed", .feed(OriginFeed(format: .atom1, items: try Report.retold().map { $0.item() }), validators: []))
        try place.poll()
        try place.poll()
        #expect(place.alertLines == lines)
    }
}
