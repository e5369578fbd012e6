/// From the bytes of a feed to valid UTF-8, whatever was declared.
struct TextDecoder {
    struct Output: Equatable {
        /// Valid UTF-8 without a byte order mark.
        var bytes: [UInt8]
        var warnings: [String] = []
    }

    private let bytes: [UInt8]
    private var warnings: [String] = []
    private var candidates: [EncodingLabel] = []

    /// The order of trust: byte order mark, zero bytes as UTF-16 and UTF-32 have them, Content-Type (RFC 7303,
    /// section 3), XML declaration, `meta`; but bytes that can be nothing but UTF-8 beat every declaration.
    static func decode(_ bytes: [UInt8], contentType: String?) -> Output {
        var decoder = TextDecoder(bytes)
        return decoder.decode(contentType: contentType)
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    private mutating func decode(contentType: String?) -> Output {
        if let (label, length) = Self.byteOrderMark(of: bytes) {
            return converted(Array(bytes.dropFirst(length)), label)
        }
        if let label = Self.wideEncoding(of: bytes) { return converted(bytes, label) }
        readDeclarations(contentType: contentType)
        let survey = UTF8Survey(bytes)
        return survey.errors == 0 ? decodeValidUTF8(survey) : decodeOther(survey)
    }

    private mutating func readDeclarations(contentType: String?) {
        let declared = [
            contentType.flatMap(EncodingDeclarations.charset), EncodingDeclarations.xmlDeclaration(in: bytes),
            EncodingDeclarations.meta(in: bytes),
        ]
        for name in declared.compactMap({ $0 }) {
            if let label = EncodingLabel(label: name) {
                // The bytes have already shown that they are neither.
                if label.family != .utf16, label.family != .utf32 { candidates.append(label) }
            } else {
                warnings.append("unknown encoding \"\(name.prefix(40))\"")
            }
        }
    }

    private mutating func decodeValidUTF8(_ survey: UTF8Survey) -> Output {
        if let declared = candidates.first, declared.family == .escaped, bytes.contains(0x1B) {
            return converted(bytes, declared)
        }
        if let declared = candidates.first, declared.family != .utf8, survey.sequences > 0 {
            // Two bytes of GBK or EUC-KR can look like a letter of UTF-8, but hardly like a three-byte sequence.
            if declared.family == .multiByte, survey.longSequences == 0 { return converted(bytes, declared) }
            warnings.append("declared as \(declared.iconvName) but written in UTF-8")
        }
        return Output(bytes: bytes, warnings: warnings)
    }

    private mutating func decodeOther(_ survey: UTF8Survey) -> Output {
        let legacies = candidates.filter { $0.family != .utf8 }
        let isMostlyUTF8 = survey.sequences > survey.errors
        if candidates.first?.family == .utf8 || candidates.isEmpty, isMostlyUTF8 { return repaired(survey) }
        for legacy in legacies {
            guard let (text, errors) = Iconv.convert(bytes, from: legacy), errors == 0 else { continue }
            if legacy != candidates.first { warnings.append("read as \(legacy.iconvName) against its declaration") }
            return Output(bytes: text, warnings: warnings)
        }
        if isMostlyUTF8 { return repaired(survey) }
        if let legacy = legacies.first { return converted(bytes, legacy) }
        // Nothing but "UTF-8" is declared, which is wrong, or nothing at all.
        if let tag = EncodingDeclarations.language(in: bytes), let guess = EncodingLabel(languageTag: tag) {
            warnings.append("invalid UTF-8, read as \(guess.iconvName) after its language \(tag)")
            return converted(bytes, guess)
        }
        guard candidates.isEmpty else { return repaired(survey) }
        warnings.append("no encoding declared, read as WINDOWS-1252")
        return converted(bytes, .windows1252)
    }

    private mutating func repaired(_ survey: UTF8Survey) -> Output {
        warnings.append("invalid UTF-8 in \(survey.errors) places, replaced by U+FFFD")
        return Output(bytes: Array(String(decoding: bytes, as: UTF8.self).utf8), warnings: warnings)
    }

    private mutating func converted(_ input: [UInt8], _ label: EncodingLabel) -> Output {
        if label.family == .utf8 {
            let survey = UTF8Survey(input)
            if survey.errors > 0 {
                warnings.append("invalid UTF-8 in \(survey.errors) places, replaced by U+FFFD")
                return Output(bytes: Array(String(decoding: input, as: UTF8.self).utf8), warnings: warnings)
            }
            return Output(bytes: input, warnings: warnings)
        }
        guard let (text, errors) = Iconv.convert(input, from: label) else {
            warnings.append("this system cannot read \(label.iconvName)")
            return Output(bytes: Array(String(decoding: input, as: UTF8.self).utf8), warnings: warnings)
        }
        if errors > 0 { warnings.append("\(errors) places are no \(label.iconvName), replaced by U+FFFD") }
        return Output(bytes: text, warnings: warnings)
    }

    private static func byteOrderMark(of bytes: [UInt8]) -> (EncodingLabel, Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (EncodingLabel("UTF-32LE", .utf32), 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (EncodingLabel("UTF-32BE", .utf32), 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (EncodingLabel("UTF-16LE", .utf16), 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (EncodingLabel("UTF-16BE", .utf16), 2) }
        return nil
    }

    /// UTF-16 and UTF-32 without a mark show by the zero bytes of their ASCII; stray NULs do not come in such order.
    private static func wideEncoding(of bytes: [UInt8]) -> EncodingLabel? {
        let head = Array(bytes.prefix(64))
        guard head.count >= 8 else { return nil }
        var zeros = [0, 0, 0, 0]
        for (index, byte) in head.enumerated() where byte == 0 { zeros[index % 4] += 1 }
        let most = head.count / 4 * 3 / 4
        switch (zeros[0] >= most, zeros[1] >= most, zeros[2] >= most, zeros[3] >= most) {
        case (true, true, true, false): return EncodingLabel("UTF-32BE", .utf32)
        case (false, true, true, true): return EncodingLabel("UTF-32LE", .utf32)
        case (true, false, true, false): return EncodingLabel("UTF-16BE", .utf16)
        case (false, true, false, true): return EncodingLabel("UTF-16LE", .utf16)
        default: return nil
        }
    }
}

/// Counts what is and what is no UTF-8.
struct UTF8Survey {
    /// Valid sequences of two bytes and more.
    private(set) var sequences = 0
    /// Valid sequences of three bytes and more.
    private(set) var longSequences = 0
    private(set) var errors = 0

    /// Source: The Unicode Standard, table 3-7.
    init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            if byte >= 0xC2, byte <= 0xF4, Self.isSequence(bytes, index, length) {
                sequences += 1
                if length > 2 { longSequences += 1 }
                index += length
            } else {
                errors += 1
                index += 1
            }
        }
    }

    private static func isSequence(_ bytes: [UInt8], _ start: Int, _ length: Int) -> Bool {
        guard start + length <= bytes.count else { return false }
        for offset in 1..<length where bytes[start + offset] & 0xC0 != 0x80 { return false }
        let second = bytes[start + 1]
        switch bytes[start] {
        case 0xE0: return second >= 0xA0
        case 0xED: return second < 0xA0
        case 0xF0: return second >= 0x90
        case 0xF4: return second < 0x90
        default: return true
        }
    }
}
