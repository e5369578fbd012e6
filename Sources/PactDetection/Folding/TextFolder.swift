/// Folds text for comparison: compatibility forms, case, the Turkic i, diacritics, Arabic letter forms, quotes and
/// invisible characters; Latin letters inside a Cyrillic word (and the reverse) become what they look like.
package struct TextFolder: Sendable {
    private let table: FoldingTable

    package init() { table = FoldingTable.shared }

    package func fold(_ text: String) -> FoldedText {
        var folded = FoldedText()
        let capacity = text.utf8.count
        folded.units.reserveCapacity(capacity)
        folded.origins.reserveCapacity(capacity)
        folded.traits.reserveCapacity(capacity)
        var offset: UInt32 = 0
        for scalar in text.unicodeScalars {
            append(scalar, at: offset, to: &folded)
            offset += 1
        }
        folded.scalarCount = Int(offset)
        LookAlikes.mend(&folded)
        return folded
    }

    /// The folded units of a short pattern, for building the automaton.
    package func units(of text: String) -> [UInt16] {
        var units: [UInt16] = []
        units.reserveCapacity(text.utf8.count)
        var hasLatin = false
        var hasCyrillic = false
        for scalar in text.unicodeScalars {
            guard scalar.value < 0x10000 else {
                units.append(0xFFFD)
                continue
            }
            let entry = table.entries[Int(scalar.value)]
            if entry & FoldingTable.expansionFlag != 0 {
                units += table.expansions[Int(entry & ~FoldingTable.expansionFlag)]
            } else if entry != 0 {
                units.append(UInt16(truncatingIfNeeded: entry))
            }
            hasLatin = hasLatin || (0x41...0x7A).contains(scalar.value)
            hasCyrillic = hasCyrillic || (0x400..<0x530).contains(scalar.value)
        }
        // Words that mix the two scripts are rare among patterns, and mended as in a text.
        return hasLatin && hasCyrillic ? fold(text).units : units
    }

    private func append(_ scalar: Unicode.Scalar, at offset: UInt32, to folded: inout FoldedText) {
        guard scalar.value < 0x10000 else {
            folded.append(FoldingTable.unknown, offset, [])
            return
        }
        let entry = table.entries[Int(scalar.value)]
        let traits = UnitTraits(rawValue: table.traits[Int(scalar.value)])
        if entry & FoldingTable.expansionFlag == 0 {
            if entry != 0 { folded.append(UInt16(truncatingIfNeeded: entry), offset, traits) }
            return
        }
        for unit in table.expansions[Int(entry & ~FoldingTable.expansionFlag)] { folded.append(unit, offset, traits) }
    }
}

extension FoldedText {
    fileprivate mutating func append(_ unit: UInt16, _ origin: UInt32, _ trait: UnitTraits) {
        units.append(unit)
        origins.append(origin)
        traits.append(trait)
    }
}
