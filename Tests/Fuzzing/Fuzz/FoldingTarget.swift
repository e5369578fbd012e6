@testable import PactDetection

/// Any text folds; each unit leads back to where it came from; what is folded stays as it is.
enum FoldingTarget {
    private static let folder = TextFolder()

    /// The first byte says how the others are read: as UTF-8, or as UTF-16, which reaches odd letters sooner.
    static func check(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let kind = bytes.first else { return }
        let rest = bytes.dropFirst()
        let text = kind % 2 == 0 ? String(decoding: rest, as: UTF8.self) : String(decoding: pairs(rest), as: UTF16.self)
        let folded = folder.fold(text)
        let scalars = Array(text.unicodeScalars)
        require(folded.scalarCount == scalars.count, "\(folded.scalarCount) scalars of \(scalars.count)")
        require(
            folded.origins.count == folded.count && folded.traits.count == folded.count, "arrays of unequal length")
        require(folded.origins == folded.origins.sorted(), "origins go back: \(folded.origins)")
        for (index, unit) in folded.units.enumerated() {
            require(Int(folded.origins[index]) < scalars.count, "unit \(index) comes from behind the end")
            let origin = scalars[Int(folded.origins[index])]
            require(comes(unit, from: origin), "unit \(index), \(unit), does not come from \(origin.value)")
        }
        for index in 0...folded.count { checkOffsets(folded, index) }
        guard folded.units.indices.allSatisfy({ isPlain(folded, $0) }) else { return }
        let again = folder.fold(String(decoding: folded.units, as: UTF16.self))
        require(again.units == folded.units, "folded \(folded.units), folded again \(again.units)")
    }

    /// Is a letter exactly where what it folded to is one: "™" and "½" fold to letters and digits, but are none.
    private static func isPlain(_ text: FoldedText, _ index: Int) -> Bool {
        let traits = UnitTraits(rawValue: FoldingTable.shared.traits[Int(text.units[index])])
        return traits.contains(.word) == text.isWord(index)
    }

    private static func pairs(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt16] {
        let bytes = Array(bytes)
        return stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    }

    /// By itself a letter has no neighbours that make it one of another script.
    private static func comes(_ unit: UInt16, from scalar: Unicode.Scalar) -> Bool {
        let alone = folder.fold(String(scalar)).units
        return alone.contains(unit) || alone.contains { isLookAlike($0, unit) }
    }

    private static func isLookAlike(_ first: UInt16, _ second: UInt16) -> Bool {
        let pair = [first, second].sorted()
        return (0x61...0x7A).contains(pair[0]) && (0x400..<0x530).contains(pair[1])
    }

    private static func checkOffsets(_ text: FoldedText, _ index: Int) {
        let start = text.start(of: index)
        let end = text.end(before: index)
        require((0...text.scalarCount).contains(start), "unit \(index) starts at \(start)")
        require((0...text.scalarCount).contains(end), "unit \(index) ends at \(end)")
        require(end <= start || index == text.count, "what ends before unit \(index) at \(end) reaches into it")
        if index > 0 { require(end > text.start(of: index - 1) || isExpansion(text, index), "unit \(index) is empty") }
    }

    private static func isExpansion(_ text: FoldedText, _ index: Int) -> Bool {
        index < text.count && text.origins[index] == text.origins[index - 1]
    }
}
