/// Widens the span of a party word and its country to the name that stands beside it: the capitalised words before a
/// capitalised party word ("Free Democratic Party of Georgia"), the quoted or capitalised ones behind it ("the Bulgarian
/// party ABV", «болгарская партия „Возрождение“»).
struct NameSpan {
    let text: FoldedText
    let limits: Range<Int>
    /// Spans of other names, which are not run over.
    let others: [Range<Int>]

    /// A name has no more words.
    private static let mostWords = 6
    private static let longestQuote = 80
    private static let quote: UInt16 = 0x22

    func extended(_ span: Range<Int>) -> Range<Int> {
        let start =
            text.traits[firstLetter(span)].contains(.upper) ? capitals(before: span.lowerBound) : span.lowerBound
        let end = quoted(behind: span.upperBound) ?? capitals(behind: span.upperBound)
        return start..<max(end, span.upperBound)
    }

    private func firstLetter(_ span: Range<Int>) -> Int { span.first { text.isWord($0) } ?? span.lowerBound }

    private func isFree(_ range: Range<Int>) -> Bool { !others.contains { $0.overlaps(range) } }

    private func quoted(behind edge: Int) -> Int? {
        var open = edge
        while open < limits.upperBound, text.traits[open].contains(.gap), text.units[open] != Self.quote { open += 1 }
        guard open < limits.upperBound, text.units[open] == Self.quote else { return nil }
        let reach = (open + 1)..<max(open + 1, min(limits.upperBound, open + Self.longestQuote))
        guard let close = reach.first(where: { text.units[$0] == Self.quote }), close > open + 1,
            isFree(open..<close)
        else { return nil }
        return close
    }

    private func capitals(behind edge: Int) -> Int {
        var end = edge
        for _ in 0..<Self.mostWords {
            var start = end
            while start < limits.upperBound, text.traits[start].contains(.gap) { start += 1 }
            guard start > end, start < limits.upperBound, text.traits[start].contains(.upper) else { break }
            var stop = start
            while stop < limits.upperBound, text.isWord(stop) { stop += 1 }
            guard isFree(start..<stop) else { break }
            end = stop
        }
        return end
    }

    private func capitals(before edge: Int) -> Int {
        var start = edge
        for _ in 0..<Self.mostWords {
            var stop = start
            while stop > limits.lowerBound, text.traits[stop - 1].contains(.gap) { stop -= 1 }
            guard stop < start else { break }
            var first = stop
            while first > limits.lowerBound, text.isWord(first - 1) { first -= 1 }
            guard first < stop, text.traits[first].contains(.upper), isFree(first..<stop) else { break }
            start = first
        }
        return start
    }
}
