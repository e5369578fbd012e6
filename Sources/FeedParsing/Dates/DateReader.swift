/// Finds year, month, day, time and zone among the tokens of a written date.
struct DateReader {
    private let tokens: [DateToken]
    private var index = 0
    private var numbers: [(value: Int, width: Int, mark: Character)] = []
    private var month: Int?
    /// The month's name came first and is a weekday's name in other languages.
    private var isPerhapsWeekday = false
    private var clock: (hour: Int, minute: Int, second: Int, fraction: Double)?
    private var isAfternoon: Bool?
    private var offset: Int?

    init(_ tokens: [DateToken]) { self.tokens = tokens }

    mutating func read() -> CivilDate? {
        while index < tokens.count {
            switch tokens[index] {
            case .number(let value, let width): readNumber(value, width)
            case .word(let word): readWord(word)
            case .sign(let sign): readSign(sign)
            case .space: index += 1
            }
        }
        return assembled()
    }

    // MARK: Tokens

    private func token(at place: Int) -> DateToken? { tokens.indices.contains(place) ? tokens[place] : nil }

    private func number(at place: Int) -> (value: Int, width: Int)? {
        if case .number(let value, let width)? = token(at: place) { return (value, width) }
        return nil
    }

    private func isSign(_ sign: Unicode.Scalar, at place: Int) -> Bool { token(at: place) == .sign(sign) }

    private mutating func readNumber(_ value: Int, _ width: Int) {
        if clock == nil, width <= 2, isSign(":", at: index + 1), number(at: index + 2) != nil {
            readClock(hour: value)
        } else if clock == nil, width == 6, numbers.count + (month == nil ? 0 : 1) >= 3 || isBehindT() {
            // 20250908T140311 and its like
            clock = (value / 10_000, value / 100 % 100, value % 100, 0)
            index += 1
        } else if clock == nil, width == 4, isBehindT() {
            clock = (value / 100, value % 100, 0, 0)
            index += 1
        } else if width == 8, numbers.isEmpty, month == nil {
            numbers = [(value / 10_000, 4, "-"), (value / 100 % 100, 2, "-"), (value % 100, 2, "-")]
            index += 1
        } else {
            numbers.append((value, width, mark(at: index + 1)))
            index += 1
        }
    }

    private func isBehindT() -> Bool { token(at: index - 1) == .word("t") && numbers.count >= 3 }

    private func mark(at place: Int) -> Character {
        if case .sign(let sign)? = token(at: place) { return Character(sign) }
        if case .word(let word)? = token(at: place), ["年", "月", "日", "년", "월", "일"].contains(word) { return "-" }
        return " "
    }

    private mutating func readClock(hour: Int) {
        let minute = number(at: index + 2)?.value ?? 0
        var second = 0
        var fraction = 0.0
        index += 3
        if isSign(":", at: index), let seconds = number(at: index + 1) {
            second = seconds.value
            index += 2
            if isSign(".", at: index) || isSign(",", at: index), let digits = number(at: index + 1) {
                fraction = Self.fraction(digits.value, digits.width)
                index += 2
            }
        }
        clock = (hour, minute, second, fraction)
    }

    private static func fraction(_ value: Int, _ width: Int) -> Double {
        var divisor = 1.0
        for _ in 0..<min(width, 18) { divisor *= 10 }
        return Double(value) / divisor
    }

    private mutating func readWord(_ word: String) {
        index += 1
        // "P.M." comes in pieces
        if (word == "a" || word == "p"), clock != nil, isSign(".", at: index), token(at: index + 1) == .word("m") {
            isAfternoon = word == "p"
            index += 2
        } else if word == "am" || word == "pm", clock != nil {
            isAfternoon = word == "pm"
        } else if let found = MonthNames.month(word), month == nil || isPerhapsWeekday && numbers.count == 1 {
            // "mar. 3 juin": the first word is Tuesday in French, Spanish, Italian and Romanian.
            month = found
            isPerhapsWeekday = numbers.isEmpty && word == "mar"
        } else if clock != nil, let zone = ZoneNames.offset(word), offset == nil {
            offset = zone
        }
    }

    private mutating func readSign(_ sign: Unicode.Scalar) {
        index += 1
        guard sign == "+" || sign == "-", clock != nil, let digits = number(at: index) else { return }
        index += 1
        var hours = digits.value
        var minutes = 0
        if digits.width > 2 {
            hours = digits.value / 100
            minutes = digits.value % 100
        } else if isSign(":", at: index), let more = number(at: index + 1) {
            minutes = more.value
            index += 2
        }
        // "GMT+0300" adds to its zone, "EST-0500" repeats it: the number wins in both. Nobody lives beyond 15 hours.
        guard hours <= 15, minutes < 60 else { return }
        offset = (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    // MARK: Day

    private func assembled() -> CivilDate? {
        guard var civil = month.map(withNamedMonth) ?? withNumbers() else { return nil }
        if let clock {
            civil.hour = clock.hour
            civil.minute = clock.minute
            civil.second = clock.second
            civil.fraction = clock.fraction
            if let isAfternoon, clock.hour <= 12 { civil.hour = clock.hour % 12 + (isAfternoon ? 12 : 0) }
        }
        civil.offset = offset ?? 0
        return civil
    }

    /// `8 September 2025`, `September 8, 2025`, `2025-Sep-08`, `September 2025`.
    private func withNamedMonth(_ month: Int) -> CivilDate? {
        guard let first = numbers.first else { return nil }
        guard numbers.count > 1 else {
            return first.width == 4 ? CivilDate(year: first.value, month: month, day: 1) : nil
        }
        let second = numbers[1]
        if first.width >= 3 || first.value > 31 { return CivilDate(year: year(first), month: month, day: second.value) }
        return CivilDate(year: year(second), month: month, day: first.value)
    }

    /// `2025-09-08`, `2025-09`, `2025`, `08.09.2025`, `9/23/2025`.
    private func withNumbers() -> CivilDate? {
        guard let first = numbers.first else { return nil }
        if first.width == 4 {
            let month = numbers.count > 1 ? numbers[1].value : 1
            let day = numbers.count > 2 ? numbers[2].value : 1
            return CivilDate(year: first.value, month: month, day: day)
        }
        guard numbers.count > 2, first.width <= 2, numbers[1].width <= 2 else { return nil }
        let year = year(numbers[2])
        // Day first, as most of the world writes; the American order only where nothing else is possible.
        if numbers[1].value > 12, first.value <= 12 {
            return CivilDate(year: year, month: first.value, day: numbers[1].value)
        }
        return CivilDate(year: year, month: numbers[1].value, day: first.value)
    }

    /// RFC 2822, section 4.3, with its borders moved: two-digit years of feeds are never before 1970.
    private func year(_ number: (value: Int, width: Int, mark: Character)) -> Int {
        guard number.width <= 2 else { return number.value }
        return number.value < 70 ? 2000 + number.value : 1900 + number.value
    }
}
