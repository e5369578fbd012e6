/// What is known before reading: parties, officials, countries, pacts and the lexicons. Immutable; built by
/// `SeedDecoder` and shared read-only.
package struct PartyModel: Sendable {
    package var parties: [Party] = []
    package var officials: [Official] = []
    package var countries: [Country] = []
    package var pacts: [SeedPact] = []
    package var lexicons: [LanguageCode: Lexicon] = [:]
    package var weights = RuleWeights()
    package var golden: [GoldenCase] = []

    package init() {}

    package func party(_ id: PartyID) -> Party? { parties.first { $0.id == id } }
    package func country(_ code: CountryCode) -> Country? { countries.first { $0.code == code } }
}

/// Log odds that each named rule adds to a finding, and the floor below which a finding is not reported at all.
package struct RuleWeights: Sendable, Equatable {
    package var weights: [String: Double] = [:]

    package init() {}

    package func weight(_ rule: String) -> Double { weights[rule] ?? 0 }
}

/// A text that must, or must not, alert. `check` runs them; settings whose golden cases fail are refused.
package struct GoldenCase: Sendable, Hashable {
    package var name: String
    package var language: LanguageCode?
    package var title: String
    package var text: String
    package var published: PartialDate?
    package var label: String
    /// Country codes of each expected finding, sorted, joined by `+`.
    package var pairs: [String]?
    package var file: String
    package var line: Int
}
