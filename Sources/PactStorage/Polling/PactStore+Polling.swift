package import Foundation
import GRDB
package import PollPolicy

/// A feed as the settings name it.
package struct ConfiguredFeed: Sendable, Hashable {
    package var id: String
    package var url: String

    package init(id: String, url: String) {
        self.id = id
        self.url = url
    }
}

/// What `syncFeeds` changed.
package struct FeedChanges: Sendable, Equatable {
    package var added: [String] = []
    /// With another address; they are read as if for the first time, but for the items that are known.
    package var moved: [String] = []
    package var retired: [String] = []
    package var revived: [String] = []

    package init() {}
}

/// A feed whose time has come, with all that a request and the decision after it need.
package struct DueFeed: Sendable, Equatable {
    package var id: String
    /// The configured address, or where a permanent redirect led.
    package var url: String
    package var isRedirected: Bool
    package var validators: Validators?
    /// When the validators were got: some servers answer 304 for ever, so old ones are better not sent.
    package var validatorsAt: Date?
    package var bodyDigest: String?
    package var state: FeedState
    package var isFirstPoll: Bool
    package var dueAt: Date
}

extension PactStore {
    /// Makes the stored feeds those of the settings. Feeds that have gone are retired, not deleted: their items' keys
    /// keep old items from alerting should the feed come back.
    @discardableResult
    package func syncFeeds(_ configured: [ConfiguredFeed], at time: Date) async throws(StoreError) -> FeedChanges {
        try await write { db in
            var changes = FeedChanges()
            var stored: [String: Row] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT name, url, retiredAt FROM feed") { stored[row["name"]] = row }
            for feed in configured {
                guard let row = stored.removeValue(forKey: feed.id) else {
                    try db.execute(
                        sql: "INSERT INTO feed (name, url, nextCheckAt, nextCheckReason) VALUES (?, ?, ?, ?)",
                        arguments: [feed.id, feed.url, Stored.time(time), PollReason.newFeed.description])
                    changes.added.append(feed.id)
                    continue
                }
                if row["retiredAt"] as Double? != nil {
                    try db.execute(
                        sql: "UPDATE feed SET retiredAt = NULL, nextCheckAt = ? WHERE name = ?",
                        arguments: [Stored.time(time), feed.id])
                    changes.revived.append(feed.id)
                }
                if row["url"] as String != feed.url {
                    try Self.move(feed, at: time, db)
                    changes.moved.append(feed.id)
                }
            }
            for (name, row) in stored where row["retiredAt"] as Double? == nil {
                try db.execute(
                    sql: "UPDATE feed SET retiredAt = ? WHERE name = ?", arguments: [Stored.time(time), name])
                changes.retired.append(name)
            }
            changes.retired.sort()
            return changes
        }
    }

    private static func move(_ feed: ConfiguredFeed, at time: Date, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE feed SET url = ?, redirectURL = NULL, etag = NULL, lastModified = NULL, validatorsAt = NULL,
                    bodyDigest = NULL, failureCount = 0, nextCheckAt = ?, nextCheckReason = ? WHERE name = ?
                """, arguments: [feed.url, Stored.time(time), PollReason.newFeed.description, feed.id])
    }

    /// The feeds whose time has come, the longest due first.
    /// - Parameter running: Feeds that are being polled now.
    package func dueFeeds(
        at time: Date, limit: Int, excluding running: Set<String> = []
    ) throws(StoreError) -> [DueFeed] {
        try reader.read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM feed WHERE retiredAt IS NULL AND nextCheckAt <= ? ORDER BY nextCheckAt, id LIMIT ?
                    """, arguments: [Stored.time(time), limit + running.count])
            return rows.map(Self.dueFeed).filter { !running.contains($0.id) }.prefix(limit).map { $0 }
        }
    }

    /// When the next feed becomes due; nil without feeds. It may lie in the past.
    package func nextDue(excluding running: Set<String> = []) throws(StoreError) -> Date? {
        try reader.read { db in
            let rows = try Row.fetchAll(
                db,
                sql: "SELECT name, nextCheckAt FROM feed WHERE retiredAt IS NULL ORDER BY nextCheckAt LIMIT ?",
                arguments: [running.count + 1])
            let next = rows.first { !running.contains($0["name"]) }
            return next.map { Stored.date($0["nextCheckAt"]) }
        }
    }

    /// Makes feeds due at once, as `poll --now` asks; all of them where `ids` is nil.
    package func makeDue(_ ids: Set<String>? = nil, at time: Date) async throws(StoreError) {
        try await write { db in
            if let ids {
                for id in ids {
                    try db.execute(
                        sql: "UPDATE feed SET nextCheckAt = ? WHERE name = ?", arguments: [Stored.time(time), id])
                }
            } else {
                try db.execute(sql: "UPDATE feed SET nextCheckAt = ?", arguments: [Stored.time(time)])
            }
        }
    }

    private static func dueFeed(_ row: Row) -> DueFeed {
        let redirect: String? = row["redirectURL"]
        let (etag, lastModified): (String?, String?) = (row["etag"], row["lastModified"])
        return DueFeed(
            id: row["name"], url: redirect ?? row["url"], isRedirected: redirect != nil,
            validators: etag == nil && lastModified == nil
                ? nil : Validators(etag: etag, lastModified: lastModified),
            validatorsAt: Stored.date(row["validatorsAt"] as Double?), bodyDigest: row["bodyDigest"],
            state: FeedState(interval: row["intervalSeconds"], failures: row["failureCount"]),
            isFirstPoll: !(row["firstPollDone"] as Bool), dueAt: Stored.date(row["nextCheckAt"]))
    }
}
