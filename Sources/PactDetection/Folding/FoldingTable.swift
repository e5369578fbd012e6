import Foundation

/// What every scalar of the Basic Multilingual Plane folds to. Computed once from the Unicode properties that Swift
/// and Foundation carry, so that no table of ours grows old.
struct FoldingTable: Sendable {
    static let shared = FoldingTable()
    static let expansionFlag: UInt32 = 0x8000_0000
    /// What scalars beyond the plane become.
    static let unknown: UInt16 = 0xFFFD

    /// 0: dropped; with `expansionFlag`: index into `expansions`; else the folded unit.
    private(set) var entries = [UInt32](repeating: 0, count: 0x10000)
    private(set) var traits = [UInt8](repeating: 0, count: 0x10000)
    private(set) var expansions: [[UInt16]] = []

    private init() {
        for value in UInt32(1)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let units = Self.fold(scalar)
            // A few compatibility ideographs are forms of letters beyond the plane, which fold to no letter at all.
            if units.contains(where: UTF16.isSurrogate) {
                entries[Int(value)] = UInt32(Self.unknown)
                continue
            }
            switch units.count {
            case 0: break
            case 1: entries[Int(value)] = UInt32(units[0])
            default:
                entries[Int(value)] = Self.expansionFlag | UInt32(expansions.count)
                expansions.append(units)
            }
            traits[Int(value)] = Self.traits(of: scalar).rawValue
        }
    }

    /// Letters that Unicode does not decompose, or whose reading differs from their form.
    private static let special: [UInt32: String] = [
        0x0131: "i", 0x0130: "i", 0x00DF: "ss", 0x1E9E: "ss", 0x00E6: "ae", 0x00C6: "ae", 0x0153: "oe", 0x0152: "oe",
        0x00F8: "o", 0x00D8: "o", 0x0142: "l", 0x0141: "l", 0x0111: "d", 0x0110: "d", 0x00F0: "d", 0x00D0: "d",
        0x00FE: "th", 0x00DE: "th", 0x0127: "h", 0x0126: "h", 0x018F: "\u{259}",
        // Arabic: alef with hamza or madda, alef maksura, teh marbuta, waw and yeh with hamza, Persian yeh and kaf,
        // Urdu and Kurdish heh: newspapers use them side by side.
        0x0622: "\u{627}", 0x0623: "\u{627}", 0x0625: "\u{627}", 0x0671: "\u{627}", 0x0649: "\u{64A}",
        0x0629: "\u{647}", 0x0624: "\u{648}", 0x0626: "\u{64A}", 0x06CC: "\u{64A}", 0x06A9: "\u{643}",
        0x06C1: "\u{647}", 0x06D5: "\u{647}", 0x06BE: "\u{647}", 0x06C0: "\u{647}",
        // Sorani letters whose marks newspapers leave out.
        0x0695: "\u{631}", 0x06B5: "\u{644}", 0x06C6: "\u{648}", 0x06CE: "\u{64A}",
        // Hausa's hooked letters are typed as plain ones as often as not.
        0x0253: "b", 0x0181: "b", 0x0257: "d", 0x018A: "d", 0x0199: "k", 0x0198: "k", 0x01B4: "y", 0x01B3: "y",
        // Devanagari and Bengali letters with a nukta, which is dropped wherever it is typed by itself.
        0x0958: "\u{915}", 0x0959: "\u{916}", 0x095A: "\u{917}", 0x095B: "\u{91C}", 0x095C: "\u{921}",
        0x095D: "\u{922}", 0x095E: "\u{92B}", 0x095F: "\u{92F}", 0x09DC: "\u{9A1}", 0x09DD: "\u{9A2}",
        0x09DF: "\u{9AF}", 0x0929: "\u{928}", 0x0931: "\u{930}", 0x0934: "\u{933}",
        // Vertical bar forms of the Uzbek and Ukrainian apostrophe letters.
        0x02BB: "'", 0x02BC: "'", 0x2018: "'", 0x2019: "'", 0x201B: "'", 0x0060: "'", 0x00B4: "'", 0x02B9: "'",
        0x05F3: "'", 0xFF07: "'",
        0x201C: "\"", 0x201D: "\"", 0x201E: "\"", 0x201F: "\"", 0x00AB: "\"", 0x00BB: "\"", 0x2039: "\"",
        0x203A: "\"", 0x300A: "\"", 0x300B: "\"", 0x300C: "\"", 0x300D: "\"", 0x300E: "\"", 0x300F: "\"",
        0x3008: "\"", 0x3009: "\"", 0x05F4: "\"", 0xFF02: "\"",
        0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2014: "-", 0x2212: "-", 0x05BE: "-", 0xFF0D: "-",
        0x3000: " ", 0x00A0: " ",
    ]

    /// Ethiopic letters of one sound, each with its seven orders, are written for each other in Amharic.
    private static let homophones: [(first: UInt32, as: UInt32)] = [
        (0x1220, 0x1230), (0x1210, 0x1200), (0x1280, 0x1200), (0x12D0, 0x12A0), (0x1340, 0x1338),
    ]

    private static func fold(_ scalar: Unicode.Scalar) -> [UInt16] {
        if let text = special[scalar.value] { return Array(text.utf16) }
        if let row = homophones.first(where: { ($0.first..<$0.first + 8).contains(scalar.value) }) {
            return [UInt16(row.as + scalar.value - row.first)]
        }
        if isInvisible(scalar) || isDroppedMark(scalar) { return [] }
        // Arabic, Persian, Devanagari, Khmer … digits.
        if scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue {
            return [0x30 + UInt16(value)]
        }
        guard decomposes(scalar) else { return lowered(scalar) }
        var units: [UInt16] = []
        for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
            if part == scalar {
                units += lowered(part)
            } else if let text = special[part.value] {
                units += Array(text.utf16)
            } else if !isDroppedMark(part) {
                units += lowered(part)
            }
        }
        return units
    }

    private static func lowered(_ scalar: Unicode.Scalar) -> [UInt16] {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.filter { !isDroppedMark($0) }
        guard lower.count == 1, let only = lower.first, only != scalar, decomposes(only) else {
            return lower.flatMap { Array(String($0).utf16) }
        }
        return only.value == scalar.value ? Array(String(only).utf16) : fold(only)
    }

    /// Hangul syllables, kana and the vowel signs of Brahmic scripts are kept whole: there a mark is a letter.
    private static func decomposes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0xA0: false
        case 0xA0..<0x900: true
        case 0x1D00..<0x2200, 0x2460..<0x2500, 0xF900..<0xFB00, 0xFB00..<0xFE70, 0xFE70..<0xFFF0: true
        case 0x3130..<0x3400: true
        default: false
        }
    }

    private static func isDroppedMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0300..<0x0370, 0x0483..<0x0488, 0x0591..<0x05BE, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7: true
        case 0x0610..<0x061B, 0x0640, 0x064B..<0x0660, 0x0670, 0x06D6..<0x06DD, 0x06DF..<0x06E9, 0x06EA..<0x06EE: true
        case 0x093C, 0x09BC, 0x0A3C, 0x0ABC: true
        case 0x1AB0..<0x1B00, 0x1DC0..<0x1E00, 0x20D0..<0x2100, 0xFE00..<0xFE10, 0xFE20..<0xFE30: true
        default: false
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isDefaultIgnorableCodePoint || (scalar.value < 0x20 && scalar != "\n" && scalar != "\t")
            || (0x7F..<0xA0).contains(scalar.value)
    }

    private static func traits(of scalar: Unicode.Scalar) -> UnitTraits {
        if isUnspaced(scalar) { return [.word, .unspaced] }
        var traits: UnitTraits = []
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: traits = [.word, .upper]
        case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .letterNumber:
            traits = [.word]
        case .decimalNumber: traits = [.word, .digit]
        case .spaceSeparator: traits = [.gap]
        case .dashPunctuation: traits = [.gap, .joint]
        case .initialPunctuation, .finalPunctuation: traits = [.gap, .joint]
        default: break
        }
        if let mapped = special[scalar.value], "'\"-".contains(mapped) { traits = [.gap, .joint] }
        switch scalar {
        case "\n", "\u{2028}", "\u{2029}": traits = [.stop]
        case "\t": traits = [.gap]
        case "'", "\"", "`", "-", "_": traits = [.gap, .joint]
        case "(", ")", "[", "]", "/", "&", "*": traits = [.gap]
        case ".", "!", "?", "…", "。", "！", "？", "؟", "।", "۔", "．", "։", "።", "\u{17D4}", "\u{104B}", ";", "；", "؛":
            traits = [.stop]
        case ",", "，", "、", "،", ":", "：", "|", "·", "•": traits = [.comma]
        default: break
        }
        return traits
    }

    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E01..<0x0E80, 0x0E80..<0x0F00, 0x1000..<0x104A, 0x1780..<0x17D4: true
        case 0x3005, 0x3041..<0x3100, 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00: true
        default: false
        }
    }
}
