import PartyModel

/// Finds parties outside the model by a country and a party word: "Serbia's Progressive Party", "the Bulgarian party
/// ABV", "parties in Venezuela and Iraq".
struct PartyPatternFinder: Sendable {
    let parties: [Party]
    let partyCountries: [Int]

    /// A country word may stand this many words before the party word ("Serbia's ruling Progressive Party").
    private static let reachBefore = 4
    /// … or behind it ("the Green Party of Serbia").
    private static let reachBehind = 3
    /// Words between two countries of a list.
    private static let listStep = 3

    func actors(in sentence: Sentence, taken: [Range<Int>], _ text: FoldedText) -> [Actor] {
        let countries = sentence.mentions.filter { mention in
            mention.country != nil && !mention.isCapital && !taken.contains { $0.overlaps(mention.range) }
        }
        guard !countries.isEmpty else { return [] }
        var actors: [Actor] = []
        var single: [Mention] = []
        for word in sentence.mentions where !taken.contains(where: { $0.overlaps(word.range) }) {
            let isList =
                word.isLexical(.parties) || (word.isLexical(.rulingParty) && row(countries, before: word, text) > 1)
            if isList {
                actors += list(countries, near: word, sentence)
            } else if word.isLexical(.party) || word.isLexical(.rulingParty) {
                single.append(word)
            }
        }
        for (word, country) in matched(single, countries, sentence, taken, text) {
            if let actor = actor(word, country, sentence, text) { actors.append(actor) }
        }
        return actors
    }

    // MARK: One party, one country

    /// Gives each party word a country of its own, as many of them as possible and the nearest first: in «حزب المؤتلفة
    /// الإيراني وحزب أرمينيا» the country between the two words belongs to the first.
    private func matched(
        _ words: [Mention], _ countries: [Mention], _ sentence: Sentence, _ taken: [Range<Int>], _ text: FoldedText
    ) -> [(Mention, Mention)] {
        let options = words.map { word in
            countries.indices.filter { isNear(countries[$0], word, sentence, taken, text) }
                .sorted { distance(countries[$0], word) < distance(countries[$1], word) }
        }
        var owner: [Int: Int] = [:]
        func place(_ word: Int, _ tried: inout Set<Int>) -> Bool {
            for country in options[word] where tried.insert(country).inserted {
                let current = owner[country]
                if current == nil || current.map({ place($0, &tried) }) == true {
                    owner[country] = word
                    return true
                }
            }
            return false
        }
        for word in words.indices {
            var tried: Set<Int> = []
            _ = place(word, &tried)
        }
        return owner.sorted { $0.value < $1.value }.map { (words[$0.value], countries[$0.key]) }
    }

    private func distance(_ left: Mention, _ right: Mention) -> Int { WordDistance.between(left.words, right.words) }

    /// In the same phrase: before the party word ("Serbia's ruling party") or behind it.
    private func isNear(
        _ country: Mention, _ word: Mention, _ sentence: Sentence, _ taken: [Range<Int>], _ text: FoldedText
    ) -> Bool {
        let isBefore = country.range.upperBound <= word.range.lowerBound
        let reach = isBefore ? Self.reachBefore : Self.reachBehind
        return (1...reach).contains(distance(country, word))
            && isOnePhrase(country.range, word.range, sentence, taken, text)
    }

    private func actor(_ word: Mention, _ country: Mention, _ sentence: Sentence, _ text: FoldedText) -> Actor? {
        guard let number = country.country else { return nil }
        let span =
            min(country.range.lowerBound, word.range.lowerBound)..<max(country.range.upperBound, word.range.upperBound)
        let firstWord = min(country.words.lowerBound, word.words.lowerBound)
        let lastWord = max(country.words.upperBound, word.words.upperBound)
        let names = sentence.mentions.filter { $0.isParty || $0.country != nil }.map(\.range)
        return Actor(
            party: ruling(word, number), country: number, basis: .pattern,
            range: NameSpan(text: text, limits: sentence.range, others: names).extended(span),
            words: firstWord...lastWord, field: sentence.field)
    }

    /// "the ruling party of Serbia" is that party, where the model knows exactly one.
    private func ruling(_ word: Mention, _ country: Int) -> Int? {
        guard word.isLexical(.rulingParty) else { return nil }
        let ruling = parties.indices.filter { partyCountries[$0] == country && parties[$0].role == .ruling }
        return ruling.count == 1 ? ruling.first : nil
    }

    // MARK: Several countries

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
}
