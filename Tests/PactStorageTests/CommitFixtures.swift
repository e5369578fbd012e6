import Foundation
import PactDetection
import PactLedger
import PactStorage
import PartyModel
import PollPolicy

/// `tr-akp` is a party of Türkiye, `?TR` an unknown one.
func party(_ text: String) -> FindingParty {
    let country = CountryCode((text.hasPrefix("?") ? text.dropFirst() : text.prefix(2)).uppercased())
    return text.hasPrefix("?")
        ? FindingParty(id: nil, name: nil, country: country, mention: nil)
        : FindingParty(id: PartyID(text), name: "Name of \(text)", country: country, mention: text)
}

func keys(_ parties: String) -> [PartyKey] { parties.split(separator: " ").map { PartyKey(party(String($0))) } }

func finding(
    _ stage: Stage, _ parties: String, on day: String? = nil, basis: DateBasis = .stated, place: String? = nil,
    confidence: Double = 0.9, roundUp: Bool = false
) -> Finding {
    Finding(
        stage: stage, kind: .memorandum, parties: parties.split(separator: " ").map { party(String($0)) },
        signedOn: day.flatMap { PartialDate($0) }, signedOnBasis: day == nil ? nil : basis, place: place,
        signatories: ["Zafer Sırakaya"], confidence: confidence,
        evidence: [EvidenceSpan(field: .text, start: 0, end: 5, quote: "imza ")], isOwnNews: !roundUp)
}

func item(
    _ key: String, digest: String = "1", published: String? = nil, source: String = "haberler.com",
    _ findings: [Finding] = []
) -> ItemCommit {
    ItemCommit(
        mark: ItemMark(key: key, digest: digest), title: "Title of \(key)", text: "Text of \(key)",
        link: "https://example.com/\(key)", sourceName: source, published: published.map { time($0) },
        verdict: Verdict(
            label: findings.first.flatMap { Label(rawValue: $0.stage.rawValue) } ?? .none, confidence: 0.9,
            language: LanguageCode("tr"), findings: findings))
}

func poll(
    _ feed: String, at text: String = "2026-01-01", result: PollResult = .read, validators: Validators? = nil,
    hostBackOff: Int? = nil, failures: Int = 0, keepsRedirect: Bool = false, _ items: [ItemCommit] = []
) -> FeedCommit {
    FeedCommit(
        feed: feed, polledAt: time(text), result: result,
        decision: PollDecision(
            delay: 900, reason: failures > 0 ? .failure(count: failures) : .regular,
            state: FeedState(interval: 900, failures: failures), hostBackOff: hostBackOff,
            keepsRedirect: keepsRedirect),
        host: "News.example", validators: validators, redirectURL: keepsRedirect ? "https://new.example/feed" : nil,
        items: items)
}

func rules(
    _ policy: AlertPolicy = AlertPolicy(focus: .any, alertConfidence: 0.5, baseline: .none),
    ids: CountingIDs = CountingIDs()
) -> CommitRules {
    CommitRules(
        alerts: policy, now: { time("2026-01-01 12:00") }, newID: ids.next,
        shortName: { $0.rawValue == "tr-akp" ? "AK Party" : nil })
}

extension PactStore {
    /// Two feeds, `a` and `b`, and a sink.
    func prepare() async throws {
        try await syncFeeds(
            [
                ConfiguredFeed(id: "a", url: "https://a.example/rss"),
                ConfiguredFeed(id: "b", url: "https://b.example/rss"),
            ], at: time("2026-01-01"))
        try await registerSink("text", from: .start, at: time("2026-01-01"))
    }
}
