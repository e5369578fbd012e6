import Foundation
import GRDB

/// Writes alerts inside the transaction of their findings.
enum AlertWriter {
    /// Adds the alert to the outbox of every sink and returns its place in the order of delivery.
    static func insert(_ alert: AlertRecord, itemID: Int64?, _ db: Database) throws -> Int64 {
        try db.execute(
            sql: """
                INSERT INTO alert (id, createdAt, word, isPossible, pact, itemID, record) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                alert.id, Stored.time(alert.createdAt), alert.word.rawValue, alert.isPossible, alert.pact, itemID,
                try Stored.json(alert),
            ])
        return db.lastInsertedRowID
    }
}

extension PactStore {
    /// Puts an alert into the outbox that no item brought, such as a correction or a test line.
    /// - Returns: Its place in the order of delivery.
    @discardableResult
    package func enqueue(_ alert: AlertRecord) async throws(StoreError) -> Int64 {
        try await write { try AlertWriter.insert(alert, itemID: nil, $0) }
    }
}
