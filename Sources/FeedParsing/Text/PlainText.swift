/// From HTML to the text that a reader sees.
///
/// By a scanner of our own and not libxml2's HTML parser, which (2.9.14, SAX only) drops `<info@example.org>` and
/// `<https://…>` from texts, leaves the names of HTML 5 undecoded (`&scedil;`) and shows what `noscript` holds.
package enum PlainText {
    /// Removes the markup and decodes character references once.
    ///
    /// - A text without any tag or reference comes back unchanged, a stray `<` or `&` included.
    /// - A text with references but no tag keeps its white space.
    /// - In a text with tags, runs of white space become one space, block elements and `<br>` one line break ("\n"),
    ///   and `script`, `style`, `noscript`, `template` and comments are dropped. `pre` keeps its line breaks.
    ///
    /// The work is linear in the length; nesting has no bound because nothing is nested: tags are a flat stream.
    ///
    /// Source: HTML Living Standard, 13.2.5 (tokenization), read liberally.
    package static func from(html: String) -> String {
        let bytes = Array(html.utf8)
        guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return html }
        if hasMarkup(bytes) {
            var reader = PlainTextReader(bytes)
            return String(decoding: reader.read(), as: UTF8.self)
        }
        guard bytes.contains(UInt8(ascii: "&")) else { return html }
        return String(decoding: decodingReferences(of: bytes), as: UTF8.self)
    }

    private static func hasMarkup(_ bytes: [UInt8]) -> Bool {
        var scanner = MarkupScanner(bytes, dialect: .html)
        while let token = scanner.next() {
            if case .text = token { continue }
            return true
        }
        return false
    }

    private static func decodingReferences(of bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&"),
                let reference = CharacterReference(in: bytes, at: index, lenient: true)
            {
                if isVisible(reference.scalar) { out.append(scalar: reference.scalar) }
                index = reference.end
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return out
    }

    /// Control characters have no business in a text and would reach logs and terminals.
    static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}

/// Walks the tokens of one HTML text and writes what is seen of it.
struct PlainTextReader {
    private var scanner: MarkupScanner
    private var out: [UInt8] = []
    private var hasSpace = false
    private var hasBreak = false
    private var preformatted = 0
    private var unclosed: Set<String> = []

    init(_ bytes: [UInt8]) {
        scanner = MarkupScanner(bytes, dialect: .html)
        out.reserveCapacity(bytes.count)
    }

    mutating func read() -> [UInt8] {
        while let token = scanner.next() {
            switch token {
            case .text(let range), .cdata(let range): write(range)
            case .openCDATA, .skipped: break
            case .start(let tag): start(tag)
            case .end(let name): end(scanner.bytes.string(in: name).lowercased())
            }
        }
        return out
    }

    private mutating func start(_ tag: MarkupScanner.Tag) {
        let name = scanner.bytes.string(in: tag.name).lowercased()
        if HTMLElements.unseen.contains(name) {
            if !tag.isSelfClosing { skipContent(of: name) }
        } else if HTMLElements.blocks.contains(name) {
            hasBreak = true
            if name == "pre" { preformatted += 1 }
        } else if HTMLElements.cells.contains(name) {
            hasSpace = true
        }
    }

    private mutating func end(_ name: String) {
        if HTMLElements.blocks.contains(name) {
            hasBreak = true
            if name == "pre" { preformatted = max(0, preformatted - 1) }
        } else if HTMLElements.cells.contains(name) {
            hasSpace = true
        }
    }

    /// Goes behind the end tag. Without one, a script or a style takes the rest as in browsers; `noscript` and
    /// `template` lose only their tag, for a cut-off text may have lost the end.
    private mutating func skipContent(of name: String) {
        if !unclosed.contains(name) {
            var search = scanner.position
            while let found = scanner.bytes.firstIndex(of: "</", from: search) {
                let end = found + 2 + name.utf8.count
                if end <= scanner.bytes.count,
                    scanner.bytes.string(in: (found + 2)..<end).lowercased() == name,
                    end == scanner.bytes.count || !ASCII.isAlphanumeric(scanner.bytes[end])
                {
                    scanner.position = found
                    return
                }
                search = found + 2
            }
            unclosed.insert(name)
        }
        if name == "script" || name == "style" { scanner.position = scanner.bytes.count }
    }

    private mutating func write(_ range: Range<Int>) {
        let bytes = scanner.bytes
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "&"), let reference = CharacterReference(in: bytes, at: index, lenient: true),
                reference.end <= range.upperBound
            {
                write(reference.scalar)
                index = reference.end
            } else if ASCII.isSpace(byte) {
                space(byte)
                index += 1
            } else if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xA0 {
                hasSpace = true
                index += 2
            } else {
                flush()
                out.append(byte)
                index += 1
            }
        }
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        if scalar == "\u{A0}" {
            hasSpace = true
        } else if scalar.isASCII, ASCII.isSpace(UInt8(truncatingIfNeeded: scalar.value)) {
            space(UInt8(truncatingIfNeeded: scalar.value))
        } else if PlainText.isVisible(scalar) {
            flush()
            out.append(scalar: scalar)
        }
    }

    private mutating func space(_ byte: UInt8) {
        if preformatted > 0, byte == 0x0A { hasBreak = true } else { hasSpace = true }
    }

    private mutating func flush() {
        if !out.isEmpty {
            if hasBreak {
                out.append(0x0A)
            } else if hasSpace {
                out.append(0x20)
            }
        }
        hasBreak = false
        hasSpace = false
    }
}
