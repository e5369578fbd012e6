@testable import FeedParsing
import Testing

/// SplitMix64 (S. Vigna), so that a failure comes back with its seed.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Needs the normalizer and the reader themselves, hence `@testable`.
@Suite struct MutationTests {
    private static let pieces: [String] = [
        "<", ">", "&", "\"", "'", "]]>", "<![CDATA[", "<!--", "-->", "<!DOCTYPE a [", "<?", "/>", "</item>", "<item>",
        "<title>", "</rss>", "&#x0;", "&lt;", "&#55296;", "\0", "xmlns:a=\"b\"", "xmlns=''", "xml:base=\"//\"",
        "<a:b:c:>",
        "{", "}", "\\ud800", "\u{FFFF}", "<br>", "<rss", ":", "=",
    ]

    private static func mutated(_ bytes: [UInt8], with generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.remove(at: place)
            case 2:
                bytes.insert(
                    contentsOf: pieces.randomElement(using: &generator).map { Array($0.utf8) } ?? [], at: place)
            case 3: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &generator)))
            case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 60)], at: place)
            default: if Int.random(in: 0..<4, using: &generator) == 0 { bytes.removeSubrange(place...) }
            }
        }
        return bytes
    }

    /// Whatever comes in, nothing crashes, parsing is repeatable, and libxml2 accepts what the normalizer wrote without
    /// having to recover.
    @Test(arguments: UInt64(1)...8)
    func survives(seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        let fixtures = try Fixture.all()
        for round in 0..<500 {
            let original = try #require(fixtures.randomElement(using: &generator))
            let bytes = Self.mutated(original, with: &generator)
            let first = Result { try FeedParser.parse(bytes, contentType: nil, baseURL: "https://a.example/b") }
            let second = Result { try FeedParser.parse(bytes, contentType: nil, baseURL: "https://a.example/b") }
            #expect((try? first.get()) == (try? second.get()), "seed \(seed), round \(round)")
            #expect(Self.isAccepted(bytes), "seed \(seed), round \(round)")
        }
    }

    private static func isAccepted(_ bytes: [UInt8]) -> Bool {
        let decoded = TextDecoder.decode(bytes, contentType: nil)
        guard case .feed(let format, let offset) = DocumentRoot.find(in: decoded.bytes), format != .json1 else {
            return true
        }
        var normalizer = XMLNormalizer(decoded.bytes, from: offset)
        let output = normalizer.normalize()
        return XMLDocumentReader.read(
            output.bytes, into: RSSBuilder(format: format, baseURL: nil), recovers: false)
    }

    @Test func keepsUnmutatedFixturesWellFormed() throws {
        for bytes in try Fixture.all() { #expect(Self.isAccepted(bytes)) }
    }
}
