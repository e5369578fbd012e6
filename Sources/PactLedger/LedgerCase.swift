import PactDetection
import PartyModel

/// One finding before the pacts of the same parties.
struct LedgerCase {
    let finding: Finding
    let report: ReportContext
    let policy: LedgerPolicy
    let newReference: String
    let keys: [PartyKey]
    /// Pacts whose parties match; those that name exactly the same ones first, then the latest first.
    let candidates: [KnownPact]
    /// The day of the pact: the stated one; else, where the pact is the item's own news, the day of the report. Nil for
    /// a partner in a round-up, whose pact may be years old.
    let day: PartialDate?
    let basis: DateBasis

    init(finding: Finding, report: ReportContext, pacts: [KnownPact], policy: LedgerPolicy, newReference: String) {
        self.finding = finding
        self.report = report
        self.policy = policy
        self.newReference = newReference
        let keys = PartyKey.normalized(finding.parties.map(PartyKey.init))
        self.keys = keys
        candidates = pacts.filter { PartyKey.match($0.parties, keys) }.sorted { left, right in
            let exact = (PartyKey.equal(left.parties, keys), PartyKey.equal(right.parties, keys))
            return exact.0 == exact.1 ? left.latestDayNumber > right.latestDayNumber : exact.0
        }
        day = finding.signedOn ?? (finding.isOwnNews ? report.day : nil)
        basis = finding.signedOn == nil ? .published : finding.signedOnBasis ?? .stated
    }

    func judgement() -> Judgement {
        switch finding.stage {
        case .signed: signing()
        case .renewed: renewal()
        case .planned: plan()
        case .reference: background()
        case .ended: end()
        }
    }

    // MARK: - Finding the pact that is meant

    /// The pact with a signing inside the window, the nearest first.
    func pactSigned(near day: PartialDate) -> KnownPact? {
        let near = candidates.filter(\.isSigned).compactMap { pact -> (pact: KnownPact, distance: Int)? in
            guard let distance = pact.signingDays.map({ $0.distance(to: day) }).min(), distance <= policy.windowDays
            else { return nil }
            return (pact, distance)
        }
        // The first of equals wins: candidates stand in their order of preference.
        return near.enumerated().min {
            ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
        }?.element.pact
    }

    /// A pact without a date that was known by a certain day: a signing up to that day is this one, a later one is a
    /// further pact. No window is added, since a further pact within weeks would then be lost.
    func undatedPact(knownAfter day: PartialDate) -> KnownPact? {
        candidates.first { pact in
            guard pact.isSigned, pact.signedOn == nil, let knownBy = pact.knownBy else { return false }
            return !day.isAfter(knownBy)
        }
    }

    /// The plan that a signing on `day` fulfils. The window before the plan's day allows for previews that were
    /// printed after the event.
    func openPlan(on day: PartialDate) -> KnownPact? { candidates.first { isOpenPlan($0, on: day) } }

    func isOpenPlan(_ pact: KnownPact, on day: PartialDate) -> Bool {
        guard let plannedOn = pact.plannedOn, pact.stage == .planned || pact.stage == .reference else { return false }
        return day.dayNumbers.upperBound >= plannedOn.dayNumbers.lowerBound - policy.windowDays
            && day.dayNumbers.lowerBound <= plannedOn.lastDayNumber(afterMonths: policy.planLifeMonths)
    }

    /// What this item told of before it was revised. A changed date in a revision is no further pact.
    var ownEarlierPact: KnownPact? {
        candidates.first { $0.isSigned && report.alreadyReported.contains($0.reference) }
    }

    /// Any pact, for an undated report: the latest that was there when the report was printed, else the latest.
    func anyPact(where accepts: (KnownPact) -> Bool) -> KnownPact? {
        let accepted = candidates.filter(accepts)
        return accepted.first { $0.latestDayNumber <= report.day.dayNumbers.upperBound } ?? accepted.first
    }

    // MARK: - Writing the outcome

    func outcome(_ novelty: Novelty, _ pact: KnownPact, isNewPact: Bool = false) -> Judgement {
        Judgement(
            novelty: novelty, pact: pact, isNewPact: isNewPact,
            event: PactEvent(
                stage: finding.stage, novelty: novelty, day: day, reportedOn: report.day, isDoubtful: false))
    }

    func newPact(_ novelty: Novelty, stage: Stage, change: (inout KnownPact) -> Void) -> Judgement {
        var pact = KnownPact(
            reference: newReference, kind: finding.kind, parties: keys, stage: stage, place: finding.place)
        change(&pact)
        return outcome(novelty, pact, isNewPact: true)
    }

    /// Adds what the pact lacks. A better word is never overwritten by a worse one.
    func enriched(_ pact: KnownPact, withDate: Bool) -> KnownPact {
        var pact = pact
        pact.refineParties(from: keys)
        if pact.place == nil { pact.place = finding.place }
        if pact.kind == .other { pact.kind = finding.kind }
        if withDate, let day, isBetter(day, than: pact) {
            pact.signedOn = day
            pact.signedOnBasis = basis
        }
        return pact
    }

    /// A stated date beats the day of a report, and a more precise stated date beats a vaguer one that holds it. The
    /// day of a report stays as it is: moved to an earlier report it would push later ones out of the window.
    private func isBetter(_ day: PartialDate, than pact: KnownPact) -> Bool {
        guard let present = pact.signedOn else { return true }
        return switch (pact.signedOnBasis ?? .stated, basis) {
        case (.published, .stated): true
        case (.stated, .published): false
        case (.stated, .stated): day.precision > present.precision && day.distance(to: present) == 0
        case (.published, .published): false
        }
    }
}
