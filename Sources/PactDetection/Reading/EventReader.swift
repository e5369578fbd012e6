import PartyModel

/// What one sentence says about a paper: that it was signed, is to be, was renewed, ended, or stands in the background.
struct Event: Sendable {
    var stage: Stage
    var kind: PactKind
    /// Several papers, or a list of those who signed: one finding a partner.
    var isList: Bool
    /// Signed by all together, however many they are.
    var isJoint: Bool
    var sentence: Int
    /// The cue that decided, and the paper; for evidence.
    var cue: Mention?
    var paper: Mention?
    var date: DateReader.Stated?
    var rules: [ScoringRule]
}

/// Reads the event of a sentence from its cues. Knows no language: only what the lexicons' classes mean.
struct EventReader {
    /// A negation stands this close to the verb that it turns round.
    private static let negationReach = 3
    /// "Renewed" speaks of the paper only when it stands near it ("renewed relations" does not).
    private static let renewalReach = 7
    /// … unless it is the sentence's only verb, as in languages that put the verb first and the object last.
    private static let loneRenewalReach = 14
    private static let scopeReach = 3
    /// Who stands so close to the verb is who signs, or with whom.
    private static let subjectReach = 2

    let reading: ItemReading
    /// The first sentence that speaks of a paper; nil without one.
    private let firstPaper: Int?

    init(reading: ItemReading) {
        self.reading = reading
        firstPaper = reading.sentences.firstIndex { $0.mentions.contains { Self.kind(of: $0) != nil } }
    }

    func event(at index: Int) -> Event? {
        let sentence = reading.sentences[index]
        let papers = sentence.mentions.filter { kind(of: $0) != nil }
        // Where a feed gives no title, the first sentence is the headline.
        let isHeadline = sentence.isTitle || index == 0
        let spokeOfPaper = firstPaper.map { $0 < index } ?? false
        guard let decision = decide(sentence, papers, isHeadline: isHeadline, spokeOfPaper: spokeOfPaper) else {
            return nil
        }
        let paper = nearest(papers, to: decision.cue)
        var event = Event(
            stage: decision.stage, kind: paper.flatMap { kind(of: $0) } ?? .other,
            isList: [.manyPapers, .listed, .formalized, .parties].contains(where: sentence.has),
            isJoint: sentence.has(.joint), sentence: index,
            cue: decision.cue, paper: paper, date: nil, rules: decision.rules)
        event.date = date(of: event, sentence)
        event.rules += scope(sentence, paper, decision.cue)
        if countriesSign(sentence) { event.rules.append(.countriesSign) }
        if let rule = paperRule(paper, decision.cue, at: index) { event.rules.append(rule) }
        demoteOldNews(&event)
        postponeToItsDay(&event)
        demoteQuestion(&event, sentence)
        return event
    }

    /// "Will they sign? Did they?" tells of no signing. The mark may be followed by a quote.
    private func demoteQuestion(_ event: inout Event, _ sentence: Sentence) {
        guard event.stage == .signed || event.stage == .renewed else { return }
        let text = reading.fields[sentence.field].text
        let tail = sentence.range.suffix(Self.markReach)
        guard tail.contains(where: { Self.questionMarks.contains(text.units[$0]) }) else { return }
        event.stage = .reference
        event.rules.append(.denied)
    }

    private static let markReach = 3
    /// Latin, full-width, Arabic, Armenian, Ethiopic; the Greek one is a semicolon and says too little.
    private static let questionMarks: Set<UInt16> = [0x3F, 0xFF1F, 0x61F, 0x55E, 0x1367]

    // MARK: Stage

    private struct Decision {
        var stage: Stage
        var cue: Mention?
        var rules: [ScoringRule]
    }

    private func decide(
        _ sentence: Sentence, _ papers: [Mention], isHeadline: Bool, spokeOfPaper: Bool
    ) -> Decision? {
        let hasPaper = !papers.isEmpty
        var verbs = signingVerbs(sentence, isHeadline: isHeadline)
        // "Its partners include …" lists signatories only where a paper was spoken of before.
        if !hasPaper, !spokeOfPaper { verbs.removeAll { $0.isLexical(.listed) } }
        if let cue = sentence.mentions(of: .notSigned).first, hasPaper || !verbs.isEmpty {
            return Decision(stage: .reference, cue: cue, rules: [.denied])
        }
        if let verb = verbs.first, isNegated(verb, sentence) {
            return Decision(stage: .reference, cue: verb, rules: [.denied])
        }
        guard hasPaper || !verbs.isEmpty else { return nil }
        if let cue = near(.ended, papers, sentence) { return Decision(stage: .ended, cue: cue, rules: [.ended]) }
        let renewal =
            near(.renewed, papers, sentence)
            ?? (verbs.isEmpty ? near(.renewed, papers, sentence, within: Self.loneRenewalReach) : nil)
        if let cue = renewal { return Decision(stage: .renewed, cue: cue, rules: [.renewed]) }
        if let decision = verbs.lazy.map({ self.marked($0, sentence) }).max(by: {
            $0.stage.strength < $1.stage.strength
        }) {
            return decision
        }
        return hasPaper ? weaker(sentence, papers) ?? paperAlone(sentence, papers, isHeadline: isHeadline) : nil
    }

    /// "A memorandum between the two parties": a headline without a verb that says what happened to the paper.
    private func paperAlone(_ sentence: Sentence, _ papers: [Mention], isHeadline: Bool) -> Decision? {
        guard isHeadline || isLead(sentence), papers.contains(where: { !$0.isLexical(.paper) }),
            !sentence.has(.negation), !sentence.has(.reaction)
        else { return nil }
        return Decision(stage: .signed, cue: nil, rules: [.paperAlone])
    }

    private func isLead(_ sentence: Sentence) -> Bool {
        reading.sentences.first { !$0.isTitle }?.range == sentence.range && !sentence.isTitle
    }

    /// What a signing verb says once the words are heard that stand apart from it: "will", "earlier", "if".
    private func marked(_ verb: Mention, _ sentence: Sentence) -> Decision {
        // "Who began talks last year signed yesterday": the nearer day is that of the verb.
        let isOfToday = sentence.mentions.contains(where: \.isTodayOrYesterday)
        for (kind, stage, rule) in Self.markers where !(isOfToday && kind == .pastMarker) {
            guard sentence.mentions(of: kind).contains(where: { marks($0, verb, sentence) }) else { continue }
            return Decision(stage: stage, cue: verb, rules: [rule])
        }
        return Decision(stage: .signed, cue: verb, rules: [rule(for: verb, sentence)])
    }

    private static let markers: [(LexicalClass, Stage, ScoringRule)] = [
        (.condition, .planned, .hoped), (.futureMarker, .planned, .willSign), (.pastMarker, .reference, .signedBefore),
    ]

    /// A marker governs a verb of its own clause: no comma between them, and near where it stands behind the verb. A
    /// German "wird" stands as far before its participle as the clause is long.
    private func marks(_ marker: Mention, _ verb: Mention, _ sentence: Sentence) -> Bool {
        let reach = marker.range.upperBound <= verb.range.lowerBound ? Self.reachToVerb : Self.markerReach
        guard distance(marker, verb) <= reach, !marker.range.overlaps(verb.range) else { return false }
        let text = reading.fields[sentence.field].text
        let gap =
            min(marker.range.upperBound, verb.range.upperBound)..<max(marker.range.lowerBound, verb.range.lowerBound)
        // "If the council agrees, the party will sign"; "he recalled, that they had signed".
        if marker.range.upperBound <= verb.range.lowerBound {
            let commas = gap.filter { text.traits[$0].contains(.comma) }
            if marker.isLexical(.condition), commas.count <= 1 { return true }
            if marker.isLexical(.pastMarker), commas.count == 1, commas[0] <= marker.range.upperBound + 1 {
                return true
            }
        }
        return !gap.contains { text.traits[$0].contains(.comma) }
    }

    private static let markerReach = 8
    private static let reachToVerb = 20

    private func signingVerbs(_ sentence: Sentence, isHeadline: Bool) -> [Mention] {
        let isReported = sentence.has(.reported)
        return sentence.mentions.filter {
            $0.isLexical(.signed) || $0.isLexical(.formalized) || $0.isLexical(.listed)
                || (isHeadline && $0.isLexical(.headlineSigned)) || (isReported && $0.isLexical(.hadSigned))
        }
    }

    private func rule(for verb: Mention, _ sentence: Sentence) -> ScoringRule {
        if verb.isLexical(.signed) || verb.isLexical(.hadSigned) { return .signedVerb }
        if verb.isLexical(.formalized) { return .formalized }
        return verb.isLexical(.listed) ? .listed : .headlineVerb
    }

    /// No finite verb of signing: plans, renewals to come, background, bare nouns.
    private func weaker(_ sentence: Sentence, _ papers: [Mention]) -> Decision? {
        if let cue = near(.willRenew, papers, sentence) {
            return Decision(stage: .planned, cue: cue, rules: [.willRenew])
        }
        if let cue = sentence.mentions(of: .willSign).first {
            return Decision(stage: .planned, cue: cue, rules: [.willSign])
        }
        let before = [LexicalClass.hadSigned, .signedBefore, .anniversary].compactMap {
            sentence.mentions(of: $0).first
        }
        .first
        if let cue = before { return Decision(stage: .reference, cue: cue, rules: [.signedBefore]) }
        if let cue = sentence.mentions(of: .planned).first {
            return Decision(stage: .planned, cue: cue, rules: [.planned])
        }
        if let cue = sentence.mentions(of: .hoped).first {
            return Decision(stage: .planned, cue: cue, rules: [.hoped])
        }
        if let cue = sentence.mentions(of: .background).first {
            return Decision(stage: .reference, cue: cue, rules: [.background])
        }
        if let cue = sentence.mentions(of: .signing).first {
            if isNegated(cue, sentence) { return Decision(stage: .reference, cue: cue, rules: [.denied]) }
            return Decision(stage: .signed, cue: cue, rules: [.signingNoun])
        }
        return nil
    }

    private func isNegated(_ verb: Mention, _ sentence: Sentence) -> Bool {
        sentence.mentions(of: .negation).contains { distance($0, verb) <= Self.negationReach }
    }

    private func near(
        _ kind: LexicalClass, _ papers: [Mention], _ sentence: Sentence, within reach: Int = renewalReach
    ) -> Mention? {
        sentence.mentions(of: kind).first { cue in papers.contains { distance($0, cue) <= reach } }
    }

    // MARK: Papers

    private static let kinds: [(LexicalClass, PactKind)] = [
        (.memorandum, .memorandum), (.protocol, .protocol), (.agreement, .agreement), (.declaration, .declaration),
        (.plan, .plan), (.paper, .other),
    ]

    private static func kind(of mention: Mention) -> PactKind? {
        kinds.first { mention.isLexical($0.0) }?.1
    }

    private func kind(of mention: Mention) -> PactKind? { Self.kind(of: mention) }

    private func nearest(_ papers: [Mention], to cue: Mention?) -> Mention? {
        // A kind that is named beats "document".
        let named = papers.filter { !$0.isLexical(.paper) }
        let pool = named.isEmpty ? papers : named
        guard let cue else { return pool.first }
        return pool.min { distance($0, cue) < distance($1, cue) }
    }

    /// A list of signatories and formalized ties need no paper beside them.
    private func paperRule(_ paper: Mention?, _ cue: Mention?, at index: Int) -> ScoringRule? {
        if let paper { return paper.isLexical(.paper) ? .paperUnnamed : .paperNamed }
        if let cue, cue.isLexical(.listed) || cue.isLexical(.formalized) { return nil }
        let near = [index - 1, index + 1, 0].filter { reading.sentences.indices.contains($0) && $0 != index }
        return near.contains { hasNamedPaper(reading.sentences[$0]) } ? .paperNearby : .noPaper
    }

    private func hasNamedPaper(_ sentence: Sentence) -> Bool {
        sentence.mentions.contains { kind(of: $0) != nil && !$0.isLexical(.paper) }
    }

    // MARK: Scope

    private func scope(_ sentence: Sentence, _ paper: Mention?, _ cue: Mention?) -> [ScoringRule] {
        var rules: [ScoringRule] = []
        for (kind, besidePaper, inSentence) in ScoringRule.scopes {
            let words = sentence.mentions(of: kind)
            guard !words.isEmpty else { continue }
            let touches = words.contains { word in
                paper.map { distance(word, $0) <= Self.scopeReach } ?? false
                    || cue.map { distance(word, $0) <= Self.subjectReach } ?? false
            }
            // Two ministries, two town halls: the paper is theirs wherever it stands.
            rules.append(touches || words.count > 1 ? besidePaper : inSentence)
            if words.count > 1, kind != .domestic, !rules.contains(.twoBodies) { rules.append(.twoBodies) }
        }
        return rules
    }

    /// "Switzerland and Kosovo signed": two countries by name, and no party.
    private func countriesSign(_ sentence: Sentence) -> Bool {
        guard sentence.actors.isEmpty, !sentence.has(.party), !sentence.has(.parties), !sentence.has(.bothParties)
        else {
            return false
        }
        let (capitals, names) = (sentence.mentions.filter(\.isCapital), sentence.mentions.filter { !$0.isCapital })
        return [capitals, names].contains { Set($0.compactMap(\.country)).count >= 2 }
    }

    // MARK: Dates

    private func date(of event: Event, _ sentence: Sentence) -> DateReader.Stated? {
        let dates = DateReader.dates(in: sentence, of: reading.fields[sentence.field])
        guard let anchor = (event.cue ?? event.paper)?.range.lowerBound else { return dates.first }
        return dates.min { abs($0.position - anchor) < abs($1.position - anchor) }
    }

    /// A signing that the sentence itself puts well before the day of publication is background, and so is one of which
    /// it says no more than the year: news names the day.
    private func demoteOldNews(_ event: inout Event) {
        guard event.stage == .signed || event.stage == .renewed, let date = event.date else { return }
        // "Extended the agreement of 2019 until 2028" is news.
        if event.stage == .renewed, date.month == nil || !isNearerToVerb(date, event) { return }
        guard isOld(date) || isYearOfSigning(date, event) else { return }
        event.stage = .reference
        event.rules.append(.oldDate)
    }

    /// "The signing is on 12 December", said on the first of the month, is still to come. A verb in the past is not put
    /// off by the date of a summit beside it.
    private func postponeToItsDay(_ event: inout Event) {
        guard event.stage == .signed, event.rules.contains(.signingNoun), let published = reading.item.published,
            event.date?.month != nil, let day = event.date?.date(published: published),
            day.dayNumbers.lowerBound > published.dayNumbers.upperBound + 1
        else { return }
        event.stage = .planned
    }

    private func isOld(_ date: DateReader.Stated) -> Bool {
        guard let published = reading.item.published, let day = date.date(published: published) else { return false }
        return day.dayNumbers.upperBound < published.dayNumbers.lowerBound - Self.oldNewsDays
    }

    /// A bare year nearer to the verb than to the paper; "a cooperation plan for 2026" bears the year itself.
    private func isYearOfSigning(_ date: DateReader.Stated, _ event: Event) -> Bool {
        guard let year = date.year, date.month == nil else { return false }
        if let published = reading.item.published, year >= published.year { return false }
        return isNearerToVerb(date, event, within: Self.yearReach)
    }

    private func isNearerToVerb(_ date: DateReader.Stated, _ event: Event, within reach: Int = .max) -> Bool {
        guard let cue = event.cue, let paper = event.paper, !cue.range.overlaps(paper.range) else { return false }
        let sentence = reading.sentences[event.sentence]
        let word = Int(reading.fields[sentence.field].wordNumbers[date.position])
        let toCue = WordDistance.between(word...word, cue.words)
        return toCue <= reach && toCue < WordDistance.between(word...word, paper.words)
    }

    private static let yearReach = 5

    static let oldNewsDays = 45

    private func distance(_ left: Mention, _ right: Mention) -> Int { WordDistance.between(left.words, right.words) }
}

extension Mention {
    fileprivate var isTodayOrYesterday: Bool {
        payloads.contains { $0.meaning == .relativeDay(0) || $0.meaning == .relativeDay(-1) }
    }
}

enum WordDistance {
    static func between(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> Int {
        if left.overlaps(right) { return 0 }
        return left.upperBound < right.lowerBound
            ? right.lowerBound - left.upperBound : left.lowerBound - right.upperBound
    }
}
