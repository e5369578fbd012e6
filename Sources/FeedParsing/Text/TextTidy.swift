/// The white space of plain texts on their way into an item.
enum TextTidy {
    /// One line: every run of white space becomes one space; nothing at the ends.
    static func line(_ text: String) -> String { collapse(text, keepsLines: false) }

    /// Lines: runs of blanks become one space, runs with a line break one line break; nothing at the ends.
    static func lines(_ text: String) -> String { collapse(text, keepsLines: true) }

    private static let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]

    private static func collapse(_ text: String, keepsLines: Bool) -> String {
        var out = String.UnicodeScalarView()
        var gap: Unicode.Scalar?
        for written in text.unicodeScalars {
            // C1 controls in texts are Windows-1252 that was called Latin-1 on its way.
            let scalar = written == "\u{85}" ? written : CharacterReference.mended(written)
            if scalar.properties.isWhitespace {
                if keepsLines, breaks.contains(scalar) { gap = "\n" } else if gap == nil { gap = " " }
            } else if PlainText.isVisible(scalar) {
                if let gap, !out.isEmpty { out.append(gap) }
                gap = nil
                out.append(scalar)
            }
        }
        return String(out)
    }
}
