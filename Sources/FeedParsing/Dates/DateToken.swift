/// What a written date is made of.
enum DateToken: Equatable {
    /// A run of digits; `width` counts them.
    case number(Int, width: Int)
    /// A run of letters, lower-case and without marks.
    case word(String)
    /// Any other character but white space.
    case sign(Unicode.Scalar)
    case space

    static func tokens(of text: String) -> [DateToken] {
        var tokens: [DateToken] = []
        var digits: (value: Int, width: Int)?
        var word = String.UnicodeScalarView()
        func flush() {
            if let number = digits { tokens.append(.number(number.value, width: number.width)) }
            if !word.isEmpty { tokens.append(.word(DateWords.folded(String(word)))) }
            digits = nil
            word = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
                if !word.isEmpty { flush() }
                let previous = digits ?? (0, 0)
                // 18 digits fit an Int; no part of a date has more.
                digits = (previous.width < 18 ? previous.value * 10 + Int(digit) : previous.value, previous.width + 1)
            } else if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
                if digits != nil { flush() }
                word.append(scalar)
            } else {
                flush()
                tokens.append(scalar.properties.isWhitespace ? .space : .sign(scalar == "\u{2212}" ? "-" : scalar))
            }
        }
        flush()
        return tokens
    }
}

enum DateWords {
    /// Lower case without marks; Turkish i, İ, ı and I fold together.
    static func folded(_ word: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in word.lowercased().baseScalars {
            if scalar == "\u{131}" {
                out.append("i")
            } else if scalar.properties.generalCategory != .nonspacingMark {
                out.append(scalar)
            }
        }
        return String(out)
    }
}

extension String {
    /// The scalars, letters with marks replaced by their bases. The standard library does not show its normalization,
    /// so the letters that month names need are taken apart by a table.
    fileprivate var baseScalars: [Unicode.Scalar] {
        unicodeScalars.map { Self.bases[$0] ?? $0 }
    }

    private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
        var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
        for group in [
            "aàáâãäåăąā", "cçćč", "dďđ", "eèéêëęěėēə", "gğģ", "iìíîïīį", "lłľļ", "nñńňņ", "oòóôõöőō", "rřŕ",
            "sşšśș", "tţťț", "uùúûüůűūų", "yýÿ", "zžźż", "еёѐ", "иѝй", "ієї", "αά", "εέ", "ηή", "ιίϊΐ", "οό", "υύϋΰ",
            "ωώ",
        ] {
            let scalars = Array(group.unicodeScalars)
            for scalar in scalars.dropFirst() { bases[scalar] = scalars[0] }
        }
        return bases
    }()
}
