import PactDetection
import PactLedger
import PartyModel
import Testing

@Suite struct AlertPolicyTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var policy = AlertPolicy(focus: .any, alertConfidence: 0.5, baseline: .none)
        var finding: Finding
        var published: String? = "2025-09-08"
        var firstSeen = "2025-09-08"
        var secondsOld: Int?
        var isFirstPoll = false
        var known: [KnownPact] = []
        var decision: AlertDecision
        var testDescription: String { name }
    }

    static func policy(
        focus: AlertPolicy.Focus = .any, planned: Bool = true, baseline: AlertPolicy.Baseline = .none,
        maxAge: Int? = nil
    ) -> AlertPolicy {
        AlertPolicy(
            focus: focus, alertConfidence: 0.5, plannedAlerts: planned, baseline: baseline, maxAge: maxAge)
    }
    static let akp = AlertPolicy.Focus.parties([PartyID("tr-akp")])
    static let pair = "tr-akp kz-amanat"

    static let words: [Row] = [
        Row(name: "signed", finding: finding(.signed, pair), decision: .alert(.signed)),
        Row(name: "planned", finding: finding(.planned, pair), decision: .alert(.planned)),
        Row(name: "renewed", finding: finding(.renewed, pair), decision: .alert(.renewed)),
        Row(name: "ended", finding: finding(.ended, pair), decision: .alert(.ended)),
        Row(name: "reference", finding: finding(.reference, pair), decision: .silent(.background)),
        Row(
            name: "at the threshold", finding: finding(.signed, pair, confidence: 0.5), decision: .alert(.signed)),
        Row(
            name: "below it", finding: finding(.planned, pair, confidence: 0.49), decision: .possible(.planned)),
        Row(
            name: "known", finding: finding(.signed, pair), known: [seed("s", pair, on: "2025-09-08")],
            decision: .silent(.known)),
        Row(
            name: "plans off", policy: policy(planned: false), finding: finding(.planned, pair),
            decision: .silent(.plannedOff)),
        Row(
            name: "plans off, signed", policy: policy(planned: false), finding: finding(.signed, pair),
            decision: .alert(.signed)),
    ]

    static let focus: [Row] = [
        Row(name: "in focus", policy: policy(focus: akp), finding: finding(.signed, pair), decision: .alert(.signed)),
        Row(
            name: "out of focus", policy: policy(focus: akp), finding: finding(.signed, "az-yap kz-amanat"),
            decision: .silent(.outOfFocus)),
        Row(
            name: "the ledger knows which Turkish party it is", policy: policy(focus: akp),
            finding: finding(.signed, "?TR kz-amanat"),
            known: [seed("p", pair, stage: .planned, plannedOn: "2025-08-01")], decision: .alert(.signed)),
    ]

    static let ages: [Row] = [
        Row(
            name: "first poll, an hour old", policy: policy(baseline: .firstPoll), finding: finding(.signed, pair),
            secondsOld: 3600, isFirstPoll: true, decision: .alert(.signed)),
        Row(
            name: "first poll, 25 hours old", policy: policy(baseline: .firstPoll), finding: finding(.signed, pair),
            published: "2025-09-07", secondsOld: 90_000, isFirstPoll: true, decision: .silent(.baseline)),
        Row(
            name: "first poll, of yesterday, hour unknown", policy: policy(baseline: .firstPoll),
            finding: finding(.signed, pair), published: "2025-09-07", isFirstPoll: true, decision: .alert(.signed)),
        Row(
            name: "first poll, no date", policy: policy(baseline: .firstPoll), finding: finding(.signed, pair),
            published: nil, isFirstPoll: true, decision: .silent(.baseline)),
        Row(
            name: "second poll, old", policy: policy(baseline: .firstPoll), finding: finding(.signed, pair),
            published: "2025-08-01", secondsOld: 4_000_000, decision: .alert(.signed)),
        Row(
            name: "no baseline", finding: finding(.signed, pair), secondsOld: 4_000_000, isFirstPoll: true,
            decision: .alert(.signed)),
        Row(
            name: "stated 40 days ago and told today", policy: policy(maxAge: 30),
            finding: finding(.signed, pair, on: "2025-07-30"), decision: .alert(.signed)),
        Row(
            name: "stated 30 days ago, print unknown", policy: policy(maxAge: 30),
            finding: finding(.signed, pair, on: "2025-08-09"), published: nil, decision: .alert(.signed)),
        Row(
            name: "stated 31 days ago, print unknown", policy: policy(maxAge: 30),
            finding: finding(.signed, pair, on: "2025-08-08"), published: nil, decision: .silent(.tooOld)),
        Row(
            name: "stated to the month only", policy: policy(maxAge: 30),
            finding: finding(.signed, pair, on: "2025-08"), decision: .alert(.signed)),
        Row(
            name: "a round-up is as old as its print", policy: policy(maxAge: 30),
            finding: finding(.signed, pair, roundUp: true), published: "2025-08-01", decision: .silent(.tooOld)),
        Row(
            name: "a plan by its print", policy: policy(maxAge: 30),
            finding: finding(.planned, pair, on: "2025-12-01"), published: "2025-07-01", decision: .silent(.tooOld)),
        Row(
            name: "an end by its print", policy: policy(maxAge: 30),
            finding: finding(.ended, pair, on: "2009"), decision: .alert(.ended)),
        Row(
            name: "a date in the future is not old", policy: policy(maxAge: 30),
            finding: finding(.signed, pair, on: "2026-09-08"), decision: .alert(.signed)),
    ]

    @Test(arguments: words + focus + ages)
    func decides(row: Row) throws {
        let report = ReportContext(
            published: row.published.flatMap { PartialDate($0) },
            firstSeen: try #require(PartialDate(row.firstSeen)), secondsOld: row.secondsOld,
            isFirstPoll: row.isFirstPoll)
        let judgement = Ledger.judge(
            row.finding, report: report, known: row.known, isDoubtful: row.policy.isDoubtful(row.finding),
            newReference: "new")
        #expect(row.policy.decide(row.finding, judgement, report) == row.decision)
    }
}
