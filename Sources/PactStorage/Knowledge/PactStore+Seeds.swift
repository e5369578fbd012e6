package import Foundation
import GRDB
package import PactLedger
import PartyModel

extension PactStore {
    /// Brings the pacts of the model into the ledger; to be called at each start. What reports added to a seed stays; a
    /// changed seed amends its row; a seed that has gone leaves a learned pact where reports told of it, else nothing.
    /// - Returns: The number of rows added, amended or removed.
    @discardableResult
    package func seedPacts(_ seeds: [KnownPact], at time: Date) async throws(StoreError) -> Int {
        try await write { db in
            let records = LedgerRecords(db: db, now: time)
            var changes = 0
            for var seed in seeds {
                seed.fromSeed = true
                seed.isDoubtful = false
                let text = try Stored.json(seed)
                let row = try Row.fetchOne(
                    db, sql: "SELECT * FROM pact WHERE reference = ?", arguments: [seed.reference])
                if let row {
                    let earlier: String? = row["seed"]
                    if earlier == text { continue }
                    let before = try earlier.map { try Stored.value(KnownPact.self, json: $0) }
                    seed = Self.merge(seed, into: try LedgerRecords.pact(row, db), before: before)
                }
                try records.save(seed, seed: text)
                changes += 1
            }
            return changes + (try Self.retireSeeds(except: Set(seeds.map(\.reference)), db))
        }
    }

    /// The new seed, with what reports added since the seed before it.
    private static func merge(_ seed: KnownPact, into stored: KnownPact, before: KnownPact?) -> KnownPact {
        var merged = seed
        merged.refineParties(from: stored.parties)
        if seed.place == nil, stored.place != before?.place { merged.place = stored.place }
        if seed.signedOn == nil, stored.signedOn != before?.signedOn {
            merged.signedOn = stored.signedOn
            merged.signedOnBasis = stored.signedOnBasis
        }
        for day in stored.renewals where !(before?.renewals.contains(day) ?? false) && !seed.renewals.contains(day) {
            merged.addRenewal(day)
        }
        // A stage that reports brought about (signed, renewed, ended) outlives an edit of the seed.
        if stored.stage != before?.stage {
            merged.stage = stored.stage
            merged.plannedOn = stored.plannedOn
            merged.endedOn = stored.endedOn ?? seed.endedOn
        }
        return merged
    }

    private static func retireSeeds(except references: Set<String>, _ db: Database) throws -> Int {
        let gone = try String.fetchAll(db, sql: "SELECT reference FROM pact WHERE fromSeed = 1")
            .filter { !references.contains($0) }
        for reference in gone {
            try db.execute(
                sql: """
                    DELETE FROM pact WHERE reference = :reference
                        AND NOT EXISTS (SELECT 1 FROM pactEvent WHERE pactID = pact.id)
                        AND NOT EXISTS (SELECT 1 FROM alert WHERE pact = :reference)
                    """, arguments: ["reference": reference])
            try db.execute(
                sql: "UPDATE pact SET fromSeed = 0, seed = NULL WHERE reference = ?", arguments: [reference])
        }
        return gone.count
    }
}
