import Foundation
import GRDB
import PactDetection
import PactLedger
import PartyModel

/// Writes the items of one feed with all that follows from them, inside the transaction of the commit.
struct ItemWriter {
    let db: Database
    let rules: CommitRules
    let feed: StoredFeed
    let polledAt: Date
    let now: Date
    private(set) var newItems = 0

    init(db: Database, rules: CommitRules, feed: StoredFeed, polledAt: Date, now: Date) {
        self.db = db
        self.rules = rules
        self.feed = feed
        self.polledAt = polledAt
        self.now = now
    }

    mutating func write(_ item: ItemCommit, _ summary: inout CommitSummary) throws {
        let stored = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT id, contentDigest, published, firstSeen FROM item WHERE feedID = ? AND itemKey = ?"),
            arguments: [feed.id, item.mark.key])
        let report: ItemReport
        if let stored {
            if stored["contentDigest"] == item.mark.digest {
                summary.knownItems += 1
                return
            }
            let published = item.published ?? Stored.date(stored["published"] as Double?)
            report = ItemReport(
                item: item, itemID: stored["id"], published: published, firstSeen: Stored.date(stored["firstSeen"]),
                isRevision: true)
            try revise(report)
            summary.revisedItems += 1
        } else {
            report = ItemReport(
                item: item, itemID: try insert(item), published: item.published, firstSeen: polledAt,
                isRevision: false)
            newItems += 1
            summary.newItems += 1
        }
        try FindingWriter(db: db, rules: rules, feed: feed, report: report, now: now).write(&summary)
    }

    private func insert(_ item: ItemCommit) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO item (feedID, itemKey, contentDigest, title, text, link, sourceName, published, firstSeen,
                    language, label, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(
            arguments: [
                feed.id, item.mark.key, item.mark.digest, item.title, item.text, item.link, item.sourceName,
                Stored.time(item.published), Stored.time(polledAt), item.verdict.language?.rawValue,
                item.verdict.label.rawValue, item.verdict.confidence,
            ])
        return db.lastInsertedRowID
    }

    /// The new text takes the place of the old one; what the ledger learned from it stays in its history.
    private func revise(_ report: ItemReport) throws {
        let item = report.item
        try db.execute(
            sql: """
                UPDATE item SET contentDigest = ?, title = ?, text = ?, link = ?, sourceName = ?, published = ?,
                    language = ?, label = ?, confidence = ?, revisedAt = ?, revision = revision + 1, prunedAt = NULL
                WHERE id = ?
                """,
            arguments: [
                item.mark.digest, item.title, item.text, item.link, item.sourceName, Stored.time(report.published),
                item.verdict.language?.rawValue, item.verdict.label.rawValue, item.verdict.confidence,
                Stored.time(now), report.itemID,
            ])
        try db.execute(sql: "DELETE FROM finding WHERE itemID = ?", arguments: [report.itemID])
    }
}

/// One item with its place in the store.
struct ItemReport {
    let item: ItemCommit
    let itemID: Int64
    let published: Date?
    let firstSeen: Date
    let isRevision: Bool

    func source(feed: String) -> AlertSource {
        AlertSource(
            name: item.sourceName, feed: feed, url: item.link, title: item.title.isEmpty ? nil : item.title,
            published: published, firstSeen: firstSeen)
    }

    /// - Parameter alreadyReported: What earlier revisions told of.
    func context(isFirstPoll: Bool, alreadyReported: Set<String>) -> ReportContext {
        // A date of tomorrow or later is a mistake of the feed; a day is left for its time zone.
        let believed = published.flatMap { $0 > firstSeen.addingTimeInterval(86_400) ? nil : $0 }
        return ReportContext(
            published: believed.map(\.utcDay), firstSeen: firstSeen.utcDay,
            secondsOld: believed.map { Int(firstSeen.timeIntervalSince($0).rounded()) }, isFirstPoll: isFirstPoll,
            alreadyReported: alreadyReported)
    }
}

extension Date {
    /// The calendar day in UTC.
    var utcDay: PartialDate {
        // Beyond these bounds lies no date of a feed, and `Int` would trap on a double that is too large.
        let seconds = min(max(timeIntervalSince1970, -62_135_596_800), 253_402_300_799)
        return PartialDate(dayNumber: Int((seconds / 86_400).rounded(.down)))
    }
}
