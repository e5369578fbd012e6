/// Adds to countries and parties what the lexicons call them, so that all of a language stands in one file.
enum LocalNames {
    static func add(to model: inout PartyModel, files: [SeedFile]) -> [SeedProblem] {
        var problems: [SeedProblem] = []
        for lexicon in model.lexicons.values.sorted(by: { $0.language < $1.language }) {
            let name = "lexicon/\(lexicon.language).yaml"
            let file = files.last { $0.role == .lexicon && $0.path.hasSuffix(name) }?.path ?? name
            problems += addCountries(of: lexicon, to: &model, file) + addParties(of: lexicon, to: &model, file)
        }
        return problems
    }

    private static func addCountries(
        of lexicon: Lexicon, to model: inout PartyModel, _ file: String
    ) -> [SeedProblem] {
        var problems: [SeedProblem] = []
        let language = lexicon.language
        for (code, words) in lexicon.countries.sorted(by: { $0.key < $1.key }) {
            guard let index = model.countries.firstIndex(where: { $0.code == code }) else {
                problems.append(
                    SeedProblem(file: file, line: 0, message: "countries: '\(code)' is not in countries.yaml"))
                continue
            }
            model.countries[index].names[language, default: []] += words.names
            model.countries[index].adjectives[language, default: []] += words.adjectives
            model.countries[index].capital[language, default: []] += words.capital
        }
        return problems
    }

    private static func addParties(of lexicon: Lexicon, to model: inout PartyModel, _ file: String) -> [SeedProblem] {
        var problems: [SeedProblem] = []
        var places: [PartyID: Int] = [:]
        for (index, party) in model.parties.enumerated() { places[party.id] = index }
        for (list, isWeak) in [(lexicon.partyNames, false), (lexicon.weakPartyNames, true)] {
            for (id, names) in list.sorted(by: { $0.key < $1.key }) {
                guard let index = places[id] else {
                    problems.append(SeedProblem(file: file, line: 0, message: "party_names: no party '\(id)' is known"))
                    continue
                }
                model.parties[index].names[lexicon.language, default: []] += names
                if isWeak {
                    model.parties[index].weakIn[lexicon.language, default: []].formUnion(names)
                } else {
                    model.parties[index].sureIn[lexicon.language, default: []].formUnion(names)
                }
            }
        }
        return problems
    }
}
