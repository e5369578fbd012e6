/// A liberal scanner for the markup of XML and HTML in UTF-8 bytes.
///
/// It never fails: what is no markup is text, a stray `<` included. It looks back at nothing and, but for the ends of
/// quotes, comments and CDATA (each searched once in vain at most), reads every byte a fixed number of times.
struct MarkupScanner {
    enum Dialect { case xml, html }

    enum Token: Equatable {
        case text(Range<Int>)
        case cdata(Range<Int>)
        /// A CDATA section without its end; the text begins at the index.
        case openCDATA(Int)
        case start(Tag)
        case end(name: Range<Int>)
        /// Comment, processing instruction, DOCTYPE or what looks like one.
        case skipped(Range<Int>)
    }

    struct Tag: Equatable {
        let name: Range<Int>
        let attributes: Range<Int>
        let isSelfClosing: Bool
    }

    let bytes: [UInt8]
    let dialect: Dialect
    var position: Int
    /// A tag, comment or CDATA section that the end of the bytes cut off.
    private(set) var isCutOff = false
    private var vain: Set<UInt8> = []

    init(_ bytes: [UInt8], from start: Int = 0, dialect: Dialect) {
        self.bytes = bytes
        self.dialect = dialect
        position = start
    }

    mutating func next() -> Token? {
        guard position < bytes.count else { return nil }
        let start = position
        guard bytes[start] == UInt8(ascii: "<") else {
            position = bytes.firstIndex(ofByte: UInt8(ascii: "<"), from: start) ?? bytes.count
            return .text(start..<position)
        }
        guard start + 1 < bytes.count else { return stray(at: start) }
        switch bytes[start + 1] {
        case UInt8(ascii: "!"): return declaration(at: start)
        case UInt8(ascii: "?"):
            guard isNameStart(start + 2) else { return stray(at: start) }
            return skip(from: start, past: "?>", mark: 1)
        case UInt8(ascii: "/"): return endTag(at: start)
        default: return isNameStart(start + 1) ? startTag(at: start) : stray(at: start)
        }
    }

    private mutating func stray(at start: Int) -> Token {
        position = start + 1
        return .text(start..<position)
    }

    private mutating func declaration(at start: Int) -> Token {
        if bytes.matches("<!--", at: start) { return skip(from: start, past: "-->", mark: 2, offset: 4) }
        if bytes.matches("<![CDATA[", at: start) {
            let first = start + 9
            if !vain.contains(3), let end = bytes.firstIndex(of: "]]>", from: first) {
                position = end + 3
                return .cdata(first..<end)
            }
            vain.insert(3)
            position = first
            return .openCDATA(first)
        }
        if bytes.matches("<!DOCTYPE", at: start) { return doctype(at: start) }
        guard start + 2 < bytes.count, ASCII.isLetter(bytes[start + 2]) || bytes[start + 2] == UInt8(ascii: "[") else {
            return stray(at: start)
        }
        return skip(from: start, past: ">", mark: 4)
    }

    /// Skips to the end mark, or to the next `>` where the mark never comes.
    private mutating func skip(from start: Int, past end: StaticString, mark: UInt8, offset: Int = 2) -> Token {
        if !vain.contains(mark), let found = bytes.firstIndex(of: end, from: start + offset) {
            position = found + end.utf8CodeUnitCount
        } else {
            vain.insert(mark)
            isCutOff = true
            position = bytes.firstIndex(ofByte: UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? bytes.count
        }
        return .skipped(start..<position)
    }

    /// A DOCTYPE with its internal subset: entity declarations never get further than this.
    private mutating func doctype(at start: Int) -> Token {
        var index = start + 9
        var isInSubset = false
        while index < bytes.count, !vain.contains(5) {
            switch bytes[index] {
            case UInt8(ascii: "["): isInSubset = true
            case UInt8(ascii: "]"): isInSubset = false
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if let close = bytes.firstIndex(ofByte: bytes[index], from: index + 1, before: index + 4096) {
                    index = close
                }
            case UInt8(ascii: "<") where bytes.matches("<!--", at: index):
                if !vain.contains(2), let close = bytes.firstIndex(of: "-->", from: index) {
                    index = close + 2
                } else {
                    vain.insert(2)
                }
            case UInt8(ascii: "<") where !isInSubset:
                // The DOCTYPE was never closed; what comes is markup again.
                position = index
                return .skipped(start..<index)
            case UInt8(ascii: ">") where !isInSubset:
                position = index + 1
                return .skipped(start..<position)
            default: break
            }
            index += 1
        }
        vain.insert(5)
        position = bytes.firstIndex(ofByte: UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? bytes.count
        return .skipped(start..<position)
    }

    private mutating func endTag(at start: Int) -> Token {
        guard isNameStart(start + 2) else {
            // `</>` closes nothing.
            if start + 2 < bytes.count, bytes[start + 2] == UInt8(ascii: ">") {
                position = start + 3
                return .skipped(start..<position)
            }
            return stray(at: start)
        }
        let nameEnd = endOfName(from: start + 2)
        var index = nameEnd
        while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<") { index += 1 }
        if index == bytes.count { isCutOff = true }
        position = index < bytes.count && bytes[index] == UInt8(ascii: ">") ? index + 1 : index
        return .end(name: (start + 2)..<nameEnd)
    }

    private mutating func startTag(at start: Int) -> Token? {
        let nameEnd = endOfName(from: start + 1)
        let name = (start + 1)..<nameEnd
        guard nameEnd < bytes.count else { return cutOff(name, at: start) }
        let next = bytes[nameEnd]
        // `<info@example.org>` and `<https://…>` are texts.
        guard ASCII.isSpace(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/"),
            bytes[nameEnd - 1] != UInt8(ascii: ":")
        else { return stray(at: start) }
        var index = nameEnd
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"):
                let isSelfClosing = bytes[index - 1] == UInt8(ascii: "/")
                position = index + 1
                return .start(Tag(name: name, attributes: nameEnd..<index, isSelfClosing: isSelfClosing))
            case UInt8(ascii: "<"): return stray(at: start)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if bytes[index - 1] == UInt8(ascii: "=") || ASCII.isSpace(bytes[index - 1]) {
                    index = endOfQuote(at: index) ?? index
                }
            default: break
            }
            index += 1
        }
        return cutOff(name, at: start)
    }

    /// A tag that the end of the bytes cuts off is dropped; in HTML only if its name is one of HTML, else it is text.
    private mutating func cutOff(_ name: Range<Int>, at start: Int) -> Token? {
        if dialect == .html, !HTMLElements.known.contains(bytes.string(in: name).lowercased()) {
            return stray(at: start)
        }
        isCutOff = true
        position = bytes.count
        return .skipped(start..<position)
    }

    private func endOfQuote(at index: Int) -> Int? {
        let quote = bytes[index]
        var end = index + 1
        let limit = min(bytes.count, index + 65_536)
        while end < limit, bytes[end] != quote {
            // XML has no `<` in values, so a quote that meets one was never closed.
            if dialect == .xml, bytes[end] == UInt8(ascii: "<") { return nil }
            end += 1
        }
        return end < limit ? end : nil
    }

    private func isNameStart(_ index: Int) -> Bool {
        index < bytes.count && (ASCII.isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "_"))
    }

    private func endOfName(from start: Int) -> Int {
        var index = start
        while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
        return index
    }

    static func isNameByte(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}

/// The attributes of a tag, read as liberally as the tag.
struct MarkupAttributes: Sequence, IteratorProtocol {
    let bytes: [UInt8]
    private var index: Int
    private let end: Int

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
        while index < end {
            let byte = bytes[index]
            guard ASCII.isLetter(byte) || byte == UInt8(ascii: "_") else {
                index += 1
                continue
            }
            let nameStart = index
            while index < end, MarkupScanner.isNameByte(bytes[index]) { index += 1 }
            let name = nameStart..<index
            let equals = bytes.skippingSpaces(from: index, before: end)
            guard equals < end, bytes[equals] == UInt8(ascii: "=") else { continue }
            index = bytes.skippingSpaces(from: equals + 1, before: end)
            return (name, value())
        }
        return nil
    }

    private mutating func value() -> Range<Int> {
        guard index < end else { return end..<end }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let close = bytes.firstIndex(ofByte: quote, from: index + 1, before: end)
        {
            defer { index = close + 1 }
            return (index + 1)..<close
        }
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") { index += 1 }
        let start = index
        while index < end, !ASCII.isSpace(bytes[index]) { index += 1 }
        return start..<index
    }
}
