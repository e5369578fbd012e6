import CorpusScoring
import PactDetection
import PartyModel

/// Makes verdicts of gold items and spoils them, the same in every run.
struct VerdictMaker {
    private var random: Random

    private struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    init(seed: UInt64) { random = Random(state: seed) }

    mutating func verdict(for item: LabelledItem) -> Verdict {
        let right = Label(rawValue: item.label) ?? .none
        let label = happens(0.7) ? right : Label.allCases.randomElement(using: &random) ?? .none
        var findings: [Finding] = []
        for gold in item.findings where happens(0.85) {
            findings.append(finding(gold))
            if happens(0.2) { findings.append(finding(gold)) }
        }
        findings.shuffle(using: &random)
        return Verdict(label: label, confidence: 0.5, language: nil, findings: findings)
    }

    private mutating func finding(_ gold: LabelledItem.GoldFinding) -> Finding {
        let stage = Stage(rawValue: gold.stage)
        let kind = gold.instrument.flatMap { PactKind(rawValue: $0) }
        var parties: [FindingParty] = []
        for party in gold.parties { if let made = made(party) { parties.append(made) } }
        if happens(0.05) {
            parties.append(FindingParty(id: nil, name: "Unity", country: CountryCode("XK"), mention: nil))
        }
        if happens(0.05), !parties.isEmpty { parties.removeFirst() }
        return Finding(
            stage: happens(0.8) ? stage ?? .signed : Stage.allCases.randomElement(using: &random) ?? .signed,
            kind: happens(0.8) ? kind ?? .other : .plan, parties: parties,
            signedOn: happens(0.8) ? gold.signedOn.flatMap { PartialDate($0) } : nil, confidence: 0.5)
    }

    private mutating func made(_ party: LabelledItem.Party) -> FindingParty? {
        guard let country = party.country, !country.isEmpty else { return nil }
        let written = party.nameAsWritten ?? ""
        return FindingParty(
            id: nil, name: happens(0.3) ? spoiled(party.english ?? "") : nil,
            country: CountryCode(happens(0.97) ? country : "FR"), mention: happens(0.8) ? spoiled(written) : nil)
    }

    /// The name in capitals, cut at either end, with letters or words around it.
    private mutating func spoiled(_ name: String) -> String {
        let scalars = Array(name.unicodeScalars)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return name.uppercased()
        case 1: return name.lowercased()
        case 2: return "the \(name)'s"
        case 3, 4: return cut(scalars[..<Int.random(in: 0...scalars.count, using: &random)])
        case 5: return cut(scalars[Int.random(in: 0...scalars.count, using: &random)...])
        case 6: return name.split(separator: " ").shuffled(using: &random).joined(separator: " ")
        default: return name
        }
    }

    private func cut(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private mutating func happens(_ probability: Double) -> Bool {
        Double.random(in: 0..<1, using: &random) < probability
    }
}
