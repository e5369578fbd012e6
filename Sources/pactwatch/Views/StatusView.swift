import AlertDelivery
import Foundation
import PactStorage

/// The state of the whole watch.
struct StatusView {
    let path: String
    let writer: StoreWriter
    let counts: StoreCounts
    let feeds: [FeedHealth]
    let now: Date

    private func feeds(_ condition: FeedCondition) -> [FeedHealth] {
        feeds.filter { FeedCondition($0, now: now) == condition }
    }

    // MARK: Text

    func lines(style: Style, width: Int?) -> [String] {
        var card = Card()
        card.add("store", path)
        card.add("daemon", daemon)
        let states = [("failing", FeedCondition.failing), ("silent", .silent), ("not polled yet", .waiting)]
            .compactMap { word, condition in feeds(condition).isEmpty ? nil : "\(feeds(condition).count) \(word)" }
        card.add("feeds", "\(counts.feeds)" + (states.isEmpty ? "" : ": " + states.joined(separator: ", ")))
        card.add("last poll", Times.stampAndAgo(feeds.compactMap(\.lastPollAt).max(), now: now))
        card.add(
            "items",
            "\(counts.items), \(counts.itemsSince) in the last 24 h, the last \(Times.ago(counts.lastItemAt, now: now))"
        )
        card.add("pacts", "\(counts.pacts)")
        card.add("findings", total(counts.findingsByStage))
        card.add("decisions", total(counts.findingsByDecision))
        let words = Dictionary(counts.alertsByWord.map { ($0.key.rawValue, $0.value) }) { $0 + $1 }
        card.add("alerts", total(words))
        card.add("possible", "\(counts.possibleAlerts)" + (counts.possibleAlerts > 0 ? " (pactwatch review)" : ""))
        let parts = [
            card.lines(style: style, width: width), table(sinks, style, width), table(losses, style, width),
            table(FeedView.failures(feeds(.failing), now: now), style, width), table(silent, style, width),
        ]
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private var daemon: String {
        switch writer {
        case .process(let pid): "running (process \(pid))"
        case .nobody: "not running; start it with: systemctl start pactwatch"
        case .unknown: "unknown: you may not read \(path).lock"
        }
    }

    /// `12: signed 7, planned 5`, the most first.
    private func total(_ numbers: [String: Int]) -> String {
        let sum = numbers.values.reduce(0, +)
        let parts = numbers.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
        return "\(sum)" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    }

    private func table(_ table: Table, _ style: Style, _ width: Int?) -> [String] {
        table.isEmpty ? [] : table.lines(style: style, width: width)
    }

    private var sinks: Table {
        var table = Table([
            .init(title: "SINK"), .init(title: "PENDING", isNumber: true), .init(title: "DELIVERED"),
            .init(title: "TROUBLE", gives: true),
        ])
        for sink in counts.sinks {
            let isFailing = sink.failures > 0
            let ago = Times.ago(sink.lastFailureAt, now: now)
            let trouble = "\(sink.lastFailure ?? "failed") (\(sink.failures) in a row, the last \(ago))"
            table.add([
                Table.Cell(sink.sink),
                Table.Cell("\(sink.pending)", paint: { isFailing ? $0.red($1) : $1 }),
                Table.Cell(Times.ago(sink.lastDeliveredAt, now: now)), Table.Cell(isFailing ? trouble : "-"),
            ])
        }
        return table
    }

    private var losses: Table {
        var table = Table([.init(title: "LOST"), .init(title: "COUNT", isNumber: true), .init(title: "LAST")])
        for loss in counts.losses { table.add(loss.reason, "\(loss.count)", Times.ago(loss.lastAt, now: now)) }
        return table
    }

    private var silent: Table {
        var table = Table([
            .init(title: "SILENT"), .init(title: "ITEMS", isNumber: true), .init(title: "LAST ITEM"),
            .init(title: "ADDRESS", gives: true),
        ])
        for feed in feeds(.silent) {
            table.add(feed.id, "\(feed.items)", Times.ago(feed.lastItemAt, now: now), feed.redirectURL ?? feed.url)
        }
        return table
    }

    // MARK: JSON

    var json: JSONLine {
        let running: JSONLine
        let pid: JSONLine
        switch writer {
        case .process(let number): (running, pid) = (.bool(true), .integer(Int(number)))
        case .nobody: (running, pid) = (.bool(false), .null)
        case .unknown: (running, pid) = (.null, .null)
        }
        return .object([
            ("store", .text(path)), ("at", .text(LogTime.stamp(now))),
            ("writer", .object([("running", running), ("pid", pid)])),
            (
                "feeds",
                .object([
                    ("total", .integer(counts.feeds)), ("failing", .integer(feeds(.failing).count)),
                    ("silent", .integer(feeds(.silent).count)), ("waiting", .integer(feeds(.waiting).count)),
                    ("last_poll_at", time(feeds.compactMap(\.lastPollAt).max())),
                ])
            ),
            ("failing_feeds", .list(feeds(.failing).map { FeedView.json($0, now: now) })),
            ("silent_feeds", .list(feeds(.silent).map { .text($0.id) })),
            (
                "items",
                .object([
                    ("total", .integer(counts.items)), ("last_24h", .integer(counts.itemsSince)),
                    ("last_at", time(counts.lastItemAt)),
                ])
            ),
            ("pacts", .integer(counts.pacts)),
            ("findings_by_stage", numbers(counts.findingsByStage)),
            ("findings_by_decision", numbers(counts.findingsByDecision)),
            (
                "alerts_by_word",
                numbers(Dictionary(counts.alertsByWord.map { ($0.key.rawValue, $0.value) }) { $0 + $1 })
            ),
            ("possible_alerts", .integer(counts.possibleAlerts)),
            ("sinks", .list(counts.sinks.map(sink))),
            (
                "losses",
                .list(
                    counts.losses.map {
                        .object([
                            ("reason", .text($0.reason)), ("count", .integer($0.count)), ("last_at", time($0.lastAt)),
                        ])
                    })
            ),
        ])
    }

    private func sink(_ sink: SinkHealth) -> JSONLine {
        .object([
            ("sink", .text(sink.sink)), ("pending", .integer(sink.pending)),
            ("last_delivered_at", time(sink.lastDeliveredAt)), ("failures", .integer(sink.failures)),
            ("last_failure", .optional(sink.lastFailure)), ("last_failure_at", time(sink.lastFailureAt)),
        ])
    }

    private func numbers(_ numbers: [String: Int]) -> JSONLine {
        .object(numbers.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })
    }

    private func time(_ date: Date?) -> JSONLine { .optional(date.map(LogTime.stamp)) }
}
