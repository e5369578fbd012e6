import FeedParsing
import Foundation
import Testing

/// One fixture a bug; the titles tell whether the items survived it.
@Suite struct MalformationTests {
    @Test(arguments: [
        ("bad-control-and-nul.xml", ["Partiler mutabakat imzaladı"]),
        ("bad-entity-bomb.xml", ["x &c; &file; y"]),
        ("bad-stray-ampersand.xml", ["Ar&Ge & AT&T ö… &unknown; son"]),
        ("bad-stray-less-than.xml", ["5 < 6 ve 7<8 <ali@ajans.example> son", "İkinci"]),
        ("bad-double-encoded.xml", ["Kalite & Güven ’da <3"]),
        ("bad-cdata-in-cdata.xml", ["A & B ile C"]),
        ("bad-cdata-open.xml", ["Birinci", "İkinci"]),
        ("bad-garbage-before.xml", ["Partiler mutabakat imzaladı"]),
        ("bad-truncated.xml", ["Partiler mutabakat imzaladı", "İkinci haber"]),
        ("bad-upper-case.xml", ["Büyük"]),
        ("bad-undeclared-namespaces.xml", ["T"]),
        ("bad-atom-default-namespace.xml", ["Partiler mutabakat imzaladı"]),
        ("bad-missing-end-tags.xml", ["Birinci", "İkinci"]),
        ("bad-items-after-root.xml", ["Sonradan"]),
        ("bad-inline-html.xml", ["Bir kalın başlık"]),
        ("bad-attributes.xml", ["Öznitelik"]),
        ("bad-deep.xml", ["Derin", "Sonra"]),
    ])
    func keepsItems(name: String, titles: [String]) throws {
        #expect(try Fixture.feed(name).items.map(\.title) == titles)
    }

    @Test(arguments: [
        ("bad-stray-less-than.xml", "a <- b"),
        ("bad-double-encoded.xml", "<p> yazılır;\nparagraf"),
        ("bad-cdata-in-cdata.xml", "x\ny z"),
        ("bad-truncated.xml", "İki parti anlaştı."),
        ("bad-missing-end-tags.xml", "Metin\nsatır"),
        ("bad-inline-html.xml", "İlk paragraf.\nİkinci bağ\nsatır"),
        ("bad-deep.xml", "dip"),
    ])
    func keepsTexts(name: String, summary: String) throws {
        #expect(try Fixture.feed(name).items.first?.summary == summary)
    }

    @Test(arguments: [
        ("bad-truncated.xml", "ends in its middle"), ("bad-deep.xml", "nest deeper"),
        ("bad-shared-guid.xml", "stand for several items"), ("bad-dates.xml", "0001"),
        ("bad-relative-links.xml", "javascript"), ("enc-1254-declared-utf8.xml", "written in UTF-8"),
        ("enc-unknown.xml", "klingon-1"), ("enc-utf8-declared-1254.xml", "its language tr"),
        ("json-half-surrogate.json", "2 places"),
    ])
    func warns(name: String, of words: String) throws {
        let warnings = try Fixture.feed(name).warnings
        #expect(warnings.contains { $0.contains(words) }, "\(warnings)")
    }

    @Test(arguments: [
        "rss20.xml", "rss091.xml", "rss090.xml", "rss10.xml", "atom10.xml", "atom03.xml", "json11.json", "youtube.xml",
    ])
    func doesNotWarnOfGoodFeeds(name: String) throws {
        #expect(try Fixture.feed(name).warnings == [])
    }

    @Test func readsFieldsBehindUndeclaredPrefixes() throws {
        let item = try #require(try Fixture.feed("bad-undeclared-namespaces.xml").items.first)
        #expect(item.content == "Metin" && item.authors == ["Ece"])
    }

    @Test func readsFieldsOfForgottenEndTags() throws {
        let item = try #require(try Fixture.feed("bad-missing-end-tags.xml").items.first)
        #expect(item.link == "https://ajans.example/1")
        #expect(item.published == Date(timeIntervalSince1970: 1_757_340_191))
    }

    @Test func triesTheNextDateWhereOneIsBroken() throws {
        let items = try Fixture.feed("bad-dates.xml").items
        #expect(items.map(\.published) == [nil, Date(timeIntervalSince1970: 1_757_289_600)])
        #expect(items.map(\.publishedText) == ["Mon, 01 Jan 0001 00:00:00 GMT", "dün"])
    }

    /// The feed of a party gave every item the address of its front page as guid; all but the first passed as edits.
    @Test func dropsIdsThatSeveralItemsShare() throws {
        let items = try Fixture.feed("bad-shared-guid.xml").items
        #expect(items.map(\.id) == [nil, nil])
        #expect(Set(items.map(\.key)).count == 2)
    }

    @Test func limitsWarnings() throws {
        let item = "<item><title>a</title><pubDate>dün</pubDate></item>"
        let feed = try Fixture.feed(
            text: "<rss><channel>" + String(repeating: item, count: 90) + "</channel></rss>")
        #expect(feed.items.count == 90 && feed.warnings.count == 50)
        #expect(feed.warnings.last == "and 41 more warnings")
    }
}

@Suite struct EncodingTests {
    static let turkish = "Görüşme: İşbirliği Şartı ğ"

    @Test(arguments: [
        ("enc-windows-1254.xml", turkish), ("enc-iso-8859-9.xml", turkish), ("enc-utf8-declared-1254.xml", turkish),
        ("enc-1254-declared-utf8.xml", turkish), ("enc-unknown.xml", turkish), ("enc-undeclared.xml", "Café — accord"),
        ("enc-utf8-declared-1254-no-language.xml", "G�r��me: ��birli�i �art� �"),
        ("enc-windows-1251.xml", "Подписан меморандум"), ("enc-koi8-r.xml", "Подписан меморандум"),
        ("enc-gb2312.xml", "模"), ("enc-gb2312-like-utf8.xml", "模"), ("enc-big5.xml", "兩黨簽署備忘錄"),
        ("enc-euc-kr.xml", "양당 양해각서 체결"), ("enc-shift-jis.xml", "両党が覚書に署名①"),
        ("enc-euc-jp.xml", "両党が覚書に署名"), ("enc-tis-620.xml", "สองพรรคลงนาม"),
        ("enc-utf-16le.xml", turkish), ("enc-utf-16be.xml", turkish), ("enc-utf-32le.xml", turkish),
        ("enc-utf-32be.xml", turkish), ("enc-utf-16-bom.xml", turkish),
    ])
    func decodes(name: String, title: String) throws {
        #expect(try Fixture.feed(name).items.first?.title == title)
    }

    @Test(arguments: ["text/xml; charset=windows-1251", "application/rss+xml;charset=\"CP1251\"; x=y"])
    func believesTheContentType(contentType: String) throws {
        let feed = try Fixture.feed("enc-http.xml", contentType: contentType)
        #expect(feed.items.first?.title == "Подписан меморандум")
    }

    /// Servers append "charset=utf-8" to everything; the declaration inside is right.
    @Test func fallsBackToTheDeclarationInside() throws {
        let feed = try Fixture.feed("enc-windows-1251.xml", contentType: "text/xml; charset=utf-8")
        #expect(feed.items.first?.title == "Подписан меморандум")
        #expect(feed.warnings.count == 1)
    }
}
