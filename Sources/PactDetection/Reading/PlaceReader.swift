import PartyModel

/// Finds the scene of a signing: a known place with an ending or a word before it that says "in".
struct PlaceReader {
    let reading: ItemReading
    let lexicons: [LanguageCode: Lexicon]
    let placeEndings: [LanguageCode: Set<[UInt16]>]
    let countries: [Country]

    /// The place of the sentence itself, else of its neighbours, else of the dateline.
    func place(near index: Int) -> String? {
        let near = [index, index + 1, index - 1].filter(reading.sentences.indices.contains)
        for candidate in near {
            if let place = place(in: reading.sentences[candidate]) { return place }
        }
        return dateline()
    }

    private func place(in sentence: Sentence) -> String? {
        for mention in sentence.mentions where mention.isCapital {
            if isScene(mention, sentence), let country = mention.country {
                return countries[country].capital[LanguageCode("en")]?.first
            }
        }
        return nil
    }

    private func isScene(_ mention: Mention, _ sentence: Sentence) -> Bool {
        let text = reading.fields[sentence.field].text
        for language in reading.languages {
            var ending: [UInt16] = []
            var cursor = mention.stemEnd
            // The ending is part of the mention, or follows it behind an apostrophe.
            while cursor < text.count, text.traits[cursor].contains(.joint) { cursor += 1 }
            let end = max(mention.range.upperBound, wordEnd(text, cursor))
            if cursor < end { ending = Array(text.units[cursor..<end]) }
            if placeEndings[language]?.contains(ending) == true { return true }
            if let before = lexicons[language]?.placeBefore, isPreceded(mention, by: before, text) { return true }
        }
        return false
    }

    private func wordEnd(_ text: FoldedText, _ start: Int) -> Int {
        var end = start
        while end < text.count, text.isWord(end), !text.traits[end].contains(.unspaced) { end += 1 }
        return end
    }

    private func isPreceded(_ mention: Mention, by words: [String], _ text: FoldedText) -> Bool {
        var end = mention.range.lowerBound
        while end > 0, text.traits[end - 1].contains(.gap) { end -= 1 }
        guard end > 0 else { return false }
        var start = end
        while start > 0, text.isWord(start - 1), !text.traits[start - 1].contains(.unspaced) { start -= 1 }
        if text.traits[end - 1].contains(.unspaced) { start = end - 1 }
        let word = Array(text.units[start..<end])
        return words.contains { TextFolder().units(of: $0) == word }
    }

    /// "ASTANA – ", "ALMATI -": a place that opens the text.
    private func dateline() -> String? {
        guard let first = reading.sentences.first(where: { !$0.isTitle }) else { return nil }
        for mention in first.mentions where mention.isCapital {
            guard let country = mention.country, mention.words.lowerBound <= 1 else { continue }
            return countries[country].capital[LanguageCode("en")]?.first
        }
        return nil
    }
}
