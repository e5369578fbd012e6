/// Durations and sizes as people write them: `10m`, `1h30m`, `7d`, `10MiB`.
package enum Quantity {
    /// A sum of whole numbers with the units ms, s, m, h, d, w. Nil for all else, also for a number without a unit
    /// and for more than a hundred years.
    package static func duration(_ text: String) -> Duration? {
        var total = 0
        var rest = Substring(text)
        repeat {
            guard let (number, unit, tail) = part(of: rest), let factor = milliseconds[unit] else { return nil }
            let (product, isTooLarge) = number.multipliedReportingOverflow(by: factor)
            let (sum, isTooMuch) = total.addingReportingOverflow(product)
            guard !isTooLarge, !isTooMuch, sum <= 36_525 * 86_400_000 else { return nil }
            total = sum
            rest = tail
        } while !rest.isEmpty
        return .milliseconds(total)
    }

    /// Bytes of a whole number with the unit B, kB, MB, GB, KiB, MiB or GiB.
    package static func size(_ text: String) -> Int? {
        guard let (number, unit, tail) = part(of: Substring(text)), tail.isEmpty, let factor = bytes[unit] else {
            return nil
        }
        let (product, isTooLarge) = number.multipliedReportingOverflow(by: factor)
        return isTooLarge ? nil : product
    }

    /// The shortest way to write a duration: `1h30m`, `0s`.
    package static func text(_ duration: Duration) -> String {
        var left =
            Int(duration.components.seconds) * 1000
            + Int(duration.components.attoseconds / 1_000_000_000_000_000)
        var text = ""
        for (unit, factor) in [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)]
        where left >= factor {
            text += "\(left / factor)\(unit)"
            left %= factor
        }
        return text.isEmpty ? "0s" : text
    }

    private static let milliseconds = [
        "ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000,
    ]
    private static let bytes = [
        "B": 1, "kB": 1000, "MB": 1_000_000, "GB": 1_000_000_000, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30,
    ]

    private static func part(of text: Substring) -> (number: Int, unit: String, rest: Substring)? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).prefix { $0.isASCII && $0.isLetter }
        guard let number = Int(digits), !unit.isEmpty else { return nil }
        return (number, String(unit), text.dropFirst(digits.count + unit.count))
    }
}
