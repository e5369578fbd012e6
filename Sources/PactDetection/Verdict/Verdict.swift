package import PartyModel

/// What the reader makes of one item.
package struct Verdict: Sendable, Equatable {
    package var label: Label
    /// Probability that the label is right, `none` included.
    package var confidence: Double
    package var language: LanguageCode?
    package var findings: [Finding]

    package init(label: Label, confidence: Double, language: LanguageCode?, findings: [Finding]) {
        self.label = label
        self.confidence = confidence
        self.language = language
        self.findings = findings
    }
}

package enum Label: String, Sendable, Hashable, Codable, CaseIterable {
    case signed, renewed, planned, reference, contact, none
}

/// One pact that an item reports.
package struct Finding: Sendable, Equatable {
    package var stage: Stage
    package var kind: PactKind
    /// In the order of the text; at least two, of at least two countries.
    package var parties: [FindingParty]
    package var signedOn: PartialDate?
    package var signedOnBasis: DateBasis?
    package var place: String?
    package var signatories: [String]
    package var confidence: Double
    package var evidence: [EvidenceSpan]
    /// False for one partner in a round-up: such a finding says nothing about the day of its pact.
    package var isOwnNews: Bool
    /// The rules that spoke, with the weight each gave; for `explain`.
    package var rules: [RuleNote]

    package init(
        stage: Stage, kind: PactKind, parties: [FindingParty], signedOn: PartialDate? = nil,
        signedOnBasis: DateBasis? = nil, place: String? = nil, signatories: [String] = [], confidence: Double,
        evidence: [EvidenceSpan] = [], isOwnNews: Bool = true, rules: [RuleNote] = []
    ) {
        self.stage = stage
        self.kind = kind
        self.parties = parties
        self.signedOn = signedOn
        self.signedOnBasis = signedOnBasis
        self.place = place
        self.signatories = signatories
        self.confidence = confidence
        self.evidence = evidence
        self.isOwnNews = isOwnNews
        self.rules = rules
    }
}

package enum DateBasis: String, Sendable, Hashable, Codable { case stated, published }

/// A party of a finding. `id` is nil for a party outside the model; `name` and `mention` are nil where the text names
/// only its country.
package struct FindingParty: Sendable, Hashable, Codable {
    package var id: PartyID?
    /// The model's English name.
    package var name: String?
    package var country: CountryCode
    /// As the text writes it.
    package var mention: String?

    package init(id: PartyID?, name: String?, country: CountryCode, mention: String?) {
        self.id = id
        self.name = name
        self.country = country
        self.mention = mention
    }
}

/// A part of the item's own text. Offsets count Unicode scalars of the field's plain text.
package struct EvidenceSpan: Sendable, Hashable, Codable {
    package enum Field: String, Sendable, Hashable, Codable { case title, text }

    package var field: Field
    package var start: Int
    package var end: Int
    package var quote: String

    package init(field: Field, start: Int, end: Int, quote: String) {
        self.field = field
        self.start = start
        self.end = end
        self.quote = quote
    }
}

package struct RuleNote: Sendable, Hashable, Codable {
    package var rule: String
    /// Log odds that the rule added.
    package var weight: Double

    package init(rule: String, weight: Double) {
        self.rule = rule
        self.weight = weight
    }
}
