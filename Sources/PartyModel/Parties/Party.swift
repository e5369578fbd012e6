/// One party as the seeds tell it. Names stand in their citation form; the lexicon of their language inflects them.
package struct Party: Sendable, Hashable {
    package enum Role: String, Sendable, Hashable, CaseIterable { case ruling, opposition, partner, other }

    package var id: PartyID
    package var country: CountryCode
    /// What to show instead of the country where a territory says more, for example Northern Cyprus.
    package var territory: String?
    /// Official name first.
    package var names: [LanguageCode: [String]] = [:]
    package var short: [LanguageCode: [String]] = [:]
    package var former: [FormerName] = []
    package var wings: [LanguageCode: [String]] = [:]
    /// Names that say nothing without context: ordinary words, acronyms of several parties.
    package var needs: Set<String> = []
    /// Names that need context in one language, or need none there though they stand in `needs`; from the lexicons.
    package var weakIn: [LanguageCode: Set<String>] = [:]
    package var sureIn: [LanguageCode: Set<String>] = [:]
    package var role: Role?
    package var wikidata: String?
    package var sources: [String] = []
    package var checked: PartialDate?

    package init(id: PartyID, country: CountryCode) {
        self.id = id
        self.country = country
    }

    package func isWeak(_ name: String, in language: LanguageCode) -> Bool {
        if weakIn[language]?.contains(name) == true { return true }
        return needs.contains(name) && sureIn[language]?.contains(name) != true
    }

    private static let english = LanguageCode("en")

    /// The English name that findings and commands show.
    package var englishName: String {
        names[Self.english]?.first ?? names.sorted { $0.key < $1.key }.first?.value.first ?? id.rawValue
    }

    /// What an alert line shows: the English short name that is more than an acronym, else the English name.
    package var shownName: String {
        let shorter = (names[Self.english] ?? []) + (short[Self.english] ?? [])
        return shorter.first { $0.contains(where: \.isLowercase) && $0.count < englishName.count && $0.count <= 14 }
            ?? englishName
    }
}

package struct FormerName: Sendable, Hashable {
    package var name: String
    package var language: LanguageCode?
    package var until: PartialDate?

    package init(name: String, language: LanguageCode?, until: PartialDate?) {
        self.name = name
        self.language = language
        self.until = until
    }
}

package struct Country: Sendable, Hashable {
    package var code: CountryCode
    package var names: [LanguageCode: [String]] = [:]
    /// Adjectives and demonyms.
    package var adjectives: [LanguageCode: [String]] = [:]
    package var capital: [LanguageCode: [String]] = [:]

    package init(code: CountryCode) { self.code = code }

    package var englishName: String { names[LanguageCode("en")]?.first ?? code.rawValue }
}

package struct Official: Sendable, Hashable {
    package struct Post: Sendable, Hashable {
        package var party: PartyID
        package var role: String
        package var from: PartialDate?
        package var to: PartialDate?
    }

    package var id: String
    package var names: [LanguageCode: [String]]
    package var posts: [Post]
}

/// A pact that is known before any item is read.
package struct SeedPact: Sendable, Hashable {
    package enum Participant: Sendable, Hashable {
        case party(PartyID)
        /// A party of this country, not known which.
        case country(CountryCode)
    }

    package struct Event: Sendable, Hashable {
        package var stage: Stage
        package var reportedOn: PartialDate?
        package var url: String?
    }

    package var id: String
    package var kind: PactKind
    package var stage: Stage
    package var parties: [Participant]
    package var signedOn: PartialDate?
    /// The latest day by which a pact without a date had been signed: a signing after it is a further pact.
    package var knownBy: PartialDate?
    package var place: String?
    package var signatories: [String]
    package var renews: String?
    package var events: [Event]
    package var sources: [String]
}
