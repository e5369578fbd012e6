/// A 128-bit digest of an item's texts: FNV-1a, which is stable over processes, machines and versions (Swift's own
/// hashing is seeded anew in each process). It tells edits from repeats; it is no defence against forgery and needs
/// none.
///
/// Frozen: stored digests are compared with new ones, so a change of the rule makes every item look edited.
/// Source: RFC 9923 (FNV), 128-bit offset basis and prime.
package struct ContentDigest: Sendable, Hashable, CustomStringConvertible {
    package let high: UInt64
    package let low: UInt64

    /// The digest of texts in their order; nil and "" differ, and so do ("ab", "c") and ("a", "bc").
    package init(_ texts: [String?]) {
        var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
        let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b
        func add(_ byte: UInt8) { hash = (hash ^ UInt128(byte)) &* prime }
        for text in texts {
            guard let text else {
                add(0xFF)
                continue
            }
            for byte in text.utf8 { add(byte) }
            // 0xFE and 0xFF never occur in UTF-8.
            add(0xFE)
        }
        high = UInt64(truncatingIfNeeded: hash >> 64)
        low = UInt64(truncatingIfNeeded: hash)
    }

    /// The digest of bytes as they came, whatever their encoding.
    package init(bytes: [UInt8]) {
        var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
        let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b
        for byte in bytes { hash = (hash ^ UInt128(byte)) &* prime }
        high = UInt64(truncatingIfNeeded: hash >> 64)
        low = UInt64(truncatingIfNeeded: hash)
    }

    /// 32 hexadecimal digits.
    package var description: String { Self.hex(high) + Self.hex(low) }

    private static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

package extension ParsedItem {
    /// The digest of what a reader reads: title, summary and content.
    var contentDigest: ContentDigest { ContentDigest([title, summary, content]) }
}
