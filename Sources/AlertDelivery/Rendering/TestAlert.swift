package import Foundation

/// What `pactwatch alerts test` sends. It has no parties, no address and a word that no alert has, and its text does
/// not begin with a time, so that nobody and no filter takes it for a report. It never stands in the store.
package struct TestAlert: Sendable, Equatable {
    package static let word = "TEST"

    /// A ULID, as alerts have.
    package var id: String
    package var createdAt: Date

    package init(id: String, createdAt: Date) {
        self.id = id
        self.createdAt = createdAt
    }

    /// `TEST 2025-09-08T14:03:11Z from pactwatch alerts test: nothing was reported | id 01K4…`
    package var text: String {
        "\(Self.word) \(LogTime.stamp(createdAt)) from pactwatch alerts test: nothing was reported | id \(id)"
    }

    /// The line of the NDJSON log: every field that an alert has, so that no strict reader stumbles over it.
    package func json(versions: AlertJSON.Versions) -> String {
        JSONLine.object([
            ("schema", .integer(AlertJSON.schemaVersion)), ("id", .text(id)), ("update", .integer(0)),
            ("created_at", .text(LogTime.stamp(createdAt))), ("word", .text(Self.word)), ("stage", .text("reference")),
            ("kind", .text("other")), ("parties", .list([])), ("place", .null), ("signed_on", .null),
            ("signed_on_basis", .null), ("signatories", .list([])), ("confidence", .number(0)),
            ("possible", .bool(false)), ("novelty", .text("test")), ("pact", .text("test")), ("amends", .null),
            ("language", .null), ("sources", .list([])), ("evidence", .list([])),
            (
                "versions",
                .object([("program", .text(versions.program)), ("model", .optional(versions.model))])
            ),
        ]).rendered
    }
}
