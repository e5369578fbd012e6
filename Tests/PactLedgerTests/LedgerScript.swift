import Testing
import PactDetection
import PactLedger
import PartyModel

/// A ledger in memory that reads reports one after the other, as the store does.
struct LedgerScript {
    var known: [KnownPact] = []
    var policy = AlertPolicy(focus: .any, alertConfidence: 0.5, baseline: .none)
    var firstSeen = PartialDate("2026-01-01")

    mutating func read(_ finding: Finding, published: String?, alreadyReported: Set<String> = []) throws -> Outcome {
        let report = ReportContext(
            published: published.flatMap { PartialDate($0) }, firstSeen: try #require(firstSeen),
            alreadyReported: alreadyReported)
        let judgement = Ledger.judge(
            finding, report: report, known: known, isDoubtful: policy.isDoubtful(finding),
            newReference: "pact-\(known.count + 1)")
        known.removeAll { $0.reference == judgement.pact.reference }
        known.append(judgement.pact)
        return Outcome(judgement: judgement, decision: policy.decide(finding, judgement, report))
    }

    /// The pact of exactly these parties, for example `tr-akp`, `?VE`.
    func pact(_ parties: String...) -> KnownPact? {
        known.first { $0.parties.map(\.description) == parties.sorted() }
    }

    struct Outcome {
        var judgement: Judgement
        var decision: AlertDecision
    }
}

/// `tr-akp` is a party of Türkiye, `?TR` an unknown one.
func party(_ text: String) -> FindingParty {
    let country = CountryCode((text.hasPrefix("?") ? text.dropFirst() : text.prefix(2)).uppercased())
    return text.hasPrefix("?")
        ? FindingParty(id: nil, name: nil, country: country, mention: nil)
        : FindingParty(id: PartyID(text), name: text, country: country, mention: text)
}

func finding(
    _ stage: Stage, _ parties: String, on day: String? = nil, basis: DateBasis = .stated, place: String? = nil,
    confidence: Double = 0.9, roundUp: Bool = false, kind: PactKind = .memorandum
) -> Finding {
    Finding(
        stage: stage, kind: kind, parties: parties.split(separator: " ").map { party(String($0)) },
        signedOn: day.flatMap { PartialDate($0) }, signedOnBasis: day == nil ? nil : basis, place: place,
        confidence: confidence, isOwnNews: !roundUp)
}

func seed(
    _ reference: String, _ parties: String, on day: String? = nil, knownBy: String? = nil, renewals: [String] = [],
    stage: Stage = .signed, plannedOn: String? = nil
) -> KnownPact {
    KnownPact(
        reference: reference, kind: .memorandum,
        parties: parties.split(separator: " ").map { PartyKey(party(String($0))) },
        stage: stage, signedOn: day.flatMap { PartialDate($0) }, signedOnBasis: day == nil ? nil : .stated,
        knownBy: knownBy.flatMap { PartialDate($0) }, plannedOn: plannedOn.flatMap { PartialDate($0) },
        renewals: renewals.compactMap { PartialDate($0) }, fromSeed: true)
}
