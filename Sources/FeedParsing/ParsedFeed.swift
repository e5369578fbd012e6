package import Foundation

/// What one feed document says, in plain texts, absolute links and real dates.
package struct ParsedFeed: Sendable, Equatable {
    package var format: FeedFormat
    package var title: String?
    /// The site that the feed belongs to.
    package var link: String?
    /// A language tag as the feed has it (`tr`, `en-US`).
    package var language: String?
    /// In document order.
    package var items: [ParsedItem]
    /// What had to be mended or left out, for people; at most `FeedAssembler.maximumWarnings`.
    package var warnings: [String]
    /// Seconds that the feed asks to be left alone: RSS `ttl`.
    package var timeToLive: Int?
    /// Seconds between updates by `sy:updatePeriod` and `sy:updateFrequency`.
    package var updateInterval: Int?

    package init(
        format: FeedFormat, title: String? = nil, link: String? = nil, language: String? = nil,
        items: [ParsedItem] = [], warnings: [String] = [], timeToLive: Int? = nil, updateInterval: Int? = nil
    ) {
        self.format = format
        self.title = title
        self.link = link
        self.language = language
        self.items = items
        self.warnings = warnings
        self.timeToLive = timeToLive
        self.updateInterval = updateInterval
    }
}

/// One item. Texts are plain: markup removed, references decoded once.
package struct ParsedItem: Sendable, Equatable {
    package var id: String?
    package var title: String?
    package var link: String?
    package var published: Date?
    package var updated: Date?
    package var summary: String?
    package var content: String?
    package var authors: [String]
    /// The item's own language; nil where only the feed names one.
    package var language: String?
    /// Where the item was first published, if the feed says so.
    package var source: ItemSource?
    /// The date as written, also where it could not be read.
    package var publishedText: String?

    package init(
        id: String? = nil, title: String? = nil, link: String? = nil, published: Date? = nil, updated: Date? = nil,
        summary: String? = nil, content: String? = nil, authors: [String] = [], language: String? = nil,
        source: ItemSource? = nil, publishedText: String? = nil
    ) {
        self.id = id
        self.title = title
        self.link = link
        self.published = published
        self.updated = updated
        self.summary = summary
        self.content = content
        self.authors = authors
        self.language = language
        self.source = source
        self.publishedText = publishedText
    }
}

/// RSS `<source url="…">name</source>` or Atom `source`.
package struct ItemSource: Sendable, Equatable {
    package var name: String?
    package var link: String?

    package init(name: String? = nil, link: String? = nil) {
        self.name = name
        self.link = link
    }
}
