import Foundation

/// What a builder collects for one item before links and dates are worked out.
struct ItemDraft {
    enum Slot: Hashable {
        case id, title, summary, content, published, updated, language
    }

    struct Link {
        let rank: Int
        let text: String
        let base: String?
    }

    private(set) var texts: [Slot: [(rank: Int, text: String)]] = [:]
    var links: [Link] = []
    var authors: [String] = []
    var sourceName: String?
    var sourceLink: Link?

    /// Keeps a text for a slot; of several the one with the lowest rank counts, of equals the first.
    mutating func offer(_ text: String, for slot: Slot, rank: Int = 0) {
        guard !text.isEmpty else { return }
        var list = texts[slot] ?? []
        list.insert((rank, text), at: list.firstIndex { $0.rank > rank } ?? list.endIndex)
        texts[slot] = list
    }

    mutating func offer(link text: String, base: String?, rank: Int) {
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        links.append(Link(rank: rank, text: text, base: base))
    }

    mutating func add(author: String) {
        guard !author.isEmpty, !authors.contains(author) else { return }
        authors.append(author)
    }

    func best(_ slot: Slot) -> String? { texts[slot]?.first?.text }
}

/// Makes a `ParsedFeed` of drafts: links absolute, dates real, doubtful identities mended.
struct FeedAssembler {
    static let maximumWarnings = 50

    let format: FeedFormat
    /// The address that the document came from.
    let baseURL: String?
    var head = ItemDraft()
    var items: [ItemDraft] = []
    var warnings: [String] = []
    var timeToLive: Int?
    var updatePeriod: Int?
    var updateFrequency: Int?
    /// Atom's links are relative to the document (RFC 4287, section 2); those of RSS to the site, by custom.
    var linksAreRelativeToSite = false

    init(format: FeedFormat, baseURL: String?) {
        self.format = format
        self.baseURL = baseURL
    }

    mutating func assemble() throws(FeedParseFailure) -> ParsedFeed {
        let site = link(of: head, fallback: baseURL)
        let fallback = linksAreRelativeToSite ? site ?? baseURL : baseURL ?? site
        var parsed: [ParsedItem] = []
        for (index, draft) in items.enumerated() {
            let item = item(draft, number: index + 1, fallback: fallback)
            if item.title == nil, item.summary == nil, item.content == nil, item.link == nil, item.id == nil {
                warn("item \(index + 1) is empty")
            } else {
                parsed.append(item)
            }
        }
        if !items.isEmpty, parsed.isEmpty { throw .noItemsReadable(items: items.count) }
        dropSharedIdentities(&parsed)
        return ParsedFeed(
            format: format, title: head.best(.title), link: site,
            language: head.best(.language).flatMap(LanguageTag.cleaned), items: parsed,
            warnings: Self.limited(warnings), timeToLive: timeToLive,
            updateInterval: updatePeriod.map { $0 / max(1, updateFrequency ?? 1) })
    }

    mutating func warn(_ text: String) { warnings.append(text) }

    private mutating func item(_ draft: ItemDraft, number: Int, fallback: String?) -> ParsedItem {
        let link = link(of: draft, fallback: fallback)
        if link == nil, let written = draft.links.first {
            warn("item \(number): link \"\(written.text.prefix(80))\" is no web address")
        }
        let sourceLink = draft.sourceLink.flatMap { self.resolved($0, fallback: fallback) }
        return ParsedItem(
            id: draft.best(.id), title: draft.best(.title), link: link,
            published: date(draft, .published, number: number), updated: date(draft, .updated, number: number),
            summary: draft.best(.summary), content: draft.best(.content), authors: draft.authors,
            language: draft.best(.language).flatMap(LanguageTag.cleaned),
            source: draft.sourceName == nil && sourceLink == nil
                ? nil : ItemSource(name: draft.sourceName, link: sourceLink),
            publishedText: draft.best(.published))
    }

    private mutating func date(_ draft: ItemDraft, _ slot: ItemDraft.Slot, number: Int) -> Date? {
        for (_, text) in draft.texts[slot] ?? [] {
            if let date = FeedDate.parse(text) { return date }
            warn("item \(number): date \"\(text.prefix(60))\" is not understood")
        }
        return nil
    }

    private func link(of draft: ItemDraft, fallback: String?) -> String? {
        let ranks = Set(draft.links.map(\.rank)).sorted()
        for rank in ranks {
            for link in draft.links where link.rank == rank {
                if let found = resolved(link, fallback: fallback) { return found }
            }
        }
        return nil
    }

    private func resolved(_ link: ItemDraft.Link, fallback: String?) -> String? {
        guard let base = link.base else { return LinkResolver.resolve(link.text, against: fallback) }
        // An xml:base may itself be relative to where the document came from.
        return LinkResolver.resolve(link.text, against: LinkResolver.resolve(base, against: baseURL ?? fallback))
    }

    /// An id that several items with different links share identifies nothing (feeds exist that give every item the
    /// site's address as its guid); such items would pass as edits of one another, so their links take its place.
    private mutating func dropSharedIdentities(_ items: inout [ParsedItem]) {
        var links: [String: Set<String>] = [:]
        for item in items {
            if let id = item.id, let link = item.link { links[id, default: []].insert(link) }
        }
        let shared = Set(links.filter { $0.value.count > 1 }.keys)
        guard !shared.isEmpty else { return }
        for index in items.indices {
            if let id = items[index].id, shared.contains(id) { items[index].id = nil }
        }
        warn("\(shared.count) ids stand for several items each and are left out")
    }

    private static func limited(_ warnings: [String]) -> [String] {
        guard warnings.count > maximumWarnings else { return warnings }
        return warnings.prefix(maximumWarnings - 1) + ["and \(warnings.count - maximumWarnings + 1) more warnings"]
    }
}

enum LanguageTag {
    /// A tag in the form of BCP 47, `_` mended; nil for what is none ("Türkçe").
    static func cleaned(_ text: String) -> String? {
        let tag = String(TextTidy.line(text).map { $0 == "_" ? "-" : $0 })
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(ASCII.isLetter),
            parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(ASCII.isAlphanumeric) })
        else { return nil }
        return tag
    }
}
