import PartyModel

/// A span of one field that names something the model or a lexicon knows.
struct Mention: Sendable, Equatable {
    var payloads: [Payload]
    /// Units of the field's folded text.
    var range: Range<Int>
    /// Behind the stem of the last word: what follows up to `range.upperBound` is its ending.
    var stemEnd: Int
    /// Number of the first and the last word within the field.
    var words: ClosedRange<Int>
    var sentence: Int

    func isLexical(_ kind: LexicalClass) -> Bool { payloads.contains { $0.meaning == .lexical(kind) } }

    var country: Int? {
        for payload in payloads { if case .country(let number, _) = payload.meaning { return number } }
        return nil
    }

    var isCapital: Bool {
        payloads.contains { if case .country(_, .capital) = $0.meaning { true } else { false } }
    }

    var isParty: Bool { payloads.contains { if case .party = $0.meaning { true } else { false } } }
}

/// One field of an item with its sentences and mentions.
struct ReadField: Sendable {
    var field: EvidenceSpan.Field
    var text: FoldedText
    /// Number of the word that each unit belongs to, or of the last word before it.
    var wordNumbers: [Int32]
    var sentences: [Range<Int>]
    /// The plain text, for quotes.
    var scalars: [Unicode.Scalar]

    /// The number of the sentence that holds the unit.
    func sentence(at unit: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].contains(unit) { return middle }
            if sentences[middle].upperBound <= unit { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}
