import PartyModel

/// "Signed memorandums with 18 parties": a sentence that claims several partners, named or not.
struct PartnerClaim {
    /// From this many parties on.
    private static let many = 3
    /// The number stands at most so many words before the party word: "18 siyasi partiyle".
    private static let numberReach = 2

    let reading: ItemReading

    func isMade(in index: Int) -> Bool {
        let sentence = reading.sentences[index]
        return (sentence.has(.manyPapers) && sentence.has(.parties)) || countsParties(sentence)
    }

    private func countsParties(_ sentence: Sentence) -> Bool {
        let names = sentence.mentions.filter(\.isParty).map(\.range)
        return sentence.mentions.contains { mention in
            (mention.isLexical(.party) || mention.isLexical(.parties))
                && !names.contains { $0.overlaps(mention.range) } && number(before: mention, sentence) >= Self.many
        }
    }

    private func number(before mention: Mention, _ sentence: Sentence) -> Int {
        let field = reading.fields[sentence.field]
        let reach = (mention.words.lowerBound - Self.numberReach)..<mention.words.lowerBound
        let digits = (sentence.range.lowerBound..<mention.range.lowerBound).filter {
            field.text.traits[$0].contains(.digit) && reach.contains(Int(field.wordNumbers[$0]))
        }
        // Four digits and more count no parties; a sum of them could overflow.
        guard digits.count <= 3 else { return 0 }
        return digits.reduce(0) { $0 * 10 + Int(field.text.units[$1]) - 0x30 }
    }
}
