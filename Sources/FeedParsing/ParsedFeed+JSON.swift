import Foundation

package extension ParsedFeed {
    /// The feed as one JSON object on one line, as `pactwatch parse` writes it: keys in fixed order, dates RFC 3339
    /// in UTC, null where unknown.
    func json() -> String {
        let fields = [
            Self.field("format", Self.string(format.rawValue)),
            Self.field("title", Self.string(title)),
            Self.field("link", Self.string(link)),
            Self.field("language", Self.string(language)),
            Self.field("items", "[" + items.map(Self.object).joined(separator: ", ") + "]"),
            Self.field("warnings", Self.array(warnings)),
        ]
        return "{" + fields.joined(separator: ", ") + "}"
    }

    private static func object(_ item: ParsedItem) -> String {
        let fields = [
            field("id", string(item.id)),
            field("title", string(item.title)),
            field("link", string(item.link)),
            field("published", string(item.published.map(FeedDate.rfc3339))),
            field("updated", string(item.updated.map(FeedDate.rfc3339))),
            field("summary", string(item.summary)),
            field("content", string(item.content)),
            field("authors", array(item.authors)),
            field("language", string(item.language)),
        ]
        return "{" + fields.joined(separator: ", ") + "}"
    }

    private static func field(_ name: String, _ value: String) -> String { "\"\(name)\": \(value)" }

    private static func array(_ values: [String]) -> String {
        "[" + values.map { string($0) }.joined(separator: ", ") + "]"
    }

    /// RFC 8259, section 7; U+2028 and U+2029 are escaped too, as they end lines for some readers.
    private static func string(_ value: String?) -> String {
        guard let value else { return "null" }
        var out = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
