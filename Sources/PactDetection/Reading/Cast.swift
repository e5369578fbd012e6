import PartyModel

/// The parties of an item: who they are in each sentence, and whom the item as a whole is about.
struct Cast {
    let reading: ItemReading
    /// The named party that most sentences speak of; the earlier one of equals.
    let principal: Actor?
    /// Parties named in the item, those that more sentences speak of first.
    private let ranked: [Actor]

    init(reading: ItemReading) {
        self.reading = reading
        ranked = Self.ranked(reading)
        principal = ranked.first { $0.basis == .name }
    }

    static func countries(_ actors: [Actor]) -> Set<Int> { Set(actors.map(\.country)) }

    /// The parties of a sentence, each once: by name, else by country and party word, by an official, by the country
    /// alone. What is known by less than its name counts only where no named party of the country stands beside it, for
    /// then it is most often the same one ("Kazakhstan's ruling party, Amanat").
    func parties(in sentence: Int) -> [Actor] { Self.distinct(reading.sentences[sentence].actors) }

    private static func distinct(_ actors: [Actor]) -> [Actor] {
        let named = actors.filter { $0.basis == .name }
        let namedCountries = countries(named)
        var seen: Set<Int> = []
        let byName = named.filter { $0.party.map { seen.insert($0).inserted } ?? false }
        let others = onePerCountry(actors.filter { $0.basis != .name && !namedCountries.contains($0.country) })
        return (byName + others).sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// Each country once, known as well as can be, in the order of the text.
    static func onePerCountry(_ actors: [Actor]) -> [Actor] {
        var best: [Int: Actor] = [:]
        var order: [Int] = []
        for actor in actors {
            if let known = best[actor.country] {
                if actor.basis.rawValue < known.basis.rawValue { best[actor.country] = actor }
            } else {
                best[actor.country] = actor
                order.append(actor.country)
            }
        }
        return order.compactMap { best[$0] }
    }

    /// Who signs where a sentence names parties of two countries: one a country, and those that stand in a row with it
    /// ("the KDP and the PUK").
    func signatories(of own: [Actor], _ event: Event) -> [Actor] {
        let chosen = Self.onePerCountry(own)
        let sentence = reading.sentences[event.sentence]
        return own.filter { actor in
            chosen.contains(actor)
                || chosen.contains { $0.country == actor.country && isRow($0, actor, in: sentence) }
        }
    }

    /// Every name is parted from the next by commas, quotes and "and" alone.
    func isRow(_ actors: [Actor], in sentence: Int) -> Bool {
        zip(actors, actors.dropFirst()).allSatisfy { isRow($0, $1, in: reading.sentences[sentence]) }
    }

    /// Only commas, quotes and "and" part the two names.
    private func isRow(_ left: Actor, _ right: Actor, in sentence: Sentence) -> Bool {
        let text = reading.fields[sentence.field].text
        let lower = min(left.range.upperBound, right.range.upperBound)
        let upper = max(left.range.lowerBound, right.range.lowerBound)
        guard left.field == right.field, lower <= upper else { return false }
        let joints = sentence.mentions(of: .and).map(\.range)
        return (lower..<upper).allSatisfy { unit in !text.isWord(unit) || joints.contains { $0.contains(unit) } }
    }

    // MARK: The item as a whole

    /// The parties of an item that names parties of two countries and no others.
    var onlyPair: [Actor]? {
        let pair = Self.onePerCountry(ranked)
        return pair.count == 2 ? inOrder(pair) : nil
    }

    /// The two parties of different countries that most sentences speak of.
    var foremostPair: [Actor]? {
        let pair = Self.onePerCountry(ranked).prefix(2)
        return pair.count == 2 ? inOrder(Array(pair)) : nil
    }

    /// Named in the title or the first sentence.
    func isLead(_ actor: Actor) -> Bool {
        reading.sentences.prefix(2).contains { $0.actors.contains { $0.party == actor.party } }
    }

    private func inOrder(_ actors: [Actor]) -> [Actor] {
        actors.sorted { ($0.field, $0.words.lowerBound) < ($1.field, $1.words.lowerBound) }
    }

    private static func ranked(_ reading: ItemReading) -> [Actor] {
        struct Key: Hashable { var party: Int?, country: Int }
        var counts: [Key: (count: Int, first: Actor)] = [:]
        // Who only welcomes or criticises a paper is not whom the item is about.
        for sentence in reading.sentences where !sentence.has(.reaction) {
            var seen: Set<Key> = []
            for actor in sentence.actors where actor.basis == .name || actor.basis == .pattern {
                let key = Key(party: actor.party, country: actor.country)
                guard seen.insert(key).inserted else { continue }
                counts[key] = ((counts[key]?.count ?? 0) + 1, counts[key]?.first ?? actor)
            }
        }
        return counts.values.sorted {
            let left = ($0.first.party == nil ? 1 : 0, -$0.count, $0.first.field, $0.first.words.lowerBound)
            let right = ($1.first.party == nil ? 1 : 0, -$1.count, $1.first.field, $1.first.words.lowerBound)
            return left < right
        }.map(\.first)
    }
}
