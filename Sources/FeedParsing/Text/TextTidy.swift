/// The white space of plain texts on their way into an item.
enum TextTidy {
    /// One line: every run of white space becomes one space; nothing at the ends.
    static func line(_ text: String) -> String { collapse(text, keepsLines: false) }

    /// Lines: runs of blanks become one space, runs with a line break one line break; nothing at the ends.
    static func lines(_ text: String) -> String { collapse(text, keepsLines: true) }

    private static func collapse(_ text: String, keepsLines: Bool) -> String {
        var out = String.UnicodeScalarView()
        var gap: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                let isBreak = keepsLines && (scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}")
                if isBreak { gap = "\n" } else if gap == nil { gap = " " }
            } else if PlainText.isVisible(scalar) {
                if let gap, !out.isEmpty { out.append(gap) }
                gap = nil
                out.append(scalar)
            }
        }
        return String(out)
    }
}
