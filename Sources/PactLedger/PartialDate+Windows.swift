import PartyModel

extension PartialDate {
    /// True where the whole of this date lies after the whole of the other.
    func isAfter(_ other: PartialDate) -> Bool { dayNumbers.lowerBound > other.dayNumbers.upperBound }

    func isEarlier(than other: PartialDate) -> Bool { dayNumbers.lowerBound < other.dayNumbers.lowerBound }

    /// 0 for a year, 1 for a month, 2 for a day.
    var precision: Int { (month == nil ? 0 : 1) + (day == nil ? 0 : 1) }

    /// The last day that lies `months` calendar months after the last day that this date may mean.
    func lastDayNumber(afterMonths months: Int) -> Int {
        let last = PartialDate(dayNumber: dayNumbers.upperBound)
        let index = last.year * 12 + (last.month ?? 12) - 1 + months
        let (year, month) = (index / 12, index % 12 + 1)
        let day = min(last.day ?? 31, Self.days(inMonth: month, year: year))
        return PartialDate(year: year, month: month, day: day)?.dayNumbers.upperBound ?? Int.max
    }
}
