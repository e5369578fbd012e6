import FeedParsing
import Foundation
import Testing

@Suite struct FormatTests {
    @Test(arguments: [
        ("rss20.xml", FeedFormat.rss2), ("rss091.xml", .rss09), ("rss090.xml", .rss09), ("rss10.xml", .rss1),
        ("atom10.xml", .atom1), ("atom03.xml", .atom03), ("json11.json", .json1),
        ("enc-utf-16le.xml", .rss2), ("enc-utf-32be.xml", .rss2), ("bad-upper-case.xml", .rss2),
        ("bad-garbage-before.xml", .rss2), ("bad-entity-bomb.xml", .rss2),
    ])
    func detects(name: String, format: FeedFormat) throws {
        #expect(FeedFormat.detect(try Fixture.bytes(name)) == format)
        #expect(try Fixture.feed(name).format == format)
    }

    @Test(arguments: [
        ("page.html", "an HTML page"), ("opml.xml", "an OPML list of feeds"),
    ])
    func namesOtherThings(name: String, saw: String) throws {
        #expect(FeedFormat.detect(try Fixture.bytes(name)) == nil)
        #expect(throws: FeedParseFailure.notAFeed(saw: saw)) { try Fixture.feed(name) }
    }

    @Test(arguments: [
        ("", FeedParseFailure.empty), (" \n\0", .empty),
        ("just words", .notAFeed(saw: "text without any markup")),
        ("{\"a\": 1}", .notAFeed(saw: "JSON that is no JSON Feed")),
        ("{\"version\": \"https://jsonfeed.org/version/1\"}", .notAFeed(saw: "JSON without items")),
        ("<urlset><url/></urlset>", .notAFeed(saw: "a sitemap")),
        ("<rdf:RDF><foaf:Person/></rdf:RDF>", .notAFeed(saw: "a document without channel and items")),
        ("<html><body><rss><channel/></rss></body></html>", .notAFeed(saw: "an HTML page")),
        ("%PDF-1.7", .notAFeed(saw: "a PDF document")),
    ])
    func refuses(text: String, failure: FeedParseFailure) {
        #expect(throws: failure) { try Fixture.feed(text: text) }
    }

    @Test func saysWhatIsWrongWithJSON() {
        let cut = "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": ["
        #expect(throws: FeedParseFailure.self) { try Fixture.feed(text: cut) }
    }

    @Test func refusesFeedsOfEmptyItems() {
        #expect(throws: FeedParseFailure.noItemsReadable(items: 2)) { try Fixture.feed("bad-empty-items.xml") }
    }

    @Test func takesFeedsWithoutItems() throws {
        let feed = try Fixture.feed(text: "<rss version=\"2.0\"><channel><title>Sessiz</title></channel></rss>")
        #expect(feed.title == "Sessiz" && feed.items.isEmpty && feed.warnings.isEmpty)
    }
}

@Suite struct VocabularyTests {
    @Test func readsRSS2() throws {
        let feed = try Fixture.feed("rss20.xml")
        #expect(feed.title == "Deneme Ajansı")
        #expect(feed.link == "https://ajans.example/")
        #expect(feed.language == "tr")
        #expect(feed.timeToLive == 900)
        #expect(feed.updateInterval == 900)
        #expect(feed.items.count == 2)
        let item = try #require(feed.items.first)
        #expect(item.id == "haber-1")
        #expect(item.published == Date(timeIntervalSince1970: 1_757_329_391))
        #expect(item.summary == "Astana'da mutabakat zaptı imzalandı.")
        #expect(item.content == "Heyet Astana'daydı.\nBirinci madde\nİkinci madde")
        #expect(item.authors == ["Ayşe Demir"])
        #expect(item.source == ItemSource(name: "Kaynak Gazetesi", link: "https://kaynak.example/rss"))
        let second = try #require(feed.items.last)
        #expect(second.link == "https://ajans.example/haber/2", "a guid is a permalink unless it says otherwise")
        #expect(second.authors == ["Can Öz"])
    }

    @Test func ignoresTheTitlesOfImages() throws {
        let image = "<image><title>Logo</title><link>https://a.example/logo</link></image>"
        let feed = try Fixture.feed(
            text: "<rss><channel>\(image)<title>A</title><link>https://a.example/</link></channel></rss>")
        #expect(feed.title == "A" && feed.link == "https://a.example/")
    }

    @Test(arguments: ["rss090.xml", "rss10.xml"])
    func readsRDF(name: String) throws {
        let feed = try Fixture.feed(name)
        #expect(feed.title == "Bülten" && feed.language == "az")
        #expect(feed.items.map(\.title) == ["Protokol imzalandı"])
        #expect(feed.items.map(\.link) == ["https://bulten.example/1"])
    }

    @Test func readsAboutDateAndCreatorOfRSS1() throws {
        let item = try #require(try Fixture.feed("rss10.xml").items.first)
        #expect(item.id == "urn:protokol:1" && item.authors == ["Redaksiya"])
        #expect(item.published == Date(timeIntervalSince1970: 1_757_329_391))
    }

    @Test func readsAtom1() throws {
        let feed = try Fixture.feed("atom10.xml")
        #expect(feed.title == "Blatt & Bote" && feed.language == "de")
        #expect(feed.link == "https://blatt.example/politik/")
        let first = try #require(feed.items.first)
        #expect(first.title == "Kooperation a < b &amp; c", "type text is decoded once")
        #expect(first.link == "https://blatt.example/politik/1.html?a=1&b=2")
        #expect(first.published == Date(timeIntervalSince1970: 1_757_332_991.25))
        #expect(first.summary == "Zwei Parteien über Pläne")
        #expect(first.content == "Erster Absatz &amp; Rest.\nZweiter\nAbsatz")
        #expect(first.authors == ["Redaktion"], "the feed's author stands for entries without one")
        let second = try #require(feed.items.last)
        #expect(second.id == "urn:blatt:2" && second.title == "Accord signé", "not those of its source")
        #expect(second.link == "https://blatt.example/fr/2")
        #expect(second.source == ItemSource(name: "Autre journal", link: "https://autre.example/"))
        #expect(second.updated == nil && second.language == "fr" && second.authors == ["Jeanne", "Luc"])
        #expect(second.content == "Protokoll im Anhang")
    }

    @Test func readsAtom03() throws {
        let item = try #require(try Fixture.feed("atom03.xml").items.first)
        #expect(item.title == "Parties <sign> pact" && item.content == "The text")
        #expect(item.published == Date(timeIntervalSince1970: 1_094_655_600))
        #expect(item.updated == Date(timeIntervalSince1970: 1_094_724_000))
    }

    @Test func readsMediaDescriptionsInAtom() throws {
        let item = try #require(try Fixture.feed("youtube.xml").items.first)
        #expect(item.title == "Canlı" && item.summary == "Yayın açıklaması")
    }

    @Test func readsJSONFeed() throws {
        let feed = try Fixture.feed("json11.json")
        #expect(feed.title == "JSON Gazette" && feed.language == "en-US" && feed.link == "https://json.example/")
        #expect(feed.items.map(\.id) == ["7", "8"])
        #expect(feed.items.map(\.link) == ["https://json.example/a/7", "https://other.example/8"])
        #expect(feed.items.map(\.title) == ["Pact & plan", nil])
        #expect(feed.items.map(\.content) == ["One.\nTwo.", "Plain a < b & c"])
        #expect(feed.items.map(\.authors) == [["Desk"], ["Ann", "Bo"]])
    }

    @Test func mendsHalfSurrogatesInJSON() throws {
        let item = try #require(try Fixture.feed("json-half-surrogate.json").items.first)
        #expect(item.title == "Signed \u{FFFD}" && item.content == "tab here 😀")
    }
}
