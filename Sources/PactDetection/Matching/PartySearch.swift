package import PartyModel

/// Finds parties by what people call them, in any language and form that the reader would recognise in a text
/// (`Birleşik Rusya'nın`, `Единой Россией`), without regard to capitals.
package struct PartySearch: Sendable {
    private let model: PartyModel
    private let compiled: CompiledModel
    private let folder = TextFolder()

    package init(model: PartyModel) {
        self.model = model
        compiled = ModelCompiler.compile(model)
    }

    /// The parties that the query means, in the order of their ids, by the first of these that gives any: an id; a
    /// name, short, former or of a wing, that is the whole query; a country that is the whole query; names inside the
    /// query; names with all words of the query, or with words that begin so.
    package func parties(for query: String) -> [Party] {
        let text = folder.fold(query)
        let words = (0..<text.count).filter { text.isWord($0) }
        guard let first = words.first, let last = words.last else { return [] }
        let trimmed = query.filter { !$0.isWhitespace }.lowercased()
        if let party = model.party(PartyID(trimmed)) { return [party] }
        let hits = compiled.automaton.hits(in: text)
        let whole = hits.filter { $0.start == first && $0.end == last + 1 }
        for found in [parties(whole), parties(ofCountries: whole), parties(longest(hits)), parties(withWordsOf: text)]
        where !found.isEmpty { return found }
        return []
    }

    private func parties(_ hits: [Automaton.Hit]) -> [Party] {
        let numbers = Set(hits.compactMap { partyNumber($0) })
        return numbers.map { model.parties[$0] }.sorted { $0.id < $1.id }
    }

    private func partyNumber(_ hit: Automaton.Hit) -> Int? {
        if case .party(let number, _) = compiled.payload(hit).meaning { number } else { nil }
    }

    private func parties(ofCountries hits: [Automaton.Hit]) -> [Party] {
        let codes = hits.compactMap { hit in
            if case .country(let number, _) = compiled.payload(hit).meaning {
                model.countries[number].code
            } else {
                nil as CountryCode?
            }
        }
        return model.parties.filter { codes.contains($0.country) }.sorted { $0.id < $1.id }
    }

    /// Names of parties that no longer name overlaps.
    private func longest(_ hits: [Automaton.Hit]) -> [Automaton.Hit] {
        let names = hits.filter { partyNumber($0) != nil }
        return names.filter { hit in
            !names.contains { other in
                other.end - other.start > hit.end - hit.start && other.start < hit.end && hit.start < other.end
            }
        }
    }

    private func parties(withWordsOf query: FoldedText) -> [Party] {
        let wanted = Self.words(query)
        return model.parties.filter { party in
            party.everyName.contains { name in
                let words = Self.words(folder.fold(name))
                return wanted.allSatisfy { part in words.contains { $0.starts(with: part) } }
            }
        }.sorted { $0.id < $1.id }
    }

    private static func words(_ text: FoldedText) -> [ArraySlice<UInt16>] {
        var words: [ArraySlice<UInt16>] = []
        var start: Int?
        for index in 0...text.count {
            if text.isWord(index) {
                start = start ?? index
            } else if let from = start {
                words.append(text.units[from..<index])
                start = nil
            }
        }
        return words
    }
}

extension Party {
    fileprivate var everyName: [String] {
        [names, short, wings].flatMap { $0.values.joined() } + former.map(\.name)
    }
}
