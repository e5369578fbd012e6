import PartyModel

/// Finds out between whom the paper of an event stands.
struct Pairing {
    struct Group: Sendable {
        /// One actor a country, in the order of the text.
        var actors: [Actor]
        var rules: [ScoringRule]
        /// False for one partner of a list.
        var isOwnNews: Bool
    }

    /// Sentences before and behind that may lend a missing party.
    private static let reachBack = 3
    /// From this many countries on, a single paper needs a word that all signed it together, or none that lists.
    private static let many = 3

    let reading: ItemReading
    private let principal: Actor?
    private let firstClaim: Int?

    init(reading: ItemReading) {
        self.reading = reading
        principal = Self.principal(reading)
        firstClaim = reading.sentences.firstIndex { Self.isClaim($0, reading) }
    }

    func groups(for event: Event) -> [Group] {
        let sentence = reading.sentences[event.sentence]
        let own = Self.onePerCountry(sentence.actors)
        // "signed memorandums with 18 parties": whom, the next sentences tell.
        if own.count < 2, Self.isClaim(sentence, reading) { return [] }
        if !event.isJoint, let list = list(own, event) { return list }
        switch own.count {
        case 0: return carriedPair(event).map { [$0] } ?? []
        case 1: return carriedPartner(own[0], event).map { [$0] } ?? []
        default:
            return [Group(actors: own, rules: [.pairInSentence] + quality(own), isOwnNews: true)]
        }
    }

    // MARK: Lists

    /// Several papers with several parties, or a number of parties.
    private static func isClaim(_ sentence: Sentence, _ reading: ItemReading) -> Bool {
        (sentence.has(.manyPapers) && sentence.has(.parties)) || countsParties(sentence, reading)
    }

    /// "18 parties", "18 siyasi partiyle": a number above two stands right before the party word.
    private static func countsParties(_ sentence: Sentence, _ reading: ItemReading) -> Bool {
        let field = reading.fields[sentence.field]
        return sentence.mentions.contains { mention in
            guard mention.isLexical(.party) || mention.isLexical(.parties) else { return false }
            let reach = (mention.words.lowerBound - numberReach)..<mention.words.lowerBound
            let digits = (sentence.range.lowerBound..<mention.range.lowerBound).filter {
                field.text.traits[$0].contains(.digit) && reach.contains(Int(field.wordNumbers[$0]))
            }
            // Four digits and more count no parties; a sum of them could overflow.
            guard digits.count <= 3 else { return false }
            return digits.reduce(0) { $0 * 10 + Int(field.text.units[$1]) - 0x30 } >= many
        }
    }

    private static let numberReach = 2

    /// One party and its partners: a finding each. Nil where the sentence is no such list.
    private func list(_ own: [Actor], _ event: Event) -> [Group]? {
        guard !own.isEmpty, let anchor = anchor(own, event) else { return nil }
        let inside = own.contains { $0.country == anchor.country }
        guard event.isList || !inside else { return nil }
        let partners = own.filter { $0.country != anchor.country }
        guard !partners.isEmpty else { return nil }
        let isRoundUp = partners.count > 1
        return partners.map { partner in
            let pair = [anchor, partner]
            return Group(
                actors: pair, rules: [inside ? .pairInSentence : .listWithAnchor] + quality(pair),
                isOwnNews: !isRoundUp)
        }
    }

    /// Whom the list is about: the item's principal party where the sentence names it, or where it only lists the
    /// principal's partners; else the first named party before the cue. Nil where the sentence is no list.
    private func anchor(_ own: [Actor], _ event: Event) -> Actor? {
        if let principal, own.contains(where: { $0.party == principal.party }) { return principal }
        if let principal, isLead(principal), listsPartners(own, event) { return principal }
        guard event.isList else { return nil }
        let isBeforeCue = { (actor: Actor) in event.cue.map { actor.words.upperBound < $0.words.lowerBound } ?? false }
        let isListed = event.cue?.isLexical(.listed) ?? false
        if !isListed, let first = own.first(where: { $0.basis == .name && isBeforeCue($0) }) { return first }
        return principal ?? own.first
    }

    /// Partners alone, without the party whose partners they are: three and more, signatories in a list, or any number
    /// behind a sentence that counts parties.
    private func listsPartners(_ own: [Actor], _ event: Event) -> Bool {
        own.count >= Self.many || (event.cue?.isLexical(.listed) ?? false)
            || (firstClaim.map { $0 < event.sentence } ?? false)
    }

    /// Named in the title or the first sentence.
    private func isLead(_ actor: Actor) -> Bool {
        reading.sentences.prefix(2).contains { $0.actors.contains { $0.party == actor.party } }
    }

    /// The named party that most sentences speak of; the earlier one of equals.
    private static func principal(_ reading: ItemReading) -> Actor? {
        var counts: [Int: (count: Int, first: Actor)] = [:]
        for actor in reading.sentences.flatMap(\.actors) {
            guard let party = actor.party, actor.basis == .name else { continue }
            counts[party] = ((counts[party]?.count ?? 0) + 1, counts[party]?.first ?? actor)
        }
        let best = counts.values.map(\.count).max() ?? 0
        let ties = counts.values.filter { $0.count == best }.map(\.first)
        return ties.min { ($0.field, $0.words.lowerBound) < ($1.field, $1.words.lowerBound) }
    }

    // MARK: Parties named elsewhere

    private func carriedPartner(_ actor: Actor, _ event: Event) -> Group? {
        for (other, rule) in neighbours(of: event.sentence) {
            let partners = Self.onePerCountry(reading.sentences[other].actors).filter { $0.country != actor.country }
            guard let partner = partners.first(where: { $0.basis == .name }) ?? partners.first else { continue }
            let pair = other > event.sentence ? [actor, partner] : [partner, actor]
            return Group(actors: pair, rules: [rule, .partnerCarried] + quality(pair), isOwnNews: true)
        }
        return nil
    }

    private func carriedPair(_ event: Event) -> Group? {
        let sentence = reading.sentences[event.sentence]
        var found: [Actor] = []
        for (other, rule) in neighbours(of: event.sentence) {
            found = Self.onePerCountry(found + reading.sentences[other].actors)
            guard found.count >= 2 else { continue }
            let pair = Array(found.prefix(2))
            let both: [ScoringRule] = sentence.has(.bothParties) ? [.bothParties] : []
            return Group(actors: pair, rules: [rule, .pairCarried] + both + quality(pair), isOwnNews: true)
        }
        return nil
    }

    /// Sentences that may lend a party: those before, nearest first, then the title, then the next one.
    private func neighbours(of index: Int) -> [(Int, ScoringRule)] {
        var list: [(Int, ScoringRule)] = []
        for step in 1...Self.reachBack where index - step >= 0 && !reading.sentences[index - step].isTitle {
            list.append((index - step, step == 1 ? .fromLastSentence : .fromEarlierSentence))
        }
        if let title = reading.sentences.indices.first(where: { reading.sentences[$0].isTitle }), title != index {
            list.append((title, .fromTitle))
        }
        if index + 1 < reading.sentences.count { list.append((index + 1, .fromNextSentence)) }
        return list
    }

    // MARK: Actors

    /// Named parties first, then patterns, officials, countries; each country once, in the order of the text.
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

    private func quality(_ actors: [Actor]) -> [ScoringRule] {
        actors.map { actor in
            switch actor.basis {
            case .name: .partyNamed
            case .pattern: .partyByPattern
            case .official: .partyByOfficial
            case .country: .partyByCountry
            }
        }
    }
}
