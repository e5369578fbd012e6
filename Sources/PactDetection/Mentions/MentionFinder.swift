import PartyModel

/// Folds the fields of an item, runs the automaton over them and keeps the mentions that count.
struct MentionFinder: Sendable {
    let automaton: Automaton
    let payloads: [Payload]
    /// Conjunctions that are written together with the following word (Arabic و, Hebrew ו), folded.
    let proclitics: [(letters: [UInt16], payload: Payload)]
    let folder = TextFolder()

    struct Result: Sendable {
        var fields: [ReadField]
        /// In reading order: title first.
        var mentions: [[Mention]]
        var languages: [LanguageCode]
    }

    func find(in item: ReadableItem) -> Result {
        let fields = [(EvidenceSpan.Field.title, item.title), (.text, item.text)].map { field, text in
            let folded = folder.fold(text)
            return ReadField(
                field: field, text: folded, wordNumbers: WordCounter.numbers(of: folded),
                sentences: SentenceSplitter.split(folded), scalars: Array(text.unicodeScalars))
        }
        let hits = fields.map { automaton.hits(in: $0.text) }
        let guess = LanguageGuess(votes: votes(hits), hint: item.language)
        let mentions = zip(fields, hits).map { field, hits in
            self.mentions(hits, in: field, guess.languages)
        }
        let counted = zip(fields, mentions).map { WordCounter.recounted($0, $1) }
        return Result(fields: counted.map(\.0), mentions: counted.map(\.1), languages: guess.languages)
    }

    // MARK: Languages

    /// A hit that means something in several languages splits its vote among them.
    private func votes(_ hits: [[Automaton.Hit]]) -> [LanguageCode: Double] {
        var votes: [LanguageCode: Double] = [:]
        for list in hits {
            var sharing: [Range<Int>: [LanguageCode: Double]] = [:]
            for hit in list {
                let payload = payloads[Int(hit.payload)]
                let vote = Self.vote(payload.meaning, length: hit.end - hit.start)
                let span = hit.start..<hit.end
                sharing[span, default: [:]][payload.language] = max(sharing[span]?[payload.language] ?? 0, vote)
            }
            for languages in sharing.values {
                for (language, vote) in languages { votes[language, default: 0] += vote / Double(languages.count) }
            }
        }
        return votes
    }

    private static func vote(_ meaning: Meaning, length: Int) -> Double {
        switch meaning {
        case .common: 1
        case .lexical: length > 4 ? 1 : 0.5
        case .party, .country, .official: 0.3
        default: 0.2
        }
    }

    // MARK: Mentions

    private func mentions(
        _ hits: [Automaton.Hit], in field: ReadField, _ languages: [LanguageCode]
    ) -> [Mention] {
        var layers: [Meaning.Layer: [Automaton.Hit]] = [:]
        for hit in hits {
            let payload = payloads[Int(hit.payload)]
            guard counts(payload, hit, field, languages) else { continue }
            layers[payload.meaning.layer, default: []].append(hit)
        }
        let kept = layers.values.flatMap { Self.longest($0) }
        let mentions = kept.compactMap { mention($0, in: field) }
        return (mentions + mentions.compactMap { conjunction(before: $0, in: field, languages) }).sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    private func counts(
        _ payload: Payload, _ hit: Automaton.Hit, _ field: ReadField, _ languages: [LanguageCode]
    ) -> Bool {
        switch payload.meaning {
        case .party, .official: return isCapitalised(field.text, hit)
        case .country(_, .adjective): return languages.contains(payload.language)
        case .country: return languages.contains(payload.language) && isCapitalised(field.text, hit)
        case .common: return false
        default: return languages.contains(payload.language)
        }
    }

    /// Names begin with a capital where the script has them; acronyms are written in them.
    private func isCapitalised(_ text: FoldedText, _ hit: Automaton.Hit) -> Bool {
        guard LetterCase.exists(for: text.units[hit.start]) else { return true }
        let capitals = (hit.start..<hit.stemEnd).count { text.traits[$0].contains(.upper) }
        return capitals >= (payloads[Int(hit.payload)].isAcronym ? 2 : 1)
    }

    /// Of hits that overlap, the longest; equal ones share a span and stay together.
    private static func longest(_ hits: [Automaton.Hit]) -> [[Automaton.Hit]] {
        var spans: [Range<Int>: [Automaton.Hit]] = [:]
        for hit in hits { spans[hit.start..<hit.end, default: []].append(hit) }
        var kept: [Range<Int>] = []
        var isTaken = [Bool](repeating: false, count: hits.map(\.end).max() ?? 0)
        for span in spans.keys.sorted(by: { ($0.count, $1.lowerBound) > ($1.count, $0.lowerBound) })
        where !isTaken[span].contains(true) {
            kept.append(span)
            for index in span { isTaken[index] = true }
        }
        return kept.compactMap { spans[$0] }
    }

    /// The "and" that is written together with the mention: وحزب is "and the party".
    private func conjunction(
        before mention: Mention, in field: ReadField, _ languages: [LanguageCode]
    ) -> Mention? {
        let text = field.text
        var start = mention.range.lowerBound
        while start > 0, text.isWord(start - 1), !text.traits[start].contains(.unspaced) { start -= 1 }
        let letters = text.units[start..<mention.range.lowerBound]
        let found = proclitics.first {
            languages.contains($0.payload.language) && !letters.isEmpty && letters.starts(with: $0.letters)
        }
        guard let found else { return nil }
        let range = start..<start + found.letters.count
        return Mention(
            payloads: [found.payload], range: range, stemEnd: range.upperBound, words: mention.words,
            sentence: mention.sentence)
    }

    private func mention(_ hits: [Automaton.Hit], in field: ReadField) -> Mention? {
        guard let first = hits.first,
            let sentence = field.sentence(at: first.start)
        else { return nil }
        return Mention(
            payloads: Array(Set(hits.map { payloads[Int($0.payload)] })), range: first.start..<first.end,
            stemEnd: hits.map(\.stemEnd).max() ?? first.end,
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
