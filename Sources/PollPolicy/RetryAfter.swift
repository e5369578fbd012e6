/// The `Retry-After` header: seconds, or a date (RFC 9110, 10.2.3).
package enum RetryAfter {
    /// - Parameter now: Seconds since 1970.
    /// - Returns: Seconds to wait, 0 for a date that has passed; nil for all else, which is then ignored.
    package static func seconds(_ value: String, now: Int) -> Int? {
        let text = value.drop { $0 == " " || $0 == "\t" }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, text.dropFirst(digits.count).allSatisfy({ $0 == " " || $0 == "\t" }) {
            // More digits than a number holds still mean "very long".
            return Int(digits) ?? Int.max
        }
        return HTTPDate.seconds(String(text), now: now).map { max(0, $0 - now) }
    }
}

/// The three date forms of HTTP (RFC 9110, 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`,
/// `Sun Nov  6 08:49:37 1994`.
package enum HTTPDate {
    /// Seconds since 1970, or nil. `now` settles the century of a year with two digits.
    package static func seconds(_ text: String, now: Int) -> Int? {
        let fields = text.split { $0 == " " || $0 == "," || $0 == "-" || $0 == "\t" }.map(String.init)
        guard fields.count >= 5, fields[0].allSatisfy(\.isLetter) else { return nil }
        // asctime puts the month before the day and the year last.
        let isASCTime = month(fields[1]) != nil
        let (day, monthName, year, clock) =
            isASCTime
            ? (fields[2], fields[1], fields[4], fields[3]) : (fields[1], fields[2], fields[3], fields[4])
        let zone = fields.count > 5 ? fields[5].uppercased() : isASCTime ? "GMT" : ""
        guard ["GMT", "UTC"].contains(zone), fields.count <= 6, let day = number(day, 1...31),
            let month = month(monthName), let year = fullYear(year, now: now), let time = secondOfDay(clock)
        else { return nil }
        guard day <= daysInMonth(month, year) else { return nil }
        return dayNumber(year: year, month: month, day: day) * 86_400 + time
    }

    private static func month(_ name: String) -> Int? {
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
            .firstIndex(of: name.lowercased()).map { $0 + 1 }
    }

    private static func number(_ text: String, _ range: ClosedRange<Int>) -> Int? {
        guard text.utf8.count <= 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else {
            return nil
        }
        return range.contains(number) ? number : nil
    }

    /// A year with two digits that seems to lie more than 50 years ahead lies in the past (RFC 9110, 5.6.7).
    private static func fullYear(_ text: String, now: Int) -> Int? {
        if text.utf8.count == 4 { return number(text, 1...9999) }
        guard text.utf8.count == 2, let short = number(text, 0...99) else { return nil }
        let present = 1970 + now / 31_556_952
        let year = present / 100 * 100 + short
        return year > present + 50 ? year - 100 : year
    }

    private static func secondOfDay(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = number(parts[0], 0...23),
            let minute = number(parts[1], 0...59), let second = number(parts[2], 0...60)
        else { return nil }
        return hour * 3600 + minute * 60 + min(second, 59)
    }

    private static func daysInMonth(_ month: Int, _ year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days after 1970-01-01. Years begin in March here, so that the leap day is the last of its year.
    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
    }
}
