/// The formats of feeds.
package enum FeedFormat: String, Sendable, Hashable, CaseIterable {
    /// RSS 2.0 and whatever calls itself RSS without a version of its own.
    case rss2
    /// RSS 1.0 (RDF).
    case rss1
    /// RSS 0.90 (RDF) and 0.91 to 0.94.
    case rss09
    /// Atom 1.0 (RFC 4287).
    case atom1
    case atom03
    /// JSON Feed 1.0 and 1.1.
    case json1

    /// The format by the first 64 KiB; nil if this is no feed.
    package static func detect(_ bytes: [UInt8]) -> FeedFormat? {
        let head = TextDecoder.decode(Array(bytes.prefix(65_536)), contentType: nil)
        if case .feed(let format, _) = DocumentRoot.find(in: head.bytes) { return format }
        return nil
    }
}

/// What a document is, by its beginning.
enum DocumentRoot: Equatable {
    /// A feed whose root element, or JSON object, begins at `offset`.
    case feed(FeedFormat, offset: Int)
    /// Something else, in words for people.
    case foreign(String)

    /// Elements that may stand before the root: pages of warnings come before `<?xml` where PHP fails.
    private static let patience = 200

    /// - Parameter bytes: valid UTF-8.
    static func find(in bytes: [UInt8]) -> DocumentRoot {
        var start = bytes.skippingSpaces(from: 0)
        while start < bytes.count, bytes[start] < 0x20 { start = bytes.skippingSpaces(from: start + 1) }
        if start < bytes.count, bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[") {
            return json(bytes, from: start)
        }
        var scanner = MarkupScanner(bytes, from: start, dialect: .xml)
        var first: String?
        var seen = 0
        var isPage = false
        while seen < patience {
            let before = scanner.position
            guard let token = scanner.next() else { break }
            if case .skipped(let range) = token, bytes.matches("<!DOCTYPE html", at: range.lowerBound) {
                // No verdict yet: some feeds carry the DOCTYPE of the page template that made them.
                isPage = true
            }
            guard case .start(let tag) = token else { continue }
            let name = localName(bytes.string(in: tag.name))
            if name == "html" { return .foreign("an HTML page") }
            if let format = format(name, bytes.string(in: tag.attributes).lowercased(), isFirst: first == nil) {
                return .feed(format, offset: before)
            }
            first = first ?? name
            seen += 1
        }
        if isPage { return .foreign("an HTML page") }
        return .foreign(first.map(describe) ?? magic(bytes, from: start))
    }

    private static func localName(_ name: String) -> String {
        (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
    }

    private static func format(_ name: String, _ attributes: String, isFirst: Bool) -> FeedFormat? {
        switch name {
        case "rss":
            let compact = attributes.filter { $0 != " " && $0 != "\"" && $0 != "'" }
            return compact.contains("version=0.9") ? .rss09 : .rss2
        case "rdf": return attributes.contains("/rdf/simple/0.9") ? .rss09 : .rss1
        case "feed":
            let isOld = attributes.contains("purl.org/atom/ns") || attributes.contains("version=\"0.")
            return isOld ? .atom03 : .atom1
        // Fragments: a channel without its root, a single entry.
        case "channel": return isFirst ? .rss2 : nil
        case "entry": return isFirst && attributes.contains("atom") ? .atom1 : nil
        default: return nil
        }
    }

    private static func json(_ bytes: [UInt8], from start: Int) -> DocumentRoot {
        let head = min(bytes.count, start + 65_536)
        let saysSo =
            bytes.firstIndex(of: "jsonfeed.org/version/", from: start, before: head) != nil
            // The slashes may be escaped.
            || bytes.firstIndex(of: "jsonfeed.org\\/version", from: start, before: head) != nil
        let looksSo =
            bytes.firstIndex(of: "\"items\"", from: start) != nil
            && (bytes.firstIndex(of: "\"content_", from: start) != nil
                || bytes.firstIndex(of: "\"home_page_url\"", from: start) != nil)
        return saysSo || looksSo ? .feed(.json1, offset: start) : .foreign("JSON that is no JSON Feed")
    }

    private static func describe(_ root: String) -> String {
        switch root {
        case "opml": "an OPML list of feeds"
        case "urlset", "sitemapindex": "a sitemap"
        case "svg": "an SVG image"
        case "body", "head", "div", "p", "script", "br", "b", "h1", "table", "center": "a piece of HTML"
        default: "a document whose root is <\(root.prefix(40))>"
        }
    }

    private static func magic(_ bytes: [UInt8], from start: Int) -> String {
        let head = Array(bytes[start...].prefix(8))
        if head.starts(with: [0x1F]) { return "gzip data" }
        if head.starts(with: "%PDF".utf8) { return "a PDF document" }
        if head.starts(with: "PK".utf8) { return "a ZIP archive" }
        return "text without any markup"
    }
}
