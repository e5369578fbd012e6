/// One character reference: `&amp;`, `&#8217;`, `&#x2019;`, `&copy`.
struct CharacterReference {
    let scalar: Unicode.Scalar
    /// The index behind the reference.
    let end: Int

    /// Reads the reference whose `&` stands at `start`; nil if it is a stray `&`.
    ///
    /// - Parameter lenient: read the old names without semicolon too, as HTML does. They count only where neither a
    ///   letter, a digit nor `=` follows, so that `?a=1&copy=2` in a text stays an address.
    init?(in bytes: [UInt8], at start: Int, lenient: Bool) {
        guard start + 1 < bytes.count else { return nil }
        if bytes[start + 1] == UInt8(ascii: "#") {
            self.init(numericIn: bytes, at: start)
        } else {
            self.init(namedIn: bytes, at: start, lenient: lenient)
        }
    }

    private init?(numericIn bytes: [UInt8], at start: Int) {
        var index = start + 2
        let isHex = index < bytes.count && (bytes[index] | 0x20) == UInt8(ascii: "x")
        if isHex { index += 1 }
        let first = index
        var value: UInt32 = 0
        while index < bytes.count, let digit = ASCII.hexValue(bytes[index]), isHex || digit < 10 {
            value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
            index += 1
        }
        guard index > first else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
        end = index
        // HTML reads the C1 numbers as Windows-1252: authors mean the apostrophe when they write &#146;.
        let found = Self.mended(Unicode.Scalar(value) ?? "\u{FFFD}")
        scalar = found == "\0" ? "\u{FFFD}" : found
    }

    /// The Windows-1252 character for a C1 control; any other scalar as it is.
    static func mended(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.value >= 0x80, scalar.value < 0xA0 else { return scalar }
        return Unicode.Scalar(windows1252[Int(scalar.value - 0x80)]) ?? scalar
    }

    private init?(namedIn bytes: [UInt8], at start: Int, lenient: Bool) {
        var index = start + 1
        let limit = min(bytes.count, start + 34)
        while index < limit, ASCII.isAlphanumeric(bytes[index]) { index += 1 }
        guard index > start + 1 else { return nil }
        let name = bytes.string(in: (start + 1)..<index)
        let isClosed = index < bytes.count && bytes[index] == UInt8(ascii: ";")
        if !isClosed {
            guard lenient, NamedCharacters.mayLackSemicolon(name) else { return nil }
            if index < bytes.count, bytes[index] == UInt8(ascii: "=") { return nil }
        }
        guard let code = NamedCharacters.codePoint(of: name), let found = Unicode.Scalar(code) else { return nil }
        scalar = found
        end = isClosed ? index + 1 : index
    }

    private static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
