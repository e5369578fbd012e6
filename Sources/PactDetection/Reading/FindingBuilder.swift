import Foundation
import PartyModel

/// Turns events and groups into findings, weighs the rules and merges what speaks of one pact.
struct FindingBuilder {
    let reading: ItemReading
    let model: PartyModel
    let places: PlaceReader

    func findings() -> [Finding] {
        var found: [Finding] = []
        var claims: [(Stage, EvidenceSpan)] = []
        let reader = EventReader(reading: reading)
        let pairing = Pairing(reading: reading)
        var claim: Event?
        for index in reading.sentences.indices {
            let continuation = claim.flatMap { pairing.continuation(of: $0, at: index) }
            guard let event = reader.event(at: index) ?? continuation else { continue }
            let groups = pairing.groups(for: event)
            for group in groups { found.append(finding(event, group)) }
            guard groups.isEmpty else { continue }
            claim = event
            if let span = claimed(event) { claims.append((event.stage, span)) }
        }
        return merged(kindsFromLead(found)).map { finding in
            var finding = finding
            if !finding.isOwnNews {
                finding.evidence += claims.filter { $0.0 == finding.stage }.map(\.1).prefix(Self.mostEvidence)
            }
            return finding
        }
    }

    /// "memorandums with 18 parties": a number of pacts that the item asserts without naming them. No finding comes of
    /// it; it is kept with the evidence of those that are named.
    private func claimed(_ event: Event) -> EvidenceSpan? {
        let sentence = reading.sentences[event.sentence]
        guard event.isList, let cue = event.cue, let parties = sentence.mentions(of: .parties).first else { return nil }
        let start = min(cue.range.lowerBound, parties.range.lowerBound)
        let end = max(cue.range.upperBound, numberEnd(behind: parties, in: sentence))
        return reading.quote(start..<end, in: sentence.field)
    }

    /// "parties of 18 countries": the number may follow within a few words.
    private func numberEnd(behind mention: Mention, in sentence: Sentence) -> Int {
        let field = reading.fields[sentence.field]
        let rest = mention.range.upperBound..<max(mention.range.upperBound, sentence.range.upperBound)
        let digits = rest.filter {
            field.text.traits[$0].contains(.digit)
                && Int(field.wordNumbers[$0]) <= mention.words.upperBound + Self.numberReach
        }
        return digits.last.map { $0 + 1 } ?? mention.range.upperBound
    }

    private static let numberReach = 3

    /// A round-up names the kind once, in its lead, and then speaks of "agreements" or of nothing.
    private func kindsFromLead(_ findings: [Finding]) -> [Finding] {
        guard let lead = leadKind() else { return findings }
        return findings.map { finding in
            var finding = finding
            if !finding.isOwnNews, finding.kind == .other || finding.kind == .agreement { finding.kind = lead }
            return finding
        }
    }

    private func leadKind() -> PactKind? {
        let reader = EventReader(reading: reading)
        for index in reading.sentences.indices.prefix(2) {
            if let kind = reader.event(at: index)?.kind, kind != .other { return kind }
        }
        return nil
    }

    // MARK: One finding

    private func finding(_ event: Event, _ group: Pairing.Group) -> Finding {
        let sentence = reading.sentences[event.sentence]
        var rules = event.rules + group.rules
        if sentence.isTitle { rules.append(.inTitle) }
        if isLead(event.sentence) { rules.append(.inLead) }
        if titleIsOfOthers { rules.append(.titleOfOthers) }
        if isCarried(group), event.rules.contains(where: ScoringRule.isScope) { rules.append(.scopeCarried) }
        if sentence.has(.party) || sentence.has(.parties) || sentence.has(.bothParties) { rules.append(.partyWord) }
        let notes = rules.map { RuleNote(rule: $0.rawValue, weight: model.weights.weight($0.rawValue)) }
        let odds = model.weights.weight(ScoringRule.base) + notes.map(\.weight).reduce(0, +)
        var finding = Finding(
            stage: event.stage, kind: event.kind, parties: group.actors.map(party), confidence: probability(odds),
            evidence: evidence(event, group), isOwnNews: group.isOwnNews, rules: notes)
        date(&finding, event)
        if finding.stage != .reference, finding.stage != .ended, group.isOwnNews {
            finding.place = places.place(near: event.sentence)
        }
        return finding
    }

    /// The headline tells of a paper, names no party, and names states or other bodies: the paper is theirs.
    private var titleIsOfOthers: Bool {
        guard let sentence = reading.sentences.first, sentence.isTitle else { return false }
        guard sentence.actors.isEmpty, !sentence.has(.party), !sentence.has(.parties), !sentence.has(.bothParties),
            EventReader(reading: reading).event(at: 0) != nil
        else { return false }
        let countries = Set(sentence.mentions.compactMap(\.country))
        return countries.count >= 2 || ScoringRule.scopes.contains { $0.0 != .domestic && sentence.has($0.0) }
    }

    /// Not both parties stand in the sentence of the paper.
    private func isCarried(_ group: Pairing.Group) -> Bool {
        group.rules.contains(.pairCarried) || group.rules.contains(.partnerCarried)
    }

    private func isLead(_ index: Int) -> Bool {
        reading.sentences.firstIndex { !$0.isTitle } == index
    }

    private func probability(_ odds: Double) -> Double {
        let value = 1 / (1 + exp(-odds))
        return (value * 1000).rounded() / 1000
    }

    private func party(_ actor: Actor) -> FindingParty {
        let mention = actor.nameRange.map { reading.quote($0, in: actor.field).quote }
        guard let number = actor.party else {
            return FindingParty(id: nil, name: nil, country: model.countries[actor.country].code, mention: mention)
        }
        let party = model.parties[number]
        return FindingParty(id: party.id, name: party.englishName, country: party.country, mention: mention)
    }

    private func date(_ finding: inout Finding, _ event: Event) {
        let published = reading.item.published
        let stated = event.date.flatMap { $0.relative == 0 ? nil : $0.date(published: published) }
        switch finding.stage {
        case .signed, .renewed:
            if let stated, isPlausible(stated, published), !isOldPaper(stated, event, published) {
                finding.signedOn = stated
                finding.signedOnBasis = .stated
            } else if finding.isOwnNews, let published {
                finding.signedOn = published
                finding.signedOnBasis = .published
            }
        case .reference, .ended:
            if let stated, event.date?.year != nil || event.date?.relative != nil {
                finding.signedOn = stated
                finding.signedOnBasis = .stated
            }
        case .planned: break
        }
    }

    /// The date of a renewal is not that of the paper which it renews.
    private func isOldPaper(_ date: PartialDate, _ event: Event, _ published: PartialDate?) -> Bool {
        guard event.stage == .renewed else { return false }
        guard let published else { return date.day == nil }
        return date.dayNumbers.upperBound < published.dayNumbers.lowerBound - EventReader.oldNewsDays
    }

    /// A paper is not signed after the report of it; the date then means its term or the next meeting.
    private func isPlausible(_ date: PartialDate, _ published: PartialDate?) -> Bool {
        guard let published else { return true }
        return date.dayNumbers.lowerBound <= published.dayNumbers.upperBound + 1
    }

    /// The clause from the first to the last of cue, paper and parties in the sentence; parties elsewhere by themselves.
    private func evidence(_ event: Event, _ group: Pairing.Group) -> [EvidenceSpan] {
        let sentence = reading.sentences[event.sentence]
        var inside = [event.cue?.range, event.paper?.range].compactMap { $0 }
        var outside: [EvidenceSpan] = []
        for actor in group.actors {
            if actor.field == sentence.field, sentence.range.contains(actor.range.lowerBound) {
                inside.append(actor.range)
            } else {
                outside.append(reading.quote(actor.range, in: actor.field))
            }
        }
        guard let start = inside.map(\.lowerBound).min(), let end = inside.map(\.upperBound).max() else {
            return outside
        }
        return [reading.quote(start..<end, in: sentence.field)] + outside
    }

    // MARK: One pact told twice

    /// Findings of the same parties are one pact in its strongest stage; a signing of old beside a new plan stays apart
    /// from it. A party outside the model may be any of its country.
    private func merged(_ findings: [Finding]) -> [Finding] {
        var pacts: [Finding] = []
        for finding in findings {
            if let known = pacts.firstIndex(where: { Self.isSamePact($0, finding) }) {
                pacts[known] = join(pacts[known], finding)
            } else {
                pacts.append(finding)
            }
        }
        return pacts
    }

    private static func isSamePact(_ left: Finding, _ right: Finding) -> Bool {
        let countries = Set(left.parties.map(\.country))
        guard countries == Set(right.parties.map(\.country)) else { return false }
        if isPaperAlone(left) || isPaperAlone(right) { return true }
        return countries.allSatisfy { country in
            let ids = { (finding: Finding) in finding.parties.filter { $0.country == country }.map(\.id) }
            let (first, second) = (ids(left), ids(right))
            return first.contains(nil) || second.contains(nil) || !Set(first).isDisjoint(with: second)
        }
    }

    /// A bare "signing" is news only where nothing says that it is still to come, and a bare paper only where nothing
    /// says anything of it.
    private func strength(_ finding: Finding, beside other: Finding) -> Double {
        guard finding.stage == .signed else { return Double(finding.stage.strength) }
        // "The presidents signed a treaty. Now the X Party and the Y Party prepare an agreement."
        if other.stage == .planned, Self.isBorrowed(finding), Self.isBy(.pairInSentence, other) { return 1.5 }
        if Self.isPaperAlone(finding) { return 0 }
        return Self.isBy(.signingNoun, finding) ? 1.5 : Double(finding.stage.strength)
    }

    private static func isPaperAlone(_ finding: Finding) -> Bool { isBy(.paperAlone, finding) }

    /// Both parties come from other sentences, and nothing in its own speaks of parties.
    private static func isBorrowed(_ finding: Finding) -> Bool {
        isBy(.pairCarried, finding) && !isBy(.bothParties, finding) && !isBy(.partyWord, finding)
    }

    private static func isBy(_ rule: ScoringRule, _ finding: Finding) -> Bool {
        finding.rules.contains { $0.rule == rule.rawValue }
    }

    /// What is said more often is not truer for it, and a text that repeats itself must not cost its square.
    private static let mostEvidence = 24

    private func join(_ first: Finding, _ second: Finding) -> Finding {
        let floor = model.weights.weight(ScoringRule.floor)
        let firstCounts = first.confidence >= floor
        let secondCounts = second.confidence >= floor
        var stronger: Finding
        var weaker: Finding
        let firstRank = (firstCounts ? 1 : 0, strength(first, beside: second), first.confidence)
        let secondRank = (secondCounts ? 1 : 0, strength(second, beside: first), second.confidence)
        if firstRank >= secondRank {
            (stronger, weaker) = (first, second)
        } else {
            (stronger, weaker) = (second, first)
        }
        // A new signature under an old pact is one event, and the renewal says more of it.
        if firstCounts, secondCounts, Set([first.stage, second.stage]) == [.signed, .renewed] {
            stronger.stage = .renewed
            weaker.stage = .renewed
        }
        stronger.place = stronger.place ?? (weaker.stage == stronger.stage ? weaker.place : nil)
        if stronger.signedOnBasis != .stated, weaker.stage == stronger.stage, weaker.signedOnBasis == .stated {
            stronger.signedOn = weaker.signedOn
            stronger.signedOnBasis = .stated
        }
        if weaker.stage == stronger.stage {
            stronger.isOwnNews = stronger.isOwnNews && weaker.isOwnNews
            if stronger.kind == .other || (stronger.kind == .agreement && weaker.kind != .other) {
                stronger.kind = weaker.kind
            }
            let more = weaker.evidence.filter { !stronger.evidence.contains($0) }
            stronger.evidence += more.prefix(max(0, Self.mostEvidence - stronger.evidence.count))
        }
        if !stronger.isOwnNews, stronger.signedOnBasis == .published {
            stronger.signedOn = nil
            stronger.signedOnBasis = nil
        }
        stronger.parties = stronger.parties.map { party in
            guard party.id == nil,
                let named = weaker.parties.first(where: { $0.country == party.country && $0.id != nil })
            else { return party }
            return named
        }
        return stronger
    }
}
