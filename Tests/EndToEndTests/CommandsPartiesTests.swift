import Foundation
import Testing

@Suite struct CommandsPartiesTests {
    /// Any name, in any form that the language gives it, and no regard to capitals or diacritics.
    @Test(arguments: [
        ("ak parti", ["tr-akp"]), ("AK PARTİ'nin", ["tr-akp"]), ("Birleşik Rusya'nın", ["ru-er"]),
        ("Единой Россией", ["ru-er"]), ("tr-akp", ["tr-akp"]), ("TR-AKP", ["tr-akp"]),
        ("emperor amanat", ["kz-amanat"]),
        ("正义与发展党", ["ma-pjd", "tr-akp"]), ("adalet ve kalkinma partisi", ["ma-pjd", "tr-akp"]),
        ("serbian progr", ["rs-sns"]),
    ])
    func finds(_ query: String, _ ids: [String]) throws {
        let run = try CommandRun(
            ["parties", "--json", "--store", "/nowhere"] + query.split(separator: " ").map(String.init))
        #expect(run.status == 0, "\(run.errors)")
        let found = try run.lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
        #expect(found.compactMap { $0?["id"] as? String } == ids)
    }

    @Test(arguments: [["parties", "--country", "kz"], ["parties", "Kazakhstan"]])
    func listsACountry(_ arguments: [String]) throws {
        let run = try CommandRun(arguments)
        #expect(run.lines.first?.hasPrefix("ID ") == true)
        #expect(run.lines.contains { $0.hasPrefix("kz-amanat ") && $0.contains(" Amanat") })
        #expect(run.lines.dropFirst().allSatisfy { $0.hasPrefix("kz-") })
    }

    /// Without a store the pacts of the seeds are shown.
    @Test func showsNamesAndPacts() throws {
        let text = try CommandRun(["parties", "tr-akp", "--store", "/nowhere"]).output
        for part in [
            "Türkiye (TR)", "tr: Adalet ve Kalkınma Partisi; AK Parti", "https://www.wikidata.org/wiki/Q19077",
            "tr-akp+kz-amanat-2025", "AK Party (TR) + ",
        ] { #expect(text.contains(part), "\(part)") }
    }
}
