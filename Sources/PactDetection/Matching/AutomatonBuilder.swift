/// Collects patterns and freezes them into an `Automaton`.
struct AutomatonBuilder {
    /// A word of a pattern: folded letters, and the ending class that may follow them.
    struct Word {
        var stem: [UInt16]
        /// Nil: the word stands as it is.
        var endings: Int?
    }

    /// Letters are symbols below this; the ending class `n` is `firstClass + n`.
    private static let firstClass: UInt32 = 0x10000

    /// The symbols of all patterns, one behind the other.
    private var symbols: [UInt32] = []
    private var patterns: [Pattern] = []
    private var endingClasses: [[UInt16]: Int] = [:]
    private var endings: [[[UInt16]]] = []
    private var prefixes: Set<[UInt16]> = []

    private struct Pattern {
        var start: Int32
        var end: Int32
        var payload: Int32
    }

    /// The class of these endings (folded); equal sets share one.
    mutating func endingClass(_ endings: Set<[UInt16]>) -> Int {
        let sorted = endings.sorted { $0.lexicographicallyPrecedes($1) }
        // No folded text holds a NUL.
        let key = Array(sorted.joined(separator: [0]))
        if let known = endingClasses[key], self.endings[known].count == sorted.count { return known }
        self.endings.append(sorted)
        endingClasses[key] = self.endings.count - 1
        return self.endings.count - 1
    }

    mutating func add(_ words: [Word], payload: Int32) {
        guard let first = words.first, !first.stem.isEmpty else { return }
        let start = Int32(symbols.count)
        for (index, word) in words.enumerated() {
            if index > 0 { symbols.append(UInt32(Automaton.gap)) }
            for unit in word.stem { symbols.append(UInt32(unit)) }
            if let endings = word.endings { symbols.append(Self.firstClass + UInt32(endings)) }
        }
        patterns.append(Pattern(start: start, end: Int32(symbols.count), payload: payload))
    }

    mutating func add(prefix: [UInt16]) {
        if !prefix.isEmpty { prefixes.insert(prefix) }
    }

    func build() -> Automaton {
        var trie = TrieWriter()
        let root = symbols.withUnsafeBufferPointer { symbols in
            trie.write(patterns.map { ($0.start..<$0.end, $0.payload) }, symbols)
        }
        var roots: [Int32] = []
        for list in endings {
            let units = list.flatMap { $0.map { UInt32($0) } }
            var edge: Int32 = 0
            let spans = list.map { ending in
                defer { edge += Int32(ending.count) }
                return (edge..<edge + Int32(ending.count), Int32(0))
            }
            roots.append(units.withUnsafeBufferPointer { trie.write(spans, $0) })
        }
        return trie.automaton(
            root: root, endingRoots: roots, prefixes: prefixes.sorted { $0.lexicographicallyPrecedes($1) })
    }
}

/// Writes sorted patterns into the flat arrays of an automaton. What all patterns behind a node have in common is kept
/// with the node as its label, so that a long name takes one node and not one a letter.
private struct TrieWriter {
    typealias Spans = [(span: Range<Int32>, payload: Int32)]

    private static let firstClass: UInt32 = 0x10000

    private var nodes: [Automaton.Node] = []
    private var labels: [UInt16] = []
    private var edgeSymbols: [UInt16] = []
    private var edgeTargets: [Int32] = []
    /// The number of the ending class, until the roots are known.
    private var jumpClasses: [Int32] = []
    private var jumpTargets: [Int32] = []
    private var payloads: [Int32] = []

    /// - Returns: The root.
    mutating func write(_ patterns: Spans, _ symbols: UnsafeBufferPointer<UInt32>) -> Int32 {
        let sorted = patterns.sorted { Self.precedes($0, $1, symbols) }
        return node(sorted[...], depth: 0, symbols, isRoot: true)
    }

    private static func precedes(
        _ left: Spans.Element, _ right: Spans.Element, _ symbols: UnsafeBufferPointer<UInt32>
    ) -> Bool {
        var (first, second) = (Int(left.span.lowerBound), Int(right.span.lowerBound))
        let (firstEnd, secondEnd) = (Int(left.span.upperBound), Int(right.span.upperBound))
        while first < firstEnd, second < secondEnd {
            if symbols[first] != symbols[second] { return symbols[first] < symbols[second] }
            first += 1
            second += 1
        }
        if firstEnd - first != secondEnd - second { return firstEnd - first < secondEnd - second }
        return left.payload < right.payload
    }

    /// One node for the patterns, which agree in their first `depth` symbols, with all that lies behind it. A root has
    /// no label.
    private mutating func node(
        _ patterns: ArraySlice<Spans.Element>, depth: Int, _ symbols: UnsafeBufferPointer<UInt32>, isRoot: Bool = false
    ) -> Int32 {
        let number = nodes.count
        nodes.append(Automaton.Node())
        var depth = depth
        let labelStart = labels.count
        if !isRoot {
            let common = commonLabel(patterns, from: depth, symbols)
            labels += common
            depth += common.count
        }
        nodes[number].label = Int32(labelStart)
        nodes[number].labelCount = UInt16(labels.count - labelStart)
        nodes[number].payloads = Int32(payloads.count)
        var rest = patterns
        while let first = rest.first, first.span.count == depth {
            if nodes[number].payloadCount == 0 || payloads.last != first.payload {
                payloads.append(first.payload)
                nodes[number].payloadCount += 1
            }
            rest.removeFirst()
        }
        writeChildren(of: number, rest, depth, symbols)
        return Int32(number)
    }

    private mutating func writeChildren(
        of number: Int, _ patterns: ArraySlice<Spans.Element>, _ depth: Int, _ symbols: UnsafeBufferPointer<UInt32>
    ) {
        var children: [(symbol: UInt32, node: Int32)] = []
        var rest = patterns
        while let first = rest.first {
            let symbol = symbols[Int(first.span.lowerBound) + depth]
            let end =
                rest.firstIndex { symbols[Int($0.span.lowerBound) + depth] != symbol } ?? rest.endIndex
            children.append((symbol, node(rest[rest.startIndex..<end], depth: depth + 1, symbols)))
            rest = rest[end...]
        }
        let edges = children.filter { $0.symbol < Self.firstClass }
        nodes[number].edges = Int32(edgeSymbols.count)
        nodes[number].edgeCount = UInt16(edges.count)
        edgeSymbols += edges.map { UInt16($0.symbol) }
        edgeTargets += edges.map(\.node)
        let jumps = children.filter { $0.symbol >= Self.firstClass }
        nodes[number].jumps = Int32(jumpClasses.count)
        nodes[number].jumpCount = UInt16(jumps.count)
        jumpClasses += jumps.map { Int32($0.symbol - Self.firstClass) }
        jumpTargets += jumps.map(\.node)
    }

    /// The letters that all patterns share behind `depth`; ends before an ending class and where a pattern ends.
    private func commonLabel(
        _ patterns: ArraySlice<Spans.Element>, from depth: Int, _ symbols: UnsafeBufferPointer<UInt32>
    ) -> [UInt16] {
        guard let first = patterns.first?.span, let last = patterns.last?.span else { return [] }
        var label: [UInt16] = []
        // The first of the sorted patterns is the shortest of those that share a beginning.
        var offset = depth
        while offset < min(first.count, last.count) {
            let symbol = symbols[Int(first.lowerBound) + offset]
            guard symbol < Self.firstClass, symbol == symbols[Int(last.lowerBound) + offset] else { break }
            label.append(UInt16(symbol))
            offset += 1
        }
        return label
    }

    func automaton(root: Int32, endingRoots: [Int32], prefixes: [[UInt16]]) -> Automaton {
        var rootTargets = [Int32](repeating: -1, count: 0x10000)
        let node = nodes[Int(root)]
        for slot in Int(node.edges)..<Int(node.edges) + Int(node.edgeCount) {
            rootTargets[Int(edgeSymbols[slot])] = edgeTargets[slot]
        }
        var beginsPrefix = [Bool](repeating: false, count: 0x10000)
        for prefix in prefixes { if let first = prefix.first { beginsPrefix[Int(first)] = true } }
        return Automaton(
            nodes: nodes, labels: labels, edgeSymbols: edgeSymbols, edgeTargets: edgeTargets,
            jumpRoots: jumpClasses.map { endingRoots[Int($0)] }, jumpTargets: jumpTargets, payloads: payloads,
            rootTargets: rootTargets, prefixes: prefixes, beginsPrefix: beginsPrefix)
    }
}
