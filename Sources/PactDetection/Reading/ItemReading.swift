import PartyModel

/// One item as the rules see it: sentences in reading order with their mentions and actors.
struct ItemReading: Sendable {
    var item: ReadableItem
    var fields: [ReadField]
    var sentences: [Sentence]
    var languages: [LanguageCode]

    /// The words of a span, as the item writes them.
    func quote(_ range: Range<Int>, in field: Int) -> EvidenceSpan {
        let text = fields[field].text
        let start = text.start(of: range.lowerBound)
        let end = text.end(before: range.upperBound)
        var quote = String.UnicodeScalarView()
        quote.append(contentsOf: fields[field].scalars[start..<max(start, end)])
        return EvidenceSpan(
            field: fields[field].field, start: start, end: max(start, end), quote: String(quote))
    }
}

struct Sentence: Sendable {
    /// 0 title, 1 text.
    var field: Int
    var range: Range<Int>
    let mentions: [Mention]
    var actors: [Actor] = []
    /// All classes of its words.
    let classes: LexicalClasses

    init(field: Int, range: Range<Int>, mentions: [Mention]) {
        self.field = field
        self.range = range
        self.mentions = mentions
        classes = mentions.reduce(into: []) { $0.formUnion($1.classes) }
    }

    var isTitle: Bool { field == 0 }

    func mentions(of kind: LexicalClass) -> [Mention] { has(kind) ? mentions.filter { $0.isLexical(kind) } : [] }
    func has(_ kind: LexicalClass) -> Bool { classes.contains(LexicalClasses(kind)) }
}

/// A party in a sentence, or what stands for one.
struct Actor: Sendable, Hashable {
    enum Basis: Int, Sendable, Hashable {
        /// By a name of the model.
        case name
        /// A party word with a country: "Serbia's Progressive Party".
        case pattern
        /// An official stands for the party.
        case official
        /// "parties in Venezuela".
        case country
    }

    /// Index into the model's parties; nil outside the model.
    var party: Int?
    /// Index into the model's countries.
    var country: Int
    var basis: Basis
    /// What the text shows of it: the name, the country and the party word, the official, the country.
    var range: Range<Int>
    var words: ClosedRange<Int>
    var field: Int

    /// The span that names the party itself; nil where only its country or an official does.
    var nameRange: Range<Int>? { basis == .name || basis == .pattern ? range : nil }
}
