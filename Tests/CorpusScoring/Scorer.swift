package import PactDetection
import PartyModel

/// Compares verdicts with labels.
package struct Scorer {
    package private(set) var figures = Figures()

    package init() {}

    package mutating func add(_ item: LabelledItem, _ verdict: Verdict) {
        let label = verdict.label.rawValue
        let isAlert = verdict.label == .signed || verdict.label == .renewed
        figures.items += 1
        figures.labelsRight.count(label == item.label)
        figures.alerts.count(gold: item.isAlert, predicted: isAlert)
        figures.byLanguage[item.lang, default: .init()].count(gold: item.isAlert, predicted: isAlert)
        for name in Figures.labels {
            figures.byLabel[name, default: .init()].count(gold: item.label == name, predicted: label == name)
        }
        addFindings(item, verdict)
    }

    private mutating func addFindings(_ item: LabelledItem, _ verdict: Verdict) {
        let predicted = verdict.findings.filter { [.signed, .renewed, .planned].contains($0.stage) }
        var free = predicted
        var found = 0
        for gold in item.findings where gold.isNews {
            let hit = Self.best(for: gold, among: free)
            figures.pairsFound.count(hit != nil)
            figures.parties.whole += gold.parties.count
            guard let hit else { continue }
            let finding = free.remove(at: hit)
            found += 1
            judge(finding, gold)
        }
        figures.pairsPredicted.whole += predicted.count
        figures.pairsPredicted.part += found
    }

    private mutating func judge(_ finding: Finding, _ gold: LabelledItem.GoldFinding) {
        figures.stages.count(finding.stage.rawValue == gold.stage)
        figures.kinds.count(finding.kind.rawValue == gold.instrument)
        figures.parties.part += Self.partyHits(finding, gold)
        if let day = gold.signedOn, day.count == 10 { figures.dates.count(finding.signedOn?.description == day) }
    }

    private static func best(for gold: LabelledItem.GoldFinding, among free: [Finding]) -> Int? {
        let wanted = gold.countries
        var best: (index: Int, rank: (Int, Int))?
        for (index, finding) in free.enumerated() {
            let countries = Set(finding.parties.map(\.country.rawValue))
            let isSuperset =
                wanted.count == 1 && wanted.isStrictSubset(of: countries) && finding.parties.count == 2
            guard countries == wanted || isSuperset else { continue }
            let rank = (finding.stage.rawValue == gold.stage ? 1 : 0, partyHits(finding, gold))
            if let known = best, rank <= known.rank { continue }
            best = (index, rank)
        }
        return best?.index
    }

    private static func partyHits(_ finding: Finding, _ gold: LabelledItem.GoldFinding) -> Int {
        gold.parties.count { party in finding.parties.contains { PartyMatch.isSame(party, $0) } }
    }
}
