package import PactDetection

/// Compares a finding with the pacts that are known: is it the same pact, and does the finding tell more of it?
///
/// A pact is identified by its parties and by its day, within a window; never by its kind, since reports call one paper
/// a memorandum, a protocol and an agreement.
package enum Ledger {
    /// - Parameters:
    ///   - known: At least every pact with the same countries (`KnownPact.countries`); others do no harm.
    ///   - isDoubtful: The finding lies below `alert_confidence`. It is kept apart: it changes nothing that better
    ///     reports taught, and a better report of the same pact is news again. Otherwise a report too weak to alert
    ///     would swallow the alert of the strong one after it.
    ///   - newReference: The reference of the pact that a finding may add.
    package static func judge(
        _ finding: Finding, report: ReportContext, known: [KnownPact], policy: LedgerPolicy = LedgerPolicy(),
        isDoubtful: Bool = false, newReference: String
    ) -> Judgement {
        func decide(_ pacts: [KnownPact]) -> Judgement {
            LedgerCase(
                finding: finding, report: report, pacts: pacts, policy: policy, newReference: newReference
            ).judgement()
        }
        let firm = decide(known.filter { !$0.isDoubtful })
        let doubtfulPacts = known.filter(\.isDoubtful)
        return isDoubtful
            ? doubtfulJudgement(firm: firm, known: known, doubtful: decide(doubtfulPacts))
            : adopting(doubtfulPacts, decide: decide, into: firm)
    }

    /// A firm finding that adds a pact takes over the doubtful one that told of it before, so that one pact keeps one
    /// reference.
    private static func adopting(
        _ doubtful: [KnownPact], decide: ([KnownPact]) -> Judgement, into firm: Judgement
    ) -> Judgement {
        guard firm.isNewPact, !doubtful.isEmpty else { return firm }
        let earlier = decide(doubtful)
        guard !earlier.isNewPact else { return firm }
        var adopted = firm
        adopted.pact.reference = earlier.pact.reference
        adopted.isNewPact = false
        return adopted
    }

    private static func doubtfulJudgement(
        firm: Judgement, known: [KnownPact], doubtful: Judgement
    ) -> Judgement {
        var result = firm
        result.event.isDoubtful = true
        if !firm.isNewPact, !firm.novelty.isNews {
            // Nothing new: the pact stays as better reports left it.
            if let untouched = known.first(where: { $0.reference == firm.pact.reference }) { result.pact = untouched }
            return result
        }
        result = doubtful
        result.event.isDoubtful = true
        result.pact.isDoubtful = true
        if doubtful.isNewPact {
            // What it would be if it is true, for example progress of a plan that stays open meanwhile.
            result.novelty = firm.novelty
            result.event.novelty = firm.novelty
        }
        return result
    }
}
