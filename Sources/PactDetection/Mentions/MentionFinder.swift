import PartyModel

/// Folds the fields of an item, runs the automaton over them and keeps the mentions that count.
struct MentionFinder: Sendable {
    let model: CompiledModel
    /// Conjunctions that are written together with the following word (Arabic و, Hebrew ו), folded.
    let proclitics: [(letters: [UInt16], payload: Payload)]
    let folder = TextFolder()

    struct Result: Sendable {
        var fields: [ReadField]
        /// Title first; none where nothing speaks of parties, as in most items: the rules have nothing to read there.
        /// In reading order.
        var mentions: [[Mention]]
        var languages: [LanguageCode]
        var closestLanguages: [LanguageCode]
    }

    /// - Parameter isForPeople: Mentions are wanted even where nothing speaks of parties and no rule would look at them.
    func find(in item: ReadableItem, isForPeople: Bool = false) -> Result {
        let folded = [folder.fold(item.title), folder.fold(item.text)]
        let hits = folded.map { model.automaton.hits(in: $0) }
        let vote = LanguageVote(model: model)
        let guess = LanguageGuess(votes: vote.votes(hits), hint: item.language)
        guard isForPeople || hits.contains(where: { $0.contains { model.speaksOfParties[Int($0.payload)] } }) else {
            return Result(fields: [], mentions: [], languages: guess.languages, closestLanguages: guess.closest)
        }
        let isRead = model.languages.map { guess.languages.contains($0) }
        let fields = zip([(EvidenceSpan.Field.title, item.title), (.text, item.text)], folded).map { source, folded in
            ReadField(
                field: source.0, text: folded, wordNumbers: WordCounter.numbers(of: folded),
                sentences: SentenceSplitter.split(folded), scalars: Array(source.1.unicodeScalars))
        }
        let found = zip(fields, hits).map { field, hits in
            WordCounter.recounted(field, mentions(hits, in: field, isRead))
        }
        return Result(
            fields: found.map(\.0), mentions: found.map(\.1), languages: guess.languages,
            closestLanguages: guess.closest)
    }

    // MARK: Mentions

    /// - Parameter isRead: By number of the language: whether the item is read in it.
    private func mentions(_ hits: [Automaton.Hit], in field: ReadField, _ isRead: [Bool]) -> [Mention] {
        var layers: [Meaning.Layer: [Automaton.Hit]] = [:]
        for hit in hits {
            let payload = model.payload(hit)
            guard counts(payload, hit, field, isRead) else { continue }
            layers[payload.meaning.layer, default: []].append(hit)
        }
        let kept = layers.values.flatMap { Self.longest($0) }
        let mentions = Self.withoutPartsOfNames(kept.compactMap { mention($0, in: field, isRead) })
        return (mentions + mentions.compactMap { conjunction(before: $0, in: field, isRead) }).sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    private func counts(_ payload: Payload, _ hit: Automaton.Hit, _ field: ReadField, _ isRead: [Bool]) -> Bool {
        switch payload.meaning {
        case .party:
            isCapitalised(field.text, hit, payload)
                && (isRead[payload.language] || !isAnyWord(field.text, hit, payload))
        case .official: isCapitalised(field.text, hit, payload)
        case .country(_, .adjective): isRead[payload.language]
        case .country: isRead[payload.language] && isCapitalised(field.text, hit, payload)
        case .common: false
        default: isRead[payload.language]
        }
    }

    /// A short name of another language is a word of this one ("Pas d'accord" is no news of the Malaysian PAS).
    private func isAnyWord(_ text: FoldedText, _ hit: Automaton.Hit, _ payload: Payload) -> Bool {
        !payload.isAcronym && hit.stemEnd - hit.start <= Self.shortName && LetterCase.exists(for: text.units[hit.start])
    }

    private static let shortName = 3

    /// Names begin with a capital where the script has them; acronyms are written in them.
    private func isCapitalised(_ text: FoldedText, _ hit: Automaton.Hit, _ payload: Payload) -> Bool {
        guard LetterCase.exists(for: text.units[hit.start]) else { return true }
        let letters = hit.start..<hit.stemEnd
        if payload.isAcronym {
            // "DFA" is no inflected DF.
            guard !(hit.stemEnd..<hit.end).contains(where: { text.traits[$0].contains(.upper) }) else { return false }
            return letters.allSatisfy { text.traits[$0].contains(.upper) || !LetterCase.exists(for: text.units[$0]) }
        }
        if payload.isMixed, letters.allSatisfy({ text.traits[$0].contains(.upper) }) { return false }
        return letters.contains { text.traits[$0].contains(.upper) }
    }

    /// Of hits that overlap, the longest; equal ones share a span and stay together.
    private static func longest(_ hits: [Automaton.Hit]) -> [[Automaton.Hit]] {
        let ranked = hits.sorted { ($1.end - $1.start, $0.start) < ($0.end - $0.start, $1.start) }
        var kept: [[Automaton.Hit]] = []
        var isTaken = [Bool](repeating: false, count: hits.map(\.end).max() ?? 0)
        for hit in ranked {
            if let last = kept.last?.first, last.start == hit.start, last.end == hit.end {
                kept[kept.count - 1].append(hit)
            } else if !isTaken[hit.start..<hit.end].contains(true) {
                kept.append([hit])
                for index in hit.start..<hit.end { isTaken[index] = true }
            }
        }
        return kept
    }

    /// A word inside a party's name says nothing of its own: the "Union" of a party's name is no trade union, and "AK"
    /// no Slovak "if". Words for a party stay.
    private static func withoutPartsOfNames(_ mentions: [Mention]) -> [Mention] {
        let names = mentions.filter { $0.isParty || $0.isOfficial }.map(\.range)
        guard !names.isEmpty else { return mentions }
        return mentions.filter { mention in
            mention.isParty || mention.isOfficial || mention.country != nil || mention.isLexical(.party)
                || mention.isLexical(.parties) || mention.isLexical(.rulingParty)
                || !names.contains {
                    $0.lowerBound <= mention.range.lowerBound && mention.range.upperBound <= $0.upperBound
                }
        }
    }

    /// The "and" that is written together with the mention: وحزب is "and the party".
    private func conjunction(before mention: Mention, in field: ReadField, _ isRead: [Bool]) -> Mention? {
        let text = field.text
        var start = mention.range.lowerBound
        while start > 0, text.isWord(start - 1), !text.traits[start].contains(.unspaced) { start -= 1 }
        let letters = text.units[start..<mention.range.lowerBound]
        guard !letters.isEmpty else { return nil }
        let found = proclitics.first { isRead[$0.payload.language] && letters.starts(with: $0.letters) }
        guard let found else { return nil }
        let range = start..<start + found.letters.count
        return Mention(
            payloads: [found.payload], range: range, stemEnd: range.upperBound, words: mention.words,
            sentence: mention.sentence)
    }

    private func mention(_ hits: [Automaton.Hit], in field: ReadField, _ isRead: [Bool]) -> Mention? {
        guard let first = hits.first, let sentence = field.sentence(at: first.start) else { return nil }
        var payloads: [Payload] = []
        for hit in hits {
            let payload = model.payload(hit)
            if !payloads.contains(payload) { payloads.append(payload) }
        }
        // What is a doubtful name in another language does not make a sure one of this text doubtful.
        let isSure = { (payload: Payload) in !payload.isWeakParty || isRead[payload.language] }
        if payloads.contains(where: { $0.isParty && isSure($0) }) { payloads.removeAll { !isSure($0) } }
        return Mention(
            payloads: payloads, range: first.start..<first.end, stemEnd: hits.map(\.stemEnd).max() ?? first.end,
            words: Int(field.wordNumbers[first.start])...Int(field.wordNumbers[first.end - 1]), sentence: sentence)
    }
}

enum LetterCase {
    /// True for letters of scripts that have capitals (Latin, Greek, Cyrillic, Armenian).
    static func exists(for unit: UInt16) -> Bool {
        switch unit {
        case 0x61...0x7A, 0xE0...0x24F, 0x259, 0x370...0x52F, 0x561...0x587: true
        default: false
        }
    }
}
