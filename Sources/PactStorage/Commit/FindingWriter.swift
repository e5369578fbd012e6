import Foundation
import GRDB
import PactDetection
package import PactLedger
import PartyModel

/// Puts the findings of one item before the ledger and writes what it says: findings, pacts, history, alerts.
struct FindingWriter {
    let db: Database
    let rules: CommitRules
    let feed: StoredFeed
    let report: ItemReport
    let now: Date

    func write(_ summary: inout CommitSummary) throws {
        let findings = report.item.verdict.findings
        guard !findings.isEmpty else { return }
        let ledger = LedgerRecords(db: db, now: now)
        let context = report.context(
            isFirstPoll: !feed.firstPollDone,
            alreadyReported: report.isRevision ? try ledger.references(reportedBy: report.itemID) : [])
        // The strongest first: an item that tells of a signing and, further down, of the plan for it is not told as a
        // plan and its progress.
        let order = findings.indices.sorted { left, right in
            let strength = (findings[left].stage.strength, findings[right].stage.strength)
            return strength.0 == strength.1 ? left < right : strength.0 > strength.1
        }
        var judged: [(index: Int, judgement: Judgement, decision: AlertDecision)] = []
        for index in order {
            let finding = findings[index]
            let judgement = Ledger.judge(
                finding, report: context, known: try ledger.candidates(for: finding), policy: rules.ledger,
                isDoubtful: rules.alerts.isDoubtful(finding), newReference: rules.newID())
            try ledger.save(judgement, itemID: report.itemID)
            var told = judgement
            if judgement.novelty == .corroboration, try isUntold(judgement.pact.reference, finding.stage) {
                told.novelty = .newPact
            }
            judged.append((index, judgement, rules.alerts.decide(finding, told, context)))
        }
        // Alerts stand together and in the order of the text.
        for (index, judgement, decision) in judged.sorted(by: { $0.index < $1.index }) {
            try insert(findings[index], at: index, judgement, decision)
            try tell(findings[index], judgement, decision, &summary)
        }
        summary.findings += findings.count
    }

    /// Nobody was told of the pact, and only because an earlier report did not say enough: it named a country where
    /// this one names the party, or came in a first poll without a date. Such a report must not use up the alert.
    private func isUntold(_ pact: String, _ stage: Stage) throws -> Bool {
        guard AlertNews(stage) != nil else { return false }
        return try Bool.fetchOne(
            db,
            sql: """
                SELECT NOT EXISTS (SELECT 1 FROM alert WHERE pact = ?1)
                    AND EXISTS (
                        SELECT 1 FROM finding JOIN item ON item.id = finding.itemID
                        WHERE finding.pact = ?1 AND finding.stage = ?2
                            AND (finding.decision = 'outOfFocus'
                                OR (finding.decision = 'baseline' AND item.published IS NULL)))
                """, arguments: [pact, stage.rawValue]) ?? false
    }

    private func tell(
        _ finding: Finding, _ judgement: Judgement, _ decision: AlertDecision, _ summary: inout CommitSummary
    ) throws {
        switch decision {
        case .alert(let news), .possible(let news):
            let alert = record(of: finding, judgement, news, isPossible: decision == .possible(news))
            let sequence = try AlertWriter.insert(alert, itemID: report.itemID, db)
            try addSource(to: sequence)
            summary.alerts.append(OutboxEntry(sequence: sequence, alert: alert))
        case .silent(.known):
            try corroborate(judgement.pact.reference, isDoubtful: judgement.event.isDoubtful)
        case .silent: break
        }
    }

    /// A later report joins the sources of the alert instead of repeating it. A doubtful one joins only what was
    /// possible itself.
    private func corroborate(_ pact: String, isDoubtful: Bool) throws {
        let sequence = try Int64.fetchOne(
            db, sql: "SELECT sequence FROM alert WHERE pact = ? AND isPossible = ? ORDER BY sequence DESC LIMIT 1",
            arguments: [pact, isDoubtful])
        if let sequence { try addSource(to: sequence) }
    }

    private func addSource(to sequence: Int64) throws {
        let source = report.source(feed: feed.name)
        try db.execute(
            sql: """
                INSERT INTO alertSource (sequence, itemID, name, source) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                """, arguments: [sequence, report.itemID, source.name, try Stored.json(source)])
    }

    private func record(
        of finding: Finding, _ judgement: Judgement, _ news: AlertNews, isPossible: Bool
    ) -> AlertRecord {
        let isDated = finding.stage == .signed || finding.stage == .renewed
        let day = isDated ? judgement.event.day : finding.signedOn
        return AlertRecord(
            id: rules.newID(), createdAt: now, word: AlertWord(news), stage: finding.stage, kind: finding.kind,
            parties: finding.parties.map { party in
                AlertParty(
                    id: party.id, shown: party.id.flatMap(rules.shortName) ?? party.name ?? party.mention,
                    name: party.name, country: party.country, mention: party.mention)
            },
            place: finding.place, signedOn: day,
            signedOnBasis: day == nil ? nil : finding.signedOn == nil ? .published : finding.signedOnBasis ?? .stated,
            signatories: finding.signatories, confidence: finding.confidence, pact: judgement.pact.reference,
            novelty: judgement.novelty.rawValue, source: report.source(feed: feed.name), evidence: finding.evidence,
            language: report.item.verdict.language, isPossible: isPossible, amends: nil)
    }

    private func insert(
        _ finding: Finding, at position: Int, _ judgement: Judgement, _ decision: AlertDecision
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO finding (itemID, position, stage, kind, confidence, signedOn, signedOnBasis, place,
                    isOwnNews, pact, novelty, decision, signatories, evidence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                report.itemID, position, finding.stage.rawValue, finding.kind.rawValue, finding.confidence,
                finding.signedOn?.description, finding.signedOnBasis?.rawValue, finding.place, finding.isOwnNews,
                judgement.pact.reference, judgement.novelty.rawValue, decision.name,
                try Stored.json(finding.signatories), try Stored.json(finding.evidence),
            ])
        let findingID = db.lastInsertedRowID
        for (position, party) in finding.parties.enumerated() {
            try db.execute(
                sql: """
                    INSERT INTO findingParty (findingID, position, partyID, name, country, mention)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    findingID, position, party.id?.rawValue, party.name, party.country.rawValue, party.mention,
                ])
        }
    }
}

extension AlertWord {
    package init(_ news: AlertNews) {
        switch news {
        case .signed: self = .signed
        case .planned: self = .planned
        case .renewed: self = .renewed
        case .ended: self = .ended
        }
    }
}

extension AlertDecision {
    /// As `status` counts it: `alert`, `possible`, or the reason of the silence.
    var name: String {
        switch self {
        case .alert: "alert"
        case .possible: "possible"
        case .silent(let silence): silence.rawValue
        }
    }
}
