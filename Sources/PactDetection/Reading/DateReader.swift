import PartyModel

/// Finds the dates that a sentence states.
struct DateReader {
    struct Stated: Sendable, Equatable {
        var year: Int?
        var month: Int?
        var day: Int?
        private static let soon = 90

        /// Days from the day of publication, for "today" and "yesterday".
        var relative: Int?
        /// Where it stands, in units of the field.
        var position: Int

        /// The calendar date; one without a year is the latest such day up to publication, unless the next such day is
        /// near and that one long ago: a report of 1 December speaks of the coming 12 December.
        func date(published: PartialDate?) -> PartialDate? {
            if let relative {
                guard let published, published.day != nil else { return nil }
                return PartialDate(dayNumber: published.dayNumbers.lowerBound + relative)
            }
            if let year { return PartialDate(year: year, month: month, day: day) }
            guard let published, let month else { return nil }
            let guess = PartialDate(year: published.year, month: month, day: day)
            if let guess, guess.dayNumbers.lowerBound - published.dayNumbers.upperBound <= Self.soon { return guess }
            return PartialDate(year: published.year - 1, month: month, day: day)
        }
    }

    private struct Number {
        var value: Int
        var length: Int
        var range: Range<Int>
    }

    private static let years = 1945...2100
    private static let yearMarks: Set<UInt16> = [0x5E74, 0xB144]
    private static let monthMarks: Set<UInt16> = [0x6708, 0xC6D4]
    private static let dayMarks: Set<UInt16> = [0x65E5, 0xC77C]

    static func dates(in sentence: Sentence, of field: ReadField) -> [Stated] {
        let numbers = numbers(in: sentence.range, field.text)
        var used: Set<Int> = []
        var dates = named(sentence, field, numbers, &used)
        dates += numeric(field.text, numbers, &used)
        dates += marked(field.text, numbers, &used)
        for (index, number) in numbers.enumerated() where !used.contains(index) && isYear(number, field.text) {
            dates.append(Stated(year: number.value, position: number.range.lowerBound))
        }
        for mention in sentence.mentions {
            for case .relativeDay(let days) in mention.payloads.map(\.meaning) {
                dates.append(Stated(relative: days, position: mention.range.lowerBound))
            }
        }
        return dates
    }

    // MARK: Month names

    private static func named(
        _ sentence: Sentence, _ field: ReadField, _ numbers: [Number], _ used: inout Set<Int>
    ) -> [Stated] {
        var dates: [Stated] = []
        for mention in sentence.mentions {
            guard let month = mention.month else { continue }
            var date = Stated(month: month, position: mention.range.lowerBound)
            let before = neighbour(numbers, field, mention.words.lowerBound, before: true)
            let behind = neighbour(numbers, field, mention.words.upperBound, before: false)
            if let before, (1...31).contains(numbers[before].value) {
                date.day = numbers[before].value
                used.insert(before)
                // "2012 жылғы 17 қыркүйекте": the year may stand before the day.
                let first = neighbour(numbers, field, wordNumber(numbers[before], field), before: true)
                if let first, years.contains(numbers[first].value) {
                    date.year = numbers[first].value
                    used.insert(first)
                }
            } else if let before, years.contains(numbers[before].value) {
                date.year = numbers[before].value
                used.insert(before)
            }
            if let behind {
                let value = numbers[behind].value
                if years.contains(value) {
                    date.year = value
                    used.insert(behind)
                } else if date.day == nil, (1...31).contains(value) {
                    date.day = value
                    used.insert(behind)
                    let year = neighbour(numbers, field, wordNumber(numbers[behind], field), before: false)
                    if let year, years.contains(numbers[year].value) {
                        date.year = numbers[year].value
                        used.insert(year)
                    }
                }
            }
            if date.day != nil || date.year != nil { dates.append(date) }
        }
        return dates
    }

    /// The number right beside a word, one small word ("de", "of") between them allowed.
    private static func neighbour(_ numbers: [Number], _ field: ReadField, _ word: Int, before: Bool) -> Int? {
        numbers.indices.filter { index in
            let distance = wordNumber(numbers[index], field) - word
            return before ? (-2 ... -1).contains(distance) : (1...2).contains(distance)
        }.min { abs(wordNumber(numbers[$0], field) - word) < abs(wordNumber(numbers[$1], field) - word) }
    }

    private static func wordNumber(_ number: Number, _ field: ReadField) -> Int {
        Int(field.wordNumbers[number.range.lowerBound])
    }

    // MARK: Figures only

    /// 2025-09-08, 08.09.2025, 8/9/2025; the day stands before the month.
    private static func numeric(_ text: FoldedText, _ numbers: [Number], _ used: inout Set<Int>) -> [Stated] {
        var dates: [Stated] = []
        for index in numbers.indices.dropLast(2) where !used.contains(index) {
            let three = Array(numbers[index...(index + 2)])
            guard isJoined(three[0], three[1], text), isJoined(three[1], three[2], text) else { continue }
            var values = three.map(\.value)
            if three[0].length != 4 { values.reverse() }
            guard years.contains(values[0]), let date = PartialDate(year: values[0], month: values[1], day: values[2])
            else { continue }
            used.formUnion([index, index + 1, index + 2])
            dates.append(
                Stated(year: date.year, month: date.month, day: date.day, position: three[0].range.lowerBound))
        }
        return dates
    }

    private static func isJoined(_ left: Number, _ right: Number, _ text: FoldedText) -> Bool {
        right.range.lowerBound == left.range.upperBound + 1
            && [0x2E, 0x2F, 0x2D].contains(text.units[left.range.upperBound])
    }

    /// 2025年9月8日, 2025년 9월 8일, 9月8日.
    private static func marked(_ text: FoldedText, _ numbers: [Number], _ used: inout Set<Int>) -> [Stated] {
        var dates: [Stated] = []
        var current: Stated?
        for (index, number) in numbers.enumerated() where number.range.upperBound < text.count {
            let mark = text.units[number.range.upperBound]
            guard yearMarks.contains(mark) || monthMarks.contains(mark) || dayMarks.contains(mark) else { continue }
            used.insert(index)
            if yearMarks.contains(mark), years.contains(number.value) {
                if let current { dates.append(current) }
                current = Stated(year: number.value, position: number.range.lowerBound)
            } else if monthMarks.contains(mark) {
                if current?.month != nil, let finished = current {
                    dates.append(finished)
                    current = nil
                }
                current = current ?? Stated(position: number.range.lowerBound)
                current?.month = number.value
            } else if current != nil {
                current?.day = number.value
            }
        }
        if let current { dates.append(current) }
        return dates
    }

    // MARK: Numbers

    private static func isYear(_ number: Number, _ text: FoldedText) -> Bool {
        guard number.length == 4, years.contains(number.value) else { return false }
        // 2025-2027 is the term of a pact, not its day.
        let before = number.range.lowerBound - 1
        let behind = number.range.upperBound
        let isRange = { (index: Int, next: Int) in
            index >= 0 && index < text.count && text.units[index] == 0x2D && next >= 0 && next < text.count
                && text.traits[next].contains(.digit)
        }
        return !isRange(before, before - 1) && !isRange(behind, behind + 1)
    }

    private static func numbers(in range: Range<Int>, _ text: FoldedText) -> [Number] {
        var numbers: [Number] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard text.traits[index].contains(.digit) else {
                index += 1
                continue
            }
            let start = index
            var value = 0
            while index < range.upperBound, text.traits[index].contains(.digit) {
                if index - start < 6 { value = value * 10 + Int(text.units[index]) - 0x30 }
                index += 1
            }
            numbers.append(Number(value: value, length: index - start, range: start..<index))
        }
        return numbers
    }
}

extension Mention {
    fileprivate var month: Int? {
        for payload in payloads { if case .month(let number) = payload.meaning { return number } }
        return nil
    }
}
