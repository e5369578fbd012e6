/// The vocabularies that feeds are written in. Versions of one vocabulary are one.
enum XMLSpace: Hashable {
    /// No namespace, that of some RSS version, or an unknown default one.
    case plain
    case atom, content, dublinCore, dublinCoreTerms, itunes, media, syndication, xhtml, yandex, yandexTurbo, rdf, xml
    case other

    /// The namespace of an element; where the address is unknown, its usual prefix tells, for feeds misspell
    /// addresses and forget to declare prefixes.
    init(uri: String?, prefix: String?) {
        if let uri, let known = Self.addresses[Self.folded(uri)] {
            self = known
        } else if let prefix {
            self = Self.prefixes[prefix.lowercased()] ?? .other
        } else {
            self = .plain
        }
    }

    private static func folded(_ uri: String) -> String {
        var folded = uri.lowercased()
        if folded.hasPrefix("https://") { folded = "http://" + folded.dropFirst(8) }
        while let last = folded.last, last == "/" || last == "#" || last == " " { folded.removeLast() }
        return folded
    }

    private static let addresses: [String: XMLSpace] = [
        "http://purl.org/rss/1.0": .plain,
        "http://my.netscape.com/rdf/simple/0.9": .plain,
        "http://channel.netscape.com/rdf/simple/0.9": .plain,
        "http://backend.userland.com/rss2": .plain,
        "http://backend.userland.com/rss": .plain,
        "http://blogs.law.harvard.edu/tech/rss": .plain,
        "http://www.w3.org/2005/atom": .atom,
        "http://purl.org/atom/ns": .atom,
        "http://purl.org/rss/1.0/modules/content": .content,
        "http://purl.org/dc/elements/1.1": .dublinCore,
        "http://purl.org/dc/elements/1.0": .dublinCore,
        "http://purl.org/dc/terms": .dublinCoreTerms,
        "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
        "http://search.yahoo.com/mrss": .media,
        "http://purl.org/rss/1.0/modules/syndication": .syndication,
        "http://www.w3.org/1999/xhtml": .xhtml,
        "http://news.yandex.ru": .yandex,
        "http://turbo.yandex.ru": .yandexTurbo,
        "http://www.w3.org/1999/02/22-rdf-syntax-ns": .rdf,
        "http://www.w3.org/xml/1998/namespace": .xml,
    ]

    private static let prefixes: [String: XMLSpace] = [
        "rss": .plain, "atom": .atom, "a10": .atom, "content": .content, "dc": .dublinCore,
        "dcterms": .dublinCoreTerms, "itunes": .itunes, "media": .media, "sy": .syndication, "xhtml": .xhtml,
        "yandex": .yandex, "turbo": .yandexTurbo, "rdf": .rdf, "xml": .xml,
    ]
}

struct XMLName: Hashable {
    let space: XMLSpace
    /// The local name in lower case.
    let local: String

    init(_ space: XMLSpace, _ local: String) {
        self.space = space
        self.local = local
    }
}

/// One start tag with what it inherits.
struct XMLElement {
    let name: XMLName
    let isPrefixed: Bool
    let attributes: [XMLName: String]
    /// `xml:base` in force, resolved as far as the document allows.
    let base: String?
    /// `xml:lang` in force.
    let language: String?
    /// True if `xml:lang` stands on this very element.
    let namesLanguage: Bool

    /// The value of an attribute without namespace.
    subscript(local: String) -> String? { attributes[XMLName(.plain, local)] }
}

/// Who builds a feed from the elements of its document, in document order.
protocol XMLElementConsumer: AnyObject {
    func start(_ element: XMLElement)
    func characters(_ bytes: UnsafeBufferPointer<UInt8>)
    func end()
}
