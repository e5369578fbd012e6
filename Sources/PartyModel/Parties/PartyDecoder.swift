import Yams

/// Reads the stanzas of `seeds/parties/*.yaml`.
enum PartyDecoder {
    private static let keys: Set<String> = [
        "id", "country", "territory", "names", "short", "former", "wings", "needs", "role", "wikidata", "sources",
        "checked",
    ]

    static func decode(_ file: SeedFile) -> ([Party], [SeedProblem]) {
        var reader = SeedReader(file: file.path)
        guard let root = reader.compose(file.text) else { return ([], reader.problems) }
        let parties = reader.list(root, of: "the file").compactMap { decode($0, &reader) }
        return (parties, reader.problems)
    }

    private static func decode(_ node: Node, _ reader: inout SeedReader) -> Party? {
        var party = Party(id: PartyID(""), country: CountryCode(""))
        for (key, value) in reader.fields(node, allowed: keys, of: "a party") {
            switch key {
            case "id": party.id = PartyID(reader.string(value, of: key) ?? "")
            case "country": party.country = CountryCode(reader.string(value, of: key) ?? "")
            case "territory": party.territory = reader.optionalString(value, of: key)
            case "names": party.names = reader.namesByLanguage(value, of: key)
            case "short": party.short = reader.namesByLanguage(value, of: key)
            case "former": party.former = reader.list(value, of: key).compactMap { former($0, &reader) }
            case "wings": party.wings = wings(value, &reader)
            case "needs": party.needs = Set(reader.strings(value, of: key))
            case "role": party.role = role(value, &reader)
            case "wikidata": party.wikidata = reader.optionalString(value, of: key)
            case "sources": party.sources = reader.strings(value, of: key)
            default: party.checked = reader.date(value, of: key)
            }
        }
        return validated(party, node, &reader)
    }

    private static func validated(_ party: Party, _ node: Node, _ reader: inout SeedReader) -> Party? {
        let code = party.country.rawValue
        guard !party.id.rawValue.isEmpty, code.utf8.count == 2, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
            reader.fail(node, "a party needs an 'id' and a two-letter 'country' in capitals")
            return nil
        }
        let shown = party.id.rawValue
        if !shown.hasPrefix(code.lowercased() + "-") {
            reader.fail(node, "id '\(shown)' must begin with its country: \(code.lowercased())-")
        }
        if party.names.isEmpty { reader.fail(node, "party '\(shown)' has no names") }
        if party.sources.isEmpty { reader.fail(node, "party '\(shown)' has no sources") }
        let known = Set(party.names.values.joined()).union(party.short.values.joined())
            .union(party.former.map(\.name)).union(party.wings.values.joined())
        for name in party.needs.subtracting(known).sorted() {
            reader.fail(node, "party '\(shown)': 'needs' lists '\(name)', which is none of its names")
        }
        return party
    }

    private static func former(_ node: Node, _ reader: inout SeedReader) -> FormerName? {
        var former = FormerName(name: "", language: nil, until: nil)
        for (key, value) in reader.fields(node, allowed: ["name", "lang", "until", "from"], of: "a former name") {
            switch key {
            case "name": former.name = reader.string(value, of: key) ?? ""
            case "lang": former.language = reader.optionalString(value, of: key).map { LanguageCode($0) }
            case "until": former.until = reader.date(value, of: key)
            default: _ = reader.date(value, of: key)
            }
        }
        return former.name.isEmpty ? nil : former
    }

    /// A list of mappings (one a wing) or one mapping, language → names.
    private static func wings(_ node: Node, _ reader: inout SeedReader) -> [LanguageCode: [String]] {
        guard node.sequence != nil else { return reader.namesByLanguage(node, of: "wings") }
        var wings: [LanguageCode: [String]] = [:]
        for wing in reader.list(node, of: "wings") {
            wings.merge(reader.namesByLanguage(wing, of: "a wing")) { $0 + $1 }
        }
        return wings
    }

    private static func role(_ node: Node, _ reader: inout SeedReader) -> Party.Role? {
        guard let text = reader.optionalString(node, of: "role") else { return nil }
        guard let role = Party.Role(rawValue: text) else {
            let known = Party.Role.allCases.map(\.rawValue).joined(separator: ", ")
            reader.fail(node, "role '\(text)' is none of \(known)")
            return nil
        }
        return role
    }
}
