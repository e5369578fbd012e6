import Foundation

/// A feed as bytes, with what the headers say about them.
struct RenderedFeed: Sendable {
    let bytes: [UInt8]
    let contentType: String
    let etag: String

    init(_ feed: OriginFeed) {
        let text =
            switch feed.format {
            case .rss2: FeedRendering.rss2(feed)
            case .rss09: FeedRendering.rss09(feed)
            case .rss1: FeedRendering.rss1(feed)
            case .atom1: FeedRendering.atom1(feed)
            case .atom03: FeedRendering.atom03(feed)
            case .json1: FeedRendering.json1(feed)
            }
        bytes = Array(text.utf8)
        contentType =
            switch feed.format {
            case .rss2, .rss09: "application/rss+xml; charset=utf-8"
            case .rss1: "application/rdf+xml; charset=utf-8"
            case .atom1, .atom03: "application/atom+xml; charset=utf-8"
            case .json1: "application/feed+json"
            }
        // FNV-1a: the same on every run, unlike `Hasher`.
        let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        etag = "\"\(String(hash, radix: 16))\""
    }
}

enum FeedRendering {
    private static let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

    static func rss2(_ feed: OriginFeed) -> String {
        var xml = declaration
        xml += "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        xml += " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n"
        xml += channelHead(feed)
        for item in feed.items {
            xml += "<item>\n" + element("title", item.title) + element("link", item.link)
            xml += "<guid isPermaLink=\"false\">\(escaped(item.id))</guid>\n"
            xml += element("pubDate", date(item, HTTPDate.render))
            xml += element("description", item.text ?? item.html)
            if item.text != nil { xml += element("content:encoded", item.html) }
            xml += element("dc:language", item.language)
            if let name = item.sourceName { xml += "<source url=\"\(escaped(item.link))\">\(escaped(name))</source>\n" }
            xml += "</item>\n"
        }
        return xml + "</channel>\n</rss>\n"
    }

    /// RSS 0.91 knows no ids and no dates of items.
    static func rss09(_ feed: OriginFeed) -> String {
        var xml = declaration + "<rss version=\"0.91\">\n<channel>\n" + channelHead(feed)
        for item in feed.items {
            xml += "<item>\n" + element("title", item.title) + element("link", item.link)
            xml += element("description", item.text ?? item.html) + "</item>\n"
        }
        return xml + "</channel>\n</rss>\n"
    }

    /// RSS 1.0 names an item by its `rdf:about`, which the specification wants to be the link.
    static func rss1(_ feed: OriginFeed) -> String {
        var xml = declaration + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
        xml += " xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        xml += " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n"
        xml += "<channel rdf:about=\"\(escaped(feed.link))\">\n" + element("title", feed.title)
        xml += element("link", feed.link) + element("description", feed.title) + element("dc:language", feed.language)
        xml += "<items><rdf:Seq>\n"
        for item in feed.items { xml += "<rdf:li rdf:resource=\"\(escaped(item.link))\"/>\n" }
        xml += "</rdf:Seq></items>\n</channel>\n"
        for item in feed.items {
            xml += "<item rdf:about=\"\(escaped(item.link))\">\n" + element("title", item.title)
            xml += element("link", item.link) + element("dc:identifier", item.id)
            xml += element("dc:date", date(item, { $0.ISO8601Format() })) + element("dc:source", item.sourceName)
            xml += element("description", item.text ?? item.html) + element("dc:language", item.language)
            if item.text != nil { xml += element("content:encoded", item.html) }
            xml += "</item>\n"
        }
        return xml + "</rdf:RDF>\n"
    }

    static func atom1(_ feed: OriginFeed) -> String {
        var xml = declaration + "<feed xmlns=\"http://www.w3.org/2005/Atom\"\(xmlLang(feed.language))>\n"
        xml += element("id", feed.link) + element("title", feed.title) + alternate(feed.link)
        xml += element("updated", newest(feed))
        for item in feed.items {
            xml += "<entry\(xmlLang(item.language))>\n" + element("id", item.id) + element("title", item.title)
            xml += alternate(item.link) + element("published", date(item, { $0.ISO8601Format() }))
            xml += element("updated", date(item, { $0.ISO8601Format() }))
            xml += element("summary", item.text)
            if let html = item.html { xml += "<content type=\"html\">\(escaped(html))</content>\n" }
            if let name = item.sourceName { xml += "<source>\(element("title", name))</source>\n" }
            xml += "</entry>\n"
        }
        return xml + "</feed>\n"
    }

    static func atom03(_ feed: OriginFeed) -> String {
        var xml = declaration
        xml += "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"\(xmlLang(feed.language))>\n"
        xml += element("title", feed.title) + alternate(feed.link) + element("modified", newest(feed))
        for item in feed.items {
            xml += "<entry\(xmlLang(item.language))>\n" + element("id", item.id) + element("title", item.title)
            xml += alternate(item.link) + element("issued", date(item, { $0.ISO8601Format() }))
            xml += element("modified", date(item, { $0.ISO8601Format() })) + element("summary", item.text)
            if let html = item.html {
                xml += "<content type=\"text/html\" mode=\"escaped\">\(escaped(html))</content>\n"
            }
            xml += "</entry>\n"
        }
        return xml + "</feed>\n"
    }

    private static func channelHead(_ feed: OriginFeed) -> String {
        element("title", feed.title) + element("link", feed.link) + element("description", feed.title)
            + element("language", feed.language)
    }

    private static func alternate(_ link: String) -> String {
        "<link rel=\"alternate\" type=\"text/html\" href=\"\(escaped(link))\"/>\n"
    }

    private static func xmlLang(_ language: String?) -> String {
        language.map { " xml:lang=\"\(escaped($0))\"" } ?? ""
    }

    private static func newest(_ feed: OriginFeed) -> String {
        (feed.items.compactMap(\.published).max() ?? Date(timeIntervalSince1970: 0)).ISO8601Format()
    }

    private static func element(_ name: String, _ text: String?) -> String {
        text.map { "<\(name)>\(escaped($0))</\(name)>\n" } ?? ""
    }

    static func date(_ item: OriginItem, _ render: (Date) -> String) -> String? {
        item.publishedText ?? item.published.map(render)
    }

    /// XML 1.0 section 2.2 has no place for control characters, escaped or not, so they are left out.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
