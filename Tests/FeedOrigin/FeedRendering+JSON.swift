import Foundation

extension FeedRendering {
    static func json1(_ feed: OriginFeed) -> String {
        let document = JSONFeed(
            version: "https://jsonfeed.org/version/1.1", title: feed.title, home_page_url: feed.link,
            language: feed.language,
            items: feed.items.map { item in
                JSONFeed.Item(
                    id: item.id, url: item.link, title: item.title,
                    // JSON Feed wants one of the two to be there.
                    content_html: item.html,
                    content_text: item.html == nil ? item.text ?? "" : nil,
                    summary: item.html == nil ? nil : item.text,
                    date_published: date(item, { $0.ISO8601Format() }), language: item.language,
                    authors: item.sourceName.map { [JSONFeed.Author(name: $0)] })
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and arrays of them always encode; an empty body would show at once in a test.
        return (try? encoder.encode(document)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

/// JSON Feed 1.1 with its own key names.
private struct JSONFeed: Encodable {
    struct Author: Encodable {
        let name: String
    }

    struct Item: Encodable {
        let id: String
        let url: String
        let title: String
        let content_html: String?
        let content_text: String?
        let summary: String?
        let date_published: String?
        let language: String?
        let authors: [Author]?
    }

    let version: String
    let title: String
    let home_page_url: String
    let language: String?
    let items: [Item]
}
