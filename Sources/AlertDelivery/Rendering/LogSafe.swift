/// Makes foreign text harmless in a log: one line, nothing that moves the cursor, hides or reorders what follows.
package enum LogSafe {
    /// The text as one trimmed line. Control characters and separators become one space; terminal sequences,
    /// bidirectional controls and invisible characters are removed; runs of spaces shrink to one.
    package static func text(_ foreign: some StringProtocol) -> String {
        cleaned(Array(foreign.unicodeScalars), bar: "|")
    }

    /// `text` for a field between ` | ` separators: a bar of the foreign text becomes a broken bar, so that it cannot
    /// pose as a separator.
    package static func field(_ foreign: some StringProtocol) -> String {
        cleaned(Array(foreign.unicodeScalars), bar: "\u{A6}")
    }

    /// An http or https address that can stand between `<` and `>`: everything that is not visible ASCII, and the
    /// characters that could end the address or its field, are percent-encoded. Nil for other schemes and for what is no address.
    package static func address(_ foreign: some StringProtocol) -> String? {
        var encoded = ""
        for byte in text(foreign).utf8 {
            let isPlain = (0x21...0x7E).contains(byte) && !Self.bytesToEncode.contains(byte)
            if isPlain {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += "%" + hexadecimal(UInt32(byte), digits: 2)
            }
        }
        let lowered = encoded.lowercased()
        guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://"), encoded.utf8.count <= 4096 else {
            return nil
        }
        return encoded
    }

    /// True for a scalar that no log may hold as it is. JSON can still carry it, escaped.
    package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        case .format: !visibleFormats.contains(scalar.value)
        default: scalar.properties.isNoncharacterCodePoint || fillers.contains(scalar.value)
        }
    }

    static func hexadecimal(_ number: UInt32, digits: Int) -> String {
        let text = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }

    /// `"`, `<`, `>`, `\`, `^`, backtick, `{`, `|`, `}`: never legal in an address (RFC 3986, appendix A).
    private static let bytesToEncode: Set<UInt8> = Set("\"<>\\^`{|}".utf8)
    /// Signs that Unicode files under format characters although they are seen: Arabic number signs and the like.
    private static let visibleFormats: Set<UInt32> = [
        0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD,
    ]
    /// Letters and marks by category, yet invisible.
    private static let fillers: Set<UInt32> = [0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0]

    private static func cleaned(_ scalars: [Unicode.Scalar], bar: Unicode.Scalar) -> String {
        var line = String.UnicodeScalarView()
        var owesSpace = false
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if let end = endOfTerminalSequence(in: scalars, at: index) {
                index = end
                continue
            }
            index += 1
            if isBreak(scalar) {
                owesSpace = true
            } else if !isUnsafe(scalar) || isJoinerInWord(scalars, at: index - 1) {
                if owesSpace && !line.isEmpty { line.append(" ") }
                owesSpace = false
                line.append(scalar == "|" ? bar : scalar)
            }
        }
        return String(line)
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
        default: false
        }
    }

    /// ECMA-48, 5.4: the introducer (ESC `[` or U+009B), parameters, intermediates, one final byte. Anything else
    /// after an ESC is left as the text it then is.
    private static func endOfTerminalSequence(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
        var index = start
        if scalars[index] == "\u{9B}" {
            index += 1
        } else if scalars[index] == "\u{1B}", index + 1 < scalars.count, scalars[index + 1] == "[" {
            index += 2
        } else {
            return nil
        }
        while index < scalars.count, (0x20...0x3F).contains(scalars[index].value) { index += 1 }
        if index < scalars.count, (0x40...0x7E).contains(scalars[index].value) { index += 1 }
        return index
    }

    /// Persian and the scripts of India write words with joiners inside; elsewhere a joiner only hides something.
    private static func isJoinerInWord(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard scalars[index] == "\u{200C}" || scalars[index] == "\u{200D}",
            index > 0, index + 1 < scalars.count
        else { return false }
        return [scalars[index - 1], scalars[index + 1]].allSatisfy { neighbour in
            (0x620...0x1CFF).contains(neighbour.value) && !isUnsafe(neighbour) && !isBreak(neighbour)
        }
    }
}
