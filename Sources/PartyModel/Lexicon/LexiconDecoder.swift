import Yams

/// Reads one `seeds/lexicon/<lang>.yaml`.
struct LexiconDecoder {
    private var reader: SeedReader
    private var lexicon: Lexicon
    private var verbs: [String: [[String: String]]] = [:]

    private static let sections: [String: Set<LexicalClass>] = [
        "papers": [.memorandum, .protocol, .agreement, .declaration, .plan, .paper, .manyPapers],
        "parties": [.party, .parties, .rulingParty, .bothParties, .partyOrgan],
        "cues": [
            .signed, .headlineSigned, .signing, .signedBefore, .hadSigned, .reported, .willSign, .formalized, .listed,
            .planned, .hoped,
            .renewed, .willRenew, .ended, .notSigned, .negation, .background, .anniversary, .met,
            .futureMarker, .pastMarker, .condition, .reaction, .teaser,
        ],
        "scope": [
            .state, .parliament, .ministry, .city, .university, .company, .union, .armedGroup, .domestic,
        ],
        "structure": [.joint, .and],
    ]
    private static let plainKeys: Set<String> = [
        "language", "name", "status", "sources", "common", "endings", "inflection", "prefixes", "months",
        "relative_days", "place", "verbs", "patterns", "home", "countries", "party_names", "weak_party_names",
    ]
    /// Nouns: inflected like names unless a phrase says otherwise itself.
    private static let inflectedSections: Set<String> = ["papers", "parties", "scope"]

    static func decode(_ file: SeedFile) -> (Lexicon?, [SeedProblem]) {
        var decoder = LexiconDecoder(
            reader: SeedReader(file: file.path), lexicon: Lexicon(language: LanguageCode(""), name: ""))
        guard let root = decoder.reader.compose(file.text) else { return (nil, decoder.reader.problems) }
        decoder.read(root)
        guard !decoder.lexicon.language.rawValue.isEmpty else {
            decoder.reader.fail(root, "no 'language' is given")
            return (nil, decoder.reader.problems)
        }
        return (decoder.lexicon, decoder.reader.problems)
    }

    private mutating func read(_ root: Node) {
        let allowed = Self.plainKeys.union(Self.sections.keys)
        for (key, node) in reader.fields(root, allowed: allowed, of: "a lexicon") {
            switch key {
            case "language": lexicon.language = LanguageCode(reader.string(node, of: key) ?? "")
            case "name": lexicon.name = reader.string(node, of: key) ?? ""
            case "status": readStatus(node)
            case "sources": lexicon.sources = reader.strings(node, of: key)
            case "home": lexicon.home = reader.strings(node, of: key).map { CountryCode($0) }
            case "common": lexicon.common = reader.strings(node, of: key)
            case "prefixes": lexicon.prefixes = reader.strings(node, of: key)
            case "endings": readEndings(node)
            case "inflection": readInflection(node)
            case "months": lexicon.months = readNumbered(node, within: 1...12, of: key)
            case "relative_days": lexicon.relativeDays = readNumbered(node, within: -31...31, of: key)
            case "place": readPlace(node)
            case "countries": readCountries(node)
            case "party_names": lexicon.partyNames = readPartyNames(node, of: key)
            case "weak_party_names": lexicon.weakPartyNames = readPartyNames(node, of: key)
            case "verbs": readVerbs(node)
            case "patterns": readPatterns(node)
            default: readSection(key, node)
            }
        }
    }

    private mutating func readStatus(_ node: Node) {
        guard let text = reader.string(node, of: "status") else { return }
        if let status = Lexicon.Status(rawValue: text) {
            lexicon.status = status
        } else {
            reader.fail(node, "status '\(text)' is neither stable nor experimental")
        }
    }

    private mutating func readEndings(_ node: Node) {
        for (name, value) in reader.fields(node, allowed: nil, of: "endings") {
            lexicon.endings[name] = expanded(value, of: "endings '\(name)'")
        }
    }

    private mutating func readInflection(_ node: Node) {
        for (key, value) in reader.fields(node, allowed: ["words", "rules"], of: "inflection") {
            if key == "words" {
                let text = reader.string(value, of: "words") ?? ""
                if let words = Inflection.Words(rawValue: text) {
                    lexicon.inflection.words = words
                } else {
                    reader.fail(value, "words '\(text)' is none of none, last, all")
                }
                continue
            }
            for (ending, forms) in reader.fields(value, allowed: nil, of: "rules") {
                lexicon.inflection.rules[ending] = expanded(forms, of: "rule '\(ending)'")
            }
        }
    }

    private mutating func expanded(_ node: Node, of what: String) -> [String] {
        var forms: [String] = []
        for item in reader.list(node, of: what) {
            guard let text = item.scalar?.string else {
                reader.fail(item, "\(what) must hold texts")
                continue
            }
            if text.contains(" ") {
                reader.fail(item, "'\(text)' in \(what) holds a space; an ending is part of one word")
                continue
            }
            do {
                forms += try EndingExpansion.expand(text, sets: lexicon.endings)
            } catch {
                reader.fail(item, error.description)
            }
        }
        return forms
    }

    private mutating func readNumbered(_ node: Node, within range: ClosedRange<Int>, of what: String) -> [Int: [String]]
    {
        var result: [Int: [String]] = [:]
        for (key, value) in reader.fields(node, allowed: nil, of: what) {
            guard let number = Int(key), range.contains(number) else {
                reader.fail(value, "'\(key)' in \(what) is no number from \(range.lowerBound) to \(range.upperBound)")
                continue
            }
            result[number] = reader.strings(value, of: what)
        }
        return result
    }

    private mutating func readPlace(_ node: Node) {
        for (key, value) in reader.fields(node, allowed: ["before", "endings"], of: "place") {
            if key == "before" {
                lexicon.placeBefore = reader.strings(value, of: key)
            } else {
                lexicon.placeEndings = expanded(value, of: key)
            }
        }
    }

    private mutating func readCountries(_ node: Node) {
        for (code, value) in reader.fields(node, allowed: nil, of: "countries") {
            var words = CountryWords()
            for (key, list) in reader.fields(value, allowed: ["names", "adjectives", "capital"], of: "a country") {
                switch key {
                case "names": words.names = reader.strings(list, of: key)
                case "adjectives": words.adjectives = reader.strings(list, of: key)
                default: words.capital = reader.strings(list, of: key)
                }
            }
            lexicon.countries[CountryCode(code)] = words
        }
    }

    private mutating func readPartyNames(_ node: Node, of what: String) -> [PartyID: [String]] {
        var names: [PartyID: [String]] = [:]
        for (id, list) in reader.fields(node, allowed: nil, of: what) {
            names[PartyID(id)] = reader.strings(list, of: id)
        }
        return names
    }

    private mutating func readSection(_ section: String, _ node: Node) {
        let classes = Self.sections[section] ?? []
        for (key, value) in reader.fields(node, allowed: Set(classes.map(\.key)), of: section) {
            guard let kind = LexicalClass(key: key) else { continue }
            for item in reader.list(value, of: key) {
                guard let text = reader.string(item, of: key) else { continue }
                guard isWellFormed(text, item) else { continue }
                let marked = text.contains("{") || text.contains("~")
                let inflects = Self.inflectedSections.contains(section) && !marked
                lexicon.phrases[kind, default: []].append(Phrase(text, inflects: inflects))
            }
        }
    }

    // MARK: Conjugation

    /// `verbs: {sign: [{base: sign, past: signed}]}`: by act, the parts of each verb.
    private mutating func readVerbs(_ node: Node) {
        for (act, list) in reader.fields(node, allowed: nil, of: "verbs") {
            for verb in reader.list(list, of: "verbs of '\(act)'") {
                var parts: [String: String] = [:]
                for (part, text) in reader.fields(verb, allowed: nil, of: "a verb") {
                    parts[part] = reader.string(text, of: part)
                }
                verbs[act, default: []].append(parts)
            }
        }
    }

    /// `patterns: {sign: {will_sign: ["will {base}"]}}`: crossed with every verb of the act that has the parts.
    private mutating func readPatterns(_ node: Node) {
        for (act, classes) in reader.fields(node, allowed: nil, of: "patterns") {
            guard let verbs = verbs[act] else {
                reader.fail(classes, "patterns of '\(act)': no such verbs; 'verbs' must stand before 'patterns'")
                continue
            }
            let allowed = Set((Self.sections["cues"] ?? []).map(\.key))
            for (key, list) in reader.fields(classes, allowed: allowed, of: "patterns of '\(act)'") {
                guard let kind = LexicalClass(key: key) else { continue }
                for item in reader.list(list, of: key) {
                    guard let pattern = reader.string(item, of: key) else { continue }
                    cross(pattern, with: verbs, as: kind, item)
                }
            }
        }
    }

    private mutating func cross(_ pattern: String, with verbs: [[String: String]], as kind: LexicalClass, _ node: Node)
    {
        let template = PhraseTemplate(pattern)
        var found = false
        for parts in verbs {
            guard let text = template.filled(with: parts, endings: lexicon.endings) else { continue }
            found = true
            guard isWellFormed(text, node) else { continue }
            lexicon.phrases[kind, default: []].append(Phrase(text))
        }
        if !found { reader.fail(node, "'\(pattern)': no verb has the parts it asks for") }
    }

    /// Each word ends in at most one `{set}`, and the set is known.
    private mutating func isWellFormed(_ text: String, _ node: Node) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return true }
        for word in text.split(separator: " ") {
            guard let open = word.firstIndex(of: "{") else { continue }
            guard word.hasSuffix("}") else {
                reader.fail(node, "'\(text)': a set of endings must end its word")
                return false
            }
            let name = String(word[word.index(after: open)...].dropLast())
            guard lexicon.endings[name] != nil else {
                reader.fail(node, "'\(text)': unknown set of endings '{\(name)}'")
                return false
            }
        }
        return true
    }
}
