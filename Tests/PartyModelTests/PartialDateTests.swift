import PartyModel
import Testing

struct PartialDateTests {
    @Test(arguments: ["2021", "2018-10", "2025-09-08", "2024-02-29"])
    func readsAndPrints(_ text: String) {
        #expect(PartialDate(text)?.description == text)
    }

    @Test(arguments: ["", "21", "2025-9-8", "2025-13", "2025-02-29", "2025-00-01", "2025-01-01-01", "２０２５", "-2025"])
    func refusesWhatIsNoDate(_ text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test(arguments: [
        ("2025-09-08", "2025-09-08", 0), ("2025-09-08", "2025-09-18", 10), ("2025-12-31", "2026-01-01", 1),
        ("2021", "2021-06-02", 0), ("2018-10", "2018-11-01", 1), ("2024-02-28", "2024-03-01", 2),
        ("2025-10-18", "2025-09-08", 40),
    ])
    func countsDaysBetween(_ left: String, _ right: String, _ days: Int) throws {
        let first = try #require(PartialDate(left))
        let second = try #require(PartialDate(right))
        #expect(first.distance(to: second) == days)
        #expect(second.distance(to: first) == days)
    }

    @Test(arguments: [0, 1, 59, 60, 11_016, 20_339, 20_704, -1, -719_162])
    func dayNumbersGoBothWays(_ number: Int) {
        #expect(PartialDate(dayNumber: number).dayNumbers == number...number)
    }

    @Test func epochIsTheFirstOfJanuary1970() {
        #expect(PartialDate(dayNumber: 0).description == "1970-01-01")
        #expect(PartialDate(dayNumber: 20_339).description == "2025-09-08")
    }
}
