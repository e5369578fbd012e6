import ArgumentParser
import CorpusScoring
import Foundation
import PactDetection
import PartyModel

/// Figures of the scored, the building and our own items, tables by label and language, reliability of the confidence.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "score", abstract: "Scores the labelled items.")

    @OptionGroup var options: ReaderOptions

    @Flag(help: "Exit with 1 where a figure of the scored items lies below its floor.")
    var floors = false

    /// What the reader must reach on items that nobody read while writing rules.
    private static let floorValues: [(name: String, floor: Double)] = [
        ("alert_precision", 0.92), ("alert_recall", 0.88), ("label_macro_f1", 0.85), ("pair_recall", 0.88),
        ("pair_precision", 0.88), ("stage_accuracy", 0.93), ("party_recall", 0.88), ("planned_precision", 0.75),
        ("planned_recall", 0.75),
    ]

    func run() throws {
        let corpus = try Corpus(folder: options.corpus)
        let reader = PactReader(model: try options.model())
        let scored = Run(corpus.scored, reader)
        let titles = Run(corpus.scored, reader, isShort: true)
        let building = Run(corpus.building, reader)
        let own = Run(corpus.own, reader)

        print(
            Table.figures(columns: [
                ("scored", scored.figures), ("short", titles.figures), ("building", building.figures),
                ("own", own.figures),
            ]))
        print("short: the scored items cut to title and first sentence, as many feeds give them\n")
        print("Labels, scored items\n" + Table.labels(scored.figures))
        print(
            "Alerts by language (found, false, missed), scored / all items\n"
                + Table.languages(scored.figures, all: [scored, building, own].map(\.figures)))
        print(
            "Reliability: of findings with such a confidence so many are right (all items)\n"
                + Table.reliability([scored, building, own].flatMap(\.judged)))
        print(Self.memory(building.figures, scored.figures))
        if floors, !isAbove(scored.figures) { throw ExitCode(1) }
    }

    /// Building items read significantly better than scored ones would be memory, not reading.
    private static func memory(_ building: Figures, _ scored: Figures) -> String {
        let pairs = [
            ("alert precision", building.alerts.precision, scored.alerts.precision),
            ("alert recall", building.alerts.recall, scored.alerts.recall),
            ("pair recall", building.pairsFound, scored.pairsFound),
        ]
        let lines = pairs.map { name, first, second in
            let p = Statistics.probabilityOfNoDifference(first, second)
            let values = String(format: "building %.3f, scored %.3f, p = %.3f", first.value, second.value, p)
            return "  \(name): \(values)" + (p < 0.05 ? "  SIGNIFICANTLY BETTER: memory" : "")
        }
        return "Is the building part better than the scored one? (one-sided two-proportion test)\n"
            + lines.joined(separator: "\n")
    }

    private func isAbove(_ figures: Figures) -> Bool {
        let values = Dictionary(uniqueKeysWithValues: figures.named.map { ($0.name, $0.value) })
        var isAbove = true
        for (name, floor) in Self.floorValues where values[name, default: 0] < floor {
            print(String(format: "below its floor: \(name) %.3f < %.2f", values[name, default: 0], floor))
            isAbove = false
        }
        return isAbove
    }
}

/// One pass of the reader over labelled items.
struct Run {
    private(set) var figures = Figures()
    /// Confidence of each finding of news, and whether its parties and stage are right.
    private(set) var judged: [(confidence: Double, isRight: Bool)] = []

    init(_ items: [LabelledItem], _ reader: PactReader, isShort: Bool = false) {
        var scorer = Scorer()
        for item in items {
            let verdict = reader.read(isShort ? item.shortened : item.readable)
            scorer.add(item, verdict)
            for finding in verdict.findings {
                let countries = Set(finding.parties.map(\.country.rawValue))
                let isRight = item.findings.contains {
                    $0.countries == countries && $0.stage == finding.stage.rawValue
                }
                judged.append((finding.confidence, isRight))
            }
        }
        figures = scorer.figures
    }
}
