/// How many columns a terminal gives a text: two for East Asian wide characters, none for marks.
enum TextWidth {
    static func of(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + of($1) } }

    /// The text in at most `limit` columns, with an ellipsis where something was cut.
    static func clipped(_ text: String, to limit: Int) -> String {
        guard of(text) > limit else { return text }
        var kept = ""
        var width = 0
        for character in text {
            let next = of(character)
            if width + next > limit - 1 { break }
            kept.append(character)
            width += next
        }
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }

    private static func of(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return isWide(first.value) ? 2 : 1
        }
    }

    /// The wide and full-width blocks of Unicode's EastAsianWidth.txt, whole blocks where nearly all of one is wide.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
