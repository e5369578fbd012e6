package import Foundation
package import PactDetection
package import PactLedger
package import PartyModel
package import PollPolicy

/// What one poll of one feed leaves in the store.
package struct FeedCommit: Sendable {
    /// The feed's id in the settings.
    package var feed: String
    package var polledAt: Date
    package var result: PollResult
    package var decision: PollDecision
    /// The host that answered, for its back-off.
    package var host: String
    /// New validators; nil leaves the stored ones, as after a 304 or a failure.
    package var validators: Validators?
    package var bodyDigest: String?
    package var format: String?
    package var title: String?
    /// Where a permanent redirect led; stored when the decision keeps it.
    package var redirectURL: String?
    /// The items that the store did not know, see `PactStore.knownItems`.
    package var items: [ItemCommit]
    /// What was dropped on the way, by reason, for example items beyond a limit.
    package var losses: [String: Int]

    package init(
        feed: String, polledAt: Date, result: PollResult, decision: PollDecision, host: String,
        validators: Validators? = nil, bodyDigest: String? = nil, format: String? = nil, title: String? = nil,
        redirectURL: String? = nil, items: [ItemCommit] = [], losses: [String: Int] = [:]
    ) {
        self.feed = feed
        self.polledAt = polledAt
        self.result = result
        self.decision = decision
        self.host = host
        self.validators = validators
        self.bodyDigest = bodyDigest
        self.format = format
        self.title = title
        self.redirectURL = redirectURL
        self.items = items
        self.losses = losses
    }
}

package enum PollResult: Sendable, Equatable {
    /// The feed was read.
    case read
    /// 304, or the same bytes as before.
    case unchanged
    /// Why not, for people.
    case failed(String)
}

/// What the origin wants back in the next request.
package struct Validators: Sendable, Hashable {
    package var etag: String?
    package var lastModified: String?

    package init(etag: String?, lastModified: String?) {
        self.etag = etag
        self.lastModified = lastModified
    }
}

/// One item that was read.
package struct ItemCommit: Sendable {
    package var mark: ItemMark
    package var title: String
    package var text: String
    package var link: String?
    /// The publisher as people know it.
    package var sourceName: String
    package var published: Date?
    package var verdict: Verdict

    package init(
        mark: ItemMark, title: String, text: String, link: String?, sourceName: String, published: Date?,
        verdict: Verdict
    ) {
        self.mark = mark
        self.title = title
        self.text = text
        self.link = link
        self.sourceName = sourceName
        self.published = published
        self.verdict = verdict
    }
}

/// An item's identity within its feed, and the digest of what it said.
package struct ItemMark: Sendable, Hashable {
    package var key: String
    package var digest: String

    package init(key: String, digest: String) {
        self.key = key
        self.digest = digest
    }
}

/// What decides about alerts, and the sources of time and ids, which are the caller's.
package struct CommitRules: Sendable {
    package var ledger: LedgerPolicy
    package var alerts: AlertPolicy
    package var now: @Sendable () -> Date
    /// Draws a ULID; each sorts after the one before.
    package var newID: @Sendable () -> String
    /// The model's short English name of a party, as the text log shows it.
    package var shortName: @Sendable (PartyID) -> String?

    package init(
        ledger: LedgerPolicy = LedgerPolicy(), alerts: AlertPolicy, now: @escaping @Sendable () -> Date,
        newID: @escaping @Sendable () -> String, shortName: @escaping @Sendable (PartyID) -> String? = { _ in nil }
    ) {
        self.ledger = ledger
        self.alerts = alerts
        self.now = now
        self.newID = newID
        self.shortName = shortName
    }
}

/// What a commit did.
package struct CommitSummary: Sendable, Equatable {
    package var newItems = 0
    package var revisedItems = 0
    /// Items that were stored already, with the same content.
    package var knownItems = 0
    package var findings = 0
    /// The alerts written, possible ones too, in their order.
    package var alerts: [OutboxEntry] = []
    /// Feeds that the store does not have; their commits were passed over.
    package var unknownFeeds: [String] = []

    package init() {}
}
