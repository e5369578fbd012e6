/// A compressed body of any number of zeros, made piece by piece: nothing of its size is ever held.
///
/// RFC 1951 section 3.2.6: in a block of fixed codes a match of 258 bytes at distance 1 takes 13 bits, so that eight
/// matches are 13 whole bytes and the stream repeats itself.
struct ZeroBomb: Sendable {
    let zeros: UInt64

    private static let matchLength: UInt64 = 258
    private static let matchesPerCycle: UInt64 = 8
    private static let cyclesPerPiece: UInt64 = 1024

    /// Hands the stream over in pieces until it ends or the taker has had enough.
    ///
    /// - Returns: whether all of it was taken.
    func send(_ coding: Behaviour.Coding, to take: (ArraySlice<UInt8>) -> Bool) -> Bool {
        guard take(header(coding)[...]) else { return false }
        var bits = BitWriter()
        bits.append(0b1, count: 1)
        bits.append(0b01, count: 2)
        var rest = zeros
        if rest > 0 {
            bits.appendLiteralZero()
            rest -= 1
        }
        let cycleLength = Self.matchLength * Self.matchesPerCycle
        var cycles = rest / cycleLength
        rest -= cycles * cycleLength
        // Before and after a cycle the three bits left over are zeros: see `BitWriter.appendMatch258`.
        var piece = bits.takeWholeBytes()
        guard take(piece[...]) else { return false }
        for _ in 0..<(Self.cyclesPerPiece * Self.matchesPerCycle) { bits.appendMatch258() }
        piece = bits.takeWholeBytes()
        let cycleBytes = UInt64(piece.count) / Self.cyclesPerPiece
        while cycles > 0 {
            let count = min(cycles, Self.cyclesPerPiece)
            guard take(piece[..<Int(count * cycleBytes)]) else { return false }
            cycles -= count
        }
        for _ in 0..<rest { bits.appendLiteralZero() }
        bits.append(0, count: 7)
        return take((bits.finish() + trailer(coding))[...])
    }

    private func header(_ coding: Behaviour.Coding) -> [UInt8] {
        switch coding {
        case .gzip: Compression.gzipHeader
        case .deflate: Compression.zlibHeader
        }
    }

    private func trailer(_ coding: Behaviour.Coding) -> [UInt8] {
        switch coding {
        case .gzip:
            Compression.littleEndian(Checksum.crc32(ofZeros: zeros))
                + Compression.littleEndian(UInt32(truncatingIfNeeded: zeros))
        case .deflate:
            // Adler-32 of n zeros: the first sum stays 1, the second is n.
            Compression.bigEndian(UInt32(zeros % 65521) << 16 | 1)
        }
    }
}

/// Packs bits as RFC 1951 section 3.1.1 has it: into each byte from its lowest bit up.
struct BitWriter {
    private var bytes: [UInt8] = []
    private var pending: UInt32 = 0
    private var pendingCount: UInt32 = 0

    /// `count` lowest bits of `value`, the lowest first.
    mutating func append(_ value: UInt32, count: UInt32) {
        pending |= value << pendingCount
        pendingCount += count
        while pendingCount >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            pendingCount -= 8
        }
    }

    /// The literal 0 has the fixed code 00110000; Huffman codes go highest bit first.
    mutating func appendLiteralZero() {
        append(0b0000_1100, count: 8)
    }

    /// Length 258 is symbol 285, code 11000101; distance 1 is code 00000.
    mutating func appendMatch258() {
        append(0b1010_0011, count: 8)
        append(0, count: 5)
    }

    mutating func takeWholeBytes() -> [UInt8] {
        defer { bytes.removeAll() }
        return bytes
    }

    mutating func finish() -> [UInt8] {
        if pendingCount > 0 { append(0, count: 8 - pendingCount) }
        return takeWholeBytes()
    }
}
