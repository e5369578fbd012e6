/// Acronyms that an item itself explains: "Serbian Radical Party (SRS)" makes SRS that party for the rest of the item.
struct AliasFinder {
    private struct Alias {
        var letters: [UInt16]
        var actor: Actor
    }

    private static let lengths = 2...10
    private static let openings: Set<UInt16> = [0x28, 0xFF08]
    private static let closings: Set<UInt16> = [0x29, 0xFF09]

    let fields: [ReadField]

    /// Adds an actor wherever an explained acronym stands by itself.
    func extend(_ sentences: inout [Sentence]) {
        var aliases: [Alias] = []
        for sentence in sentences {
            for actor in sentence.actors where actor.nameRange != nil {
                guard let letters = acronym(behind: actor) else { continue }
                let isKnown = aliases.contains {
                    $0.letters == letters && $0.actor.party == actor.party && $0.actor.country == actor.country
                }
                if !isKnown { aliases.append(Alias(letters: letters, actor: actor)) }
            }
        }
        guard !aliases.isEmpty else { return }
        for index in sentences.indices {
            let found = aliases.flatMap { occurrences(of: $0, in: sentences[index]) }
            guard !found.isEmpty else { continue }
            sentences[index].actors = (sentences[index].actors + found).sorted {
                $0.words.lowerBound < $1.words.lowerBound
            }
        }
    }

    /// Capitals in brackets right behind the name, a closing quote between them allowed.
    private func acronym(behind actor: Actor) -> [UInt16]? {
        let text = fields[actor.field].text
        var cursor = actor.range.upperBound
        while cursor < text.count, cursor < actor.range.upperBound + 3, !Self.openings.contains(text.units[cursor]) {
            guard text.traits[cursor].contains(.gap) else { return nil }
            cursor += 1
        }
        guard cursor < text.count, Self.openings.contains(text.units[cursor]) else { return nil }
        let start = cursor + 1
        var end = start
        while end < text.count, text.isWord(end) { end += 1 }
        guard end < text.count, Self.closings.contains(text.units[end]) else { return nil }
        let capitals = (start..<end).count { text.traits[$0].contains(.upper) }
        let hasCapitals = LetterCase.exists(for: text.units[start])
        guard Self.lengths.contains(end - start), !hasCapitals || (capitals >= 2 && capitals * 2 >= end - start) else {
            return nil
        }
        return Array(text.units[start..<end])
    }

    private func occurrences(of alias: Alias, in sentence: Sentence) -> [Actor] {
        let field = fields[sentence.field]
        let text = field.text
        let last = sentence.range.upperBound - alias.letters.count
        guard last >= sentence.range.lowerBound else { return [] }
        var found: [Actor] = []
        for start in sentence.range.lowerBound...last where text.units[start] == alias.letters[0] {
            let range = start..<(start + alias.letters.count)
            guard text.isWordStart(start), text.isWordEnd(range.upperBound),
                text.traits[start].contains(.upper) || !LetterCase.exists(for: text.units[start]),
                text.units[range].elementsEqual(alias.letters),
                !sentence.actors.contains(where: { $0.range.overlaps(range) })
            else { continue }
            let word = Int(field.wordNumbers[start])
            found.append(
                Actor(
                    party: alias.actor.party, country: alias.actor.country, basis: alias.actor.basis, range: range,
                    words: word...word, field: sentence.field))
        }
        return found
    }
}
