/// Builds a feed from Atom 0.3 and 1.0 (RFC 4287).
final class AtomBuilder: XMLElementConsumer {
    private(set) var assembler: FeedAssembler

    private enum Place { case feed, entry, source }

    private struct Capture {
        let local: String
        let element: XMLElement
        let depth: Int
        var text: TextCapture
        var children: [String] = []
    }

    private var depth = 0
    private var entry: ItemDraft?
    private var entryDepth = 0
    private var source = ItemDraft()
    private var sourceDepth: Int?
    private var personDepth: Int?
    private var isAuthor = false
    private var asideDepth: Int?
    private var capture: Capture?
    private let isOld: Bool

    init(format: FeedFormat, baseURL: String?) {
        isOld = format == .atom03
        assembler = FeedAssembler(format: format, baseURL: baseURL)
    }

    func start(_ element: XMLElement) {
        depth += 1
        guard asideDepth == nil else { return }
        let name = element.name
        let isAtom = name.space == .atom || name.space == .plain
        if isAtom, name.local == "entry" {
            startEntry(element)
        } else if capture != nil {
            capture?.children.append(name.local)
            capture?.text.open(name.local)
        } else if isAtom {
            startAtom(element)
        } else if let field = Self.foreign[name] {
            begin(field, element)
        }
    }

    /// Elements of other vocabularies that Atom feeds use for what Atom has or lacks (YouTube's only text is in Media
    /// RSS).
    private static let foreign: [XMLName: String] = [
        XMLName(.media, "description"): "media:description",
        XMLName(.dublinCore, "creator"): "dc:creator",
        XMLName(.dublinCore, "date"): "dc:date",
        XMLName(.dublinCore, "language"): "dc:language",
        XMLName(.content, "encoded"): "content:encoded",
    ]

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard asideDepth == nil else { return }
        capture?.text.append(bytes)
    }

    func end() {
        defer { depth -= 1 }
        if asideDepth == depth {
            asideDepth = nil
            return
        }
        guard asideDepth == nil else { return }
        if capture?.depth == depth {
            finishCapture()
        } else if let open = capture, open.depth < depth, let child = capture?.children.popLast() {
            capture?.text.close(child)
        }
        if personDepth == depth { personDepth = nil }
        if sourceDepth == depth { finishSource() }
        if entry != nil, entryDepth == depth { finishEntry() }
    }

    /// Closes what the end of the document left open.
    func finish() {
        finishCapture()
        if sourceDepth != nil { finishSource() }
        finishEntry()
        // An entry without author has that of the feed (RFC 4287, section 4.2.1).
        for index in assembler.items.indices where assembler.items[index].authors.isEmpty {
            assembler.items[index].authors = assembler.head.authors
        }
    }

    // MARK: Structure

    private func startEntry(_ element: XMLElement) {
        finishCapture()
        finishEntry()
        var draft = ItemDraft()
        if element.namesLanguage, let language = element.language { draft.offer(language, for: .language) }
        entry = draft
        entryDepth = depth
        sourceDepth = nil
        personDepth = nil
    }

    private func finishEntry() {
        if let entry { assembler.items.append(entry) }
        entry = nil
    }

    private func finishSource() {
        sourceDepth = nil
        guard entry != nil else { return }
        entry?.sourceName = source.best(.title)
        entry?.sourceLink = source.links.min { $0.rank < $1.rank }
        if entry?.authors.isEmpty == true { for author in source.authors { entry?.add(author: author) } }
    }

    private func startAtom(_ element: XMLElement) {
        let local = element.name.local
        switch local {
        case "feed":
            if element.namesLanguage, let language = element.language { assembler.head.offer(language, for: .language) }
        case "source" where entry != nil:
            source = ItemDraft()
            sourceDepth = depth
        case "author", "contributor":
            personDepth = depth
            isAuthor = local == "author"
        case "name": if personDepth != nil, isAuthor { begin(local, element) }
        case "link" where element["href"] != nil: link(element)
        case "title", "id", "link", "summary", "content", "published", "issued", "created", "updated", "modified":
            guard personDepth == nil else { return }
            if local == "content", let address = element["src"] {
                change { $0.offer(link: address, base: element.base, rank: 3) }
            }
            begin(local, element)
        case "subtitle", "tagline", "rights", "copyright", "generator", "info", "category", "icon", "logo", "image":
            asideDepth = depth
        default: break
        }
    }

    private func begin(_ local: String, _ element: XMLElement) {
        if element.namesLanguage, let language = element.language, entry != nil {
            change { $0.offer(language, for: .language, rank: local == "content" ? 1 : 2) }
        }
        capture = Capture(local: local, element: element, depth: depth, text: TextCapture(escapesBesideElements: true))
    }

    private func change(_ body: (inout ItemDraft) -> Void) {
        if sourceDepth != nil {
            body(&source)
        } else if var draft = entry {
            entry = nil
            body(&draft)
            entry = draft
        } else {
            body(&assembler.head)
        }
    }

    /// The page is the alternate link, HTML before other types. An entry may have none: then what it relates to, or
    /// itself, is better than nothing; a feed's `self` is no page.
    private func link(_ element: XMLElement) {
        guard let href = element["href"] else { return }
        let relation = (element["rel"] ?? "alternate").lowercased().split(separator: "/").last.map(String.init)
        let type = element["type"]?.lowercased() ?? "text/html"
        let rank: Int
        switch relation {
        case "alternate", nil: rank = type.contains("html") ? 0 : 1
        case "related", "via": rank = 4
        case "self" where entry != nil && sourceDepth == nil: rank = 5
        default: return
        }
        change { $0.offer(link: href, base: element.base, rank: rank) }
    }

    // MARK: Fields

    private func finishCapture() {
        guard let open = capture else { return }
        capture = nil
        switch open.local {
        case "title":
            let title = TextTidy.line(plain(open))
            change { $0.offer(title, for: .title) }
        case "summary": body(open, .summary, 0)
        case "media:description": body(open, .summary, 1)
        case "content": body(open, .content, 0)
        case "content:encoded":
            change { $0.offer(TextTidy.lines(PlainText.from(html: open.text.text)), for: .content, rank: 1) }
        case "name", "dc:creator":
            let author = AuthorName.cleaned(TextTidy.line(open.text.text))
            change { $0.add(author: author) }
        case "link":
            // Without href the text is the address, as in RSS; an enclosure stays one.
            guard (open.element["rel"] ?? "alternate").lowercased() == "alternate" else { return }
            change { $0.offer(link: open.text.text, base: open.element.base, rank: 1) }
        default:
            let text = TextTidy.line(open.text.text)
            guard let (slot, rank) = Self.raw[open.local] else { return }
            change { $0.offer(text, for: slot, rank: rank) }
        }
    }

    private static let raw: [String: (ItemDraft.Slot, Int)] = [
        "id": (.id, 0), "published": (.published, 0), "issued": (.published, 0), "created": (.published, 1),
        "dc:date": (.published, 2), "updated": (.updated, 0), "modified": (.updated, 0), "dc:language": (.language, 0),
    ]

    private func body(_ open: Capture, _ slot: ItemDraft.Slot, _ rank: Int) {
        let text = TextTidy.lines(plain(open))
        change { $0.offer(text, for: slot, rank: rank) }
    }

    private func plain(_ open: Capture) -> String {
        AtomText(
            type: open.element["type"], mode: open.element["mode"], hasElements: open.text.hasElements, isOld: isOld
        ).plain(open.text.text)
    }
}
