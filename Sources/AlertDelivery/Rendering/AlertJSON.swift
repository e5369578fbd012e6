import Foundation
import PactDetection
package import PactStorage
import PartyModel

/// The line of the NDJSON log, as `config/alert.schema.json` describes it. Names follow `pactwatch classify`.
package enum AlertJSON {
    /// What made the alert; the reader of an old log wants to know.
    package struct Versions: Sendable, Equatable {
        package var program: String
        /// The digest of the party model, where known.
        package var model: String?

        package init(program: String, model: String? = nil) {
            self.program = program
            self.model = model
        }
    }

    /// The version of the schema; grows when a field changes its meaning or goes away, not when one is added.
    package static let schemaVersion = 1

    /// One line without its line break. `corroborations` are the sources that reported the same after the first;
    /// `update` counts the lines of one id, from 0: the highest replaces the others.
    package static func render(
        _ alert: AlertRecord, corroborations: [AlertSource] = [], versions: Versions, update: Int = 0
    ) -> String {
        JSONLine.object([
            ("schema", .integer(schemaVersion)),
            ("id", .text(alert.id)),
            ("update", .integer(update)),
            ("created_at", .text(LogTime.stamp(alert.createdAt))),
            ("word", .text(alert.word.rawValue)),
            ("stage", .text(alert.stage.rawValue)),
            ("kind", .text(alert.kind.rawValue)),
            ("parties", .list(alert.parties.map(party))),
            ("place", .optional(alert.place)),
            ("signed_on", .optional(alert.signedOn?.description)),
            ("signed_on_basis", .optional(alert.signedOnBasis?.rawValue)),
            ("signatories", .list(alert.signatories.map { .text($0) })),
            ("confidence", .number(min(max(alert.confidence.isNaN ? 0 : alert.confidence, 0), 1))),
            ("possible", .bool(alert.isPossible)),
            ("novelty", .text(alert.novelty)),
            ("pact", .text(alert.pact)),
            ("amends", .optional(alert.amends)),
            ("language", .optional(alert.language?.rawValue)),
            ("sources", .list(([alert.source] + corroborations).map(source))),
            ("evidence", .list(alert.evidence.map(span))),
            (
                "versions",
                .object([("program", .text(versions.program)), ("model", .optional(versions.model))])
            ),
        ]).rendered
    }

    private static func party(_ party: AlertParty) -> JSONLine {
        .object([
            ("id", .optional(party.id?.rawValue)), ("name", .optional(party.name)),
            ("shown", .optional(party.shown)), ("country", .text(party.country.rawValue)),
            ("mention", .optional(party.mention)),
        ])
    }

    private static func source(_ source: AlertSource) -> JSONLine {
        .object([
            ("name", .text(source.name)), ("feed", .text(source.feed)), ("url", .optional(source.url)),
            ("title", .optional(source.title)), ("published", .optional(source.published.map(LogTime.stamp))),
            ("first_seen", .text(LogTime.stamp(source.firstSeen))),
        ])
    }

    private static func span(_ span: EvidenceSpan) -> JSONLine {
        .object([
            ("field", .text(span.field.rawValue)), ("start", .integer(span.start)), ("end", .integer(span.end)),
            ("quote", .text(span.quote)),
        ])
    }
}
