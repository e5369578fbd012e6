import PartyModel

/// What a pattern of the automaton stands for.
enum Meaning: Hashable, Sendable {
    /// A name of a party (index into the model). `isWeak`: says nothing without context.
    case party(Int, isWeak: Bool)
    case country(Int, CountryWord)
    case official(Int)
    case lexical(LexicalClass)
    case month(Int)
    case relativeDay(Int)
    /// A frequent function word: tells the language.
    case common
    /// Marks the following place as the scene: in, at.
    case placeBefore

    enum CountryWord: Hashable, Sendable { case name, adjective, capital }

    /// Names compete with names and words with words: the longest of a layer wins.
    var layer: Layer {
        switch self {
        case .party, .country, .official: .name
        case .common: .common
        case .placeBefore: .common
        // "Extended the memorandum" may be one cue, and the memorandum is still a paper.
        case .lexical(.memorandum), .lexical(.protocol), .lexical(.agreement), .lexical(.declaration), .lexical(.plan),
            .lexical(.paper):
            .paper
        case .lexical(.and), .lexical(.manyPapers), .lexical(.negation): .extra
        case .lexical(.futureMarker), .lexical(.pastMarker), .lexical(.condition), .lexical(.reaction),
            .lexical(.teaser):
            .extra
        default: .word
        }
    }

    enum Layer: Int, Hashable, Sendable { case name, word, paper, extra, common }
}

/// A pattern's meaning in a language.
struct Payload: Hashable, Sendable {
    var meaning: Meaning
    /// Number of the language in `CompiledModel.languages`: comparing numbers is what most of the reading time goes into.
    var language: Int
    /// Written in capitals alone: small letters are another word.
    var isAcronym = false
}

/// The automaton over all names and cues, and what its hits mean.
struct CompiledModel: Sendable {
    var automaton: Automaton
    var payloads: [Payload]
    var languages: [LanguageCode]
    /// By payload: whether it names a party, stands for one, or is a word for one.
    let speaksOfParties: [Bool]

    init(automaton: Automaton, payloads: [Payload], languages: [LanguageCode]) {
        self.automaton = automaton
        self.payloads = payloads
        self.languages = languages
        speaksOfParties = payloads.map { payload in
            switch payload.meaning {
            case .party, .official, .lexical(.party), .lexical(.parties), .lexical(.rulingParty): true
            default: false
            }
        }
    }

    func payload(_ hit: Automaton.Hit) -> Payload { payloads[Int(hit.payload)] }
}
