package import Foundation
import GRDB

/// Where a sink that was never seen before begins.
package enum SinkStart: String, Sendable, Hashable {
    /// With the next alert: a new log is not filled with old news.
    case end
    /// With the first alert that the store holds.
    case start
}

extension PactStore {
    /// Makes the sink known, once; a known sink keeps its place. To be called before the first commit of a run, so that
    /// no alert falls between.
    package func registerSink(_ sink: String, from start: SinkStart, at time: Date) async throws(StoreError) {
        try await write { db in
            let end = try Int64.fetchOne(db, sql: "SELECT COALESCE(MAX(sequence), 0) FROM alert") ?? 0
            try db.execute(
                sql: "INSERT INTO sink (name, settledThrough, registeredAt) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [sink, start == .end ? end : 0, Stored.time(time)])
        }
    }

    package func pending(for sink: String, limit: Int) async throws -> [OutboxEntry] {
        try await read { db in
            let settled = try Self.settledThrough(db, sink)
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT sequence, record FROM alert
                    WHERE sequence > ? AND NOT EXISTS (
                        SELECT 1 FROM delivery WHERE delivery.sink = ? AND delivery.sequence = alert.sequence)
                    ORDER BY sequence LIMIT ?
                    """, arguments: [settled, sink, limit])
            return try rows.map { row in
                OutboxEntry(sequence: row["sequence"], alert: try Stored.value(AlertRecord.self, json: row["record"]))
            }
        }
    }

    package func recordIntent(_ intent: DeliveryIntent) async throws {
        try await write { db in
            _ = try Self.settledThrough(db, intent.sink)
            try db.execute(
                sql: """
                    INSERT INTO intent (sink, sequences, bytes, device, inode, offset) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (sink) DO UPDATE SET sequences = excluded.sequences, bytes = excluded.bytes,
                        device = excluded.device, inode = excluded.inode, offset = excluded.offset
                    """,
                arguments: [
                    intent.sink, try Stored.json(intent.sequences), Data(intent.bytes),
                    Int64(bitPattern: intent.device), Int64(bitPattern: intent.inode),
                    Int64(bitPattern: intent.offset),
                ])
        }
    }

    package func openIntent(for sink: String) async throws -> DeliveryIntent? {
        try await read { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT * FROM intent WHERE sink = ?", arguments: [sink])
            else { return nil }
            let bytes: Data = row["bytes"]
            return DeliveryIntent(
                sink: sink, sequences: try Stored.value([Int64].self, json: row["sequences"]), bytes: Array(bytes),
                device: UInt64(bitPattern: row["device"]), inode: UInt64(bitPattern: row["inode"]),
                offset: UInt64(bitPattern: row["offset"]))
        }
    }

    package func markDelivered(_ sequence: [Int64], by sink: String, at time: Date) async throws {
        try await write { db in
            let settled = try Self.settledThrough(db, sink)
            for number in sequence where number > settled {
                try db.execute(
                    sql: "INSERT INTO delivery (sink, sequence, deliveredAt) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    arguments: [sink, number, Stored.time(time)])
            }
            // Everything before the oldest alert that is still owed is settled, so that `pending` reads from there.
            try db.execute(
                sql: """
                    UPDATE sink SET lastDeliveredAt = :time, failureCount = 0, settledThrough = COALESCE(
                        (SELECT MIN(sequence) - 1 FROM alert
                         WHERE sequence > sink.settledThrough AND NOT EXISTS (
                            SELECT 1 FROM delivery
                            WHERE delivery.sink = sink.name AND delivery.sequence = alert.sequence)),
                        (SELECT MAX(sequence) FROM alert), 0)
                    WHERE name = :sink
                    """, arguments: ["time": Stored.time(time), "sink": sink])
            try db.execute(sql: "DELETE FROM intent WHERE sink = ?", arguments: [sink])
        }
    }

    package func recordFailure(sink: String, reason: String, at time: Date) async throws {
        try await write { db in
            _ = try Self.settledThrough(db, sink)
            try db.execute(
                sql: """
                    UPDATE sink SET failureCount = failureCount + 1, lastFailure = ?, lastFailureAt = ? WHERE name = ?
                    """, arguments: [reason, Stored.time(time), sink])
        }
    }

    /// A sink without a place would be owed nothing, in silence.
    private static func settledThrough(_ db: Database, _ sink: String) throws -> Int64 {
        let settled = try Int64.fetchOne(db, sql: "SELECT settledThrough FROM sink WHERE name = ?", arguments: [sink])
        guard let settled else { throw StoreError.unknownSink(sink) }
        return settled
    }

    private func read<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws(StoreError) -> T {
        do { return try await database.read(body) } catch { throw StoreError(error) }
    }
}
