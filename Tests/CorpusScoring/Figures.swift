/// What a run over labelled items comes to, each figure as it is defined for the supplied corpus:
///
/// - alert: an item counts as positive where its label is signed or renewed; planned likewise;
/// - macro-F1: over five labels, signed and renewed together;
/// - pair: a gold finding of news is found where a predicted one, used for no other, names the same countries (a
///   superset of two where the gold names one country only); stage, kind, date and parties are judged on those found.
package struct Figures: Sendable {
    package struct Ratio: Sendable {
        package var part = 0
        package var whole = 0

        package init(part: Int = 0, whole: Int = 0) {
            self.part = part
            self.whole = whole
        }

        package var value: Double { whole == 0 ? 0 : Double(part) / Double(whole) }

        package mutating func count(_ isPart: Bool) {
            whole += 1
            if isPart { part += 1 }
        }
    }

    package struct Counts: Sendable {
        package var truePositives = 0
        package var falsePositives = 0
        package var falseNegatives = 0

        package init() {}

        package var precision: Ratio { Ratio(part: truePositives, whole: truePositives + falsePositives) }
        package var recall: Ratio { Ratio(part: truePositives, whole: truePositives + falseNegatives) }
        package var f1: Double {
            let (precision, recall) = (precision.value, recall.value)
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
        }

        package mutating func count(gold: Bool, predicted: Bool) {
            if gold, predicted { truePositives += 1 }
            if predicted, !gold { falsePositives += 1 }
            if gold, !predicted { falseNegatives += 1 }
        }
    }

    package static let labels = ["signed", "renewed", "planned", "reference", "contact", "none"]

    package var items = 0
    package var alerts = Counts()
    package var byLabel: [String: Counts] = [:]
    package var byLanguage: [String: Counts] = [:]
    package var labelsRight = Ratio()
    package var pairsFound = Ratio()
    package var pairsPredicted = Ratio()
    package var parties = Ratio()
    package var stages = Ratio()
    package var kinds = Ratio()
    package var dates = Ratio()

    package init() {}

    package var macroF1: Double {
        let others = Self.labels.dropFirst(2).compactMap { label -> Double? in
            guard let counts = byLabel[label], counts.truePositives + counts.falseNegatives > 0 else { return nil }
            return counts.f1
        }
        let all = [alerts.f1] + others
        return all.reduce(0, +) / Double(all.count)
    }

    /// Names as the supplied scorer prints them.
    package var named: [(name: String, value: Double)] {
        [
            ("alert_precision", alerts.precision.value), ("alert_recall", alerts.recall.value),
            ("alert_f1", alerts.f1), ("planned_precision", byLabel["planned", default: Counts()].precision.value),
            ("planned_recall", byLabel["planned", default: Counts()].recall.value),
            ("label_accuracy", labelsRight.value), ("label_macro_f1", macroF1), ("pair_recall", pairsFound.value),
            ("pair_precision", pairsPredicted.value), ("party_recall", parties.value),
            ("stage_accuracy", stages.value), ("kind_accuracy", kinds.value), ("date_recall", dates.value),
        ]
    }
}
