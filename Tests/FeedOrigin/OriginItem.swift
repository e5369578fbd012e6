package import Foundation

/// One entry of a scripted feed, in the words that every feed format shares.
package struct OriginItem: Sendable, Codable, Equatable {
    /// What the entry is known by; RSS 0.91 has no place for it.
    package var id: String
    package var title: String
    package var link: String
    /// Rendered in the format's own way.
    package var published: Date?
    /// Stands in the date's place as it is, for dates that no standard knows. Wins over `published`.
    package var publishedText: String?
    /// Markup, escaped as the format asks for it.
    package var html: String?
    /// Plain text; becomes the summary where `html` is there too.
    package var text: String?
    /// A BCP 47 tag, where it differs from the feed's.
    package var language: String?
    /// The paper that an aggregator took the entry from.
    package var sourceName: String?

    package init(
        id: String, title: String, link: String, published: Date? = nil, publishedText: String? = nil,
        html: String? = nil, text: String? = nil, language: String? = nil, sourceName: String? = nil
    ) {
        self.id = id
        self.title = title
        self.link = link
        self.published = published
        self.publishedText = publishedText
        self.html = html
        self.text = text
        self.language = language
        self.sourceName = sourceName
    }
}

/// A feed as the origin keeps it; rendered anew after each change.
package struct OriginFeed: Sendable, Codable, Equatable {
    package enum Format: String, Sendable, Codable, CaseIterable {
        case rss2, rss09, rss1, atom1, atom03, json1
    }

    package var title: String
    /// The site the feed speaks for.
    package var link: String
    package var language: String?
    package var format: Format
    /// In the order in which they are rendered: newest first, by custom.
    package var items: [OriginItem]

    package init(
        title: String = "Test feed", link: String = "http://127.0.0.1/", language: String? = nil,
        format: Format = .rss2, items: [OriginItem] = []
    ) {
        self.title = title
        self.link = link
        self.language = language
        self.format = format
        self.items = items
    }
}
