import AlertDelivery
import Foundation
import PactWatcher
import PartyModel

/// Times as the reading commands show and accept them.
enum Times {
    /// `now`, `40 s`, `12 min`, `5 h`, `3 d`: the largest unit that fits, rounded down.
    static func span(_ seconds: Double) -> String {
        let whole = seconds.isFinite ? Int(min(max(seconds, 0), 1e12)) : 0
        switch whole {
        case ..<1: return "now"
        case ..<120: return "\(whole) s"
        case ..<7200: return "\(whole / 60) min"
        case ..<172_800: return "\(whole / 3600) h"
        default: return "\(whole / 86_400) d"
        }
    }

    static func ago(_ time: Date?, now: Date) -> String {
        guard let time else { return "never" }
        let span = span(now.timeIntervalSince(time))
        return span == "now" ? span : span + " ago"
    }

    static func ahead(_ time: Date, now: Date) -> String {
        let span = span(time.timeIntervalSince(now))
        return span == "now" ? span : "in " + span
    }

    /// `2025-09-08T14:03:11Z (3 min ago)`.
    static func stampAndAgo(_ time: Date?, now: Date) -> String {
        time.map { "\(LogTime.stamp($0)) (\(ago($0, now: now)))" } ?? "never"
    }

    /// The time that `--since` names: `24h` before now, a day (`2025-09-08`, also `2025-09`), or an RFC 3339 time.
    static func since(_ text: String, now: Date) -> Date? {
        if let span = Quantity.duration(text) { return now.addingTimeInterval(-Double(span.components.seconds)) }
        if let day = PartialDate(text) {
            return Date(timeIntervalSince1970: Double(day.dayNumbers.lowerBound) * 86_400)
        }
        return try? Date(text, strategy: .iso8601)
    }
}
