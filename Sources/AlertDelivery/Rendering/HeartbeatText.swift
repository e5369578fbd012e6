package import Foundation

/// The daily line that says that the watch is alive:
/// `2025-09-08T00:00:00Z WATCHING feeds 61 (2 failing), items read 12,345, alerts 3 today`.
package struct HeartbeatText: Sendable, Equatable {
    package var feeds: Int
    package var failing: Int
    /// Since the last heartbeat.
    package var itemsRead: Int
    package var alerts: Int

    package init(feeds: Int, failing: Int, itemsRead: Int, alerts: Int) {
        self.feeds = feeds
        self.failing = failing
        self.itemsRead = itemsRead
        self.alerts = alerts
    }

    /// One line without its line break.
    package func render(at time: Date) -> String {
        let trouble = failing > 0 ? " (\(Self.grouped(failing)) failing)" : ""
        return "\(LogTime.stamp(time)) WATCHING feeds \(Self.grouped(feeds))\(trouble), "
            + "items read \(Self.grouped(itemsRead)), alerts \(Self.grouped(alerts)) today"
    }

    private static func grouped(_ number: Int) -> String {
        var text = ""
        for (index, digit) in String(max(0, number)).reversed().enumerated() {
            if index > 0 && index % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}
