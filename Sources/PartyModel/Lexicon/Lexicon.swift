/// What the reader must know of one language. A linguist edits these in `seeds/lexicon/<lang>.yaml`; the engine knows
/// no language by name.
package struct Lexicon: Sendable {
    package enum Status: String, Sendable, CaseIterable { case stable, experimental }

    package var language: LanguageCode
    package var name: String
    package var status: Status = .experimental
    package var sources: [String] = []
    /// Countries whose parties a text in this language names without saying whose they are. Empty for languages of
    /// many countries.
    package var home: [CountryCode] = []
    /// Frequent function words, for telling languages apart.
    package var common: [String] = []
    /// Named sets of endings, fully expanded.
    package var endings: [String: [String]] = [:]
    package var inflection = Inflection()
    /// Written together with the following word: conjunctions, prepositions, articles (Arabic, Hebrew).
    package var prefixes: [String] = []
    package var phrases: [LexicalClass: [Phrase]] = [:]
    package var months: [Int: [String]] = [:]
    /// Words for days counted from the day of publication: today 0, yesterday -1.
    package var relativeDays: [Int: [String]] = [:]
    /// What marks a place as the scene: words before it and endings on it.
    package var placeBefore: [String] = []
    package var placeEndings: [String] = []
    /// What this language calls countries beside their stanzas in `countries.yaml`: territories, adjectives, capitals.
    package var countries: [CountryCode: CountryWords] = [:]
    /// What this language calls parties beside their own stanzas.
    package var partyNames: [PartyID: [String]] = [:]
    /// Likewise, for names that say nothing without context: acronyms, one-word names.
    package var weakPartyNames: [PartyID: [String]] = [:]

    package init(language: LanguageCode, name: String) {
        self.language = language
        self.name = name
    }
}

/// Names of one country in one language.
package struct CountryWords: Sendable {
    package var names: [String] = []
    package var adjectives: [String] = []
    package var capital: [String] = []
}

/// How the last letters of a name's words change. The longest citation ending that fits decides.
package struct Inflection: Sendable {
    package enum Words: String, Sendable, CaseIterable { case none, last, all }

    package var words: Words = .none
    /// Citation ending → the forms that may stand in its place, fully expanded, itself included.
    package var rules: [String: [String]] = [:]

    package init() {}
}

/// One or more words. A word may end in `{set}` (one of the endings of that set) or in `~` (inflected like a name).
package struct Phrase: Sendable, Hashable {
    package var text: String
    /// Inflected by the rules of the language, as names are.
    package var inflects: Bool

    package init(_ text: String, inflects: Bool = false) {
        self.text = text
        self.inflects = inflects
    }
}

/// What a phrase of a lexicon stands for.
package enum LexicalClass: UInt8, Sendable, Hashable, CaseIterable {
    // Instruments.
    case memorandum, `protocol`, agreement, declaration, plan
    /// A paper whose kind is not said: document, text.
    case paper
    /// Several instruments: memorandums, agreements. Matched in addition to the kind.
    case manyPapers

    // Parties.
    case party, parties
    case rulingParty
    case bothParties
    /// Party organs and posts: deputy chairman, delegation of the party.
    case partyOrgan

    // Signing.
    case signed
    /// Counts as signing in a headline only (bare present in English).
    case headlineSigned
    case signing
    /// Participles and adverbs that put a signing into the past.
    case signedBefore
    /// A pluperfect: background, but news where somebody is quoted ("said that they had signed").
    case hadSigned
    case reported
    case willSign
    /// A signing that names no paper: formalized ties.
    case formalized
    case listed
    /// Stands apart from the verb and puts it into the future: will, wird, 将, sẽ.
    case futureMarker
    /// Stands apart from the verb and puts it into a past that is no news: earlier, two years ago, last year.
    case pastMarker
    /// If, unless, in case.
    case condition

    // Other stages.
    case planned, hoped, renewed
    case willRenew
    case ended
    case notSigned
    case negation
    case background
    case anniversary
    case met
    /// Somebody only has a word about it: welcomed, hailed, criticised.
    case reaction
    /// Points to another story: read also.
    case teaser

    // Scope: papers that are not between parties.
    case state, parliament, ministry, city, university, company, union
    case armedGroup
    case domestic

    // Structure.
    case joint
    case and

    /// The key in the lexicon files: `many_papers`.
    package var key: String { Self.keys[Int(rawValue)] }

    package init?(key: String) {
        guard let place = Self.keys.firstIndex(of: key) else { return nil }
        self = Self.allCases[place]
    }

    private static let keys: [String] = allCases.map { kind in
        String(describing: kind).reduce(into: "") { key, letter in
            key += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }
}

/// Several classes at once.
package struct LexicalClasses: OptionSet, Sendable, Hashable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    package init(_ kind: LexicalClass) { self.init(rawValue: 1 << UInt64(kind.rawValue)) }
}
