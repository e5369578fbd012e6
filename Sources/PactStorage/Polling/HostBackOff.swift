package import Foundation
import GRDB

/// Hosts that asked to be left alone. Kept in the store, so that a restart does not forget them.
enum HostBackOff {
    static func write(_ host: String, until time: Date, reason: String, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO host (name, backOffUntil, reason) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET reason = excluded.reason,
                    backOffUntil = MAX(backOffUntil, excluded.backOffUntil)
                """, arguments: [host.lowercased(), Stored.time(time), reason])
    }
}

extension PactStore {
    /// Hosts, in lower case, that must not be asked yet, and until when; for `HostGate`.
    package func hostBackOffs(at time: Date) throws(StoreError) -> [String: Date] {
        try reader.read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT name, backOffUntil FROM host WHERE backOffUntil > ?", arguments: [Stored.time(time)])
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["name"], Stored.date($0["backOffUntil"])) })
        }
    }
}
