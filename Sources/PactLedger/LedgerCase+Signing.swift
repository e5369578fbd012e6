import PactDetection
import PartyModel

/// Reports that a pact was signed or renewed.
extension LedgerCase {
    func signing() -> Judgement {
        if let pact = ownEarlierPact { return knownSigning(pact) }
        guard let day else { return undatedSigning() }
        if let pact = pactSigned(near: day) ?? undatedPact(knownAfter: day) { return knownSigning(pact) }
        if let plan = openPlan(on: day) { return progress(plan) }
        return newPact(.newPact, stage: .signed) { pact in
            pact.signedOn = day
            pact.signedOnBasis = basis
        }
    }

    /// A partner in a round-up. It joins whatever is known of the pair, so that lists of old pacts do not alert; only an
    /// open plan, or nothing at all, makes it news.
    private func undatedSigning() -> Judgement {
        let pact = anyPact { $0.isSigned || isOpenPlan($0, on: report.day) }
        guard let pact else {
            return newPact(.newPact, stage: .signed) { $0.knownBy = report.day }
        }
        return pact.stage == .planned ? progress(pact) : knownSigning(pact)
    }

    private func knownSigning(_ pact: KnownPact) -> Judgement {
        // Background never takes the alert away from the news itself: "under the memorandum signed on Monday" may
        // arrive before Monday's report. An open plan waits for its signing in the same way.
        let isFirstNews = pact.stage == .reference && (finding.isOwnNews || pact.plannedOn != nil)
        return isFirstNews
            ? progress(pact) : outcome(.corroboration, enriched(pact, withDate: datesTheSignature(of: pact)))
    }

    private func progress(_ pact: KnownPact) -> Judgement {
        var pact = enriched(pact, withDate: true)
        pact.stage = .signed
        pact.plannedOn = nil
        // The plan may have waited for years; a round-up dates its signing no better than "by now".
        if pact.signedOn == nil { pact.knownBy = report.day }
        pact.kind = finding.kind == .other ? pact.kind : finding.kind
        return outcome(.progress, pact)
    }

    /// A report may call "signed" what another called "renewed" on the same day: the pact's first signature, perhaps
    /// years before, is not moved to it.
    private func datesTheSignature(of pact: KnownPact) -> Bool {
        guard let day else { return false }
        return !pact.renewals.contains { $0.distance(to: day) <= policy.windowDays }
    }

    func renewal() -> Judgement {
        if let pact = ownEarlierPact { return outcome(.corroboration, enriched(pact, withDate: false)) }
        // In a round-up the day of the report has to serve as the day of the renewal.
        let renewedOn = day ?? report.day
        if let pact = pactSigned(near: renewedOn) { return knownRenewal(pact, on: renewedOn) }
        if day == nil, let pact = anyPact(where: { !$0.renewals.isEmpty }) {
            return outcome(.corroboration, enriched(pact, withDate: false))
        }
        // A renewal is signed as well, so it fulfils a plan; else it belongs to the latest pact that it can follow.
        let earlier =
            openPlan(on: renewedOn)
            ?? anyPact { pact in
                pact.isSigned && pact.stage != .ended
                    && !(pact.signedOn.map { $0.isAfter(renewedOn) } ?? false)
            }
        guard let earlier else {
            return newPact(.renewal, stage: .renewed) { pact in
                pact.addRenewal(renewedOn)
                pact.knownBy = renewedOn
            }
        }
        var pact = enriched(earlier, withDate: false)
        pact.stage = .renewed
        pact.plannedOn = nil
        pact.addRenewal(renewedOn)
        return outcome(.renewal, pact)
    }

    private func knownRenewal(_ pact: KnownPact, on day: PartialDate) -> Judgement {
        guard pact.stage == .reference, finding.isOwnNews else {
            return outcome(.corroboration, enriched(pact, withDate: false))
        }
        // Known from background only, see `knownSigning`.
        var pact = enriched(pact, withDate: false)
        pact.stage = .renewed
        pact.addRenewal(day)
        return outcome(.renewal, pact)
    }
}
