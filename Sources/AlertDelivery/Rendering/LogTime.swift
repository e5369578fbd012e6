package import Foundation
package import PartyModel

/// Times as the logs show them: RFC 3339, UTC, whole seconds.
package enum LogTime {
    /// For example `2025-09-08T14:03:11Z`. Written without a formatter: those are neither cheap nor `Sendable`.
    package static func stamp(_ time: Date) -> String {
        let seconds = wholeSeconds(time)
        let second = seconds - dayNumber(time) * 86_400
        return "\(day(time))T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    }

    /// The day in UTC.
    package static func day(_ time: Date) -> PartialDate {
        PartialDate(dayNumber: dayNumber(time))
    }

    private static func dayNumber(_ time: Date) -> Int {
        Int((Double(wholeSeconds(time)) / 86_400).rounded(.down))
    }

    /// Clamped to the years 1 to 9999, which is what RFC 3339 can write.
    private static func wholeSeconds(_ time: Date) -> Int {
        let seconds = time.timeIntervalSince1970
        guard !seconds.isNaN else { return 0 }
        return Int(min(max(seconds, -62_135_596_800), 253_402_300_799).rounded(.down))
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
