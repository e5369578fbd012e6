import FeedParsing
import Testing

@Suite struct LinkTests {
    @Test func resolvesLinksOfRSSAgainstTheSite() throws {
        let feed = try Fixture.feed("bad-relative-links.xml", baseURL: "https://feeds.example/rss/all.xml")
        #expect(
            feed.items.map(\.link) == [
                "https://ajans.example/haber/1", "https://cdn.example/%C3%BC?q=%C5%9F%20%C4%B1", nil,
                "https://taban.example/x/y", "https://ajans.example/5?a=1&b=2",
                "https://xn--e1afmkfd.example/%C5%9F",
            ])
    }

    /// RFC 3986, section 5.4, as far as references to http can be told from it.
    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
        ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
        ("g#s", "http://a/b/c/g#s"), (";x", "http://a/b/c/;x"), ("..", "http://a/b/"), ("../g", "http://a/b/g"),
        ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
        ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./g/.", "http://a/b/c/g/"),
        ("g/../h", "http://a/b/c/h"), ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
        ("http://b/%zz%20x", "http://b/%25zz%20x"), ("HTTPS://B.Example/P", "https://b.example/P"),
        ("www.c.example/x", "http://www.c.example/x"),
    ])
    func resolves(reference: String, link: String) throws {
        let text = """
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t</title><link href="\(reference)"/></entry></feed>
            """
        #expect(try Fixture.feed(text: text, baseURL: "http://a/b/c/d;p?q").items.first?.link == link)
    }

    @Test(arguments: [
        "javascript:alert(1)", "mailto:a@b.example", "tag:x,2025:1", "relative/only", "http:///x", "news://a.example/x",
    ])
    func refuses(reference: String) throws {
        let feed = try Fixture.feed(text: "<rss><item><title>t</title><link>\(reference)</link></item></rss>")
        #expect(feed.items.first?.link == nil && feed.warnings.count >= 1)
    }

    @Test(arguments: [
        ("bücher.example", "xn--bcher-kva.example"), ("президент.рф", "xn--d1abbgf6aiiy.xn--p1ai"),
        // RFC 3492, section 7.1, samples B and G
        ("他们为什么不说中文.example", "xn--ihqwcrb4cv8a8dqg056pqjye.example"),
        ("почемужеонинеговорятпорусски.example", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l.example"),
        ("例え.テスト", "xn--r8jz45g.xn--zckzah"), ("türkiye.example", "xn--trkiye-3ya.example"),
    ])
    func writesHostsInPunycode(host: String, ascii: String) throws {
        let feed = try Fixture.feed(text: "<rss><item><link>http://\(host)/</link></item></rss>")
        #expect(feed.items.first?.link == "http://\(ascii)/")
    }
}
