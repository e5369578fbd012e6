package import PartyModel

/// What a finding is to the ledger.
package enum Novelty: String, Sendable, Hashable, Codable, CaseIterable {
    /// A pact, or a plan for one, that the ledger did not know.
    case newPact
    /// A known plan, or a pact known from background only, whose signing is now reported.
    case progress
    case renewal
    case end
    /// Another report of what the ledger knows.
    case corroboration
    /// A report of less than the ledger knows, such as a preview that arrives after the signing.
    case known
    /// Background that teaches the ledger a pact.
    case historic

    /// Whether the finding tells something that the ledger did not hold.
    package var isNews: Bool {
        switch self {
        case .newPact, .progress, .renewal, .end: true
        case .corroboration, .known, .historic: false
        }
    }
}

/// What becomes of one finding.
package struct Judgement: Sendable, Equatable {
    package var novelty: Novelty
    /// The pact as it stands afterwards.
    package var pact: KnownPact
    /// The pact has to be added; otherwise the one with the same reference is replaced.
    package var isNewPact: Bool
    package var event: PactEvent

    package init(novelty: Novelty, pact: KnownPact, isNewPact: Bool, event: PactEvent) {
        self.novelty = novelty
        self.pact = pact
        self.isNewPact = isNewPact
        self.event = event
    }
}

/// One line in the history of a pact: what a report told of it.
package struct PactEvent: Sendable, Hashable, Codable {
    package var stage: Stage
    package var novelty: Novelty
    /// The day of the signing, renewal or end that the report gives; nil for an undated one.
    package var day: PartialDate?
    package var reportedOn: PartialDate
    package var isDoubtful: Bool

    package init(stage: Stage, novelty: Novelty, day: PartialDate?, reportedOn: PartialDate, isDoubtful: Bool) {
        self.stage = stage
        self.novelty = novelty
        self.day = day
        self.reportedOn = reportedOn
        self.isDoubtful = isDoubtful
    }
}
