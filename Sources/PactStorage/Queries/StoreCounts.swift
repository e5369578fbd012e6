package import Foundation
import GRDB

/// What `status` shows.
package struct StoreCounts: Sendable, Equatable {
    package var feeds = 0
    package var failingFeeds = 0
    package var items = 0
    package var itemsSince = 0
    package var lastItemAt: Date?
    package var findingsByStage: [String: Int] = [:]
    /// Findings by what became of them: `alert`, `possible`, or the reason of the silence.
    package var findingsByDecision: [String: Int] = [:]
    package var pacts = 0
    /// Without the possible ones.
    package var alertsByWord: [AlertWord: Int] = [:]
    package var possibleAlerts = 0
    package var sinks: [SinkHealth] = []
    package var losses: [Loss] = []

    package init() {}
}

package struct SinkHealth: Sendable, Equatable {
    package var sink: String
    package var pending: Int
    package var lastDeliveredAt: Date?
    /// Failures since the last delivery.
    package var failures: Int
    package var lastFailure: String?
    package var lastFailureAt: Date?
}

package struct Loss: Sendable, Equatable {
    package var reason: String
    package var count: Int
    package var lastAt: Date
}

extension StoreReader {
    /// - Parameter since: The start of the time that `itemsSince` counts, for the daily heartbeat; not so long ago that
    ///   texts were pruned since.
    package func counts(since: Date) throws(StoreError) -> StoreCounts {
        try read { db in
            var counts = StoreCounts()
            func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
                try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
            }
            counts.feeds = try number("SELECT COUNT(*) FROM feed WHERE retiredAt IS NULL")
            counts.failingFeeds = try number(
                "SELECT COUNT(*) FROM feed WHERE retiredAt IS NULL AND failureCount > 0")
            counts.items = try number("SELECT COUNT(*) FROM item")
            counts.itemsSince = try number(
                "SELECT COUNT(*) FROM item WHERE firstSeen >= ? AND prunedAt IS NULL", [Stored.time(since)])
            counts.lastItemAt = Stored.date(try Double.fetchOne(db, sql: "SELECT MAX(lastItemAt) FROM feed"))
            counts.findingsByStage = try Self.groups(db, "SELECT stage, COUNT(*) FROM finding GROUP BY 1")
            counts.findingsByDecision = try Self.groups(db, "SELECT decision, COUNT(*) FROM finding GROUP BY 1")
            counts.pacts = try number("SELECT COUNT(*) FROM pact WHERE isDoubtful = 0")
            let words = try Self.groups(db, "SELECT word, COUNT(*) FROM alert WHERE isPossible = 0 GROUP BY 1")
            for (word, count) in words {
                if let word = AlertWord(rawValue: word) { counts.alertsByWord[word] = count }
            }
            counts.possibleAlerts = try number("SELECT COUNT(*) FROM alert WHERE isPossible = 1")
            counts.sinks = try Self.sinks(db)
            counts.losses = try Row.fetchAll(db, sql: "SELECT * FROM loss ORDER BY reason").map {
                Loss(reason: $0["reason"], count: $0["count"], lastAt: Stored.date($0["lastAt"]))
            }
            return counts
        }
    }

    private static func groups(_ db: Database, _ sql: String) throws -> [String: Int] {
        let rows = try Row.fetchAll(db, sql: sql)
        return Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }) { $0 + $1 }
    }

    private static func sinks(_ db: Database) throws -> [SinkHealth] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT sink.*, (
                    SELECT COUNT(*) FROM alert WHERE alert.sequence > sink.settledThrough AND NOT EXISTS (
                        SELECT 1 FROM delivery
                        WHERE delivery.sink = sink.name AND delivery.sequence = alert.sequence)) AS pending
                FROM sink ORDER BY name
                """
        ).map { row in
            SinkHealth(
                sink: row["name"], pending: row["pending"],
                lastDeliveredAt: Stored.date(row["lastDeliveredAt"] as Double?), failures: row["failureCount"],
                lastFailure: row["lastFailure"], lastFailureAt: Stored.date(row["lastFailureAt"] as Double?))
        }
    }
}
