import PartyModel

/// Decides which party each mention is.
struct ActorResolver: Sendable {
    let parties: [Party]
    /// Country index of each party; -1 where the seeds have no such country.
    let partyCountries: [Int]
    /// Parties of each official.
    let officialParties: [[Int]]
    /// Home countries of each language, see `Lexicon.home`.
    let homes: [LanguageCode: Set<Int>]
    private let patterns: PartyPatternFinder

    /// A country this many words beside a name says whose party it is.
    private static let besides = 2

    init(model: PartyModel) {
        parties = model.parties
        var countries: [CountryCode: Int] = [:]
        for (number, country) in model.countries.enumerated() { countries[country.code] = number }
        partyCountries = model.parties.map { countries[$0.country] ?? -1 }
        var numbers: [PartyID: Int] = [:]
        for (number, party) in model.parties.enumerated() { numbers[party.id] = number }
        homes = model.lexicons.mapValues { Set($0.home.compactMap { countries[$0] }) }
        officialParties = model.officials.map { $0.posts.compactMap { numbers[$0.party] } }
        patterns = PartyPatternFinder(parties: parties, partyCountries: partyCountries)
    }

    /// - Parameter languages: Those that the text may be in by nearly equal right.
    func resolve(_ sentences: inout [Sentence], in fields: [ReadField], languages: [LanguageCode]) {
        let home = languages.reduce(into: Set<Int>()) { $0.formUnion(homes[$1] ?? []) }
        let context = Context(sentences, home: home, resolver: self)
        for index in sentences.indices {
            var actors = named(in: sentences[index], context, fields[sentences[index].field].text)
            let taken = actors.map(\.range)
            actors += patterns.actors(in: sentences[index], taken: taken, fields[sentences[index].field].text)
            // Party leaders hold state offices as well: they stand for their parties only beside a party.
            if !actors.isEmpty {
                let known = Set(actors.map(\.country))
                actors += officials(in: sentences[index]).filter { !known.contains($0.country) }
            }
            sentences[index].actors = actors.filter { $0.country >= 0 }.sorted {
                $0.words.lowerBound < $1.words.lowerBound
            }
        }
        AliasFinder(fields: fields).extend(&sentences)
    }

    // MARK: Names of the model

    /// What the whole item says about who may be meant.
    private struct Context {
        var countries: Set<Int> = []
        var parties: Set<Int> = []
        let home: Set<Int>

        /// - Parameter home: Countries of which a text in this language speaks without naming them.
        init(_ sentences: [Sentence], home: Set<Int>, resolver: ActorResolver) {
            self.home = home
            countries = home
            for mention in sentences.joined(by: \.mentions) {
                if let country = mention.country { countries.insert(country) }
                let candidates = mention.candidates
                if candidates.count == 1, let only = candidates.first, !only.isWeak {
                    parties.insert(only.party)
                    countries.insert(resolver.partyCountries[only.party])
                }
                if Set(candidates.map(\.party)).count == 1, let only = candidates.first,
                    home.contains(resolver.partyCountries[only.party])
                {
                    parties.insert(only.party)
                }
                for payload in mention.payloads {
                    if case .official(let number) = payload.meaning {
                        parties.formUnion(resolver.officialParties[number])
                    }
                }
            }
        }
    }

    private func named(in sentence: Sentence, _ context: Context, _ text: FoldedText) -> [Actor] {
        sentence.mentions.compactMap { mention in
            guard mention.isParty, let party = choose(mention, in: sentence, context, text) else { return nil }
            return Actor(
                party: party, country: partyCountries[party],
                basis: isAffiliation(mention, in: sentence, text) ? .official : .name, range: mention.range,
                words: mention.words, field: sentence.field)
        }
    }

    /// "President Gustavo Petro (Pacto Histórico)": the party in brackets behind a person's name is whose member acts,
    /// not who acts. Behind a party's name it is that party's acronym.
    private func isAffiliation(_ mention: Mention, in sentence: Sentence, _ text: FoldedText) -> Bool {
        let (start, end) = (mention.range.lowerBound, mention.range.upperBound)
        guard start > 0, end < text.count, Self.openings.contains(text.units[start - 1]),
            Self.closings.contains(text.units[end])
        else { return false }
        return !sentence.mentions.contains { other in
            (other.isParty || other.isLexical(.party)) && other.range.upperBound <= start
                && start - other.range.upperBound <= Self.bracketGap
        }
    }

    private static let openings: Set<UInt16> = [0x28, 0xFF08]
    private static let closings: Set<UInt16> = [0x29, 0xFF09]
    /// A blank, a closing quote and the bracket.
    private static let bracketGap = 30

    private func choose(
        _ mention: Mention, in sentence: Sentence, _ context: Context, _ text: FoldedText
    ) -> Int? {
        let candidates = mention.candidates
        let near = neighbour(of: mention, in: sentence, text)
        let adjacent = candidates.filter { partyCountries[$0.party] == near }
        if let only = adjacent.first, Set(adjacent.map(\.party)).count == 1 { return only.party }
        if adjacent.isEmpty, isOfOtherCountry(mention, near, sentence, text) { return nil }
        if isPlainWord(mention, in: sentence, context, text) { return nil }
        let sure = candidates.filter { context.parties.contains($0.party) }
        if let only = sure.first, Set(sure.map(\.party)).count == 1 { return only.party }
        if let only = candidates.first, Set(candidates.map(\.party)).count == 1, !isShortAcronym(mention),
            isCompany(of: only.party, in: sentence, context)
        {
            return only.party
        }
        let possible = candidates.filter {
            context.countries.contains(partyCountries[$0.party]) || (candidates.count == 1 && !$0.isWeak)
        }
        return likeliest(of: possible.map(\.party), context)
    }

    /// "The Dominican United Left", "the Communist Party of Chile" where only Cuba's is known: the country beside a
    /// name that needs one says that none of those we know is meant. Behind a name it may begin the next party's.
    private func isOfOtherCountry(
        _ mention: Mention, _ near: Int?, _ sentence: Sentence, _ text: FoldedText
    ) -> Bool {
        guard let near, mention.candidates.allSatisfy(\.isWeak) else { return false }
        let countries = sentence.mentions.filter {
            $0.country == near && !$0.isCapital && WordDistance.between($0.words, mention.words) <= Self.besides
        }
        if countries.contains(where: { $0.range.upperBound <= mention.range.lowerBound }) { return true }
        guard sentence.mentions(of: .party).contains(where: { mention.range.overlaps($0.range) }) else { return false }
        // «"Ақ жол" партиясы ресейлік ЛДПР-мен»: the country begins the next party's name.
        return !countries.contains { country in
            sentence.mentions.contains {
                ($0.isParty || $0.isLexical(.party)) && $0.range.lowerBound >= country.range.upperBound
                    && WordDistance.between($0.words, country.words) <= Self.besides
            }
        }
    }

    /// The only one; or the only one at home; or the only one of a country that no other party of the item stands for.
    private func likeliest(of parties: [Int], _ context: Context) -> Int? {
        let taken = Set(context.parties.map { partyCountries[$0] })
        let pools = [
            parties, parties.filter { context.home.contains(partyCountries[$0]) },
            parties.filter { !taken.contains(partyCountries[$0]) },
        ]
        return pools.lazy.map(Set.init).first { $0.count == 1 }?.first
    }

    /// Two capitals stand for many things: US is no party of the Seychelles.
    private func isShortAcronym(_ mention: Mention) -> Bool {
        mention.payloads.contains(where: \.isAcronym) && mention.stemEnd - mention.range.lowerBound <= 2
    }

    /// Arabic writes names like the words they are made of (النهضة: Ennahda, or any renaissance). Abroad such a name of
    /// one word counts only beside a word for a party or in quotes.
    private func isPlainWord(
        _ mention: Mention, in sentence: Sentence, _ context: Context, _ text: FoldedText
    ) -> Bool {
        guard (0x620..<0x700).contains(text.units[mention.range.lowerBound]),
            !mention.range.contains(where: { text.traits[$0].contains(.gap) }),
            !mention.candidates.contains(where: { context.home.contains(partyCountries[$0.party]) })
        else { return false }
        let isQuoted = mention.range.lowerBound > 0 && text.units[mention.range.lowerBound - 1] == 0x22
        return !isQuoted
            && !sentence.mentions(of: .party).contains { WordDistance.between($0.words, mention.words) <= 1 }
    }

    /// "AK Party, Amanat sign memorandum": a name that one party alone bears needs no country beside a sure party of
    /// another one and a paper.
    private func isCompany(of party: Int, in sentence: Sentence, _ context: Context) -> Bool {
        let hasPaper = [LexicalClass.memorandum, .protocol, .agreement, .declaration, .plan].contains(
            where: sentence.has)
        return hasPaper
            && sentence.mentions.contains { other in
                other.candidates.contains {
                    context.parties.contains($0.party)
                        && partyCountries[$0.party] != partyCountries[party]
                }
            }
    }

    /// The country named right beside the mention, in the same phrase: the one before it, else the one behind.
    private func neighbour(of mention: Mention, in sentence: Sentence, _ text: FoldedText) -> Int? {
        var behind: Int?
        for other in sentence.mentions {
            guard let country = other.country, !other.isCapital, !other.range.overlaps(mention.range) else { continue }
            let isBefore = other.range.upperBound <= mention.range.lowerBound
            let gap =
                isBefore
                ? other.range.upperBound..<mention.range.lowerBound
                : mention.range.upperBound..<other.range.lowerBound
            guard WordDistance.between(other.words, mention.words) <= Self.besides,
                !gap.contains(where: { text.traits[$0].contains(.comma) }),
                !sentence.mentions(of: .and).contains(where: { gap.overlaps($0.range) })
            else { continue }
            if isBefore { return country }
            behind = behind ?? country
        }
        return behind
    }

    // MARK: Officials

    private func officials(in sentence: Sentence) -> [Actor] {
        sentence.mentions.flatMap { mention in
            mention.payloads.compactMap { payload in
                guard case .official(let number) = payload.meaning, let party = officialParties[number].first else {
                    return nil
                }
                return Actor(
                    party: party, country: partyCountries[party], basis: .official, range: mention.range,
                    words: mention.words,
                    field: sentence.field)
            }
        }
    }
}

extension Mention {
    fileprivate struct Candidate: Hashable {
        var party: Int
        var isWeak: Bool
    }

    /// The parties the name may mean; weak only where every language's name is.
    fileprivate var candidates: [Candidate] {
        var weak: [Int: Bool] = [:]
        for payload in payloads {
            if case .party(let number, let isWeak) = payload.meaning {
                weak[number] = isWeak && (weak[number] ?? true)
            }
        }
        return weak.sorted { $0.key < $1.key }.map { Candidate(party: $0.key, isWeak: $0.value) }
    }
}

extension Array {
    fileprivate func joined<Element2>(by path: KeyPath<Element, [Element2]>) -> [Element2] {
        flatMap { $0[keyPath: path] }
    }
}
