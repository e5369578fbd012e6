import Foundation
import GRDB
import PollPolicy

extension PactStore {
    /// Writes several polls in one transaction: items, findings, what the ledger makes of them, alerts, validators and
    /// next checks. All of it is on the disk when the call returns, or nothing is. Feeds are best committed together,
    /// since each transaction waits for the disk.
    @discardableResult
    package func commit(_ batch: [FeedCommit], rules: CommitRules) async throws(StoreError) -> CommitSummary {
        try await write { db in
            var summary = CommitSummary()
            for commit in batch {
                guard let feed = try StoredFeed.fetch(commit.feed, db) else {
                    summary.unknownFeeds.append(commit.feed)
                    continue
                }
                let now = rules.now()
                var writer = ItemWriter(db: db, rules: rules, feed: feed, polledAt: commit.polledAt, now: now)
                for item in commit.items { try writer.write(item, &summary) }
                try Self.writePoll(commit, feed, newItems: writer.newItems, now: now, db)
            }
            return summary
        }
    }

    /// The part of `marks` that the store holds with the same content, so that only the rest is read.
    package func knownItems(feed: String, among marks: [ItemMark]) throws(StoreError) -> Set<ItemMark> {
        try reader.read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT 1 FROM item JOIN feed ON feed.id = item.feedID
                    WHERE feed.name = ? AND item.itemKey = ? AND item.contentDigest = ?
                    """)
            return try Set(
                marks.filter { try Int.fetchOne(statement, arguments: [feed, $0.key, $0.digest]) != nil })
        }
    }

    private static func writePoll(
        _ commit: FeedCommit, _ feed: StoredFeed, newItems: Int, now: Date, _ db: Database
    ) throws {
        let decision = commit.decision
        var columns: [String: (any DatabaseValueConvertible)?] = [
            "nextCheckAt": Stored.time(now) + Double(decision.delay), "nextCheckReason": decision.reason.description,
            "intervalSeconds": decision.state.interval, "failureCount": decision.state.failures,
            "lastPollAt": Stored.time(commit.polledAt),
        ]
        switch commit.result {
        case .failed(let reason):
            columns["lastFailureAt"] = Stored.time(commit.polledAt)
            columns["lastFailure"] = reason
        case .read, .unchanged:
            columns["lastSuccessAt"] = Stored.time(commit.polledAt)
            // "Unchanged" before the first document says nothing about what there was.
            if commit.result == .read { columns["firstPollDone"] = true }
        }
        if newItems > 0 { columns["lastItemAt"] = Stored.time(commit.polledAt) }
        if let validators = commit.validators {
            columns["etag"] = .some(validators.etag)
            columns["lastModified"] = .some(validators.lastModified)
            columns["validatorsAt"] = Stored.time(commit.polledAt)
        }
        if let digest = commit.bodyDigest { columns["bodyDigest"] = digest }
        if let format = commit.format { columns["format"] = format }
        if let title = commit.title { columns["title"] = title }
        if decision.keepsRedirect, let url = commit.redirectURL { columns["redirectURL"] = url }
        let names = columns.keys.sorted()
        let counter =
            switch commit.result {
            case .failed: "errorCount = errorCount + 1,"
            case .unchanged: "unchangedCount = unchangedCount + 1,"
            case .read: ""
            }
        try db.execute(
            sql: """
                UPDATE feed SET \(names.map { "\($0) = ?" }.joined(separator: ", ")), \(counter)
                    pollCount = pollCount + 1, itemCount = itemCount + ? WHERE id = ?
                """,
            arguments: StatementArguments(names.map { columns[$0] ?? nil }) + [newItems, feed.id])
        if let pause = decision.hostBackOff {
            try HostBackOff.write(
                commit.host, until: now.addingTimeInterval(Double(pause)), reason: decision.reason.description, db)
        }
        for (reason, count) in commit.losses where count > 0 {
            try LossCounter.add(count, reason: reason, at: now, db)
        }
    }
}

/// A feed's row, as far as a commit needs it.
struct StoredFeed {
    var id: Int64
    var name: String
    var firstPollDone: Bool

    static func fetch(_ name: String, _ db: Database) throws -> StoredFeed? {
        let row = try Row.fetchOne(
            db, sql: "SELECT id, name, firstPollDone FROM feed WHERE name = ?", arguments: [name])
        return row.map { StoredFeed(id: $0["id"], name: $0["name"], firstPollDone: $0["firstPollDone"]) }
    }
}
