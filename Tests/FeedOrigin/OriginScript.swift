package import Foundation

/// What `feed-origin --script` plays: feeds, items that appear after a while, and other answers.
///
/// ```json
/// {
///   "feeds": [
///     {"path": "/haber.xml", "title": "Haber", "language": "tr", "format": "rss2", "validators": ["etag"],
///      "items": [
///        {"id": "1", "title": "Eski haber", "html": "<p>…</p>", "published": "-2h"},
///        {"id": "2", "title": "Yeni haber", "link": "/2", "text": "…", "after": 10}
///      ]}
///   ],
///   "answers": [
///     {"path": "/gone", "status": 410},
///     {"path": "/busy", "status": 503, "headers": {"Retry-After": "120"}, "body": "later", "delay": 1.5}
///   ]
/// }
/// ```
/// Only `path` of a feed and of an answer, and `id` and `title` of an item, must be there. `format` is one of rss2,
/// rss09, rss1, atom1, atom03, json1. `published` is "now" (also what is meant where it is missing and `after` is
/// there), an RFC 3339 time, or a time ago as -30s, -15m, -2h, -3d. A `link` that starts with a slash, or none, is
/// on the origin itself. An item with the id of an earlier one takes its place.
package struct OriginScript: Sendable {
    /// An item that is still to come.
    package struct Event: Sendable {
        /// Since the start.
        package let after: TimeInterval
        package let path: String
        private let item: ItemStanza
        private let baseURL: String

        fileprivate init(after: TimeInterval, path: String, item: ItemStanza, baseURL: String) {
            self.after = after
            self.path = path
            self.item = item
            self.baseURL = baseURL
        }

        package func item(now: Date) throws(OriginFailure) -> OriginItem {
            try item.item(baseURL: baseURL, now: now)
        }
    }

    private let script: Script

    package init(json: Data) throws(OriginFailure) {
        do {
            script = try JSONDecoder().decode(Script.self, from: json)
        } catch {
            throw .script("the script is not valid: \(error)")
        }
    }

    /// Sets everything that is there from the start.
    ///
    /// - Returns: what is to be published later, soonest first. Bad dates of those are found here too.
    package func install(on origin: FeedOrigin, now: Date) throws(OriginFailure) -> [Event] {
        var events: [Event] = []
        for stanza in script.feeds ?? [] {
            var feed = OriginFeed(
                title: stanza.title ?? stanza.path, link: stanza.link ?? origin.baseURL + "/",
                language: stanza.language, format: stanza.format ?? .rss2)
            for item in stanza.items ?? [] {
                let made = try item.item(baseURL: origin.baseURL, now: now)
                if let after = item.after, after > 0 {
                    events.append(Event(after: after, path: stanza.path, item: item, baseURL: origin.baseURL))
                } else {
                    feed.items.append(made)
                }
            }
            origin.set(stanza.path, .feed(feed, validators: try stanza.validatorSet()))
        }
        for answer in script.answers ?? [] {
            let headers = (answer.headers ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            let behaviour = Behaviour.status(answer.status ?? 200, headers: headers, body: answer.body ?? "")
            origin.set(answer.path, behaviour.delayed(.milliseconds(Int64((answer.delay ?? 0) * 1000))))
        }
        return events.sorted { $0.after < $1.after }
    }
}

private struct Script: Sendable, Decodable {
    let feeds: [FeedStanza]?
    let answers: [AnswerStanza]?
}

private struct FeedStanza: Sendable, Decodable {
    let path: String
    let title: String?
    let link: String?
    let language: String?
    let format: OriginFeed.Format?
    let validators: [String]?
    let items: [ItemStanza]?

    func validatorSet() throws(OriginFailure) -> Behaviour.Validators {
        guard let validators else { return [.etag, .lastModified] }
        var result: Behaviour.Validators = []
        for name in validators {
            switch name {
            case "etag": result.insert(.etag)
            case "lastModified": result.insert(.lastModified)
            default: throw .script("\(path): validators are \"etag\" and \"lastModified\", not \"\(name)\"")
            }
        }
        return result
    }
}

private struct AnswerStanza: Sendable, Decodable {
    let path: String
    let status: Int?
    let headers: [String: String]?
    let body: String?
    let delay: Double?
}

private struct ItemStanza: Sendable, Decodable {
    let id: String
    let title: String
    let link: String?
    let published: String?
    let html: String?
    let text: String?
    let language: String?
    let sourceName: String?
    let after: Double?

    func item(baseURL: String, now: Date) throws(OriginFailure) -> OriginItem {
        let target = link ?? "/" + (id.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "item")
        return OriginItem(
            id: id, title: title, link: target.hasPrefix("/") ? baseURL + target : target,
            published: try date(now: now), html: html, text: text, language: language, sourceName: sourceName)
    }

    private func date(now: Date) throws(OriginFailure) -> Date? {
        guard let published = published ?? (after == nil ? nil : "now") else { return nil }
        if published == "now" { return now }
        let units: [Character: TimeInterval] = ["s": 1, "m": 60, "h": 3600, "d": 86400]
        if published.hasPrefix("-"), let unit = published.last.flatMap({ units[$0] }),
            let count = Double(published.dropFirst().dropLast())
        {
            return now.addingTimeInterval(-count * unit)
        }
        guard let date = try? Date(published, strategy: .iso8601) else {
            throw .script("item \(id): \"\(published)\" is neither \"now\" nor -2h nor an RFC 3339 time")
        }
        return date
    }
}
