import CorpusScoring
import PactDetection
import PartyModel
import Testing

/// Each rule of the score by itself; `AgreementTests` compares the whole with the supplied scorer.
struct ScorerTests {
    private func figures(_ pairs: [(LabelledItem, Verdict)]) -> Figures {
        var scorer = Scorer()
        for (item, verdict) in pairs { scorer.add(item, verdict) }
        return scorer.figures
    }

    @Test(arguments: [
        ("signed", Label.signed, [1, 0, 0]), ("renewed", .signed, [1, 0, 0]), ("signed", .renewed, [1, 0, 0]),
        ("signed", .planned, [0, 0, 1]), ("none", .signed, [0, 1, 0]), ("reference", .renewed, [0, 1, 0]),
        ("planned", .none, [0, 0, 0]), ("contact", .contact, [0, 0, 0]),
    ])
    func signedAndRenewedItemsAreAlerts(_ gold: String, _ label: Label, _ expected: [Int]) throws {
        let figures = figures([(try Samples.item(gold), Samples.verdict(label))])
        let alerts = figures.alerts
        #expect([alerts.truePositives, alerts.falsePositives, alerts.falseNegatives] == expected)
        #expect(figures.byLanguage["en"]?.truePositives == expected[0])
        #expect(figures.labelsRight.value == (gold == label.rawValue ? 1 : 0))
        #expect(figures.items == 1)
    }

    @Test func labelsAreCountedEachByItself() throws {
        let figures = figures([
            (try Samples.item("planned"), Samples.verdict(.planned)),
            (try Samples.item("planned"), Samples.verdict(.none)),
            (try Samples.item("none"), Samples.verdict(.none)),
            (try Samples.item("signed"), Samples.verdict(.planned)),
        ])
        let planned = try #require(figures.byLabel["planned"])
        #expect(planned.precision.value == 0.5)
        #expect(planned.recall.value == 0.5)
        let none = try #require(figures.byLabel["none"])
        #expect([none.truePositives, none.falsePositives, none.falseNegatives] == [1, 1, 0])
        #expect(figures.labelsRight.value == 0.5)
        // Alerts 0, planned 1/2, none 2/3; labels that no item has do not count.
        #expect(abs(figures.macroF1 - (0 + 0.5 + 2.0 / 3) / 3) < 1e-9)
    }

    private static let pair = ["TR:AK Party", "KZ:Amanat"]

    /// What is found of one gold finding: [pairs found, predicted pairs that matched, predicted pairs, parties found].
    @Test(arguments: [
        ([Samples.finding(.signed, pair)], [1, 1, 1, 2]),
        ([], [0, 0, 0, 0]),
        // Another country, one country too many.
        ([Samples.finding(.signed, ["TR:AK Party", "UZ:Amanat"])], [0, 0, 1, 0]),
        ([Samples.finding(.signed, pair + ["UZ:UzLiDeP"])], [0, 0, 1, 0]),
        // References are no news.
        ([Samples.finding(.reference, pair)], [0, 0, 0, 0]),
        // The one that is left over is too many.
        ([Samples.finding(.signed, pair), Samples.finding(.planned, pair)], [1, 1, 2, 2]),
        // Of two that fit, the stage decides, then the parties.
        ([Samples.finding(.planned, pair), Samples.finding(.signed, ["TR", "KZ"])], [1, 1, 2, 0]),
        ([Samples.finding(.signed, ["TR", "KZ"]), Samples.finding(.signed, pair)], [1, 1, 2, 2]),
        // Half of the parties by name.
        ([Samples.finding(.signed, ["TR:AK Party", "KZ"])], [1, 1, 1, 1]),
    ])
    func pairsAreFoundByTheirCountries(_ findings: [Finding], _ expected: [Int]) throws {
        let item = try Samples.item("signed", "[\(Samples.gold("signed", Self.pair))]")
        let figures = figures([(item, Samples.verdict(.signed, findings))])
        #expect(figures.pairsFound.whole == 1)
        #expect(figures.parties.whole == 2)
        #expect(
            [figures.pairsFound.part, figures.pairsPredicted.part, figures.pairsPredicted.whole, figures.parties.part]
                == expected)
    }

    @Test(arguments: [
        (["TR:AK Party"], ["TR:AK Party", "KZ:Amanat"], true), (["TR:AK Party"], ["UZ:UzLiDeP", "KZ:Amanat"], false),
        (["TR:AK Party"], ["TR:AK Party", "KZ:Amanat", "UZ:UzLiDeP"], false),
    ])
    func aGoldFindingOfOneCountryIsFoundInAPair(_ gold: [String], _ predicted: [String], _ expected: Bool) throws {
        let item = try Samples.item("signed", "[\(Samples.gold("signed", gold))]")
        let figures = figures([(item, Samples.verdict(.signed, [Samples.finding(.signed, predicted)]))])
        #expect(figures.pairsFound.part == (expected ? 1 : 0))
    }

    @Test func aPredictedFindingServesOnce() throws {
        let gold = Samples.gold("signed", Self.pair)
        let item = try Samples.item("signed", "[\(gold), \(gold)]")
        let figures = figures([(item, Samples.verdict(.signed, [Samples.finding(.signed, Self.pair)]))])
        #expect(figures.pairsFound.part == 1)
        #expect(figures.pairsFound.whole == 2)
        #expect(figures.pairsPredicted.value == 1)
    }

    /// (gold finding, predicted one, [stages right, kinds right, dates right, dates asked for])
    @Test(arguments: [
        (
            Samples.gold("signed", pair, day: "2025-09-08"), Samples.finding(.signed, pair, day: "2025-09-08"),
            [1, 1, 1, 1]
        ),
        (Samples.gold("signed", pair, day: "2025-09-08"), Samples.finding(.planned, pair), [0, 1, 0, 1]),
        (Samples.gold("signed", pair, day: "2025-09"), Samples.finding(.signed, pair, day: "2025-09"), [1, 1, 0, 0]),
        (
            Samples.gold("signed", pair), Samples.finding(.signed, pair, kind: .protocol, day: "2025-09-08"),
            [1, 0, 0, 0]
        ),
        (Samples.gold("renewed", pair, kind: "other"), Samples.finding(.renewed, pair, kind: .other), [1, 1, 0, 0]),
    ])
    func stageKindAndDayAreJudgedOnPairsFound(_ gold: String, _ predicted: Finding, _ expected: [Int]) throws {
        let item = try Samples.item("signed", "[\(gold)]")
        let figures = figures([(item, Samples.verdict(.signed, [predicted]))])
        #expect(
            [figures.stages.part, figures.kinds.part, figures.dates.part, figures.dates.whole] == expected)
        #expect(figures.stages.whole == 1)
    }

    /// (as the item writes it, as the verdict quotes it, whether that is the party)
    @Test(arguments: [
        ("AK Party", "AK Party", true), ("AK Party", "ak party's", true), ("AKP", "CHP", false),
        // Part of the name will do where it is half of it, or six letters.
        ("Amanat Party", "Amanat", true), ("Amanat Party", "Ama", false),
        ("İYİ Parti", "iyi parti", true), ("Straße", "STRASSE", true), ("Ένωσης", "ΈΝΩΣΗΣ", true),
        ("Партия «Единая Россия»", "Единая Россия", true), ("", "AK Party", false), ("AK Party", "", false),
        // Korean names are compared letter by letter, as the supplied scorer does.
        ("더불어민주당", "불어민", true), ("가나", "각", false), ("각", "가", true), ("ประชาธิปัตย์", "ประชาธิปัตย์", true),
    ])
    func aPartyIsFoundByItsMention(_ written: String, _ mention: String, _ expected: Bool) throws {
        let item = try Samples.item("signed", "[\(Samples.gold("signed", ["TR:" + written, "KZ"]))]")
        let figures = figures([(item, Samples.verdict(.signed, [Samples.finding(.signed, ["TR:" + mention, "KZ"])]))])
        #expect(figures.pairsFound.part == 1)
        #expect((figures.parties.part > 0) == expected)
    }
}
