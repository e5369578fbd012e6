/// How far a pact has come, as one report tells it.
package enum Stage: String, Sendable, Hashable, Codable, CaseIterable {
    case signed, renewed, planned, reference, ended

    /// Strength for choosing the label of an item: signed, renewed, planned, then reference and ended alike.
    package var strength: Int {
        switch self {
        case .signed: 4
        case .renewed: 3
        case .planned: 2
        case .reference, .ended: 1
        }
    }
}

/// The instrument's kind. Reports may name the kind of one paper differently, so it is never part of its identity.
package enum PactKind: String, Sendable, Hashable, Codable, CaseIterable {
    case memorandum, `protocol`, agreement, declaration, plan, other
}
