import PartyModel

/// Decides which party each mention is, and finds parties outside the model by country and party word.
struct ActorResolver: Sendable {
    let parties: [Party]
    /// Country index of each party; -1 where the seeds have no such country.
    let partyCountries: [Int]
    /// Parties of each official.
    let officialParties: [[Int]]
    /// Home countries of each language, see `Lexicon.home`.
    let homes: [LanguageCode: Set<Int>]

    /// A country word may stand this many words before the party word ("Serbia's ruling Progressive Party").
    private static let reachBefore = 4
    /// … or behind it ("the Communist Party of Cuba").
    private static let reachBehind = 3
    /// A country this many words beside a name says whose party it is.
    private static let besides = 2
    /// Words between two countries of a list.
    private static let listStep = 3

    init(model: PartyModel) {
        parties = model.parties
        var countries: [CountryCode: Int] = [:]
        for (number, country) in model.countries.enumerated() { countries[country.code] = number }
        partyCountries = model.parties.map { countries[$0.country] ?? -1 }
        var numbers: [PartyID: Int] = [:]
        for (number, party) in model.parties.enumerated() { numbers[party.id] = number }
        homes = model.lexicons.mapValues { Set($0.home.compactMap { countries[$0] }) }
        officialParties = model.officials.map { $0.posts.compactMap { numbers[$0.party] } }
    }

    func resolve(_ sentences: inout [Sentence], in fields: [ReadField], languages: [LanguageCode]) {
        let home = languages.first.flatMap { homes[$0] } ?? []
        let context = Context(sentences, home: home, resolver: self)
        for index in sentences.indices {
            var actors = named(in: sentences[index], context, fields[sentences[index].field].text)
            let taken = actors.map(\.range)
            actors += patterns(in: sentences[index], taken: taken, fields[sentences[index].field].text)
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

        /// - Parameter home: Countries of which a text in this language speaks without naming them.
        init(_ sentences: [Sentence], home: Set<Int>, resolver: ActorResolver) {
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
                party: party, country: partyCountries[party], basis: .name, range: mention.range,
                words: mention.words, field: sentence.field)
        }
    }

    private func choose(
        _ mention: Mention, in sentence: Sentence, _ context: Context, _ text: FoldedText
    ) -> Int? {
        let candidates = mention.candidates
        let near = neighbour(of: mention, in: sentence, text)
        let adjacent = candidates.filter { partyCountries[$0.party] == near }
        if let only = adjacent.first, Set(adjacent.map(\.party)).count == 1 { return only.party }
        let sure = candidates.filter { context.parties.contains($0.party) }
        if let only = sure.first, Set(sure.map(\.party)).count == 1 { return only.party }
        if let only = candidates.first, Set(candidates.map(\.party)).count == 1,
            isCompany(of: only.party, in: sentence, context)
        {
            return only.party
        }
        let possible = candidates.filter {
            context.countries.contains(partyCountries[$0.party]) || (candidates.count == 1 && !$0.isWeak)
        }
        let distinct = Set(possible.map(\.party))
        return distinct.count == 1 ? distinct.first : nil
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
            guard let country = other.country, !other.range.overlaps(mention.range) else { continue }
            let isBefore = other.range.upperBound <= mention.range.lowerBound
            let gap =
                isBefore
                ? other.range.upperBound..<mention.range.lowerBound
                : mention.range.upperBound..<other.range.lowerBound
            guard WordDistance.between(other.words, mention.words) <= Self.besides,
                !gap.contains(where: { text.traits[$0].contains(.comma) })
            else { continue }
            if isBefore { return country }
            behind = behind ?? country
        }
        return behind
    }

    // MARK: Parties outside the model

    private func patterns(in sentence: Sentence, taken: [Range<Int>], _ text: FoldedText) -> [Actor] {
        let countries = sentence.mentions.filter { mention in
            mention.country != nil && !mention.isCapital && !taken.contains { $0.overlaps(mention.range) }
        }
        guard !countries.isEmpty else { return [] }
        var actors: [Actor] = []
        for word in sentence.mentions where !taken.contains(where: { $0.overlaps(word.range) }) {
            let isList =
                word.isLexical(.parties) || (word.isLexical(.rulingParty) && row(countries, before: word, text) > 1)
            if isList {
                actors += list(countries, near: word, sentence)
            } else if word.isLexical(.party) || word.isLexical(.rulingParty) {
                if let actor = single(countries, near: word, sentence, taken, text) { actors.append(actor) }
            }
        }
        return actors
    }

    /// The nearest country in the same phrase: before the party word ("Serbia's ruling party") or behind it.
    private func single(
        _ countries: [Mention], near word: Mention, _ sentence: Sentence, _ taken: [Range<Int>], _ text: FoldedText
    ) -> Actor? {
        let near = countries.filter { mention in
            let isBefore = mention.range.upperBound <= word.range.lowerBound
            let reach = isBefore ? Self.reachBefore : Self.reachBehind
            return (1...reach).contains(WordDistance.between(mention.words, word.words))
                && isOnePhrase(mention.range, word.range, sentence, taken, text)
        }
        let nearest = near.min {
            WordDistance.between($0.words, word.words) < WordDistance.between($1.words, word.words)
        }
        guard let found = nearest, let country = found.country else { return nil }
        let start = min(found.range.lowerBound, word.range.lowerBound)
        let end = max(found.range.upperBound, word.range.upperBound)
        let firstWord = min(found.words.lowerBound, word.words.lowerBound)
        let lastWord = max(found.words.upperBound, word.words.upperBound)
        return Actor(
            party: ruling(word, country), country: country, basis: .pattern, range: start..<end,
            words: firstWord...lastWord, field: sentence.field)
    }

    /// "the ruling party of Serbia" is that party, where the model knows exactly one.
    private func ruling(_ word: Mention, _ country: Int) -> Int? {
        guard word.isLexical(.rulingParty) else { return nil }
        let ruling = parties.indices.filter { partyCountries[$0] == country && parties[$0].role == .ruling }
        return ruling.count == 1 ? ruling.first : nil
    }

    /// "political parties in Venezuela, Indonesia and Iraq"; the list may also stand before the word.
    private func list(_ countries: [Mention], near word: Mention, _ sentence: Sentence) -> [Actor] {
        let behind = run(countries.filter { $0.range.lowerBound >= word.range.upperBound }, from: word)
        let before = run(countries.filter { $0.range.upperBound <= word.range.lowerBound }.reversed(), from: word)
        let chosen = behind.count >= before.count ? behind : before
        return chosen.compactMap { mention in
            mention.country.map {
                Actor(
                    party: ruling(word, $0), country: $0, basis: .country, range: mention.range, words: mention.words,
                    field: sentence.field)
            }
        }
    }

    /// How many countries stand in a row right before the word, parted by commas and "and" alone: "Turkish, Kazakh
    /// ruling parties".
    private func row(_ countries: [Mention], before word: Mention, _ text: FoldedText) -> Int {
        var count = 0
        var edge = word.words.lowerBound
        for mention in countries.reversed() where mention.range.upperBound <= word.range.lowerBound {
            guard edge - mention.words.upperBound <= (count == 0 ? 1 : 2) else { break }
            count += 1
            edge = mention.words.lowerBound
        }
        return count
    }

    private func run(_ countries: [Mention], from word: Mention) -> [Mention] {
        var run: [Mention] = []
        var edge = word.words
        for mention in countries {
            let distance = max(mention.words.lowerBound - edge.upperBound, edge.lowerBound - mention.words.upperBound)
            guard distance <= Self.listStep else { break }
            run.append(mention)
            edge = mention.words
        }
        return run
    }

    /// Nothing between the two parts them: no other party, no comma, no "and".
    private func isOnePhrase(
        _ left: Range<Int>, _ right: Range<Int>, _ sentence: Sentence, _ taken: [Range<Int>], _ text: FoldedText
    ) -> Bool {
        let lower = min(left.upperBound, right.upperBound)
        let upper = max(left.lowerBound, right.lowerBound)
        guard lower <= upper else { return true }
        let gap = lower..<upper
        return !taken.contains { $0.overlaps(gap) } && !gap.contains { text.traits[$0].contains(.comma) }
            && !sentence.mentions(of: .and).contains { gap.overlaps($0.range) }
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
