import PartyModel

/// Decides which party each mention is, and finds parties outside the model by country and party word.
struct ActorResolver: Sendable {
    let parties: [Party]
    /// Country index of each party; -1 where the seeds have no such country.
    let partyCountries: [Int]
    /// Parties of each official.
    let officialParties: [[Int]]

    /// A country word may stand this many words before the party word ("Serbia's ruling Progressive Party").
    private static let reachBefore = 4
    /// … or behind it ("the Communist Party of Cuba").
    private static let reachBehind = 3
    /// Words between two countries of a list.
    private static let listStep = 3

    init(model: PartyModel) {
        parties = model.parties
        var countries: [CountryCode: Int] = [:]
        for (number, country) in model.countries.enumerated() { countries[country.code] = number }
        partyCountries = model.parties.map { countries[$0.country] ?? -1 }
        var numbers: [PartyID: Int] = [:]
        for (number, party) in model.parties.enumerated() { numbers[party.id] = number }
        officialParties = model.officials.map { $0.posts.compactMap { numbers[$0.party] } }
    }

    func resolve(_ sentences: inout [Sentence]) {
        let context = Context(sentences, resolver: self)
        for index in sentences.indices {
            var actors = named(in: sentences[index], context)
            let taken = actors.compactMap(\.range)
            actors += patterns(in: sentences[index], taken: taken)
            let known = Set(actors.map(\.country))
            actors += officials(in: sentences[index]).filter { !known.contains($0.country) }
            sentences[index].actors = actors.filter { $0.country >= 0 }.sorted {
                $0.words.lowerBound < $1.words.lowerBound
            }
        }
    }

    // MARK: Names of the model

    /// What the whole item says about who may be meant.
    private struct Context {
        var countries: Set<Int> = []
        var parties: Set<Int> = []

        init(_ sentences: [Sentence], resolver: ActorResolver) {
            for mention in sentences.joined(by: \.mentions) {
                if let country = mention.country { countries.insert(country) }
                let candidates = mention.candidates
                if candidates.count == 1, let only = candidates.first, !only.isWeak {
                    parties.insert(only.party)
                    countries.insert(resolver.partyCountries[only.party])
                }
                for payload in mention.payloads {
                    if case .official(let number) = payload.meaning {
                        parties.formUnion(resolver.officialParties[number])
                    }
                }
            }
        }
    }

    private func named(in sentence: Sentence, _ context: Context) -> [Actor] {
        sentence.mentions.compactMap { mention in
            guard mention.isParty, let party = choose(mention, in: sentence, context) else { return nil }
            return Actor(
                party: party, country: partyCountries[party], basis: .name, range: mention.range,
                words: mention.words, field: sentence.field)
        }
    }

    private func choose(_ mention: Mention, in sentence: Sentence, _ context: Context) -> Int? {
        let candidates = mention.candidates
        let near = neighbours(of: mention, in: sentence)
        let adjacent = candidates.filter { near.contains(partyCountries[$0.party]) }
        if let only = adjacent.first, Set(adjacent.map(\.party)).count == 1 { return only.party }
        let sure = candidates.filter { context.parties.contains($0.party) }
        if let only = sure.first, Set(sure.map(\.party)).count == 1 { return only.party }
        let possible = candidates.filter {
            context.countries.contains(partyCountries[$0.party]) || (candidates.count == 1 && !$0.isWeak)
        }
        let distinct = Set(possible.map(\.party))
        return distinct.count == 1 ? distinct.first : nil
    }

    /// Countries named right beside the mention.
    private func neighbours(of mention: Mention, in sentence: Sentence) -> Set<Int> {
        var near: Set<Int> = []
        for other in sentence.mentions {
            guard let country = other.country, !other.range.overlaps(mention.range) else { continue }
            let before = mention.words.lowerBound - other.words.upperBound
            let behind = other.words.lowerBound - mention.words.upperBound
            if (1...2).contains(before) || (1...2).contains(behind) { near.insert(country) }
        }
        return near
    }

    // MARK: Parties outside the model

    private func patterns(in sentence: Sentence, taken: [Range<Int>]) -> [Actor] {
        let countries = sentence.mentions.filter { mention in
            mention.country != nil && !mention.isCapital && !taken.contains { $0.overlaps(mention.range) }
        }
        guard !countries.isEmpty else { return [] }
        var actors: [Actor] = []
        for word in sentence.mentions where !taken.contains(where: { $0.overlaps(word.range) }) {
            if word.isLexical(.parties) {
                actors += list(countries, near: word, sentence, taken)
            } else if word.isLexical(.party) || word.isLexical(.rulingParty) {
                if let actor = single(countries, near: word, sentence, taken) { actors.append(actor) }
            }
        }
        return actors
    }

    private func single(
        _ countries: [Mention], near word: Mention, _ sentence: Sentence, _ taken: [Range<Int>]
    ) -> Actor? {
        let before = countries.last {
            let distance = word.words.lowerBound - $0.words.upperBound
            return (1...Self.reachBefore).contains(distance)
                && isFree(between: $0.range, and: word.range, sentence, taken)
        }
        let behind = countries.first {
            let distance = $0.words.lowerBound - word.words.upperBound
            return (1...Self.reachBehind).contains(distance)
                && isFree(between: word.range, and: $0.range, sentence, taken)
        }
        guard let found = before ?? behind, let country = found.country else { return nil }
        let range =
            min(
                found.range.lowerBound, word.range.lowerBound)..<max(
                found.range.upperBound, word.range.upperBound)
        let words =
            min(
                found.words.lowerBound, word.words.lowerBound)...max(
                found.words.upperBound, word.words.upperBound)
        return Actor(
            party: ruling(word, country), country: country, basis: .pattern, range: range, words: words,
            field: sentence.field)
    }

    /// "the ruling party of Serbia" is that party, where the model knows exactly one.
    private func ruling(_ word: Mention, _ country: Int) -> Int? {
        guard word.isLexical(.rulingParty) else { return nil }
        let ruling = parties.indices.filter { partyCountries[$0] == country && parties[$0].role == .ruling }
        return ruling.count == 1 ? ruling.first : nil
    }

    /// "political parties in Venezuela, Indonesia and Iraq"; the list may also stand before the word.
    private func list(
        _ countries: [Mention], near word: Mention, _ sentence: Sentence, _ taken: [Range<Int>]
    ) -> [Actor] {
        let behind = run(countries.filter { $0.range.lowerBound >= word.range.upperBound }, from: word)
        let before = run(countries.filter { $0.range.upperBound <= word.range.lowerBound }.reversed(), from: word)
        let chosen = behind.count >= before.count ? behind : before
        return chosen.compactMap { mention in
            mention.country.map {
                Actor(
                    party: nil, country: $0, basis: .country, range: nil, words: mention.words, field: sentence.field)
            }
        }
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

    private func isFree(
        between left: Range<Int>, and right: Range<Int>, _ sentence: Sentence, _ taken: [Range<Int>]
    ) -> Bool {
        guard left.upperBound <= right.lowerBound else { return true }
        let gap = left.upperBound..<right.lowerBound
        return !taken.contains { $0.overlaps(gap) }
    }

    // MARK: Officials

    private func officials(in sentence: Sentence) -> [Actor] {
        sentence.mentions.flatMap { mention in
            mention.payloads.compactMap { payload in
                guard case .official(let number) = payload.meaning, let party = officialParties[number].first else {
                    return nil
                }
                return Actor(
                    party: party, country: partyCountries[party], basis: .official, range: nil, words: mention.words,
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
