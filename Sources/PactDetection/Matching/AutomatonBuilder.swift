/// Collects patterns and freezes them into an `Automaton`.
struct AutomatonBuilder {
    /// A word of a pattern: folded letters, and the ending class that may follow them.
    struct Word {
        var stem: [UInt16]
        /// Nil: the word stands as it is.
        var endings: Int?
    }

    private struct Node {
        var edges: [UInt16: Int32] = [:]
        /// (ending class, node to go on with).
        var jumps: [(endings: Int, target: Int32)] = []
        var payloads: [Int32] = []
        var isEndingEnd = false
    }

    private var nodes: [Node] = [Node()]
    /// Root of each ending class's trie.
    private var endingRoots: [Int32] = []
    private var endingClasses: [[[UInt16]]: Int] = [:]
    private var prefixes: Set<[UInt16]> = []

    /// The class of these endings (folded); equal sets share one.
    mutating func endingClass(_ endings: Set<[UInt16]>) -> Int {
        let key = endings.sorted { $0.lexicographicallyPrecedes($1) }
        if let known = endingClasses[key] { return known }
        let root = newNode()
        for ending in key {
            var node = root
            for unit in ending { node = child(of: node, unit) }
            nodes[Int(node)].isEndingEnd = true
        }
        endingRoots.append(root)
        endingClasses[key] = endingRoots.count - 1
        return endingRoots.count - 1
    }

    mutating func add(_ words: [Word], payload: Int32) {
        guard let first = words.first, !first.stem.isEmpty else { return }
        var node: Int32 = 0
        for (index, word) in words.enumerated() {
            if index > 0 { node = child(of: node, Automaton.gap) }
            for unit in word.stem { node = child(of: node, unit) }
            if let endings = word.endings { node = jumpTarget(of: node, endings) }
        }
        if !nodes[Int(node)].payloads.contains(payload) { nodes[Int(node)].payloads.append(payload) }
    }

    mutating func add(prefix: [UInt16]) {
        if !prefix.isEmpty { prefixes.insert(prefix) }
    }

    func build() -> Automaton {
        var edgeStarts: [Int32] = [0]
        var symbols: [UInt16] = []
        var targets: [Int32] = []
        var jumpStarts: [Int32] = [0]
        var jumpRoots: [Int32] = []
        var jumpTargets: [Int32] = []
        var payloadStarts: [Int32] = [0]
        var payloads: [Int32] = []
        for node in nodes {
            for (symbol, target) in node.edges.sorted(by: { $0.key < $1.key }) {
                symbols.append(symbol)
                targets.append(target)
            }
            for jump in node.jumps {
                jumpRoots.append(endingRoots[jump.endings])
                jumpTargets.append(jump.target)
            }
            payloads += node.payloads
            edgeStarts.append(Int32(symbols.count))
            jumpStarts.append(Int32(jumpRoots.count))
            payloadStarts.append(Int32(payloads.count))
        }
        var rootTargets = [Int32](repeating: -1, count: 0x10000)
        for (symbol, target) in nodes[0].edges { rootTargets[Int(symbol)] = target }
        var beginsPrefix = [Bool](repeating: false, count: 0x10000)
        for prefix in prefixes { if let first = prefix.first { beginsPrefix[Int(first)] = true } }
        return Automaton(
            edgeStarts: edgeStarts, edgeSymbols: symbols, edgeTargets: targets, jumpStarts: jumpStarts,
            jumpRoots: jumpRoots, jumpTargets: jumpTargets, payloadStarts: payloadStarts, payloads: payloads,
            isEndingEnd: nodes.map(\.isEndingEnd), rootTargets: rootTargets,
            prefixes: prefixes.sorted { $0.lexicographicallyPrecedes($1) }, beginsPrefix: beginsPrefix)
    }

    private mutating func newNode() -> Int32 {
        nodes.append(Node())
        return Int32(nodes.count - 1)
    }

    private mutating func child(of node: Int32, _ unit: UInt16) -> Int32 {
        if let known = nodes[Int(node)].edges[unit] { return known }
        let new = newNode()
        nodes[Int(node)].edges[unit] = new
        return new
    }

    private mutating func jumpTarget(of node: Int32, _ endings: Int) -> Int32 {
        if let known = nodes[Int(node)].jumps.first(where: { $0.endings == endings }) { return known.target }
        let new = newNode()
        nodes[Int(node)].jumps.append((endings, new))
        return new
    }
}
