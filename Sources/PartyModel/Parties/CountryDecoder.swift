import Yams

/// Reads `seeds/countries.yaml` and `seeds/officials/*.yaml`.
enum CountryDecoder {
    static func decode(_ file: SeedFile) -> ([Country], [SeedProblem]) {
        var reader = SeedReader(file: file.path)
        guard let root = reader.compose(file.text) else { return ([], reader.problems) }
        let countries = reader.list(root, of: "the file").compactMap { decode($0, &reader) }
        return (countries, reader.problems)
    }

    private static func decode(_ node: Node, _ reader: inout SeedReader) -> Country? {
        var country = Country(code: CountryCode(""))
        for (key, value) in reader.fields(node, allowed: ["code", "names", "adjectives", "capital"], of: "a country") {
            switch key {
            case "code": country.code = CountryCode(reader.string(value, of: key) ?? "")
            case "names": country.names = reader.namesByLanguage(value, of: key)
            case "adjectives": country.adjectives = reader.namesByLanguage(value, of: key)
            default: country.capital = reader.namesByLanguage(value, of: key)
            }
        }
        guard country.code.rawValue.utf8.count == 2 else {
            reader.fail(node, "a country needs a two-letter 'code' (quote \"NO\")")
            return nil
        }
        return country
    }
}

enum OfficialDecoder {
    static func decode(_ file: SeedFile) -> ([Official], [SeedProblem]) {
        var reader = SeedReader(file: file.path)
        guard let root = reader.compose(file.text) else { return ([], reader.problems) }
        let officials = reader.list(root, of: "the file").compactMap { decode($0, &reader) }
        return (officials, reader.problems)
    }

    private static func decode(_ node: Node, _ reader: inout SeedReader) -> Official? {
        var official = Official(id: "", names: [:], posts: [])
        for (key, value) in reader.fields(
            node, allowed: ["id", "names", "posts", "wikidata", "sources", "checked"], of: "an official")
        {
            switch key {
            case "id": official.id = reader.string(value, of: key) ?? ""
            case "names": official.names = reader.namesByLanguage(value, of: key)
            case "posts": official.posts = reader.list(value, of: key).compactMap { post($0, &reader) }
            default: break
            }
        }
        guard !official.id.isEmpty, !official.names.isEmpty else {
            reader.fail(node, "an official needs an 'id' and 'names'")
            return nil
        }
        return official
    }

    private static func post(_ node: Node, _ reader: inout SeedReader) -> Official.Post? {
        var post = Official.Post(party: PartyID(""), role: "", from: nil, to: nil)
        for (key, value) in reader.fields(node, allowed: ["party", "role", "from", "to", "sources"], of: "a post") {
            switch key {
            case "party": post.party = PartyID(reader.string(value, of: key) ?? "")
            case "role": post.role = reader.string(value, of: key) ?? ""
            case "from": post.from = reader.date(value, of: key)
            case "to": post.to = reader.date(value, of: key)
            default: _ = reader.strings(value, of: key)
            }
        }
        guard !post.party.rawValue.isEmpty else {
            reader.fail(node, "a post needs a 'party'")
            return nil
        }
        return post
    }
}
