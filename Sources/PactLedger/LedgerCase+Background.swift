import PactDetection
import PartyModel

/// Reports of plans, of ends, and of pacts that are only background.
extension LedgerCase {
    func plan() -> Judgement {
        if let pact = candidates.first(where: { isPreview(of: $0) }) { return outcome(.known, pact) }
        if let plan = openPlan(on: report.day) ?? candidates.first(where: isOwnEarlierPlan) {
            var plan = enriched(plan, withDate: false)
            if let last = plan.plannedOn, last.isEarlier(than: report.day) { plan.plannedOn = report.day }
            return outcome(.corroboration, plan)
        }
        return newPact(.newPact, stage: .planned) { $0.plannedOn = report.day }
    }

    private func isOwnEarlierPlan(_ pact: KnownPact) -> Bool {
        pact.stage == .planned && report.alreadyReported.contains(pact.reference)
    }

    /// A preview that arrives when the signing is known: it was printed before it, or in the days after it by a paper
    /// that came late. The plan's own day, where the text states one, decides as well.
    private func isPreview(of pact: KnownPact) -> Bool {
        guard pact.isSigned else { return false }
        if report.alreadyReported.contains(pact.reference) { return true }
        let planned = report.day
        if pact.signingDays.isEmpty {
            // Undated background may mean a pact of many years ago, so it makes no plan stale.
            guard pact.stage != .reference, let knownBy = pact.knownBy else { return false }
            return !planned.isAfter(knownBy)
        }
        return pact.signingDays.contains { signed in
            let isInTime =
                planned.dayNumbers.lowerBound <= signed.dayNumbers.upperBound + policy.windowDays
                && signed.dayNumbers.lowerBound <= planned.lastDayNumber(afterMonths: policy.planLifeMonths)
            let isNamed = finding.signedOn.map { $0.distance(to: signed) <= policy.windowDays } ?? false
            return isInTime || isNamed
        }
    }

    /// Teaches the ledger or adds to what it knows; never news.
    func background() -> Judgement {
        if let pact = meantByBackground() {
            return outcome(.corroboration, enriched(pact, withDate: finding.signedOn != nil && pact.isSigned))
        }
        if let day = finding.signedOn, let plan = openPlan(on: day) {
            // The plan was signed and its report is still to come: the date is kept, the alert is not spent.
            var plan = enriched(plan, withDate: true)
            plan.stage = .reference
            return outcome(.historic, plan)
        }
        return newPact(.historic, stage: .reference) { pact in
            pact.signedOn = finding.signedOn
            pact.signedOnBasis = finding.signedOn == nil ? nil : basis
            if finding.signedOn == nil { pact.knownBy = report.day }
        }
    }

    /// Background with a date is identified as a signing is; without one it may mean any pact of the parties.
    private func meantByBackground() -> KnownPact? {
        if let pact = ownEarlierPact { return pact }
        guard let day = finding.signedOn else {
            return anyPact { $0.isSigned } ?? openPlan(on: report.day)
        }
        return pactSigned(near: day) ?? undatedPact(knownAfter: day)
    }

    func end() -> Judgement {
        // The second report of an end must not end the pact that followed.
        let ended = anyPact { pact in
            guard let endedOn = pact.endedOn else { return false }
            return endedOn.distance(to: report.day) <= policy.windowDays
        }
        if let ended { return outcome(.corroboration, enriched(ended, withDate: false)) }
        // A date in such a report is that of the pact which ends ("the 2009 memorandum"), where one is near it.
        let named = finding.signedOn.flatMap { pactSigned(near: $0) ?? undatedPact(knownAfter: $0) }
        if let pact = named ?? anyPact(where: { $0.isSigned && $0.stage != .ended }) {
            guard pact.stage != .ended else { return outcome(.corroboration, enriched(pact, withDate: false)) }
            var pact = enriched(pact, withDate: false)
            pact.stage = .ended
            pact.endedOn = report.day
            return outcome(.end, pact)
        }
        if let ended = anyPact(where: { $0.stage == .ended }) { return outcome(.corroboration, ended) }
        // The end of a pact that nobody told us of is news where the item is about it, background otherwise.
        return newPact(finding.isOwnNews ? .end : .historic, stage: .ended) { pact in
            pact.endedOn = report.day
            pact.knownBy = report.day
        }
    }
}
