import FeedParsing
import Foundation
import Testing

/// Frozen: stored keys and digests must be found again by every later version. Do not change an expectation here;
/// a change of the rule needs a migration. The digests were computed a second time outside of this code.
@Suite struct IdentityTests {
    @Test(arguments: [
        (ParsedItem(id: "haber-1", title: "t", link: "https://a.example/1"), "id:haber-1"),
        (ParsedItem(title: "t", link: "https://a.example/1"), "link:https://a.example/1"),
        (
            ParsedItem(title: "Mutabakat imzalandı", published: Date(timeIntervalSince1970: 1_757_329_391)),
            "text:321acb11623e0d85823a176976333d15"
        ),
        (ParsedItem(title: "Mutabakat imzalandı", publishedText: "dün"), "text:3dd5231857a9d67fcefe5cfa11a0684d"),
        (ParsedItem(summary: "Başlıksız"), "text:7211f0f145cc66bd27c2cf031c883090"),
        (ParsedItem(id: String(repeating: "x", count: 513)), "id#ecc1c755db17671dc8115481a3205c93"),
    ])
    func keys(item: ParsedItem, key: String) {
        #expect(item.key.description == key)
    }

    @Test(arguments: [
        ([String?](), "6c62272e07bb014262b821756295c58d"), (["a"], "088095454fab1be95aa0733055b7507e"),
        ([nil, "İki parti"], "f9986cf0ba9821e3b07fe0a39713e9b0"),
    ])
    func digests(texts: [String?], digest: String) {
        #expect(ContentDigest(texts).description == digest)
    }

    @Test func tellsTextsApart() {
        let lists: [[String?]] = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", nil], ["abc", ""], [nil, "abc"]]
        #expect(Set(lists.map { ContentDigest($0) }).count == lists.count)
    }

    @Test func followsEdits() {
        let item = ParsedItem(id: "1", title: "t", summary: "s", content: "c")
        var edited = item
        edited.content = "d"
        #expect(item.key == edited.key && item.contentDigest != edited.contentDigest)
        edited = item
        edited.published = Date(timeIntervalSince1970: 0)
        #expect(item.contentDigest == edited.contentDigest, "a new date alone is no edit")
    }
}

@Suite struct JSONOutputTests {
    @Test func keepsItsOrder() {
        let feed = ParsedFeed(
            format: .rss2, title: "A \"b\" \\ \n\u{1}\u{2028}", link: "https://a.example/", language: nil,
            items: [
                ParsedItem(
                    id: "1", title: "t", published: Date(timeIntervalSince1970: 1_757_329_391), authors: ["x", "y"])
            ],
            warnings: ["w"])
        #expect(
            feed.json() == #"{"format": "rss2", "title": "A \"b\" \\ \n\u0001\u2028", "link": "https://a.example/", "#
                + #""language": null, "items": [{"id": "1", "title": "t", "link": null, "#
                + #""published": "2025-09-08T11:03:11Z", "updated": null, "summary": null, "content": null, "#
                + #""authors": ["x", "y"], "language": null}], "warnings": ["w"]}"#)
    }

    @Test func isJSON() throws {
        for bytes in try Fixture.all() {
            guard let feed = try? FeedParser.parse(bytes, contentType: nil, baseURL: nil) else { continue }
            let object = try JSONSerialization.jsonObject(with: Data(feed.json().utf8)) as? [String: Any]
            #expect((object?["items"] as? [Any])?.count == feed.items.count)
        }
    }
}
