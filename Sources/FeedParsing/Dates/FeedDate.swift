package import Foundation

/// Reads the dates that feeds write. No clock and no locale: the same text always gives the same moment.
package enum FeedDate {
    /// The moment that a text names; nil if it names none or an unbelievable one (before 1980, after 2099).
    ///
    /// Reads RFC 822 and RFC 3339 dates and what goes about as such: missing or odd zones, two-digit years, month names
    /// of `MonthNames`, `D.M.Y`, `Y年M月D日`, a.m. and p.m. Without a zone the text counts as UTC, without a time as
    /// midnight.
    package static func parse(_ text: String) -> Date? {
        guard text.utf8.count <= 200, let civil = civil(text) else { return nil }
        guard CivilDate.believableYears.contains(civil.year), civil.isValid else { return nil }
        return civil.date
    }

    /// RFC 3339 in UTC, with as many digits of the second as are needed, at most three.
    package static func rfc3339(_ date: Date) -> String {
        let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded())
        let days = Int((Double(milliseconds) / 86_400_000).rounded(.down))
        let rest = milliseconds - days * 86_400_000
        let civil = CivilDate.civil(fromDays: days)
        let clock = rest / 1000
        var text = padded(civil.year, 4) + "-" + padded(civil.month, 2) + "-" + padded(civil.day, 2) + "T"
        text += padded(clock / 3600, 2) + ":" + padded(clock / 60 % 60, 2) + ":" + padded(clock % 60, 2)
        if rest % 1000 != 0 { text += "." + padded(rest % 1000, 3) }
        return text + "Z"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(abs(number))
        return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func civil(_ text: String) -> CivilDate? {
        var reader = DateReader(DateToken.tokens(of: text))
        return reader.read()
    }
}
