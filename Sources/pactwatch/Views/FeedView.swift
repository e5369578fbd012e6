import AlertDelivery
import Foundation
import PactStorage

/// How a feed does, in one word.
enum FeedCondition: String {
    case ok
    /// The last poll failed.
    case failing
    /// It answers, but brought nothing new for long, or never an item: the address may have been left behind.
    case silent
    /// Not polled yet.
    case waiting
    case retired

    /// Days without a new item after which a feed counts as silent.
    static let silentDays = 14.0

    init(_ feed: FeedHealth, now: Date) {
        if feed.retiredAt != nil {
            self = .retired
        } else if feed.failures > 0 {
            self = .failing
        } else if feed.lastPollAt == nil {
            self = .waiting
        } else if now.timeIntervalSince(feed.lastItemAt ?? .distantPast) > Self.silentDays * 86_400 {
            self = .silent
        } else {
            self = .ok
        }
    }

    @Sendable func paint(_ style: Style, _ text: String) -> String {
        switch self {
        case .ok: style.green(text)
        case .failing: style.red(text)
        case .silent: style.yellow(text)
        case .waiting, .retired: style.dim(text)
        }
    }
}

/// Feeds as `feeds` and `status` print them.
enum FeedView {
    static func table(_ feeds: [FeedHealth], now: Date) -> Table {
        var table = Table([
            .init(title: "FEED"), .init(title: "STATE"), .init(title: "ITEMS", isNumber: true),
            .init(title: "LAST ITEM"), .init(title: "POLLED"), .init(title: "NEXT"), .init(title: "WHY", gives: true),
        ])
        for feed in feeds {
            let condition = FeedCondition(feed, now: now)
            let why = feed.failures > 0 ? feed.lastFailure ?? feed.nextCheckReason : feed.nextCheckReason
            table.add([
                .init(feed.id), .init(condition.rawValue, paint: condition.paint), .init("\(feed.items)"),
                .init(Times.ago(feed.lastItemAt, now: now)), .init(Times.ago(feed.lastPollAt, now: now)),
                .init(condition == .retired ? "-" : Times.ahead(feed.nextCheckAt, now: now)), .init(why),
            ])
        }
        return table
    }

    /// Failing feeds with their reasons, for `status`.
    static func failures(_ feeds: [FeedHealth], now: Date) -> Table {
        var table = Table([
            .init(title: "FAILING"), .init(title: "TIMES", isNumber: true), .init(title: "LAST SUCCESS"),
            .init(title: "NEXT"), .init(title: "REASON", gives: true),
        ])
        for feed in feeds {
            table.add([
                .init(feed.id, paint: { $0.red($1) }), .init("\(feed.failures)"),
                .init(Times.ago(feed.lastSuccessAt, now: now)), .init(Times.ahead(feed.nextCheckAt, now: now)),
                .init(feed.lastFailure ?? feed.nextCheckReason),
            ])
        }
        return table
    }

    static func lines(_ feed: FeedHealth, style: Style, now: Date) -> [String] {
        let condition = FeedCondition(feed, now: now)
        var card = Card()
        card.add("feed", feed.id)
        card.add("title", feed.title)
        card.add("address", feed.url)
        card.add("redirected to", feed.redirectURL)
        card.add("state", condition.rawValue + explanation(condition, feed))
        card.add("last failure", feed.lastFailure.map { "\($0), \(Times.ago(feed.lastFailureAt, now: now))" })
        card.add("last success", Times.stampAndAgo(feed.lastSuccessAt, now: now))
        card.add("last poll", Times.stampAndAgo(feed.lastPollAt, now: now))
        if condition == .retired {
            card.add("retired", Times.stampAndAgo(feed.retiredAt, now: now) + ": it is in no file of feeds any more")
        } else {
            card.add(
                "next check",
                "\(Times.ahead(feed.nextCheckAt, now: now)) (\(LogTime.stamp(feed.nextCheckAt))) because: "
                    + feed.nextCheckReason)
        }
        card.add("interval", feed.intervalSeconds.map { Times.span(Double($0)) })
        card.add("format", feed.format)
        card.add(
            "items", "\(feed.items)" + (feed.lastItemAt.map { ", the last new one \(Times.ago($0, now: now))" } ?? ""))
        card.add("polls", "\(feed.polls): \(feed.unchangedPolls) unchanged, \(feed.failedPolls) failed")
        card.add("validators", feed.hasValidators ? "kept: the server can answer 304" : "none")
        return card.lines(style: style, width: Style.terminalWidth)
    }

    private static func explanation(_ condition: FeedCondition, _ feed: FeedHealth) -> String {
        switch condition {
        case .ok, .retired: ""
        case .failing: ", \(feed.failures) time\(feed.failures == 1 ? "" : "s") in a row"
        case .silent where feed.items == 0: ": it never brought an item; is the address right?"
        case .silent: ": no new item for more than \(Int(FeedCondition.silentDays)) days"
        case .waiting: ": not polled yet"
        }
    }

    static func json(_ feed: FeedHealth, now: Date) -> JSONLine {
        func time(_ date: Date?) -> JSONLine { .optional(date.map(LogTime.stamp)) }
        return .object([
            ("id", .text(feed.id)), ("url", .text(feed.url)), ("redirect_url", .optional(feed.redirectURL)),
            ("title", .optional(feed.title)), ("format", .optional(feed.format)),
            ("state", .text(FeedCondition(feed, now: now).rawValue)), ("failures", .integer(feed.failures)),
            ("last_failure", .optional(feed.lastFailure)), ("last_failure_at", time(feed.lastFailureAt)),
            ("last_success_at", time(feed.lastSuccessAt)), ("last_poll_at", time(feed.lastPollAt)),
            ("last_item_at", time(feed.lastItemAt)), ("next_check_at", time(feed.nextCheckAt)),
            ("next_check_reason", .text(feed.nextCheckReason)),
            ("interval_seconds", feed.intervalSeconds.map { .integer($0) } ?? .null), ("items", .integer(feed.items)),
            ("polls", .integer(feed.polls)), ("unchanged_polls", .integer(feed.unchangedPolls)),
            ("failed_polls", .integer(feed.failedPolls)), ("validators", .bool(feed.hasValidators)),
            ("retired_at", time(feed.retiredAt)),
        ])
    }
}
