@testable import PactDetection

/// The automaton over arbitrary names, endings and prefixes finds what a plain search finds.
enum AutomatonTarget {
    private static let folder = TextFolder()
    /// Few letters, so that names meet the text; gaps, joints, letters of scripts with and without word spaces, and
    /// scalars that fold to nothing, to several units or to a letter of another script.
    private static let letters = [
        "a", "b", "c", "A", "i", "İ", "ß", "ﬁ", "и", "с", "И", "1", "٢", "م", "و", "ل", "中", "共", "ไ", "が", "한",
        "\u{301}", "\u{200D}", " ", "'", "’", "-", "”", "\u{A0}", "(", ".", ",", "\n", "😀", "™", "ŉ", "¨", "½",
    ]
    private static let separator: UInt8 = 0xFF
    private static let comma: UInt8 = 0xFE
    /// Before a word: no ending may follow it.
    private static let uninflected: UInt8 = 0xFD

    /// Sections of bytes: endings, prefixes, names, text.
    static func check(_ bytes: UnsafeBufferPointer<UInt8>) {
        let sections = bytes.split(separator: separator, maxSplits: 3, omittingEmptySubsequences: false)
        guard sections.count == 4 else { return }
        let endings = Set(entries(sections[0]).prefix(8).map { wordUnits(text($0)) })
        let prefixes = entries(sections[1]).prefix(4).map { wordUnits(text($0)) }
        let names = entries(sections[2]).prefix(8).map(name).filter { !$0.isEmpty }
        let folded = folder.fold(text(sections[3]))

        var builder = AutomatonBuilder()
        let kind = builder.endingClass(endings)
        for prefix in prefixes { builder.add(prefix: prefix) }
        for (number, name) in names.enumerated() {
            let words = name.map { AutomatonBuilder.Word(stem: $0.stem, endings: $0.inflects ? kind : nil) }
            builder.add(words, payload: Int32(number))
        }
        let hits = builder.build().hits(in: folded)
        let found = Set(
            hits.map {
                PlainSearch.Hit(name: Int($0.payload), start: $0.start, stemEnd: $0.stemEnd, end: $0.end)
            })
        let search = PlainSearch(text: folded, endings: endings, prefixes: prefixes)
        var expected: Set<PlainSearch.Hit> = []
        for (number, name) in names.enumerated() { expected.formUnion(search.hits(of: name, number: number)) }
        let missed = expected.subtracting(found)
        let surplus = found.subtracting(expected)
        require(missed.isEmpty && surplus.isEmpty, "missed \(missed), surplus \(surplus), units \(folded.units)")
    }

    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    private static func entries(_ bytes: Bytes) -> [Bytes] {
        bytes.split(separator: comma, omittingEmptySubsequences: false)
    }

    private static func text(_ bytes: Bytes) -> String {
        bytes.map { letters[Int($0) % letters.count] }.joined()
    }

    /// As the compiler of the model does it: names are split at whatever is no letter.
    private static func name(_ bytes: Bytes) -> [PlainSearch.Word] {
        bytes.split(separator: UInt8(letters.firstIndex(of: " ") ?? 0)).prefix(4).compactMap { word in
            let inflects = word.first != uninflected
            let stem = wordUnits(text(inflects ? word : word.dropFirst()))
            return stem.isEmpty ? nil : PlainSearch.Word(stem: Array(stem.prefix(12)), inflects: inflects)
        }
    }

    private static func wordUnits(_ text: String) -> [UInt16] {
        folder.units(of: text).filter {
            UnitTraits(rawValue: FoldingTable.shared.traits[Int($0)]).contains(.word)
        }
    }
}
