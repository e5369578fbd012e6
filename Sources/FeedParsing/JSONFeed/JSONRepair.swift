/// Mends the two mistakes for which a strict reader throws a whole JSON feed away: halves of surrogate pairs in escapes
/// (texts cut in the middle of an emoji) and raw control characters in strings.
enum JSONRepair {
    /// - Returns: the mended bytes and how many places were mended.
    static func mend(_ bytes: [UInt8], from start: Int) -> (bytes: [UInt8], places: Int) {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var places = 0
        var isInString = false
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if !isInString {
                isInString = byte == UInt8(ascii: "\"")
                out.append(byte)
                index += 1
            } else if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
                let length = escape(bytes, at: index, into: &out)
                if length.isMended { places += 1 }
                index += length.bytes
            } else if byte < 0x20 {
                out.append(UInt8(ascii: " "))
                places += 1
                index += 1
            } else {
                isInString = byte != UInt8(ascii: "\"")
                out.append(byte)
                index += 1
            }
        }
        return (out, places)
    }

    private static func escape(
        _ bytes: [UInt8], at index: Int, into out: inout [UInt8]
    ) -> (bytes: Int, isMended: Bool) {
        guard let unit = unit(bytes, at: index), (0xD800...0xDFFF).contains(unit) else {
            out.append(contentsOf: bytes[index...(index + 1)])
            return (2, false)
        }
        if unit < 0xDC00, let low = self.unit(bytes, at: index + 6), (0xDC00...0xDFFF).contains(low) {
            out.append(contentsOf: bytes[index..<(index + 12)])
            return (12, false)
        }
        out.append("\\uFFFD")
        return (6, true)
    }

    /// The code unit of the escape at `index`: `\u` and four hexadecimal digits (RFC 8259, section 7).
    private static func unit(_ bytes: [UInt8], at index: Int) -> UInt32? {
        guard bytes.matches("\\u", at: index), index + 6 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[(index + 2)..<(index + 6)] {
            guard let digit = ASCII.hexValue(byte) else { return nil }
            value = value * 16 + digit
        }
        return value
    }
}
