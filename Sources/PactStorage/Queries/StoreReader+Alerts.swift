package import Foundation
import GRDB

/// An alert as the store holds it: the record of its birth and every report since.
package struct StoredAlert: Sendable, Equatable {
    package var sequence: Int64
    package var alert: AlertRecord
    /// The reports of it, the first one first.
    package var sources: [AlertSource]

    package init(sequence: Int64, alert: AlertRecord, sources: [AlertSource]) {
        self.sequence = sequence
        self.alert = alert
        self.sources = sources
    }

    /// How many publishers told of it, each counted once however many feeds carry it.
    package var publisherCount: Int { Set(sources.map { $0.name.lowercased() }).count }
}

/// One report as the store keeps it.
package struct StoredItem: Sendable, Equatable {
    package var title: String
    package var text: String
    package var language: String?
    package var published: Date?
    package var firstSeen: Date
    package var link: String?
    /// Its text was deleted when its time had come.
    package var isPruned: Bool
}

extension StoreReader {
    /// The alerts in the order of their creation.
    /// - Parameters:
    ///   - since: Created at this time or later.
    ///   - sequence: Only those after this place, for `--follow`.
    ///   - includePossible: With the findings below `alert_confidence`.
    ///   - limit: At most so many, the newest ones where `sequence` is nil, else the next ones.
    package func alerts(
        since: Date? = nil, after sequence: Int64? = nil, includePossible: Bool = false, limit: Int
    ) throws(StoreError) -> [StoredAlert] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT sequence, record FROM alert
                    WHERE sequence > :after AND createdAt >= :since AND (isPossible = 0 OR :possible)
                    ORDER BY sequence \(sequence == nil ? "DESC" : "ASC") LIMIT :limit
                    """,
                arguments: [
                    "after": sequence ?? 0, "since": since.map { Stored.time($0) } ?? -Double.greatestFiniteMagnitude,
                    "possible": includePossible, "limit": limit,
                ])
            let alerts = try rows.map { try Self.alert($0, db) }
            return sequence == nil ? alerts.reversed() : alerts
        }
    }

    /// The place of the newest alert, possible ones included; 0 where there is none. `--follow` goes on behind it.
    package func lastSequence() throws(StoreError) -> Int64 {
        try read { try Int64.fetchOne($0, sql: "SELECT MAX(sequence) FROM alert") ?? 0 }
    }

    package func alert(id: String) throws(StoreError) -> StoredAlert? {
        try read { db in
            let row = try Row.fetchOne(db, sql: "SELECT sequence, record FROM alert WHERE id = ?", arguments: [id])
            return try row.map { try Self.alert($0, db) }
        }
    }

    /// The reports of an alert as they were read, the first one first; their texts are empty once `retention.texts` has
    /// passed. Nil where there is no such alert.
    package func items(ofAlert id: String) throws(StoreError) -> [StoredItem]? {
        try read { db in
            guard let sequence = try Int64.fetchOne(db, sql: "SELECT sequence FROM alert WHERE id = ?", arguments: [id])
            else { return nil }
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT item.title, item.text, item.language, item.published, item.firstSeen, item.link,
                        item.prunedAt IS NOT NULL AS isPruned
                    FROM alertSource JOIN item ON item.id = alertSource.itemID
                    WHERE alertSource.sequence = ? ORDER BY item.id
                    """, arguments: [sequence])
            return rows.map { row in
                StoredItem(
                    title: row["title"], text: row["text"], language: row["language"],
                    published: Stored.date(row["published"]), firstSeen: Stored.date(row["firstSeen"]),
                    link: row["link"], isPruned: row["isPruned"])
            }
        }
    }

    /// Findings below `alert_confidence`, the newest first, for people to judge.
    package func possibleAlerts(since: Date? = nil, limit: Int) throws(StoreError) -> [StoredAlert] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT sequence, record FROM alert WHERE isPossible = 1 AND createdAt >= ?
                    ORDER BY sequence DESC LIMIT ?
                    """, arguments: [since.map { Stored.time($0) } ?? -Double.greatestFiniteMagnitude, limit])
            return try rows.map { try Self.alert($0, db) }
        }
    }

    private static func alert(_ row: Row, _ db: Database) throws -> StoredAlert {
        let sequence: Int64 = row["sequence"]
        let sources = try String.fetchAll(
            db, sql: "SELECT source FROM alertSource WHERE sequence = ? ORDER BY itemID", arguments: [sequence])
        return StoredAlert(
            sequence: sequence, alert: try Stored.value(AlertRecord.self, json: row["record"]),
            sources: try sources.map { try Stored.value(AlertSource.self, json: $0) })
    }
}
