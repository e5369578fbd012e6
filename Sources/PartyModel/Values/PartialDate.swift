/// A calendar date known to the year, the month or the day: `2021`, `2018-10`, `2025-09-08`.
package struct PartialDate: Hashable, Sendable, Codable, CustomStringConvertible {
    package let year: Int
    package let month: Int?
    package let day: Int?

    /// Nil where the numbers are no date of the Gregorian calendar.
    package init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year) else { return nil }
        if let month { guard (1...12).contains(month) else { return nil } }
        if let day {
            guard let month, (1...Self.days(inMonth: month, year: year)).contains(day) else { return nil }
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for all else.
    package init?(_ text: some StringProtocol) {
        let fields = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(fields.count), fields[0].utf8.count == 4,
            fields.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            fields.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        let numbers = fields.compactMap { Int($0) }
        guard numbers.count == fields.count else { return nil }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// The day that lies `number` days after 1970-01-01 in the proleptic Gregorian calendar.
    package init(dayNumber number: Int) {
        // Days are counted from 0000-03-01, so that a leap day is the last of its year.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
        let wholeMonth = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        month = wholeMonth
        year = yearOfEra + era * 400 + (wholeMonth <= 2 ? 1 : 0)
    }

    package var description: String {
        var text = Self.padded(year, 4)
        if let month { text += "-" + Self.padded(month, 2) }
        if let day { text += "-" + Self.padded(day, 2) }
        return text
    }

    /// First and last day that the date may mean, as days after 1970-01-01.
    package var dayNumbers: ClosedRange<Int> {
        let first = Self.dayNumber(year: year, month: month ?? 1, day: day ?? 1)
        let lastMonth = month ?? 12
        let last = Self.dayNumber(
            year: year, month: lastMonth, day: day ?? Self.days(inMonth: lastMonth, year: year))
        return first...last
    }

    /// The least number of days between two dates; 0 where one may lie inside the other.
    package func distance(to other: PartialDate) -> Int {
        let (mine, theirs) = (dayNumbers, other.dayNumbers)
        if mine.overlaps(theirs) { return 0 }
        return mine.upperBound < theirs.lowerBound
            ? theirs.lowerBound - mine.upperBound : mine.lowerBound - theirs.upperBound
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = PartialDate(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is not YYYY, YYYY-MM or YYYY-MM-DD")
        }
        self = date
    }

    package static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
