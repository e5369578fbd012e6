import FeedFetching
import FeedParsing
import Foundation
import PactDetection
import PactStorage
import PartyModel
import PollPolicy

/// Pure readings of what an origin sent: outcomes, hints, identities. The poller puts them together.
enum FeedAnswer {
    /// What the headers ask for.
    static func hints(_ headers: FetchHeaders, feed: ParsedFeed?, now: Date) -> PollHints {
        var hints = PollHints(ttl: feed?.timeToLive, updatePeriod: feed?.updateInterval)
        let seconds = Int(now.timeIntervalSince1970)
        if let maxAge = maxAge(headers["Cache-Control"]) {
            // An origin may write any number; a year is longer than anybody waits, and keeps sums from overflowing.
            let age = headers["Age"].flatMap { Int($0) }.map { min(max(0, $0), Self.year) } ?? 0
            hints.maxAge = max(0, min(maxAge, Self.year) - age)
        } else if let expires = headers["Expires"].flatMap({ HTTPDate.seconds($0, now: seconds) }) {
            hints.expiresIn = expires - (headers["Date"].flatMap { HTTPDate.seconds($0, now: seconds) } ?? seconds)
        }
        return hints
    }

    private static let year = 366 * 86_400

    private static func maxAge(_ header: String?) -> Int? {
        for directive in header?.lowercased().split(separator: ",") ?? [] {
            let parts = directive.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2, parts[0] == "max-age" {
                return Int(parts[1].trimmingCharacters(in: CharacterSet(charactersIn: "\"")))
            }
        }
        return nil
    }

    static func outcome(status: Int, _ headers: FetchHeaders, now: Date) -> PollOutcome {
        if status == 410 { return .gone }
        let wait = headers["Retry-After"].flatMap {
            RetryAfter.seconds($0, now: Int(now.timeIntervalSince1970))
        }
        return .httpError(status: status, retryAfter: wait)
    }

    /// 128 bits of FNV-1a over the body, to see that it is the same as last time.
    static func digest(_ body: [UInt8]) -> String { ContentDigest(bytes: body).description }

    /// The publisher as people know it: the entry's own source, else the host of its link, else the feed.
    static func sourceName(_ item: ParsedItem, link: String?, feed: FeedSettings?, id: String) -> String {
        if let name = item.source?.name, !name.isEmpty { return name }
        if feed?.search == nil, let title = feed?.title, link == nil { return title }
        if let host = link.flatMap({ URLComponents(string: $0)?.host }) {
            return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
        }
        return feed?.title ?? id
    }

    /// Search engines wrap the address of the article into one of their own, which may carry it in a parameter.
    static func unwrapped(_ link: String?, parameters: [String]) -> String? {
        guard let link, !parameters.isEmpty, let parts = URLComponents(string: link) else { return link }
        for name in parameters {
            let value = parts.queryItems?.first { $0.name == name }?.value
            if let value, value.hasPrefix("http://") || value.hasPrefix("https://") { return value }
        }
        return link
    }

    /// A date up to a day ahead is a clock's or a zone's error, and the report is of today; beyond that it is none.
    static func published(_ item: ParsedItem, now: Date) -> Date? {
        guard let date = item.published ?? item.updated, date.timeIntervalSince(now) <= 86_400 else { return nil }
        return min(date, now)
    }

    /// The body text: summary and content, one of them where it holds the other.
    static func text(_ item: ParsedItem) -> String {
        let (content, summary) = (item.content ?? "", item.summary ?? "")
        if content.contains(summary) { return content }
        return summary.contains(content) ? summary : summary + "\n" + content
    }

    /// As much of a text as is read; what lies beyond is counted as lost. News is told at the beginning.
    static let mostScalars = 200_000

    static func capped(_ text: String) -> (text: String, isCut: Bool) {
        guard text.utf8.count > mostScalars, text.unicodeScalars.count > mostScalars else { return (text, false) }
        return (String(text.unicodeScalars.prefix(mostScalars)), true)
    }

    static func day(_ date: Date) -> PartialDate {
        PartialDate(dayNumber: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
    }

    static func host(of url: String) -> String { URLComponents(string: url)?.host?.lowercased() ?? "" }
}
