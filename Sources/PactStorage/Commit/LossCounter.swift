package import Foundation
import GRDB

/// What was lost is counted, by reason, and shown by `status`.
enum LossCounter {
    static func add(_ count: Int, reason: String, at time: Date, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO loss (reason, count, lastAt) VALUES (?, ?, ?)
                ON CONFLICT (reason) DO UPDATE SET count = count + excluded.count, lastAt = excluded.lastAt
                """, arguments: [reason, count, Stored.time(time)])
    }
}

extension PactStore {
    /// Counts something that was dropped outside a commit, for example lines that a copytruncate may have taken.
    package func recordLoss(_ count: Int, reason: String, at time: Date) async throws(StoreError) {
        guard count > 0 else { return }
        try await write { try LossCounter.add(count, reason: reason, at: time, $0) }
    }
}
