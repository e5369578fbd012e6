/// One trie over all names and cues, with jumps over the endings that inflect them. It is walked from each beginning
/// of a word, and most walks die after a few letters: the cost per text does not grow with the number of names.
///
/// Built once by `AutomatonBuilder`, then shared read-only.
struct Automaton: Sendable {
    /// Edge that stands for any run of spaces, quotes and hyphens between two words.
    static let gap: UInt16 = 0x20

    struct Hit: Sendable {
        /// Index of the pattern's payload.
        let payload: Int32
        let start: Int
        /// Behind the last unit, the ending included.
        let end: Int
        /// Where the ending of the last word begins; `end` where there is none.
        let stemEnd: Int
    }

    /// Sorted edges of node `n`: `edgeStarts[n]..<edgeStarts[n + 1]`.
    let edgeStarts: [Int32]
    let edgeSymbols: [UInt16]
    let edgeTargets: [Int32]
    /// Ending classes that may follow node `n`, as (root of the class's trie, node to go on with).
    let jumpStarts: [Int32]
    let jumpRoots: [Int32]
    let jumpTargets: [Int32]
    let payloadStarts: [Int32]
    let payloads: [Int32]
    /// Nodes of ending tries where an ending is complete.
    let isEndingEnd: [Bool]
    /// First step from the root, by symbol.
    let rootTargets: [Int32]
    /// What may be written in front of a name without a space, folded (Arabic, Hebrew).
    let prefixes: [[UInt16]]
    /// By unit: whether one of `prefixes` begins with it.
    let beginsPrefix: [Bool]

    /// Names and cues are longer than this in no language; it bounds the work at hostile input.
    private static let longestWalk = 160
    private static let longestGap = 3

    /// All hits in the text, in the order of their beginnings.
    func hits(in text: FoldedText) -> [Hit] {
        var hits: [Hit] = []
        var branches: [Branch] = []
        var index = 0
        let count = text.count
        while index < count {
            guard text.isWordStart(index) else {
                index += 1
                continue
            }
            walk(text, from: index, begin: index, &branches, into: &hits)
            if beginsPrefix[Int(text.units[index])] {
                for prefix in prefixes where isPrefixed(text, at: index, by: prefix) {
                    walk(text, from: index + prefix.count, begin: index + prefix.count, &branches, into: &hits)
                }
            }
            index += 1
        }
        return hits
    }

    private func isPrefixed(_ text: FoldedText, at index: Int, by prefix: [UInt16]) -> Bool {
        let end = index + prefix.count
        guard end < text.count, text.isWord(end) else { return false }
        for offset in 0..<prefix.count where text.units[index + offset] != prefix[offset] { return false }
        return true
    }

    private struct Branch {
        var node: Int32
        var position: Int
        /// Where the ending of the word that was just read begins; -1 while none was.
        var stemEnd: Int
    }

    private func walk(
        _ text: FoldedText, from start: Int, begin: Int, _ branches: inout [Branch], into hits: inout [Hit]
    ) {
        let first = rootTargets[Int(text.units[start])]
        guard first >= 0 else { return }
        branches.append(Branch(node: first, position: start + 1, stemEnd: -1))
        let limit = min(text.count, start + Self.longestWalk)
        while let branch = branches.popLast() {
            visit(branch, text, limit, begin, &branches, &hits)
        }
    }

    private func visit(
        _ branch: Branch, _ text: FoldedText, _ limit: Int, _ begin: Int, _ branches: inout [Branch],
        _ hits: inout [Hit]
    ) {
        let node = Int(branch.node)
        let position = branch.position
        let atWordEnd = text.isWordEnd(position)
        if atWordEnd {
            for slot in Int(payloadStarts[node])..<Int(payloadStarts[node + 1]) {
                let stemEnd = branch.stemEnd < 0 ? position : branch.stemEnd
                hits.append(Hit(payload: payloads[slot], start: begin, end: position, stemEnd: stemEnd))
            }
        }
        jump(branch, text, &branches)
        guard position < limit else { return }
        if text.isWord(position), let next = step(node, text.units[position]) {
            branches.append(Branch(node: next, position: position + 1, stemEnd: -1))
        }
        guard text.traits[position].contains(.gap), let next = step(node, Self.gap) else { return }
        var behind = position
        while behind < limit, behind - position < Self.longestGap, text.traits[behind].contains(.gap) { behind += 1 }
        if behind < text.count, text.isWord(behind) {
            branches.append(Branch(node: next, position: behind, stemEnd: -1))
        }
    }

    /// Tries the endings that the node allows, with an apostrophe, quote or hyphen before them or without.
    private func jump(_ branch: Branch, _ text: FoldedText, _ branches: inout [Branch]) {
        let node = Int(branch.node)
        let slots = Int(jumpStarts[node])..<Int(jumpStarts[node + 1])
        guard !slots.isEmpty, branch.stemEnd < 0 else { return }
        for slot in slots {
            var cursor = jumpRoots[slot]
            var position = branch.position
            if isEndingEnd[Int(cursor)], text.isWordEnd(position) {
                branches.append(Branch(node: jumpTargets[slot], position: position, stemEnd: branch.position))
            }
            var joints = 0
            while position < text.count {
                // The ending includes what it takes the place of, so the apostrophe may stand inside: Ira|k'taki.
                if text.traits[position].contains(.joint), joints < 2 {
                    joints += 1
                    position += 1
                    continue
                }
                guard text.isWord(position), let next = step(Int(cursor), text.units[position]) else { break }
                cursor = next
                position += 1
                if isEndingEnd[Int(cursor)], text.isWordEnd(position) {
                    branches.append(Branch(node: jumpTargets[slot], position: position, stemEnd: branch.position))
                }
            }
        }
    }

    private func step(_ node: Int, _ symbol: UInt16) -> Int32? {
        var low = Int(edgeStarts[node])
        var high = Int(edgeStarts[node + 1])
        while low < high {
            let middle = (low + high) / 2
            let found = edgeSymbols[middle]
            if found == symbol { return edgeTargets[middle] }
            if found < symbol { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}
