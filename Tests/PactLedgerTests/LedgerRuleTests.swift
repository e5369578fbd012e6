import PactDetection
import PactLedger
import PartyModel
import Testing

/// The rules of identity, frozen: each row is a ledger, the reports that reach it in order, and what each is.
@Suite struct LedgerRuleTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var name: String
        var known: [KnownPact] = []
        var reports: [Report]
        /// The number of pacts afterwards.
        var pacts: Int
        var testDescription: String { name }
    }

    struct Report: Sendable {
        var finding: Finding
        var published: String?
        var novelty: Novelty
        var alerts: Bool

        init(_ finding: Finding, _ published: String?, _ novelty: Novelty, alerts: Bool) {
            self.finding = finding
            self.published = published
            self.novelty = novelty
            self.alerts = alerts
        }
    }

    static func known(_ text: String) -> [KnownPact] { [seed("s", text, on: "2025-09-08")] }

    static let signings: [Row] = [
        Row(
            name: "the first report of a signing",
            reports: [Report(finding(.signed, "tr-akp kz-amanat"), "2025-09-08", .newPact, alerts: true)], pacts: 1),
        Row(
            name: "30 days later it is the same pact, 31 days later a further one",
            known: known("tr-akp kz-amanat"),
            reports: [
                Report(finding(.signed, "tr-akp kz-amanat"), "2025-10-08", .corroboration, alerts: false),
                Report(finding(.signed, "tr-akp kz-amanat"), "2025-10-09", .newPact, alerts: true),
            ], pacts: 2),
        Row(
            name: "the window reaches back as well", known: known("tr-akp kz-amanat"),
            reports: [
                Report(finding(.signed, "tr-akp kz-amanat", on: "2025-08-09"), nil, .corroboration, alerts: false),
                Report(finding(.signed, "tr-akp kz-amanat", on: "2025-08-08"), nil, .newPact, alerts: true),
            ], pacts: 2),
        Row(
            name: "a stated date identifies, however late the report", known: known("tr-akp kz-amanat"),
            reports: [
                Report(
                    finding(.signed, "tr-akp kz-amanat", on: "2025-09"), "2026-03-01", .corroboration, alerts: false)
            ], pacts: 1),
        Row(
            name: "the order and the kind of the instrument do not matter", known: known("tr-akp kz-amanat"),
            reports: [
                Report(
                    finding(.signed, "kz-amanat tr-akp", kind: .protocol), "2025-09-09", .corroboration, alerts: false)
            ], pacts: 1),
        Row(
            name: "other parties make another pact", known: known("tr-akp kz-amanat"),
            reports: [
                Report(finding(.signed, "tr-chp kz-amanat"), "2025-09-08", .newPact, alerts: true),
                Report(finding(.signed, "tr-akp kz-amanat uz-uzlidep"), "2025-09-08", .newPact, alerts: true),
            ], pacts: 3),
        Row(
            name: "a year holds its days", known: [seed("s", "tr-akp dj-rpp", on: "2025")],
            reports: [
                Report(finding(.signed, "tr-akp dj-rpp"), "2025-03-01", .corroboration, alerts: false),
                Report(finding(.signed, "tr-akp dj-rpp"), "2026-01-30", .corroboration, alerts: false),
                Report(finding(.signed, "tr-akp dj-rpp"), "2026-06-01", .newPact, alerts: true),
            ], pacts: 2),
        Row(
            name: "an undated seed is any signing up to its day, and none after it",
            known: [seed("s", "tr-akp cu-pcc", knownBy: "2025-09-18")],
            reports: [
                Report(finding(.signed, "tr-akp cu-pcc"), "2025-09-19", .newPact, alerts: true),
                Report(finding(.signed, "tr-akp cu-pcc"), "2025-02-01", .corroboration, alerts: false),
            ], pacts: 2),
        Row(
            name: "a partner in a round-up joins any pact of the pair, however old",
            known: [seed("s", "tr-akp ru-er", on: "2009-11-21")],
            reports: [
                Report(finding(.signed, "tr-akp ru-er", roundUp: true), "2025-09-18", .corroboration, alerts: false)
            ], pacts: 1),
        Row(
            name: "a partner in a round-up that nobody knew is news, once",
            reports: [
                Report(finding(.signed, "tr-akp et-pp", roundUp: true), "2025-09-18", .newPact, alerts: true),
                Report(finding(.signed, "tr-akp et-pp", roundUp: true), "2025-11-30", .corroboration, alerts: false),
            ], pacts: 1),
        Row(
            name: "an item without a day of publication counts as of its first sight",
            reports: [
                Report(finding(.signed, "tr-akp et-pp"), nil, .newPact, alerts: true),
                Report(finding(.signed, "tr-akp et-pp"), "2026-01-20", .corroboration, alerts: false),
            ], pacts: 1),
    ]

    static let plans: [Row] = [
        Row(
            name: "a plan alerts once, its signing up to 18 months later is progress",
            reports: [
                Report(finding(.planned, "tr-akp ve-psuv"), "2025-01-10", .newPact, alerts: true),
                Report(finding(.planned, "tr-akp ve-psuv"), "2025-03-10", .corroboration, alerts: false),
                Report(finding(.signed, "tr-akp ve-psuv"), "2026-09-10", .progress, alerts: true),
                Report(finding(.signed, "tr-akp ve-psuv"), "2026-09-11", .corroboration, alerts: false),
            ], pacts: 1),
        Row(
            name: "after 18 months the plan is dead",
            reports: [
                Report(finding(.planned, "tr-akp ve-psuv"), "2024-01-10", .newPact, alerts: true),
                Report(finding(.signed, "tr-akp ve-psuv"), "2025-07-11", .newPact, alerts: true),
            ], pacts: 2),
        Row(
            name: "and a plan after it is a further one",
            reports: [
                Report(finding(.planned, "tr-akp ve-psuv"), "2024-01-10", .newPact, alerts: true),
                Report(finding(.planned, "tr-akp ve-psuv"), "2025-07-11", .newPact, alerts: true),
            ], pacts: 2),
        Row(
            name: "a preview that arrives after the signing is no news", known: known("tr-akp rs-spp"),
            reports: [
                Report(finding(.planned, "tr-akp rs-spp"), "2025-09-07", .known, alerts: false),
                Report(finding(.planned, "tr-akp rs-spp"), "2025-07-01", .known, alerts: false),
                Report(finding(.planned, "tr-akp rs-spp"), "2025-10-08", .known, alerts: false),
                Report(finding(.planned, "tr-akp rs-spp"), "2025-10-09", .newPact, alerts: true),
            ], pacts: 2),
        Row(
            name: "a plan printed before an undated pact was known is stale",
            known: [seed("s", "tr-akp cu-pcc", knownBy: "2025-09-18")],
            reports: [
                Report(finding(.planned, "tr-akp cu-pcc", roundUp: true), "2025-09-10", .known, alerts: false),
                Report(finding(.planned, "tr-akp cu-pcc"), "2025-10-01", .newPact, alerts: true),
            ], pacts: 2),
        Row(
            name: "a plan for an unknown party of a country meets the party that signs",
            reports: [
                Report(finding(.planned, "tr-akp ?VE", roundUp: true), "2025-09-18", .newPact, alerts: true),
                Report(finding(.signed, "tr-akp ve-psuv"), "2025-12-01", .progress, alerts: true),
            ], pacts: 1),
        Row(
            name: "a partner in a round-up fulfils an open plan",
            known: [seed("p", "tr-akp rw-rpf", stage: .planned, plannedOn: "2025-08-01")],
            reports: [
                Report(finding(.signed, "tr-akp rw-rpf", roundUp: true), "2025-09-18", .progress, alerts: true),
                Report(finding(.signed, "tr-akp rw-rpf"), "2025-08-10", .corroboration, alerts: false),
            ], pacts: 1),
    ]

    static let renewalsAndEnds: [Row] = [
        Row(
            name: "a renewal is news, its second report is not",
            known: [seed("s", "tr-akp ru-er", on: "2018-10")],
            reports: [
                Report(finding(.renewed, "tr-akp ru-er"), "2024-11-07", .renewal, alerts: true),
                Report(finding(.renewed, "tr-akp ru-er"), "2024-11-20", .corroboration, alerts: false),
                Report(finding(.signed, "tr-akp ru-er"), "2024-11-08", .corroboration, alerts: false),
                Report(finding(.renewed, "tr-akp ru-er"), "2026-11-07", .renewal, alerts: true),
            ], pacts: 1),
        Row(
            name: "a renewal of a pact that nobody knew is news",
            reports: [
                Report(finding(.renewed, "cn-cpc la-lprp"), "2025-05-01", .renewal, alerts: true),
                Report(finding(.renewed, "cn-cpc la-lprp"), "2025-05-02", .corroboration, alerts: false),
            ], pacts: 1),
        Row(
            name: "a renewal on the day of a signing is another word for it", known: known("tr-akp kz-amanat"),
            reports: [
                Report(finding(.renewed, "tr-akp kz-amanat"), "2025-09-09", .corroboration, alerts: false)
            ], pacts: 1),
        Row(
            name: "an end is news once, and a pact after it is a new one", known: known("tr-akp kz-amanat"),
            reports: [
                Report(finding(.ended, "tr-akp kz-amanat"), "2025-12-01", .end, alerts: true),
                Report(finding(.ended, "tr-akp kz-amanat"), "2025-12-03", .corroboration, alerts: false),
                Report(finding(.signed, "tr-akp kz-amanat"), "2025-12-20", .newPact, alerts: true),
                Report(finding(.ended, "tr-akp kz-amanat"), "2025-12-21", .corroboration, alerts: false),
            ], pacts: 2),
        Row(
            name: "the end of an unknown pact is news only where the item is about it",
            reports: [
                Report(finding(.ended, "za-anc tr-akp"), "2025-12-01", .end, alerts: true),
                Report(finding(.ended, "za-anc in-bjp", roundUp: true), "2025-12-01", .historic, alerts: false),
            ], pacts: 2),
    ]

    static let background: [Row] = [
        Row(
            name: "background teaches, and later lists are no news",
            reports: [
                Report(finding(.reference, "tr-akp az-yap", on: "2021"), "2023-12-05", .historic, alerts: false),
                Report(finding(.signed, "tr-akp az-yap", roundUp: true), "2025-09-18", .corroboration, alerts: false),
                Report(finding(.reference, "tr-akp az-yap"), "2025-10-18", .corroboration, alerts: false),
            ], pacts: 1),
        Row(
            name: "background that outruns the news does not take its alert",
            reports: [
                Report(finding(.reference, "tr-akp az-yap", on: "2025-09-08"), "2025-09-09", .historic, alerts: false),
                Report(finding(.signed, "tr-akp az-yap"), "2025-09-09", .progress, alerts: true),
                Report(finding(.signed, "tr-akp az-yap"), "2025-09-10", .corroboration, alerts: false),
            ], pacts: 1),
        Row(
            name: "undated background neither",
            reports: [
                Report(finding(.reference, "tr-akp az-yap"), "2025-09-09", .historic, alerts: false),
                Report(finding(.planned, "tr-akp az-yap"), "2025-09-08", .newPact, alerts: true),
                Report(finding(.signed, "tr-akp az-yap"), "2025-09-09", .progress, alerts: true),
            ], pacts: 2),
        Row(
            name: "background that outruns the renewal does not take its alert",
            reports: [
                Report(finding(.reference, "tr-akp az-yap", on: "2025-09-08"), "2025-09-09", .historic, alerts: false),
                Report(finding(.renewed, "tr-akp az-yap"), "2025-09-09", .renewal, alerts: true),
            ], pacts: 1),
        Row(
            name: "background on a planned pact leaves the alert of its signing",
            reports: [
                Report(finding(.planned, "tr-akp az-yap"), "2025-08-01", .newPact, alerts: true),
                Report(finding(.reference, "tr-akp az-yap", on: "2025-09-08"), "2025-09-10", .historic, alerts: false),
                Report(finding(.planned, "tr-akp az-yap"), "2025-08-03", .known, alerts: false),
                Report(finding(.signed, "tr-akp az-yap", roundUp: true), "2025-09-12", .progress, alerts: true),
            ], pacts: 1),
        Row(
            name: "background of another year is another pact", known: known("tr-akp kz-amanat"),
            reports: [
                Report(finding(.reference, "tr-akp kz-amanat", on: "2011"), "2025-09-09", .historic, alerts: false)
            ], pacts: 2),
    ]

    static let doubts: [Row] = [
        Row(
            name: "a doubtful report does not take the alert of a better one",
            reports: [
                Report(finding(.signed, "tr-akp az-yap", confidence: 0.3), "2025-09-08", .newPact, alerts: true),
                Report(finding(.signed, "tr-akp az-yap", confidence: 0.3), "2025-09-08", .corroboration, alerts: false),
                Report(finding(.signed, "tr-akp az-yap"), "2025-09-08", .newPact, alerts: true),
                Report(finding(.signed, "tr-akp az-yap", confidence: 0.3), "2025-09-08", .corroboration, alerts: false),
            ], pacts: 1),
        Row(
            name: "a doubtful signing leaves the plan open",
            reports: [
                Report(finding(.planned, "tr-akp az-yap"), "2025-08-01", .newPact, alerts: true),
                Report(finding(.signed, "tr-akp az-yap", confidence: 0.3), "2025-09-08", .progress, alerts: true),
                Report(finding(.signed, "tr-akp az-yap"), "2025-09-08", .progress, alerts: true),
            ], pacts: 2),
        Row(
            name: "a doubtful end ends nothing", known: known("tr-akp kz-amanat"),
            reports: [
                Report(finding(.ended, "tr-akp kz-amanat", confidence: 0.3), "2025-12-01", .end, alerts: true),
                Report(finding(.ended, "tr-akp kz-amanat"), "2025-12-02", .end, alerts: true),
            ], pacts: 2),
    ]

    @Test(arguments: signings + plans + renewalsAndEnds + background + doubts)
    func rowReadsAsExpected(row: Row) throws {
        var script = LedgerScript(known: row.known)
        for (index, report) in row.reports.enumerated() {
            let outcome = try script.read(report.finding, published: report.published)
            #expect(outcome.judgement.novelty == report.novelty, "report \(index)")
            let isSilent = if case .silent = outcome.decision { true } else { false }
            #expect(isSilent == !report.alerts, "report \(index)")
            if report.finding.confidence < 0.5, case .alert = outcome.decision { Issue.record("a doubtful alert") }
        }
        #expect(script.known.count == row.pacts)
    }

    @Test func aRevisionOfAnItemIsItsOwnPact() throws {
        var script = LedgerScript()
        let first = try script.read(finding(.signed, "tr-akp kz-amanat"), published: "2025-09-08")
        let revised = try script.read(
            finding(.signed, "tr-akp kz-amanat", on: "2025-06-01"), published: "2025-09-08",
            alreadyReported: [first.judgement.pact.reference])
        #expect(revised.judgement.novelty == .corroboration)
        #expect(revised.judgement.pact.signedOn == PartialDate("2025-06-01"))
    }
}
