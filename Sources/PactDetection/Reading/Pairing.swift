import PartyModel

/// Finds out between whom the paper of an event stands.
struct Pairing {
    struct Group: Sendable {
        /// Parties of at least two countries, in the order of the text.
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
    private let cast: Cast
    private let firstClaim: Int?

    init(reading: ItemReading) {
        self.reading = reading
        cast = Cast(reading: reading)
        firstClaim = reading.sentences.indices.first { PartnerClaim(reading: reading).isMade(in: $0) }
    }

    func groups(for event: Event) -> [Group] {
        let own = cast.parties(in: event.sentence)
        // "signed memorandums with 18 parties": whom, the next sentences tell.
        if Cast.countries(own).count < 2, isClaim(event.sentence) { return [] }
        if event.rules.contains(.paperAlone), Cast.countries(own).count != 2 { return [] }
        if !event.isJoint, let list = list(own, event) { return list }
        switch Cast.countries(own).count {
        case 0: return carriedPair(event).map { [$0] } ?? []
        // Two parties of one country have a pact at home; whoever else the item names is no party to it.
        case 1: return own.count > 1 ? [] : carriedPartner(own[0], event).map { [$0] } ?? []
        default:
            let actors = cast.signatories(of: own, event)
            return [Group(actors: actors, rules: [.pairInSentence] + quality(actors), isOwnNews: true)]
        }
    }

    // MARK: Lists

    private func isClaim(_ sentence: Int) -> Bool { PartnerClaim(reading: reading).isMade(in: sentence) }

    /// A sentence behind such a claim that only names parties of several countries tells whom it meant.
    func continuation(of claim: Event, at index: Int) -> Event? {
        guard (1...2).contains(index - claim.sentence), isClaim(claim.sentence) else { return nil }
        guard Cast.countries(cast.parties(in: index)).count >= Self.many else { return nil }
        return Event(
            stage: claim.stage, kind: claim.kind, isList: true, isJoint: false, sentence: index, cue: nil, paper: nil,
            date: nil, rules: [.listed])
    }

    /// One party and its partners: a finding each. Nil where the sentence is no such list.
    private func list(_ own: [Actor], _ event: Event) -> [Group]? {
        guard !own.isEmpty, let anchor = anchor(own, event) else { return nil }
        let inside = own.contains { $0.country == anchor.country }
        guard event.isList || !inside || namesPartnersApart(own, event) else { return nil }
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
        let principal = cast.principal
        if let principal, own.contains(where: { $0.party == principal.party }) { return principal }
        if let principal, cast.isLead(principal), listsPartners(own, event) { return principal }
        guard event.isList || namesPartnersApart(own, event) else { return nil }
        let isBeforeCue = { (actor: Actor) in event.cue.map { actor.words.upperBound < $0.words.lowerBound } ?? false }
        let isListed = event.cue?.isLexical(.listed) ?? false
        if !isListed, let first = own.first(where: { $0.basis == .name && isBeforeCue($0) }) { return first }
        return principal ?? own.first
    }

    /// "A signed agreements with B and with C": parties of three countries that do not stand in one row.
    private func namesPartnersApart(_ own: [Actor], _ event: Event) -> Bool {
        Cast.countries(own).count >= Self.many && !cast.isRow(own, in: event.sentence)
    }

    /// Partners alone, without the party whose partners they are: three and more, signatories in a list, or any number
    /// behind a sentence that counts parties.
    private func listsPartners(_ own: [Actor], _ event: Event) -> Bool {
        Cast.countries(own).count >= Self.many || (event.cue?.isLexical(.listed) ?? false)
            || (firstClaim.map { $0 < event.sentence } ?? false)
    }

    // MARK: Parties named elsewhere

    private func carriedPartner(_ actor: Actor, _ event: Event) -> Group? {
        for (other, rule) in neighbours(of: event.sentence) {
            let partners = cast.parties(in: other).filter { $0.country != actor.country }
            guard let partner = partners.first(where: { $0.basis == .name }) ?? partners.first else { continue }
            let pair = other > event.sentence ? [actor, partner] : [partner, actor]
            return Group(actors: pair, rules: [rule, .partnerCarried] + quality(pair), isOwnNews: true)
        }
        guard let pair = cast.onlyPair, pair.contains(where: { $0.country == actor.country }),
            let partner = pair.first(where: { $0.country != actor.country })
        else { return nil }
        let both = [partner, actor]
        return Group(actors: both, rules: [.fromItem, .partnerCarried] + quality(both), isOwnNews: true)
    }

    private func carriedPair(_ event: Event) -> Group? {
        if event.rules.contains(.countriesSign) { return nil }
        let speaksOfBoth = reading.sentences[event.sentence].has(.bothParties)
        let both: [ScoringRule] = speaksOfBoth ? [.bothParties] : []
        var found: [Actor] = []
        for (other, rule) in neighbours(of: event.sentence) {
            if isPactAtHome(other) { return nil }
            found = Cast.onePerCountry(found + cast.parties(in: other))
            guard found.count >= 2 else { continue }
            let pair = Array(found.prefix(2))
            return Group(actors: pair, rules: [rule, .pairCarried] + both + quality(pair), isOwnNews: true)
        }
        guard let pair = cast.onlyPair ?? (speaksOfBoth ? cast.foremostPair : nil) else { return nil }
        return Group(actors: pair, rules: [.fromItem, .pairCarried] + both + quality(pair), isOwnNews: true)
    }

    /// Several parties of one country beside a paper or a signing: what they sign concerns nobody abroad.
    private func isPactAtHome(_ index: Int) -> Bool {
        let sentence = reading.sentences[index]
        let parties = cast.parties(in: index)
        return parties.count > 1 && Cast.countries(parties).count == 1
            && (sentence.has(.signed) || sentence.has(.agreement) || sentence.has(.domestic))
    }

    /// Sentences that may lend a party: those before, nearest first, then the title, then the next one.
    private func neighbours(of index: Int) -> [(Int, ScoringRule)] {
        var list: [(Int, ScoringRule)] = []
        for step in 1...Self.reachBack where index - step >= 0 && !reading.sentences[index - step].isTitle {
            list.append((index - step, step == 1 ? .fromLastSentence : .fromEarlierSentence))
        }
        // The title is the first sentence, where there is one.
        if index > 0, reading.sentences[0].isTitle { list.append((0, .fromTitle)) }
        if index + 1 < reading.sentences.count { list.append((index + 1, .fromNextSentence)) }
        // Who only welcomes or criticises a paper is no party to it.
        return list.filter { !reading.sentences[$0.0].has(.reaction) }
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
