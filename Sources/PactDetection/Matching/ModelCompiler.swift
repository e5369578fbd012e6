import PartyModel

/// Turns the party model and the lexicons into one automaton.
struct ModelCompiler {
    private let model: PartyModel
    private let folder = TextFolder()
    private var builder = AutomatonBuilder()
    private var payloads: [Payload] = []
    private var payloadIndex: [Payload: Int32] = [:]
    private var languages: [LanguageCode] = []
    private var languageNumbers: [LanguageCode: Int] = [:]
    /// Inflection rules by language: folded citation ending → class, longest first.
    private var rules: [LanguageCode: [(ending: [UInt16], endings: Int)]] = [:]
    private var sets: [LanguageCode: [String: Int]] = [:]

    /// A shorter stem would let endings match nearly any word.
    private static let shortestStem = 2
    private static let shortName = 3

    private init(_ model: PartyModel) { self.model = model }

    static func compile(_ model: PartyModel) -> CompiledModel {
        var compiler = ModelCompiler(model)
        for lexicon in model.lexicons.values.sorted(by: { $0.language < $1.language }) {
            compiler.addEndings(lexicon)
            compiler.addWords(lexicon)
        }
        compiler.addCountries()
        compiler.addParties()
        compiler.addOfficials()
        return CompiledModel(
            automaton: compiler.builder.build(), payloads: compiler.payloads, languages: compiler.languages)
    }

    // MARK: Words

    private mutating func addEndings(_ lexicon: Lexicon) {
        for (name, endings) in lexicon.endings {
            sets[lexicon.language, default: [:]][name] = builder.endingClass(folded(endings))
        }
        var classes: [(ending: [UInt16], endings: Int)] = []
        for (ending, forms) in lexicon.inflection.rules {
            classes.append((folder.units(of: ending), builder.endingClass(folded(forms + [ending]))))
        }
        // The longest citation ending that fits decides; two of one length cannot both fit.
        rules[lexicon.language] = classes.sorted { $0.ending.count > $1.ending.count }
        for prefix in lexicon.prefixes { builder.add(prefix: folder.units(of: prefix)) }
    }

    private mutating func addWords(_ lexicon: Lexicon) {
        let language = lexicon.language
        for (kind, phrases) in lexicon.phrases {
            let payload = index(.lexical(kind), language)
            for phrase in phrases { add(phrase, lexicon, payload) }
        }
        for (month, names) in lexicon.months {
            let payload = index(.month(month), language)
            for name in names { add(name, language, words: .last, payload) }
        }
        for (day, names) in lexicon.relativeDays {
            let payload = index(.relativeDay(day), language)
            for name in names { add(name, language, words: .none, payload) }
        }
        let common = index(.common, language)
        for word in lexicon.common { add(word, language, words: .none, common) }
        let before = index(.placeBefore, language)
        for word in lexicon.placeBefore { add(word, language, words: .none, before) }
    }

    private mutating func add(_ phrase: Phrase, _ lexicon: Lexicon, _ payload: Int32) {
        if phrase.inflects {
            add(phrase.text, lexicon.language, words: lexicon.inflection.words, payload)
            return
        }
        var words: [AutomatonBuilder.Word] = []
        // Counting bytes and not characters: there are some hundred thousand phrases.
        for bytes in phrase.text.utf8.split(separator: UInt8(ascii: " ")) {
            let part = Substring(bytes)
            if bytes.last == UInt8(ascii: "~") {
                words += self.words(of: String(part.dropLast()), lexicon.language, .all)
            } else if let open = bytes.firstIndex(of: UInt8(ascii: "{")) {
                let name = String(part[bytes.index(after: open)...].dropLast())
                let pieces = split(folder.units(of: String(part[..<open])))
                words += pieces.dropLast().map { AutomatonBuilder.Word(stem: $0, endings: nil) }
                words.append(
                    AutomatonBuilder.Word(stem: pieces.last ?? [], endings: sets[lexicon.language]?[name]))
            } else {
                words += self.words(of: String(part), lexicon.language, .none)
            }
        }
        builder.add(words, payload: payload)
    }

    // MARK: Names

    private mutating func addCountries() {
        for (number, country) in model.countries.enumerated() {
            add(country.names, .country(number, .name))
            add(country.adjectives, .country(number, .adjective))
            add(country.capital, .country(number, .capital))
        }
    }

    private mutating func addParties() {
        for (number, party) in model.parties.enumerated() {
            var names = party.names
            for (language, short) in party.short { names[language, default: []] += short }
            for (language, wings) in party.wings { names[language, default: []] += wings }
            for former in party.former {
                let language = former.language ?? party.names.keys.sorted().first ?? LanguageCode("en")
                names[language, default: []].append(former.name)
            }
            for (language, list) in names {
                for name in list {
                    let weak = party.isWeak(name, in: language)
                    add([language: [name]], .party(number, isWeak: weak))
                }
            }
        }
    }

    private mutating func addOfficials() {
        for (number, official) in model.officials.enumerated() { add(official.names, .official(number)) }
    }

    private mutating func add(_ names: [LanguageCode: [String]], _ meaning: Meaning) {
        for (language, list) in names {
            let inflection = model.lexicons[language]?.inflection.words ?? .none
            for name in list {
                let payload = index(meaning, language, isAcronym: Self.isAcronym(name))
                add(name, language, words: inflection, payload)
            }
        }
    }

    private static func isAcronym(_ name: String) -> Bool {
        let letters = name.unicodeScalars.filter(\.properties.isAlphabetic)
        return letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
    }

    private mutating func add(
        _ name: String, _ language: LanguageCode, words: Inflection.Words, _ payload: Int32
    ) {
        builder.add(self.words(of: name, language, words), payload: payload)
        // People leave the apostrophe out, or type one where there is none.
        if name.contains(where: { $0 == "'" || $0 == "’" || $0 == "ʻ" || $0 == "ʼ" }) {
            let bare = name.filter { !"'’‘ʻʼ".contains($0) }
            builder.add(self.words(of: bare, language, words), payload: payload)
        }
    }

    /// Splits a name into words and finds the ending class of each that inflects.
    private func words(
        of name: String, _ language: LanguageCode, _ inflected: Inflection.Words
    ) -> [AutomatonBuilder.Word] {
        let parts = split(folder.units(of: name))
        // "Ano" is not "Ana": of so few letters none is to spare.
        let isShort = (parts.first?.count ?? 0) <= Self.shortName
        return parts.enumerated().map { number, letters in
            let inflects = inflected == .all || (inflected == .last && number == parts.count - 1)
            guard inflects, let rule = rule(for: letters, language, mayReplace: !isShort || parts.count > 1) else {
                return AutomatonBuilder.Word(stem: letters, endings: nil)
            }
            return AutomatonBuilder.Word(stem: Array(letters.dropLast(rule.ending.count)), endings: rule.endings)
        }
    }

    private func rule(
        for letters: [UInt16], _ language: LanguageCode, mayReplace: Bool
    ) -> (ending: [UInt16], endings: Int)? {
        rules[language]?.first { rule in
            (mayReplace || rule.ending.isEmpty) && letters.count >= rule.ending.count + Self.shortestStem
                && letters.suffix(rule.ending.count).elementsEqual(rule.ending)
        }
    }

    /// The runs of word letters; what stands between them is a gap.
    private func split(_ units: [UInt16]) -> [[UInt16]] {
        var parts: [[UInt16]] = []
        var part: [UInt16] = []
        for unit in units {
            let traits = UnitTraits(rawValue: FoldingTable.shared.traits[Int(unit)])
            if traits.contains(.word) {
                part.append(unit)
            } else if !part.isEmpty {
                parts.append(part)
                part = []
            }
        }
        if !part.isEmpty { parts.append(part) }
        return parts
    }

    private func folded(_ endings: [String]) -> Set<[UInt16]> { Set(endings.map { folder.units(of: $0) }) }

    private mutating func number(of language: LanguageCode) -> Int {
        if let known = languageNumbers[language] { return known }
        languages.append(language)
        languageNumbers[language] = languages.count - 1
        return languages.count - 1
    }

    private mutating func index(_ meaning: Meaning, _ language: LanguageCode, isAcronym: Bool = false) -> Int32 {
        let payload = Payload(meaning: meaning, language: number(of: language), isAcronym: isAcronym)
        if let known = payloadIndex[payload] { return known }
        payloads.append(payload)
        payloadIndex[payload] = Int32(payloads.count - 1)
        return Int32(payloads.count - 1)
    }
}
