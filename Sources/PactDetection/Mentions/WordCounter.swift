/// Numbers the words of a text, so that rules can say how far two mentions stand apart. A party's name counts as one
/// word however long it is, and so do two letters of a script without word spaces.
enum WordCounter {
    /// About as many letters make a word in Chinese and a syllable in Thai, Lao and Khmer.
    private static let lettersOfUnspacedWord = 2

    /// - Parameter names: Spans that count as one word each, in the order of the text.
    static func numbers(of text: FoldedText, names: [Range<Int>] = []) -> [Int32] {
        var numbers: [Int32] = []
        numbers.reserveCapacity(text.count)
        var number: Int32 = -1
        var unspacedLetters = 0
        var names = names[...]
        for index in 0..<text.count {
            while let name = names.first, name.upperBound <= index {
                names.removeFirst()
                unspacedLetters = 0
            }
            let nameStart = names.first?.lowerBound
            if nameStart == index { unspacedLetters = 0 }
            let isInsideName = nameStart.map { $0 < index } ?? false
            if !isInsideName, text.isWordStart(index) {
                if text.traits[index].contains(.unspaced) {
                    if unspacedLetters % lettersOfUnspacedWord == 0 { number += 1 }
                    unspacedLetters += 1
                } else {
                    unspacedLetters = 0
                    number += 1
                }
            }
            numbers.append(max(number, 0))
        }
        return numbers
    }

    /// The same field and mentions with each name of a party or an official counted as one word.
    static func recounted(_ field: ReadField, _ mentions: [Mention]) -> (ReadField, [Mention]) {
        let names = mentions.filter { $0.isParty || $0.isOfficial }.map(\.range)
        guard !names.isEmpty else { return (field, mentions) }
        var field = field
        field.wordNumbers = numbers(of: field.text, names: names)
        let recounted = mentions.map { mention in
            var mention = mention
            mention.words =
                Int(field.wordNumbers[mention.range.lowerBound])...Int(field.wordNumbers[mention.range.upperBound - 1])
            return mention
        }
        return (field, recounted)
    }
}
