/// A text in the form that names and cues are compared in, with the way back to the original.
///
/// One unit is one UTF-16 code unit of the folded form. `origins[i]` is the offset of the Unicode scalar in the plain
/// text that unit `i` came from; several units may share one (ß gives ss), and dropped scalars (marks) have none.
package struct FoldedText: Sendable {
    package var units: [UInt16] = []
    package var origins: [UInt32] = []
    package var traits: [UnitTraits] = []
    /// Number of Unicode scalars of the plain text.
    package var scalarCount = 0

    package var count: Int { units.count }

    /// Scalar offset where unit `index` begins; the end of the text for `count`.
    package func start(of index: Int) -> Int {
        index < origins.count ? Int(origins[index]) : scalarCount
    }

    /// Scalar offset behind unit `index - 1`, combining marks that were dropped there included.
    package func end(before index: Int) -> Int {
        guard index > 0 else { return 0 }
        guard index < origins.count else { return contentEnd(index) }
        let last = origins[index - 1]
        // Marks dropped after the last letter belong to it, but a unit of its own begins the next mention.
        return traits[index].contains(.word) || traits[index - 1].contains(.word)
            ? Int(min(origins[index], last + 1)) : Int(origins[index])
    }

    private func contentEnd(_ index: Int) -> Int { Int(origins[index - 1]) + 1 }

    package func isWord(_ index: Int) -> Bool { index < units.count && traits[index].contains(.word) }

    /// True where a word may begin: the first letter of a spaced word, or any letter of a script without word spaces.
    package func isWordStart(_ index: Int) -> Bool {
        guard isWord(index) else { return false }
        return index == 0 || !traits[index - 1].contains(.word) || traits[index].contains(.unspaced)
            || traits[index - 1].contains(.unspaced)
    }

    /// True where a word may end, just before unit `index`.
    package func isWordEnd(_ index: Int) -> Bool {
        guard index < units.count, index > 0 else { return true }
        return !traits[index].contains(.word) || traits[index].contains(.unspaced)
            || traits[index - 1].contains(.unspaced)
    }
}

/// What matching and sentence reading need to know of a unit.
package struct UnitTraits: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Letter, digit or a mark that belongs to a word.
    package static let word = UnitTraits(rawValue: 1)
    package static let upper = UnitTraits(rawValue: 2)
    /// Of a script that sets no spaces between words (Han, kana, Thai, Lao, Khmer, Myanmar).
    package static let unspaced = UnitTraits(rawValue: 4)
    /// May stand between the words of a name or between a name and its ending: space, quote, apostrophe, hyphen.
    package static let gap = UnitTraits(rawValue: 8)
    package static let digit = UnitTraits(rawValue: 16)
    /// Ends a sentence.
    package static let stop = UnitTraits(rawValue: 32)
    /// Apostrophe, quote or hyphen: may stand between a name and its ending.
    package static let joint = UnitTraits(rawValue: 64)
    package static let comma = UnitTraits(rawValue: 128)
}
