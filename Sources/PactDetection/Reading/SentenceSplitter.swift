/// Finds sentences in folded text: at line breaks, and at full stops that are not part of an abbreviation or number.
enum SentenceSplitter {
    static func split(_ text: FoldedText) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        for index in 0..<text.count {
            let isTooLong = index - start >= longest && text.isWordEnd(index)
            guard isTooLong || (text.traits[index].contains(.stop) && ends(text, at: index)) else { continue }
            append(start..<index + 1, of: text, to: &sentences)
            start = index + 1
        }
        append(start..<text.count, of: text, to: &sentences)
        return sentences
    }

    /// No sentence is longer; what runs on is a list or an attack, and rules that look at every pair of words in a
    /// sentence must stay quick.
    private static let longest = 4_000
    private static let newline: UInt16 = 0x0A
    private static let fullStop: UInt16 = 0x2E
    private static let semicolons: Set<UInt16> = [0x3B, 0x61B, 0xFF1B]

    private static func append(_ range: Range<Int>, of text: FoldedText, to sentences: inout [Range<Int>]) {
        if range.contains(where: { text.traits[$0].contains(.word) }) { sentences.append(range) }
    }

    private static func ends(_ text: FoldedText, at index: Int) -> Bool {
        let unit = text.units[index]
        if semicolons.contains(unit) { return false }
        if unit == newline { return !continuesInLowerCase(text, behind: index) }
        guard unit == fullStop else { return true }
        return !isAbbreviation(text, before: index) && !continuesInLowerCase(text, behind: index)
            && isFollowedByBlank(text, index)
    }

    /// A full stop inside "haberler.com" or "3.5" ends nothing.
    private static func isFollowedByBlank(_ text: FoldedText, _ index: Int) -> Bool {
        index + 1 >= text.count || !text.traits[index + 1].contains(.word)
            || text.traits[index + 1].contains(.upper) || text.traits[index + 1].contains(.unspaced)
    }

    /// The next letter is of a script with case and small: the sentence goes on.
    private static func continuesInLowerCase(_ text: FoldedText, behind index: Int) -> Bool {
        var next = index + 1
        while next < text.count, next < index + 6, !text.traits[next].contains(.word) {
            if text.units[next] == newline, text.units[index] == newline { return false }
            next += 1
        }
        guard next < text.count, text.traits[next].contains(.word) else { return false }
        return hasCase(text.units[next]) && !text.traits[next].contains(.upper)
    }

    private static func hasCase(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x61...0x7A, 0xE0...0x24F, 0x370...0x52F, 0x561...0x587: true
        default: false
        }
    }

    private static func isIndic(_ unit: UInt16) -> Bool { (0x900..<0xE00).contains(unit) }

    /// "M. A. Youssouf", "24. kuruluş", "8. September": one letter, or a number of two digits.
    private static func isAbbreviation(_ text: FoldedText, before index: Int) -> Bool {
        var length = 0
        var digits = 0
        var cursor = index - 1
        while cursor >= 0, text.traits[cursor].contains(.word), length < 5 {
            if text.traits[cursor].contains(.digit) { digits += 1 }
            length += 1
            cursor -= 1
        }
        if digits > 0 { return digits == length && length <= 2 }
        // These end sentences with a danda; a full stop follows initials: "जे. पी. नड्डा".
        if length > 0, isIndic(text.units[index - 1]) { return length <= 3 }
        return length == 1 && !text.traits[index - 1].contains(.unspaced)
    }
}
