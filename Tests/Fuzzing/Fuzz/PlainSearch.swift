@testable import PactDetection

/// What the automaton promises, written as a beginner would search for it: one name, one beginning, one word at a time.
struct PlainSearch {
    struct Word {
        var stem: [UInt16]
        var inflects: Bool
    }

    struct Hit: Hashable {
        var name: Int
        var start: Int
        var stemEnd: Int
        var end: Int
    }

    let text: FoldedText
    let endings: Set<[UInt16]>
    let prefixes: [[UInt16]]

    private static let longestGap = 3
    private static let mostJoints = 2

    func hits(of name: [Word], number: Int) -> Set<Hit> {
        var hits: Set<Hit> = []
        for start in beginnings {
            var ends: Set<End> = [End(stem: start, all: start)]
            for (index, word) in name.enumerated() {
                if index > 0 { ends = Set(ends.compactMap { afterGap($0.all) }.map { End(stem: $0, all: $0) }) }
                ends = ends.reduce(into: []) { $0.formUnion(self.ends(of: word, at: $1.all)) }
            }
            for end in ends where text.isWordEnd(end.all) {
                hits.insert(Hit(name: number, start: start, stemEnd: end.stem, end: end.all))
            }
        }
        return hits
    }

    private struct End: Hashable {
        var stem: Int
        var all: Int
    }

    /// Beginnings of words, and what follows a prefix there.
    private var beginnings: Set<Int> {
        var all: Set<Int> = []
        for index in 0..<text.count where text.isWordStart(index) {
            all.insert(index)
            for prefix in prefixes where !prefix.isEmpty && stands(prefix, at: index) {
                let behind = index + prefix.count
                if text.isWord(behind) { all.insert(behind) }
            }
        }
        return all
    }

    private func stands(_ units: [UInt16], at index: Int) -> Bool {
        index + units.count <= text.count && text.units[index..<index + units.count].elementsEqual(units)
    }

    private func afterGap(_ start: Int) -> Int? {
        var index = start
        while index < text.count, text.traits[index].contains(.gap) { index += 1 }
        return (1...Self.longestGap).contains(index - start) && text.isWord(index) ? index : nil
    }

    private func ends(of word: Word, at start: Int) -> Set<End> {
        guard stands(word.stem, at: start) else { return [] }
        let stemEnd = start + word.stem.count
        guard (start..<stemEnd).allSatisfy({ text.isWord($0) }) else { return [] }
        guard word.inflects else { return [End(stem: stemEnd, all: stemEnd)] }
        var ends: Set<End> = []
        for ending in endings {
            // Up to two apostrophes, quotes or hyphens may stand before the ending's letters or between them.
            var index = stemEnd
            var joints = 0
            var rest = ending[...]
            while let next = rest.first, index < text.count {
                if text.traits[index].contains(.joint), joints < Self.mostJoints {
                    joints += 1
                } else if text.isWord(index), text.units[index] == next {
                    rest.removeFirst()
                } else {
                    break
                }
                index += 1
            }
            if rest.isEmpty, text.isWordEnd(index) { ends.insert(End(stem: stemEnd, all: index)) }
        }
        return ends
    }
}
