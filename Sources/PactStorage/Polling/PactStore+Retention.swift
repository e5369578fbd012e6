package import Foundation
import GRDB

extension PactStore {
    /// Empties the texts of items first seen before `time`. Keys and digests stay for ever, so that an old item that
    /// comes back is known; texts that the ledger cites stay whole, and with
    /// them all that alerts cite.
    /// - Returns: The number of items that were emptied, at most `limit`, so that one call does not hold up a commit.
    @discardableResult
    package func prune(
        olderThan time: Date, at now: Date, limit: Int = 2_000
    ) async throws(StoreError) -> Int {
        try await write { db in
            try db.execute(
                sql: """
                    UPDATE item SET text = '', prunedAt = ? WHERE id IN (
                        SELECT id FROM item
                        WHERE firstSeen < ? AND prunedAt IS NULL
                            AND NOT EXISTS (SELECT 1 FROM pactEvent WHERE pactEvent.itemID = item.id)
                        LIMIT ?)
                    """, arguments: [Stored.time(now), Stored.time(time), limit])
            return db.changesCount
        }
    }
}
