/// Builds the model from all seed files. Overlays come later in the list: a stanza with a known id takes the place of
/// the shipped one.
package enum SeedDecoder {
    package static func decode(_ files: [SeedFile]) -> (model: PartyModel, problems: [SeedProblem]) {
        var model = PartyModel()
        var problems: [SeedProblem] = []
        for file in files {
            switch file.role {
            case .parties:
                let (parties, faults) = PartyDecoder.decode(file)
                problems += faults + merge(parties, into: &model.parties, by: \.id.rawValue, file: file.path)
            case .officials:
                let (officials, faults) = OfficialDecoder.decode(file)
                problems += faults + merge(officials, into: &model.officials, by: \.id, file: file.path)
            case .countries:
                let (countries, faults) = CountryDecoder.decode(file)
                problems += faults + merge(countries, into: &model.countries, by: \.code.rawValue, file: file.path)
            case .pacts:
                let (pacts, faults) = PactDecoder.decode(file)
                problems += faults + merge(pacts, into: &model.pacts, by: \.id, file: file.path)
            case .lexicon:
                let (lexicon, faults) = LexiconDecoder.decode(file)
                problems += faults
                if let lexicon { model.lexicons[lexicon.language] = lexicon }
            case .weights:
                let (weights, faults) = WeightsDecoder.decode(file)
                problems += faults
                model.weights.weights.merge(weights.weights) { _, new in new }
            case .golden:
                let (cases, faults) = GoldenDecoder.decode(file)
                problems += faults
                model.golden += cases
            }
        }
        problems += LocalNames.add(to: &model, files: files)
        problems += SeedChecks.check(model, files: files)
        return (model, problems)
    }

    private static func merge<Stanza>(
        _ new: [Stanza], into known: inout [Stanza], by key: (Stanza) -> String, file: String
    ) -> [SeedProblem] {
        var places: [String: Int] = [:]
        for (index, stanza) in known.enumerated() { places[key(stanza)] = index }
        var seen: Set<String> = []
        var problems: [SeedProblem] = []
        for stanza in new {
            let id = key(stanza)
            if !seen.insert(id).inserted {
                problems.append(SeedProblem(file: file, line: 0, message: "'\(id)' stands twice in this file"))
            } else if let place = places[id] {
                known[place] = stanza
            } else {
                known.append(stanza)
            }
        }
        return problems
    }
}

/// What can only be seen with all files at hand.
enum SeedChecks {
    static func check(_ model: PartyModel, files: [SeedFile]) -> [SeedProblem] {
        let pactFile = files.last { $0.role == .pacts }?.path ?? "pacts.yaml"
        let officialFile = files.last { $0.role == .officials }?.path ?? "officials"
        let partyFile = files.last { $0.role == .parties }?.path ?? "parties"
        let countryCodes = Set(model.countries.map(\.code))
        let partyIDs = Set(model.parties.map(\.id))
        var problems: [SeedProblem] = []
        func fail(_ file: String, _ message: String) {
            problems.append(SeedProblem(file: file, line: 0, message: message))
        }
        for party in model.parties where !countryCodes.contains(party.country) {
            fail(partyFile, "party '\(party.id)': country '\(party.country)' is not in countries.yaml")
        }
        for pact in model.pacts {
            for participant in pact.parties {
                switch participant {
                case .party(let id) where !partyIDs.contains(id):
                    fail(pactFile, "pact '\(pact.id)': no party '\(id)' is known")
                case .country(let code) where !countryCodes.contains(code):
                    fail(pactFile, "pact '\(pact.id)': country '\(code)' is not in countries.yaml")
                default: break
                }
            }
        }
        for official in model.officials {
            for post in official.posts where !partyIDs.contains(post.party) {
                fail(officialFile, "official '\(official.id)': no party '\(post.party)' is known")
            }
        }
        return problems + doubledNames(model, partyFile)
    }

    /// A name that two parties of one country bear can never be resolved.
    private static func doubledNames(_ model: PartyModel, _ file: String) -> [SeedProblem] {
        var bearers: [String: PartyID] = [:]
        var problems: [SeedProblem] = []
        for party in model.parties {
            for (language, names) in party.names {
                for name in Set(names) {
                    let key = "\(party.country) \(language) \(name.lowercased())"
                    if let other = bearers[key], other != party.id {
                        problems.append(
                            SeedProblem(
                                file: file, line: 0,
                                message: "parties '\(other)' and '\(party.id)' bear the same name '\(name)'"))
                    }
                    bearers[key] = party.id
                }
            }
        }
        return problems
    }
}
