package import PactDetection
package import PartyModel

/// One pact as the ledger knows it: from the seeds, from reports, or from both.
package struct KnownPact: Sendable, Hashable, Codable {
    /// The seed's id, or the id that the store drew when a report taught the pact. Never changes.
    package var reference: String
    package var kind: PactKind
    /// Sorted, without repeats of a known party; several unknown parties of one country stand side by side.
    package private(set) var parties: [PartyKey]
    /// How far the pact has come. `reference` means that only background told of it so far.
    package var stage: Stage
    /// The day of the signature, and whether a text stated it or it is the day of the report.
    package var signedOn: PartialDate?
    package var signedOnBasis: DateBasis?
    /// For a pact without a date: it was signed on or before this day.
    package var knownBy: PartialDate?
    /// The day on which the open plan was last reported; nil once it is signed.
    package var plannedOn: PartialDate?
    package var place: String?
    /// Days of renewals, in order.
    package var renewals: [PartialDate]
    /// The day on which its end was reported.
    package var endedOn: PartialDate?
    package var fromSeed: Bool
    /// True while only reports below `alert_confidence` told of it. Such a pact never silences a better report.
    package var isDoubtful: Bool

    package init(
        reference: String, kind: PactKind, parties: [PartyKey], stage: Stage, signedOn: PartialDate? = nil,
        signedOnBasis: DateBasis? = nil, knownBy: PartialDate? = nil, plannedOn: PartialDate? = nil,
        place: String? = nil, renewals: [PartialDate] = [], endedOn: PartialDate? = nil, fromSeed: Bool = false,
        isDoubtful: Bool = false
    ) {
        self.reference = reference
        self.kind = kind
        self.parties = PartyKey.normalized(parties)
        self.stage = stage
        self.signedOn = signedOn
        self.signedOnBasis = signedOnBasis
        self.knownBy = knownBy
        self.plannedOn = plannedOn
        self.place = place
        self.renewals = renewals
        self.endedOn = endedOn
        self.fromSeed = fromSeed
        self.isDoubtful = isDoubtful
    }

    /// Every day on which the pact is known to have been signed: its signature and its renewals.
    package var signingDays: [PartialDate] { (signedOn.map { [$0] } ?? []) + renewals }

    /// Signed at some time, whoever told of it.
    package var isSigned: Bool { stage != .planned }

    /// The last day that is known of the pact, as days after 1970-01-01, for "latest first".
    package var latestDayNumber: Int {
        (signingDays + [knownBy, plannedOn].compactMap { $0 }).map(\.dayNumbers.lowerBound).max() ?? Int.min
    }

    /// Countries in order, with repeats. Only pacts with equal countries can have matching parties, so a store finds
    /// the candidates for a finding by this text.
    package var countries: String { Self.countries(of: parties) }

    package static func countries(of parties: [PartyKey]) -> String {
        PartyKey.normalized(parties).map(\.country.rawValue).sorted().joined(separator: "+")
    }

    /// Gives unknown parties the ids that a finding knows; leaves all else.
    package mutating func refineParties(from others: [PartyKey]) {
        parties = PartyKey.refined(parties, from: others)
    }

    package mutating func addRenewal(_ day: PartialDate) {
        renewals = (renewals + [day]).sorted { $0.dayNumbers.lowerBound < $1.dayNumbers.lowerBound }
    }
}
