/// What an element of an RSS channel or item means.
struct RSSField: Equatable {
    enum Kind: Equatable {
        /// One line of text.
        case line(ItemDraft.Slot)
        /// Text with paragraphs.
        case body(ItemDraft.Slot)
        /// Text that is no HTML: ids and dates.
        case raw(ItemDraft.Slot)
        case link, author, source, timeToLive, updatePeriod, updateFrequency
    }

    let kind: Kind
    /// Of several elements for one slot the lowest rank counts.
    let rank: Int

    var isBody: Bool { if case .body = kind { true } else { false } }

    init(_ kind: Kind, _ rank: Int) {
        self.kind = kind
        self.rank = rank
    }

    static func of(_ name: XMLName) -> RSSField? { table[name] }

    private static let table: [XMLName: RSSField] = [
        XMLName(.plain, "title"): RSSField(.line(.title), 0),
        XMLName(.dublinCore, "title"): RSSField(.line(.title), 1),
        XMLName(.atom, "title"): RSSField(.line(.title), 1),
        XMLName(.itunes, "title"): RSSField(.line(.title), 2),
        XMLName(.media, "title"): RSSField(.line(.title), 3),

        XMLName(.plain, "link"): RSSField(.link, 0),
        XMLName(.plain, "guid"): RSSField(.raw(.id), 0),
        XMLName(.atom, "id"): RSSField(.raw(.id), 1),
        XMLName(.plain, "id"): RSSField(.raw(.id), 1),
        XMLName(.dublinCore, "identifier"): RSSField(.raw(.id), 3),

        XMLName(.plain, "description"): RSSField(.body(.summary), 0),
        XMLName(.atom, "summary"): RSSField(.body(.summary), 1),
        XMLName(.plain, "summary"): RSSField(.body(.summary), 1),
        XMLName(.dublinCore, "description"): RSSField(.body(.summary), 2),
        XMLName(.itunes, "summary"): RSSField(.body(.summary), 3),
        XMLName(.media, "description"): RSSField(.body(.summary), 4),
        XMLName(.itunes, "subtitle"): RSSField(.body(.summary), 5),

        XMLName(.content, "encoded"): RSSField(.body(.content), 0),
        XMLName(.xhtml, "body"): RSSField(.body(.content), 1),
        XMLName(.xhtml, "div"): RSSField(.body(.content), 1),
        XMLName(.plain, "body"): RSSField(.body(.content), 1),
        XMLName(.atom, "content"): RSSField(.body(.content), 1),
        // Russian agencies carry the whole text here.
        XMLName(.yandex, "full-text"): RSSField(.body(.content), 2),
        XMLName(.yandexTurbo, "content"): RSSField(.body(.content), 3),
        XMLName(.plain, "fulltext"): RSSField(.body(.content), 4),
        XMLName(.plain, "full-text"): RSSField(.body(.content), 4),
        XMLName(.plain, "content"): RSSField(.body(.content), 5),

        XMLName(.plain, "pubdate"): RSSField(.raw(.published), 0),
        XMLName(.atom, "published"): RSSField(.raw(.published), 1),
        XMLName(.dublinCore, "date"): RSSField(.raw(.published), 2),
        XMLName(.plain, "date"): RSSField(.raw(.published), 3),
        XMLName(.plain, "published"): RSSField(.raw(.published), 3),
        XMLName(.dublinCoreTerms, "issued"): RSSField(.raw(.published), 4),
        XMLName(.dublinCoreTerms, "created"): RSSField(.raw(.published), 5),
        XMLName(.atom, "updated"): RSSField(.raw(.updated), 0),
        XMLName(.dublinCoreTerms, "modified"): RSSField(.raw(.updated), 1),
        XMLName(.plain, "updated"): RSSField(.raw(.updated), 2),
        XMLName(.plain, "modified"): RSSField(.raw(.updated), 2),
        XMLName(.plain, "lastbuilddate"): RSSField(.raw(.updated), 3),

        XMLName(.plain, "author"): RSSField(.author, 0),
        XMLName(.dublinCore, "creator"): RSSField(.author, 0),
        XMLName(.dublinCoreTerms, "creator"): RSSField(.author, 0),
        XMLName(.atom, "author"): RSSField(.author, 0),
        XMLName(.itunes, "author"): RSSField(.author, 1),

        XMLName(.plain, "language"): RSSField(.raw(.language), 0),
        XMLName(.dublinCore, "language"): RSSField(.raw(.language), 1),
        XMLName(.plain, "source"): RSSField(.source, 0),
        XMLName(.plain, "ttl"): RSSField(.timeToLive, 0),
        XMLName(.syndication, "updateperiod"): RSSField(.updatePeriod, 0),
        XMLName(.syndication, "updatefrequency"): RSSField(.updateFrequency, 0),
    ]

    /// Parts of a channel that have titles and links of their own.
    static let asides: Set<String> = ["image", "textinput", "cloud", "items", "skiphours", "skipdays"]
}
