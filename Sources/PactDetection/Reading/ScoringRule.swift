package import PartyModel

/// Every rule that may speak for or against a finding. The raw value is its name in `seeds/weights.yaml`.
enum ScoringRule: String, Sendable, Hashable, CaseIterable {
    // Where the parties stand.
    case pairInSentence = "pair_in_sentence"
    case listWithAnchor = "list_with_anchor"
    case fromLastSentence = "from_last_sentence"
    case fromEarlierSentence = "from_earlier_sentence"
    case fromTitle = "from_title"
    case fromNextSentence = "from_next_sentence"
    /// The only parties that the item names, or the foremost ones, further off.
    case fromItem = "from_item"
    case partnerCarried = "partner_carried"
    case pairCarried = "pair_carried"
    case bothParties = "both_parties"

    // How they are known; one a party.
    case partyNamed = "party_named"
    case partyByPattern = "party_by_pattern"
    case partyByOfficial = "party_by_official"
    case partyByCountry = "party_by_country"

    // The paper.
    case paperNamed = "paper_named"
    case paperUnnamed = "paper_unnamed"
    /// None in the sentence, but one in the sentence before it or in the title.
    case paperNearby = "paper_nearby"
    case noPaper = "no_paper"

    // What is said of it.
    case signedVerb = "signed_verb"
    case headlineVerb = "headline_verb"
    case signingNoun = "signing_noun"
    /// A headline names parties and paper and has no verb.
    case paperAlone = "paper_alone"
    case formalized, listed
    case willSign = "will_sign"
    case planned, hoped, renewed
    case willRenew = "will_renew"
    case ended, denied
    case signedBefore = "signed_before"
    case background
    case oldDate = "old_date"

    // Where it stands.
    case inTitle = "in_title"
    case inLead = "in_lead"
    case partyWord = "party_word"
    /// The headline tells of a paper of states, ministries, cities.
    case titleOfOthers = "title_of_others"
    /// Other bodies stand in the sentence of the paper, and a party of the pair stands elsewhere.
    case scopeCarried = "scope_carried"
    /// Countries are named as those who sign, and no party.
    case countriesSign = "countries_sign"
    /// Two ministries, two town halls in the sentence of the paper.
    case twoBodies = "two_bodies"

    // Whose paper it may be instead: beside the paper itself, or anywhere in the sentence.
    case paperOfState = "paper_of_state"
    case paperOfParliament = "paper_of_parliament"
    case paperOfMinistry = "paper_of_ministry"
    case paperOfCity = "paper_of_city"
    case paperOfUniversity = "paper_of_university"
    case paperOfCompany = "paper_of_company"
    case paperOfUnion = "paper_of_union"
    case paperOfArmedGroup = "paper_of_armed_group"
    case paperOfDomestic = "paper_of_domestic"
    case scopeState = "scope_state"
    case scopeParliament = "scope_parliament"
    case scopeMinistry = "scope_ministry"
    case scopeCity = "scope_city"
    case scopeUniversity = "scope_university"
    case scopeCompany = "scope_company"
    case scopeUnion = "scope_union"
    case scopeArmedGroup = "scope_armed_group"
    case scopeDomestic = "scope_domestic"

    static func isScope(_ rule: ScoringRule) -> Bool {
        scopes.contains { $0.0 != .domestic && ($0.paper == rule || $0.sentence == rule) }
    }

    /// Log odds of the prior, and the probability below which a finding is not reported; they stand beside the rules.
    static let base = "base"
    static let floor = "floor"

    /// By class of scope words: the rule beside the paper, and the rule in the sentence.
    static let scopes: [(LexicalClass, paper: ScoringRule, sentence: ScoringRule)] = [
        (.state, .paperOfState, .scopeState), (.parliament, .paperOfParliament, .scopeParliament),
        (.ministry, .paperOfMinistry, .scopeMinistry), (.city, .paperOfCity, .scopeCity),
        (.university, .paperOfUniversity, .scopeUniversity), (.company, .paperOfCompany, .scopeCompany),
        (.union, .paperOfUnion, .scopeUnion), (.armedGroup, .paperOfArmedGroup, .scopeArmedGroup),
        (.domestic, .paperOfDomestic, .scopeDomestic),
    ]
}

extension PactReader {
    /// Names that stand in the weights and mean nothing, and rules that have no weight. Both are slips of the pen.
    package static func slips(in weights: RuleWeights) -> [String] {
        let known = Set(ScoringRule.allCases.map(\.rawValue) + [ScoringRule.base, ScoringRule.floor])
        let given = Set(weights.weights.keys)
        return given.subtracting(known).sorted().map { "there is no rule '\($0)'" }
            + known.subtracting(given).sorted().map { "rule '\($0)' has no weight" }
    }
}
