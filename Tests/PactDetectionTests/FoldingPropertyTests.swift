import Testing

@testable import PactDetection

/// What holds of any text, on made-up ones that are the same in every run.
struct FoldingPropertyTests {
    private struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private let folder = TextFolder()

    /// Blocks of the scripts that news are written in, and of what odd keyboards and converters add.
    private static let blocks: [ClosedRange<UInt32>] = [
        0x0...0x7F, 0x20...0x7E, 0x80...0x24F, 0x2B0...0x36F, 0x370...0x3FF, 0x400...0x52F, 0x531...0x5F4,
        0x600...0x6FF, 0x900...0xDFF, 0xE00...0xFFF, 0x1000...0x109F, 0x10A0...0x11FF, 0x1200...0x137F,
        0x1780...0x17FF, 0x1E00...0x1FFF, 0x2000...0x20CF, 0x2100...0x24FF, 0x2E80...0x30FF, 0x3130...0x33FF,
        0x4E00...0x4FFF, 0xAC00...0xACFF, 0xF900...0xFAFF, 0xFB00...0xFDFF, 0xFE00...0xFFFF, 0x1F300...0x1F6FF,
        0x20000...0x200FF, 0xE0000...0xE007F,
    ]

    /// Words of one or two blocks with gaps between them, so that neighbours of several scripts meet.
    private static func text(_ seed: UInt64) -> String {
        var random = Random(state: seed)
        var view = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...40, using: &random) {
            let two = (0..<2).map { _ in blocks.randomElement(using: &random) ?? 0x20...0x7E }
            for _ in 0..<Int.random(in: 1...9, using: &random) {
                let block = two.randomElement(using: &random) ?? 0x20...0x7E
                if let scalar = Unicode.Scalar(UInt32.random(in: block, using: &random)) { view.append(scalar) }
            }
            view.append(
                contentsOf: [" ", "", "'", "-", ". "].randomElement(using: &random)?.unicodeScalars
                    ?? " ".unicodeScalars)
        }
        return String(view)
    }

    @Test(arguments: UInt64(1)...300)
    func originsRiseAndLeadBack(_ seed: UInt64) throws {
        let text = Self.text(seed)
        let scalars = Array(text.unicodeScalars)
        let folded = folder.fold(text)
        #expect(folded.scalarCount == scalars.count)
        #expect(folded.origins.count == folded.count)
        #expect(folded.traits.count == folded.count)
        #expect(folded.origins == folded.origins.sorted())
        try #require(folded.origins.allSatisfy { $0 < scalars.count })
        for (index, unit) in folded.units.enumerated() {
            let origin = scalars[Int(folded.origins[index])]
            let alone = folder.fold(String(origin)).units
            #expect(
                alone.contains(unit) || alone.contains { Self.areLookAlikes($0, unit) },
                "unit \(index), \(unit), from \(origin.value)")
        }
    }

    /// Every scalar that folds to something is among the origins: only marks and invisible ones are dropped.
    @Test(arguments: UInt64(1)...300)
    func nothingIsLostButWhatFoldsToNothing(_ seed: UInt64) {
        let text = Self.text(seed)
        let kept = text.unicodeScalars.enumerated().filter { folder.fold(String($1)).count > 0 }.map {
            UInt32($0.offset)
        }
        var origins: [UInt32] = []
        for origin in folder.fold(text).origins where origins.last != origin { origins.append(origin) }
        #expect(origins == kept)
    }

    @Test func aFoldedLetterStaysAsItIs() {
        let broken = (UInt32(1)...0xFFFF).compactMap(Unicode.Scalar.init).filter {
            let once = folder.fold(String($0)).units
            return folder.fold(String(decoding: once, as: UTF16.self)).units != once
        }
        #expect(broken.isEmpty)
    }

    /// Signs that fold to letters without being any ("™", "½", "㎥") are left out: their letters belong to no word, so
    /// they are not mended with their neighbours, and folded once more they would be.
    @Test(arguments: UInt64(1)...300)
    func foldedTextStaysAsItIs(_ seed: UInt64) {
        let text = String(String.UnicodeScalarView(Self.text(seed).unicodeScalars.filter(isPlain)))
        let once = folder.fold(text).units
        #expect(folder.fold(String(decoding: once, as: UTF16.self)).units == once)
    }

    private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        let folded = folder.fold(String(scalar))
        return folded.units.indices.allSatisfy { index in
            let traits = UnitTraits(rawValue: FoldingTable.shared.traits[Int(folded.units[index])])
            return traits.contains(.word) == folded.isWord(index)
        }
    }

    private static func areLookAlikes(_ first: UInt16, _ second: UInt16) -> Bool {
        let pair = [first, second].sorted()
        return (0x61...0x7A).contains(pair[0]) && (0x400..<0x530).contains(pair[1])
    }
}
