import Foundation

/// Builds a feed from JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).
enum JSONFeedBuilder {
    /// - Parameter start: where the object begins in the valid UTF-8 of `bytes`.
    static func build(
        _ bytes: [UInt8], from start: Int, assembler: inout FeedAssembler
    ) throws(FeedParseFailure) {
        let (mended, places) = JSONRepair.mend(bytes, from: start)
        if places > 0 { assembler.warn("\(places) places in strings are no JSON and were mended") }
        let root: [String: Any]
        do {
            let value = try JSONSerialization.jsonObject(with: Data(mended))
            guard let object = value as? [String: Any] else {
                throw FeedParseFailure.notAFeed(saw: "JSON that is no object")
            }
            root = object
        } catch let failure as FeedParseFailure {
            throw failure
        } catch {
            throw .invalidJSON(reason(error))
        }
        guard let items = root["items"] as? [Any] else {
            throw .notAFeed(saw: "JSON without items")
        }
        head(root, &assembler.head)
        let authors = authors(of: root)
        for case let object as [String: Any] in items {
            var draft = item(object)
            if draft.authors.isEmpty { draft.authors = authors }
            assembler.items.append(draft)
        }
        if assembler.items.count < items.count {
            assembler.warn("\(items.count - assembler.items.count) items are no objects")
        }
    }

    private static func reason(_ error: any Error) -> String {
        let details = (error as NSError).userInfo["NSDebugDescription"] as? String
        return TextTidy.line(details ?? "it cannot be read")
    }

    private static func head(_ root: [String: Any], _ draft: inout ItemDraft) {
        draft.offer(TextTidy.line(text(root["title"])), for: .title)
        draft.offer(link: text(root["home_page_url"]), base: nil, rank: 0)
        draft.offer(text(root["language"]), for: .language)
    }

    private static func item(_ object: [String: Any]) -> ItemDraft {
        var draft = ItemDraft()
        // Version 1 demands a string; numbers are found all the same.
        draft.offer(TextTidy.line(text(object["id"])), for: .id)
        draft.offer(link: text(object["url"]), base: nil, rank: 0)
        draft.offer(link: text(object["external_url"]), base: nil, rank: 1)
        draft.offer(TextTidy.line(PlainText.from(html: text(object["title"]))), for: .title)
        draft.offer(TextTidy.lines(PlainText.from(html: text(object["summary"]))), for: .summary)
        draft.offer(TextTidy.lines(PlainText.from(html: text(object["content_html"]))), for: .content)
        draft.offer(TextTidy.lines(text(object["content_text"])), for: .content, rank: 1)
        draft.offer(TextTidy.line(text(object["date_published"])), for: .published)
        draft.offer(TextTidy.line(text(object["date_modified"])), for: .updated)
        draft.offer(text(object["language"]), for: .language)
        for author in authors(of: object) { draft.add(author: author) }
        return draft
    }

    /// `authors` of version 1.1, `author` of version 1.
    private static func authors(of object: [String: Any]) -> [String] {
        let list = object["authors"] as? [Any] ?? object["author"].map { [$0] } ?? []
        return list.compactMap { entry in
            let name = (entry as? [String: Any]).map { text($0["name"]) } ?? text(entry)
            return name.isEmpty ? nil : TextTidy.line(name)
        }
    }

    private static func text(_ value: Any?) -> String {
        if let text = value as? String { return text }
        if let number = value as? NSNumber { return number.stringValue }
        return ""
    }
}
