import Foundation
import GRDB
import PactDetection
import PactLedger
import PartyModel

/// The ledger's pacts as rows.
struct LedgerRecords {
    let db: Database
    let now: Date

    /// All pacts that may be the finding's: those of the same countries.
    func candidates(for finding: Finding) throws -> [KnownPact] {
        let countries = KnownPact.countries(of: finding.parties.map(PartyKey.init))
        let pacts = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM pact WHERE countries = ? ORDER BY id"), arguments: [countries])
        // All parties in one query: a pair of large countries may have hundreds of pacts.
        let parties = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT pactID, partyID, country FROM pactParty
                    WHERE pactID IN (SELECT id FROM pact WHERE countries = ?) ORDER BY pactID, position
                    """), arguments: [countries])
        let partiesOfPact = Dictionary(grouping: parties) { $0["pactID"] as Int64 }
        return try pacts.map { try Self.pact($0, parties: partiesOfPact[$0["id"]] ?? []) }
    }

    /// The pacts that an item told of so far.
    func references(reportedBy itemID: Int64) throws -> Set<String> {
        try String.fetchSet(
            db,
            sql: "SELECT pact.reference FROM pactEvent JOIN pact ON pact.id = pactEvent.pactID WHERE itemID = ?",
            arguments: [itemID])
    }

    func save(_ judgement: Judgement, itemID: Int64) throws {
        try save(judgement.pact)
        let event = judgement.event
        try db.execute(
            sql: """
                INSERT INTO pactEvent (pactID, itemID, stage, novelty, day, reportedOn, isDoubtful, at)
                SELECT id, ?, ?, ?, ?, ?, ?, ? FROM pact WHERE reference = ?
                """,
            arguments: [
                itemID, event.stage.rawValue, event.novelty.rawValue, event.day?.description,
                event.reportedOn.description, event.isDoubtful, Stored.time(now), judgement.pact.reference,
            ])
    }

    /// Adds the pact, or replaces what is known of the one with its reference.
    func save(_ pact: KnownPact, seed: String? = nil) throws {
        try db.execute(
            sql: """
                INSERT INTO pact (reference, kind, stage, countries, signedOn, signedOnBasis, knownBy, plannedOn,
                    place, renewals, endedOn, isDoubtful, fromSeed, seed, createdAt, updatedAt)
                VALUES (:reference, :kind, :stage, :countries, :signedOn, :basis, :knownBy, :plannedOn, :place,
                    :renewals, :endedOn, :isDoubtful, :fromSeed, :seed, :now, :now)
                ON CONFLICT (reference) DO UPDATE SET kind = excluded.kind, stage = excluded.stage,
                    countries = excluded.countries, signedOn = excluded.signedOn,
                    signedOnBasis = excluded.signedOnBasis, knownBy = excluded.knownBy,
                    plannedOn = excluded.plannedOn, place = excluded.place, renewals = excluded.renewals,
                    endedOn = excluded.endedOn, isDoubtful = excluded.isDoubtful, fromSeed = excluded.fromSeed,
                    seed = COALESCE(excluded.seed, pact.seed), updatedAt = excluded.updatedAt
                """,
            arguments: [
                "reference": pact.reference, "kind": pact.kind.rawValue, "stage": pact.stage.rawValue,
                "countries": pact.countries, "signedOn": pact.signedOn?.description,
                "basis": pact.signedOnBasis?.rawValue, "knownBy": pact.knownBy?.description,
                "plannedOn": pact.plannedOn?.description, "place": pact.place,
                "renewals": try Stored.json(pact.renewals), "endedOn": pact.endedOn?.description,
                "isDoubtful": pact.isDoubtful, "fromSeed": pact.fromSeed, "seed": seed, "now": Stored.time(now),
            ])
        let id = try Int64.fetchOne(db, sql: "SELECT id FROM pact WHERE reference = ?", arguments: [pact.reference])
        try db.execute(sql: "DELETE FROM pactParty WHERE pactID = ?", arguments: [id])
        for (position, party) in pact.parties.enumerated() {
            try db.execute(
                sql: "INSERT INTO pactParty (pactID, position, partyID, country) VALUES (?, ?, ?, ?)",
                arguments: [id, position, party.id?.rawValue, party.country.rawValue])
        }
    }

    static func pact(_ row: Row, _ db: Database) throws -> KnownPact {
        let parties = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT partyID, country FROM pactParty WHERE pactID = ? ORDER BY position"),
            arguments: [row["id"] as Int64])
        return try pact(row, parties: parties)
    }

    private static func pact(_ row: Row, parties: [Row]) throws -> KnownPact {
        let keys = parties.map { row in
            PartyKey(
                id: (row["partyID"] as String?).map { PartyID($0) }, country: CountryCode(row["country"] as String))
        }
        let renewals: String = row["renewals"]
        return KnownPact(
            reference: row["reference"], kind: PactKind(rawValue: row["kind"]) ?? .other, parties: keys,
            stage: Stage(rawValue: row["stage"]) ?? .reference, signedOn: day(row["signedOn"]),
            signedOnBasis: (row["signedOnBasis"] as String?).flatMap { DateBasis(rawValue: $0) },
            knownBy: day(row["knownBy"]), plannedOn: day(row["plannedOn"]), place: row["place"],
            renewals: renewals == "[]" ? [] : try Stored.value([PartialDate].self, json: renewals),
            endedOn: day(row["endedOn"]),
            fromSeed: row["fromSeed"], isDoubtful: row["isDoubtful"])
    }

    static func day(_ text: String?) -> PartialDate? { text.flatMap { PartialDate($0) } }
}
