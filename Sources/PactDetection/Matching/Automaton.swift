/// One trie over all names and cues, with jumps over the endings that inflect them. It is walked from each beginning
/// of a word, and most walks die after a few letters: the cost per text does not grow with the number of names.
///
/// Built once by `AutomatonBuilder`, then shared read-only.
struct Automaton: Sendable {
    /// Symbol that stands for any run of spaces, quotes and hyphens between two words.
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

    /// A label to be read first, then payloads, edges and jumps: counts from places in the arrays below.
    struct Node: Sendable {
        var label: Int32 = 0
        var edges: Int32 = 0
        var jumps: Int32 = 0
        var payloads: Int32 = 0
        var labelCount: UInt16 = 0
        var edgeCount: UInt16 = 0
        var jumpCount: UInt16 = 0
        var payloadCount: UInt16 = 0
    }

    let nodes: [Node]
    let labels: [UInt16]
    /// Sorted within a node.
    let edgeSymbols: [UInt16]
    let edgeTargets: [Int32]
    /// Ending classes that may follow a node: the root of the class's trie, and the node to go on with.
    let jumpRoots: [Int32]
    let jumpTargets: [Int32]
    /// In the trie of an ending class any payload says that an ending is complete.
    let payloads: [Int32]
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
        for index in 0..<text.count where text.isWordStart(index) {
            walk(text, from: index, &branches, into: &hits)
            guard beginsPrefix[Int(text.units[index])] else { continue }
            for prefix in prefixes where isPrefixed(text, at: index, by: prefix) {
                walk(text, from: index + prefix.count, &branches, into: &hits)
            }
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

    private func walk(_ text: FoldedText, from start: Int, _ branches: inout [Branch], into hits: inout [Hit]) {
        let first = rootTargets[Int(text.units[start])]
        guard first >= 0 else { return }
        branches.append(Branch(node: first, position: start + 1, stemEnd: -1))
        let limit = min(text.count, start + Self.longestWalk)
        while let branch = branches.popLast() {
            visit(branch, text, limit, start, &branches, &hits)
        }
    }

    private func visit(
        _ branch: Branch, _ text: FoldedText, _ limit: Int, _ begin: Int, _ branches: inout [Branch],
        _ hits: inout [Hit]
    ) {
        let node = nodes[Int(branch.node)]
        var position = branch.position
        var stemEnd = branch.stemEnd
        if node.labelCount > 0 {
            guard let end = readLabel(of: node, text, from: position, limit) else { return }
            position = end
            stemEnd = -1
        }
        if node.payloadCount > 0, text.isWordEnd(position) {
            for slot in Int(node.payloads)..<Int(node.payloads) + Int(node.payloadCount) {
                hits.append(
                    Hit(payload: payloads[slot], start: begin, end: position, stemEnd: stemEnd < 0 ? position : stemEnd)
                )
            }
        }
        // An ending is not followed by another one.
        if node.jumpCount > 0, stemEnd < 0 { jump(node, position, text, &branches) }
        guard node.edgeCount > 0, position < limit else { return }
        if text.isWord(position), let next = step(node, text.units[position]) {
            branches.append(Branch(node: next, position: position + 1, stemEnd: -1))
        }
        if text.traits[position].contains(.gap), let next = step(node, Self.gap),
            let behind = endOfGap(text, position, limit)
        {
            branches.append(Branch(node: next, position: behind, stemEnd: -1))
        }
    }

    /// The place behind the label, where the text has it.
    private func readLabel(of node: Node, _ text: FoldedText, from start: Int, _ limit: Int) -> Int? {
        var position = start
        for slot in Int(node.label)..<Int(node.label) + Int(node.labelCount) {
            guard position < limit else { return nil }
            let symbol = labels[slot]
            if symbol == Self.gap {
                guard text.traits[position].contains(.gap), let behind = endOfGap(text, position, limit) else {
                    return nil
                }
                position = behind
            } else {
                guard text.units[position] == symbol, text.isWord(position) else { return nil }
                position += 1
            }
        }
        return position
    }

    /// Where the next word begins, if it does so soon enough.
    private func endOfGap(_ text: FoldedText, _ start: Int, _ limit: Int) -> Int? {
        var behind = start
        while behind < limit, behind - start < Self.longestGap, text.traits[behind].contains(.gap) { behind += 1 }
        return behind < text.count && text.isWord(behind) ? behind : nil
    }

    /// Tries the endings that the node allows, with an apostrophe, quote or hyphen before them or without.
    private func jump(_ node: Node, _ position: Int, _ text: FoldedText, _ branches: inout [Branch]) {
        for slot in Int(node.jumps)..<Int(node.jumps) + Int(node.jumpCount) {
            readEnding(nodes[Int(jumpRoots[slot])], target: jumpTargets[slot], from: position, text, &branches)
        }
    }

    private func readEnding(
        _ root: Node, target: Int32, from start: Int, _ text: FoldedText, _ branches: inout [Branch]
    ) {
        var node = root
        var read = 0
        var position = start
        // The ending includes what it takes the place of, so the apostrophe may stand inside: Ira|k'taki. A quote behind
        // the name belongs to it only where an ending follows.
        var joints = 0
        var isBehindLetter = true
        while true {
            if isBehindLetter, read == Int(node.labelCount), node.payloadCount > 0, text.isWordEnd(position) {
                branches.append(Branch(node: target, position: position, stemEnd: start))
            }
            guard position < text.count else { return }
            isBehindLetter = text.isWord(position)
            if isBehindLetter {
                guard let next = stepInEnding(node, read, text.units[position]) else { return }
                (node, read) = next
            } else {
                guard text.traits[position].contains(.joint), joints < 2 else { return }
                joints += 1
            }
            position += 1
        }
    }

    private func stepInEnding(_ node: Node, _ read: Int, _ symbol: UInt16) -> (Node, Int)? {
        guard read < Int(node.labelCount) else { return step(node, symbol).map { (nodes[Int($0)], 0) } }
        return labels[Int(node.label) + read] == symbol ? (node, read + 1) : nil
    }

    private func step(_ node: Node, _ symbol: UInt16) -> Int32? {
        var low = Int(node.edges)
        var high = low + Int(node.edgeCount)
        while low < high {
            let middle = (low + high) / 2
            let found = edgeSymbols[middle]
            if found == symbol { return edgeTargets[middle] }
            if found < symbol { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}
