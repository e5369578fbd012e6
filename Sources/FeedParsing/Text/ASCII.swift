/// Questions about single bytes; feeds are read as bytes because most of their structure is ASCII.
enum ASCII {
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
    static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    static func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }
}

extension Array where Element == UInt8 {
    /// True if the literal stands at `index`, ASCII letters compared without case.
    func matches(_ literal: StaticString, at index: Int) -> Bool {
        let length = literal.utf8CodeUnitCount
        guard index >= 0, index + length <= count else { return false }
        return literal.withUTF8Buffer { wanted in
            for offset in 0..<length where ASCII.lowercased(self[index + offset]) != ASCII.lowercased(wanted[offset]) {
                return false
            }
            return true
        }
    }

    /// The first place of the literal at or after `start`, ASCII letters compared without case.
    func firstIndex(of literal: StaticString, from start: Int, before end: Int? = nil) -> Int? {
        let last = Swift.min(end ?? count, count) - literal.utf8CodeUnitCount
        guard start <= last, start >= 0 else { return nil }
        let first = literal.withUTF8Buffer { ASCII.lowercased($0[0]) }
        for index in start...last where ASCII.lowercased(self[index]) == first && matches(literal, at: index) {
            return index
        }
        return nil
    }

    func firstIndex(ofByte byte: UInt8, from start: Int, before end: Int? = nil) -> Int? {
        var index = start
        let limit = Swift.min(end ?? count, count)
        while index < limit {
            if self[index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// The first index at or after `start` whose byte is no white space.
    func skippingSpaces(from start: Int, before end: Int? = nil) -> Int {
        var index = start
        let limit = Swift.min(end ?? count, count)
        while index < limit, ASCII.isSpace(self[index]) { index += 1 }
        return index
    }

    func string(in range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }

    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }

    mutating func append(scalar: Unicode.Scalar) {
        append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    }
}
