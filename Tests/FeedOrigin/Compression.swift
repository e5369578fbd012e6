/// gzip (RFC 1952) and zlib (RFC 1950) wrappers around stored blocks: correct for any reader, without a compressor.
enum Compression {
    static let gzipHeader: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    static let zlibHeader: [UInt8] = [0x78, 0x01]

    static func compress(_ bytes: [UInt8], _ coding: Behaviour.Coding) -> [UInt8] {
        switch coding {
        case .gzip:
            gzipHeader + storedBlocks(bytes) + littleEndian(Checksum.crc32(bytes))
                + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
        case .deflate:
            zlibHeader + storedBlocks(bytes) + bigEndian(Checksum.adler32(bytes))
        }
    }

    static func littleEndian(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    static func bigEndian(_ value: UInt32) -> [UInt8] {
        littleEndian(value).reversed()
    }

    private static func storedBlocks(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var start = 0
        repeat {
            let end = min(start + 0xFFFF, bytes.count)
            let length = UInt16(end - start)
            result.append(end == bytes.count ? 1 : 0)
            for half in [length, ~length] {
                result.append(UInt8(truncatingIfNeeded: half))
                result.append(UInt8(truncatingIfNeeded: half >> 8))
            }
            result += bytes[start..<end]
            start = end
        } while start < bytes.count
        return result
    }
}

enum Checksum {
    private static let polynomial: UInt32 = 0xEDB8_8320

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ polynomial : value >> 1 }
    }

    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    }

    /// Without touching each zero: one byte's step is linear over the sum's bits, so that it can be squared.
    static func crc32(ofZeros count: UInt64) -> UInt32 {
        var step = (0..<32).map { bit in
            let value = UInt32(1) << bit
            return value >> 8 ^ table[Int(UInt8(truncatingIfNeeded: value))]
        }
        var sum = ~UInt32(0)
        var rest = count
        while rest > 0 {
            if rest & 1 == 1 { sum = apply(step, to: sum) }
            step = step.map { apply(step, to: $0) }
            rest >>= 1
        }
        return ~sum
    }

    static func adler32(_ bytes: [UInt8]) -> UInt32 {
        var first: UInt32 = 1
        var second: UInt32 = 0
        for byte in bytes {
            first = (first + UInt32(byte)) % 65521
            second = (second + first) % 65521
        }
        return second << 16 | first
    }

    private static func apply(_ matrix: [UInt32], to vector: UInt32) -> UInt32 {
        (0..<32).reduce(0) { sum, bit in vector >> UInt32(bit) & 1 == 1 ? sum ^ matrix[bit] : sum }
    }
}
