import CorpusScoring
import Foundation

enum Table {
    static func figures(columns: [(name: String, figures: Figures)]) -> String {
        var lines = [row("", columns.map(\.name))]
        lines.append(row("items", columns.map { String($0.figures.items) }))
        for (index, figure) in (columns.first?.figures.named ?? []).enumerated() {
            lines.append(row(figure.name, columns.map { String(format: "%.3f", $0.figures.named[index].value) }))
        }
        let intervals = columns.map { column in
            let precision = Statistics.wilson(column.figures.alerts.precision)
            return String(format: "%.2f-%.2f", precision.lowerBound, precision.upperBound)
        }
        lines.append(row("alert precision, 95 %", intervals))
        return lines.joined(separator: "\n")
    }

    static func labels(_ figures: Figures) -> String {
        var lines = [row("", ["precision", "recall", "F1", "items"])]
        for label in Figures.labels {
            let counts = figures.byLabel[label, default: .init()]
            let numbers = [counts.precision.value, counts.recall.value, counts.f1].map { String(format: "%.2f", $0) }
            lines.append(row(label, numbers + [String(counts.truePositives + counts.falseNegatives)]))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    static func languages(_ scored: Figures, all: [Figures]) -> String {
        var sums: [String: Figures.Counts] = [:]
        for (language, counts) in all.flatMap(\.byLanguage) {
            sums[language, default: .init()].truePositives += counts.truePositives
            sums[language, default: .init()].falsePositives += counts.falsePositives
            sums[language, default: .init()].falseNegatives += counts.falseNegatives
        }
        let cells = sums.sorted { $0.key < $1.key }.map { language, sum in
            "\(language) \(text(scored.byLanguage[language])) / \(text(sum))"
        }
        let padded = cells.map { $0.padding(toLength: 22, withPad: " ", startingAt: 0) }
        return stride(from: 0, to: padded.count, by: 5).map { start in
            "  " + padded[start..<min(start + 5, padded.count)].joined()
        }.joined(separator: "\n") + "\n"
    }

    static func reliability(_ judged: [(confidence: Double, isRight: Bool)]) -> String {
        let edges = [0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]
        var lines = [row("confidence", ["findings", "mean", "right"])]
        for (low, high) in zip(edges, edges.dropFirst()) {
            let inside = judged.filter { (low..<high).contains($0.confidence) }
            guard !inside.isEmpty else { continue }
            let mean = inside.map(\.confidence).reduce(0, +) / Double(inside.count)
            let right = Double(inside.count(where: \.isRight)) / Double(inside.count)
            let name = String(format: "%.2f-%.2f", low, min(high, 1))
            lines.append(
                row(name, [String(inside.count), String(format: "%.2f", mean), String(format: "%.2f", right)]))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func text(_ counts: Figures.Counts?) -> String {
        guard let counts else { return "-" }
        return "\(counts.truePositives)/\(counts.falsePositives)/\(counts.falseNegatives)"
    }

    private static func row(_ head: String, _ cells: [String]) -> String {
        "  " + head.padding(toLength: 22, withPad: " ", startingAt: 0)
            + cells.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }.joined()
    }
}
