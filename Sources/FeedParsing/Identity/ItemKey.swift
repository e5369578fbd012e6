/// The stable identity of an item within its feed.
///
/// The rule: the item's own id (guid, atom:id, rdf:about), else its link, else a digest of its title and date. It is
/// frozen by golden tests: with another rule every stored item would be new, and alert, again.
package struct ItemKey: Sendable, Hashable, CustomStringConvertible {
    /// `id:…`, `link:…`, or `text:` and 32 hexadecimal digits. Long ids and links are replaced by their digest
    /// (`id#…`), so no key has more than 520 bytes.
    package let description: String

    package init(_ item: ParsedItem) {
        if let id = item.id {
            description = Self.key("id", id)
        } else if let link = item.link {
            description = Self.key("link", link)
        } else {
            let moment = item.published.map(FeedDate.rfc3339) ?? item.publishedText
            // Without a title the text has to do, else all untitled items of a feed would be one.
            let texts = item.title == nil ? [nil, moment, item.summary ?? item.content] : [item.title, moment]
            description = "text:" + ContentDigest(texts).description
        }
    }

    private static func key(_ kind: String, _ value: String) -> String {
        value.utf8.count <= 512 ? kind + ":" + value : kind + "#" + ContentDigest([value]).description
    }
}

package extension ParsedItem {
    var key: ItemKey { ItemKey(self) }
}
