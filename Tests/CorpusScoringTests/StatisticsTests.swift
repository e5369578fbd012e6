import CorpusScoring
import Testing

struct StatisticsTests {
    @Test(arguments: [
        (0, 0, 0.0, 1.0), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (0, 10, 0.0, 0.2775),
        (96, 100, 0.9016, 0.9843), (1, 1, 0.2065, 1.0),
    ])
    func wilsonIntervals(_ part: Int, _ whole: Int, _ low: Double, _ high: Double) {
        let interval = Statistics.wilson(Figures.Ratio(part: part, whole: whole))
        #expect(abs(interval.lowerBound - low) < 5e-5)
        #expect(abs(interval.upperBound - high) < 5e-5)
    }

    /// One-sided: the better the first, the smaller.
    @Test(arguments: [
        ([9, 10, 9, 10], 0.5), ([90, 100, 80, 100], 0.0238), ([80, 100, 90, 100], 0.9762), ([30, 40, 50, 80], 0.0855),
        ([0, 0, 9, 10], 1.0), ([9, 10, 0, 0], 1.0), ([10, 10, 10, 10], 1.0), ([0, 10, 0, 10], 1.0),
    ])
    func probabilityThatTheFirstIsNoBetter(_ counts: [Int], _ expected: Double) {
        let probability = Statistics.probabilityOfNoDifference(
            Figures.Ratio(part: counts[0], whole: counts[1]), Figures.Ratio(part: counts[2], whole: counts[3]))
        #expect(abs(probability - expected) < 5e-5)
    }

    @Test(arguments: [
        ([3, 1, 2], 0.75, 0.6, 2.0 / 3), ([0, 0, 0], 0.0, 0.0, 0.0), ([0, 2, 0], 0.0, 0.0, 0.0),
        ([2, 0, 0], 1.0, 1.0, 1.0),
    ])
    func precisionRecallAndF1(_ counts: [Int], _ precision: Double, _ recall: Double, _ f1: Double) {
        var all = Figures.Counts()
        for _ in 0..<counts[0] { all.count(gold: true, predicted: true) }
        for _ in 0..<counts[1] { all.count(gold: false, predicted: true) }
        for _ in 0..<counts[2] { all.count(gold: true, predicted: false) }
        all.count(gold: false, predicted: false)
        #expect(all.precision.value == precision)
        #expect(all.recall.value == recall)
        #expect(abs(all.f1 - f1) < 1e-9)
    }
}
