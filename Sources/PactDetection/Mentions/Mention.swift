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

    // What the rules ask for most, told once from the payloads.
    private(set) var classes: LexicalClasses = []
    private(set) var country: Int?
    private(set) var isCapital = false
    private(set) var isParty = false
    private(set) var isOfficial = false

    init(payloads: [Payload], range: Range<Int>, stemEnd: Int, words: ClosedRange<Int>, sentence: Int) {
        self.payloads = payloads
        self.range = range
        self.stemEnd = stemEnd
        self.words = words
        self.sentence = sentence
        for payload in payloads {
            switch payload.meaning {
            case .lexical(let kind): classes.insert(LexicalClasses(kind))
            case .country(let number, let word):
                country = country ?? number
                if word == .capital { isCapital = true }
            case .party: isParty = true
            case .official: isOfficial = true
            default: break
            }
        }
    }

    func isLexical(_ kind: LexicalClass) -> Bool { classes.contains(LexicalClasses(kind)) }
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
