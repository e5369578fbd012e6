package import Foundation
import GRDB
package import PactLedger
package import PartyModel

/// A pact with its history.
package struct StoredPact: Sendable, Equatable {
    package var pact: KnownPact
    package var events: [StoredEvent]
}

package struct StoredEvent: Sendable, Equatable {
    package var event: PactEvent
    package var at: Date
    package var sourceName: String?
    package var link: String?
}

extension StoreReader {
    /// The pacts that involve the party or a party of the country, the latest first; all of them without a filter.
    package func pacts(
        party: PartyID? = nil, country: CountryCode? = nil, includeDoubtful: Bool = false, limit: Int = 1_000
    ) throws(StoreError) -> [KnownPact] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM pact
                    WHERE (:party IS NULL OR id IN (SELECT pactID FROM pactParty WHERE partyID = :party))
                        AND (:country IS NULL OR id IN (SELECT pactID FROM pactParty WHERE country = :country))
                        AND (isDoubtful = 0 OR :doubtful)
                    ORDER BY MAX(COALESCE(signedOn, ''), COALESCE(knownBy, ''), COALESCE(plannedOn, '')) DESC, id DESC
                    LIMIT :limit
                    """,
                arguments: [
                    "party": party?.rawValue, "country": country?.rawValue, "doubtful": includeDoubtful,
                    "limit": limit,
                ])
            return try rows.map { try LedgerRecords.pact($0, db) }
        }
    }

    /// How many items told of each pact, by its reference; none for a pact that only the seeds know.
    package func reportCounts() throws(StoreError) -> [String: Int] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT pact.reference, COUNT(DISTINCT itemID) FROM pactEvent JOIN pact ON pact.id = pactID
                    GROUP BY pact.id
                    """)
            return Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }) { $0 + $1 }
        }
    }

    package func pact(reference: String) throws(StoreError) -> StoredPact? {
        try read { db in
            let row = try Row.fetchOne(db, sql: "SELECT * FROM pact WHERE reference = ?", arguments: [reference])
            guard let row else { return nil }
            let events = try Row.fetchAll(
                db,
                sql: """
                    SELECT pactEvent.*, item.sourceName, item.link FROM pactEvent
                    LEFT JOIN item ON item.id = pactEvent.itemID WHERE pactID = ? ORDER BY pactEvent.id
                    """, arguments: [row["id"] as Int64])
            return StoredPact(pact: try LedgerRecords.pact(row, db), events: events.compactMap(Self.event))
        }
    }

    private static func event(_ row: Row) -> StoredEvent? {
        guard let stage = Stage(rawValue: row["stage"]), let novelty = Novelty(rawValue: row["novelty"]),
            let reportedOn = PartialDate(row["reportedOn"] as String)
        else { return nil }
        let event = PactEvent(
            stage: stage, novelty: novelty, day: LedgerRecords.day(row["day"]), reportedOn: reportedOn,
            isDoubtful: row["isDoubtful"])
        return StoredEvent(
            event: event, at: Stored.date(row["at"]), sourceName: row["sourceName"], link: row["link"])
    }
}
