package import Foundation
import GRDB

/// All that is known of a feed's health; times are nil where the event never happened.
package struct FeedHealth: Sendable, Equatable {
    package var id: String
    package var url: String
    package var redirectURL: String?
    package var title: String?
    package var format: String?
    package var nextCheckAt: Date
    package var nextCheckReason: String
    package var intervalSeconds: Int?
    /// Failures in a row.
    package var failures: Int
    package var lastPollAt: Date?
    package var lastSuccessAt: Date?
    package var lastFailureAt: Date?
    package var lastFailure: String?
    package var lastItemAt: Date?
    package var polls: Int
    package var unchangedPolls: Int
    package var failedPolls: Int
    package var items: Int
    package var hasValidators: Bool
    package var retiredAt: Date?
}

extension StoreReader {
    /// The feeds in the order of their ids.
    package func feeds(includeRetired: Bool = false) throws(StoreError) -> [FeedHealth] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM feed WHERE retiredAt IS NULL OR ? ORDER BY name", arguments: [includeRetired]
            ).map { row in
                FeedHealth(
                    id: row["name"], url: row["url"], redirectURL: row["redirectURL"], title: row["title"],
                    format: row["format"], nextCheckAt: Stored.date(row["nextCheckAt"]),
                    nextCheckReason: row["nextCheckReason"], intervalSeconds: row["intervalSeconds"],
                    failures: row["failureCount"], lastPollAt: Stored.date(row["lastPollAt"] as Double?),
                    lastSuccessAt: Stored.date(row["lastSuccessAt"] as Double?),
                    lastFailureAt: Stored.date(row["lastFailureAt"] as Double?), lastFailure: row["lastFailure"],
                    lastItemAt: Stored.date(row["lastItemAt"] as Double?), polls: row["pollCount"],
                    unchangedPolls: row["unchangedCount"], failedPolls: row["errorCount"], items: row["itemCount"],
                    hasValidators: row["validatorsAt"] as Double? != nil,
                    retiredAt: Stored.date(row["retiredAt"] as Double?))
            }
        }
    }
}
