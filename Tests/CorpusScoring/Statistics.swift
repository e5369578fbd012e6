import Foundation

package enum Statistics {
    /// The 95 % Wilson interval of a proportion.
    package static func wilson(_ ratio: Figures.Ratio) -> ClosedRange<Double> {
        guard ratio.whole > 0 else { return 0...1 }
        let z = 1.96
        let n = Double(ratio.whole)
        let p = ratio.value
        let divisor = 1 + z * z / n
        let centre = p + z * z / (2 * n)
        let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
        return max(0, (centre - spread) / divisor)...min(1, (centre + spread) / divisor)
    }

    /// The one-sided probability that `first` is no better than `second`, by the two-proportion z-test.
    package static func probabilityOfNoDifference(_ first: Figures.Ratio, _ second: Figures.Ratio) -> Double {
        guard first.whole > 0, second.whole > 0 else { return 1 }
        let pooled = Double(first.part + second.part) / Double(first.whole + second.whole)
        let variance = pooled * (1 - pooled) * (1 / Double(first.whole) + 1 / Double(second.whole))
        guard variance > 0 else { return 1 }
        let z = (first.value - second.value) / variance.squareRoot()
        return 0.5 * erfc(z / 2.0.squareRoot())
    }
}
