/// Builds a feed from RSS 0.90 to 2.0, RDF included: items count wherever they stand, fields by what they are called.
final class RSSBuilder: XMLElementConsumer {
    private(set) var assembler: FeedAssembler
    /// True once a channel or an item was seen; an RDF document without either is no feed.
    private(set) var sawChannel = false

    private struct Capture {
        let field: RSSField
        let element: XMLElement
        let depth: Int
        var text = TextCapture(escapesBesideElements: false)
        /// Open child elements, by name.
        var children: [String] = []
    }

    private var depth = 0
    private var item: ItemDraft?
    private var itemDepth = 0
    private var itemLanguageDepth: Int?
    private var asideDepth: Int?
    private var capture: Capture?

    init(format: FeedFormat, baseURL: String?) {
        assembler = FeedAssembler(format: format, baseURL: baseURL)
        assembler.linksAreRelativeToSite = true
    }

    func start(_ element: XMLElement) {
        depth += 1
        guard asideDepth == nil else { return }
        let name = Self.name(of: element)
        if name.local == "item", name.space == .plain {
            startItem(element)
        } else if capture != nil, continueCapture(name) {
            return
        } else if name.space == .plain, RSSField.asides.contains(name.local) {
            asideDepth = depth
        } else if name.space == .atom, name.local == "link" {
            atomLink(element)
        } else if let field = RSSField.of(name) {
            if element.language != nil, element.namesLanguage { offerLanguage(element) }
            capture = Capture(field: field, element: element, depth: depth)
        } else if item == nil, name.local == "channel" || name.local == "rss" {
            sawChannel = true
            if element.namesLanguage { offerLanguage(element) }
        }
    }

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
        if item != nil, itemDepth == depth { finishItem() }
    }

    /// Closes what the end of the document left open.
    func finish() {
        finishCapture()
        finishItem()
    }

    // MARK: Items

    private func startItem(_ element: XMLElement) {
        finishCapture()
        finishItem()
        sawChannel = true
        var draft = ItemDraft()
        if let about = element.attributes[XMLName(.rdf, "about")] ?? element["about"] {
            draft.offer(TextTidy.line(about), for: .id, rank: 2)
            draft.offer(link: about, base: element.base, rank: 3)
        }
        if element.namesLanguage, let language = element.language { draft.offer(language, for: .language, rank: 2) }
        item = draft
        itemDepth = depth
    }

    private func finishItem() {
        if let item { assembler.items.append(item) }
        item = nil
    }

    private func change(_ body: (inout ItemDraft) -> Void) {
        if item != nil {
            if var draft = item {
                item = nil
                body(&draft)
                item = draft
            }
        } else {
            body(&assembler.head)
        }
    }

    private func offerLanguage(_ element: XMLElement) {
        guard let language = element.language else { return }
        change { $0.offer(language, for: .language, rank: 2) }
    }

    private func atomLink(_ element: XMLElement) {
        guard let href = element["href"] else { return }
        let relation = element["rel"]?.lowercased() ?? "alternate"
        guard relation == "alternate" else { return }
        change { $0.offer(link: href, base: element.base, rank: 1) }
    }

    // MARK: Fields

    /// Prefix-less elements are RSS, whatever the default namespace says: some feeds put all of RSS into that of Atom.
    private static func name(of element: XMLElement) -> XMLName {
        guard !element.isPrefixed, element.name.space == .atom else { return element.name }
        return XMLName(.plain, element.name.local)
    }

    /// Takes a start tag as part of the open field, or closes the field where its end tag was forgotten.
    private func continueCapture(_ name: XMLName) -> Bool {
        guard let open = capture else { return false }
        let endsField: Bool
        if open.field.isBody {
            // HTML has titles, links and sources too; these it has not.
            endsField = ["guid", "pubdate", "description"].contains(name.local) && name.space == .plain
        } else {
            endsField = RSSField.of(name) != nil || RSSField.asides.contains(name.local) && name.space == .plain
        }
        if endsField {
            finishCapture()
            return false
        }
        if open.field.kind == .author, ["email", "uri", "url"].contains(name.local) {
            asideDepth = depth
        } else {
            capture?.children.append(name.local)
            capture?.text.open(name.local)
        }
        return true
    }

    private func finishCapture() {
        guard let open = capture else { return }
        capture = nil
        let raw = open.text.text
        let rank = open.field.rank
        switch open.field.kind {
        case .line(let slot): change { $0.offer(TextTidy.line(PlainText.from(html: raw)), for: slot, rank: rank) }
        case .body(let slot): change { $0.offer(TextTidy.lines(PlainText.from(html: raw)), for: slot, rank: rank) }
        case .raw(let slot): rawField(slot, raw, open)
        case .link: link(raw, open.element)
        case .author: author(raw)
        case .source: source(raw, open.element)
        case .timeToLive:
            if item == nil, let minutes = Self.number(raw) { assembler.timeToLive = minutes * 60 }
        case .updatePeriod: if item == nil { assembler.updatePeriod = Self.period(raw) }
        case .updateFrequency: if item == nil { assembler.updateFrequency = Self.number(raw) }
        }
    }

    private func rawField(_ slot: ItemDraft.Slot, _ raw: String, _ open: Capture) {
        let text = TextTidy.line(raw)
        change { $0.offer(text, for: slot, rank: open.field.rank) }
        // RSS 2.0: a guid is the item's address unless it says that it is not.
        if slot == .id, open.field.rank == 0, open.element["ispermalink"]?.lowercased() != "false",
            open.element["isPermaLink"]?.lowercased() != "false", text.lowercased().hasPrefix("http")
        {
            change { $0.offer(link: text, base: open.element.base, rank: 2) }
        }
    }

    private func link(_ raw: String, _ element: XMLElement) {
        let text = TextTidy.line(raw)
        let target = text.isEmpty ? element["href"] ?? element.attributes[XMLName(.rdf, "resource")] ?? "" : text
        if text.isEmpty, let relation = element["rel"]?.lowercased(), relation != "alternate" { return }
        change { $0.offer(link: target, base: element.base, rank: 0) }
    }

    private func source(_ raw: String, _ element: XMLElement) {
        let name = TextTidy.line(PlainText.from(html: raw))
        change { draft in
            if !name.isEmpty { draft.sourceName = name }
            if let address = element["url"] { draft.sourceLink = .init(rank: 0, text: address, base: element.base) }
        }
    }

    private func author(_ raw: String) {
        let author = AuthorName.cleaned(TextTidy.line(PlainText.from(html: raw)))
        change { $0.add(author: author) }
    }

    private static func number(_ raw: String) -> Int? {
        // 366 days in minutes; more is a mistake and could overflow.
        guard let number = Int(TextTidy.line(raw)), number > 0, number <= 527_040 else { return nil }
        return number
    }

    private static func period(_ raw: String) -> Int? {
        switch TextTidy.line(raw).lowercased() {
        case "hourly": 3600
        case "daily": 86_400
        case "weekly": 604_800
        case "monthly": 2_592_000
        case "yearly": 31_536_000
        default: nil
        }
    }
}

enum AuthorName {
    /// `editor@example.org (Ayşe Demir)` and `Ayşe Demir <editor@example.org>` name Ayşe Demir.
    static func cleaned(_ text: String) -> String {
        for (opening, closing) in [(Character("("), Character(")")), ("<", ">")] {
            guard let open = text.lastIndex(of: opening), text.last == closing else { continue }
            let outside = TextTidy.line(String(text[..<open]))
            let inside = TextTidy.line(String(text[text.index(after: open)...].dropLast()))
            if outside.contains("@"), !inside.isEmpty, !inside.contains("@") { return inside }
            if inside.contains("@"), !outside.isEmpty { return outside }
        }
        return text
    }
}
