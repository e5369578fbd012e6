import FeedOrigin
import Foundation
import PactStorage
import Testing

/// One event, told by three papers in two languages.
struct CorroborationTests {
    private static let tellings: KeyValuePairs = [
        "/turkish": OriginItem(
            id: "t", title: "AK Parti ile Amanat Partisi arasında iş birliği protokolü imzalandı",
            link: "https://gazete.example/astana", published: Pact.day,
            text: "Astana'da düzenlenen törende AK Parti ile Kazakistan'ın Amanat Partisi arasında iş birliği "
                + "protokolü imzalandı."),
        "/agency": OriginItem(
            id: "a", title: "", link: "https://ajans.example/haber/17", published: Pact.day.addingTimeInterval(90_000),
            text: "AK Parti ve Amanat, Astana'da mutabakat zaptına imza attı."),
        "/english": OriginItem(
            id: "e", title: "AK Party and Amanat sign protocol", link: "https://daily.example/2026/ak-amanat",
            published: Pact.day.addingTimeInterval(86_400),
            text: "Türkiye's AK Party and Kazakhstan's Amanat signed a protocol of cooperation in Astana on Wednesday."),
    ]

    @Test(arguments: [true, false])
    func givesOneAlertWithThreeSources(_ together: Bool) throws {
        let place = try Workplace()
        try place.setFeeds(["turkish": "/turkish", "agency": "/agency", "english": "/english"])
        for (path, _) in Self.tellings { place.origin.set(path, .feed(OriginFeed())) }
        for (path, item) in Self.tellings {
            place.origin.publish(item, on: path)
            if !together { #expect(try place.poll().status == 0) }
        }
        #expect(try place.poll().status == 0)
        #expect(place.alertLines.count == 1, "\(place.alertLines)")
        #expect(place.lines("log/alerts.ndjson").count == 1)
        let id = try #require(place.alertIDs().first)
        let alert = try #require(try place.reader().alert(id: id))
        #expect(alert.publisherCount == 3)
        #expect(Set(alert.sources.map(\.name)) == ["gazete.example", "ajans.example", "daily.example"])
        #expect(Set(alert.sources.map(\.feed)) == ["turkish", "agency", "english"])
    }
}
