package import Foundation
import Synchronization

/// Draws ULIDs that sort by time, and within one millisecond by their order.
///
/// A ULID is 48 bits of milliseconds since 1970 and 80 random bits, in Crockford's base 32 (github.com/ulid/spec).
package final class ULIDSource: Sendable {
    private struct Last {
        var milliseconds: UInt64 = 0
        var high: UInt16 = 0
        var low: UInt64 = 0
    }

    private let last = Mutex(Last())
    private let now: @Sendable () -> Date
    private let random: @Sendable () -> UInt64

    package init(now: @escaping @Sendable () -> Date, random: @escaping @Sendable () -> UInt64) {
        self.now = now
        self.random = random
    }

    package func next() -> String {
        let seconds = min(max(now().timeIntervalSince1970, 0), 281_474_976_710)
        let time = UInt64(seconds * 1000)
        return last.withLock { last in
            if time > last.milliseconds {
                last = Last(milliseconds: time, high: UInt16(truncatingIfNeeded: random()), low: random())
            } else {
                // The same millisecond, or a clock that was set back: one more than the last keeps the order.
                let (low, carry) = last.low.addingReportingOverflow(1)
                last.low = low
                if carry { last.high &+= 1 }
                if carry, last.high == 0 { last.milliseconds += 1 }
            }
            return Self.text(last.milliseconds, last.high, last.low)
        }
    }

    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private static func text(_ milliseconds: UInt64, _ high: UInt16, _ low: UInt64) -> String {
        var characters: [Character] = []
        for shift in stride(from: 45, through: 0, by: -5) {
            characters.append(digits[Int(milliseconds >> UInt64(shift) & 31)])
        }
        // 80 bits as two halves of 40, eight digits each.
        let halves = [UInt64(high) << 24 | low >> 40, low & 0xFF_FFFF_FFFF]
        for half in halves {
            for shift in stride(from: 35, through: 0, by: -5) {
                characters.append(digits[Int(half >> UInt64(shift) & 31)])
            }
        }
        return String(characters)
    }
}
