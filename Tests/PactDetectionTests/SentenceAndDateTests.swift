import PartyModel
import Testing

@testable import PactDetection

struct SentenceTests {
    private func sentences(_ text: String) -> Int { SentenceSplitter.split(TextFolder().fold(text)).count }

    @Test(arguments: [
        ("One. Two! Three?", 3), ("Karibek, \"Bu adım teyit ediyor.\" diye konuştu.", 1), ("24. kuruluş yıl dönümü", 1),
        ("M. A. Youssouf signed it. He left.", 2), ("haberler.com reports 3.5 percent", 1), ("两党签署了备忘录。随后会谈。", 2),
        ("A headline\nThe text begins", 2), ("a line\nthat goes on", 1), ("", 0), ("...", 0),
        ("am 8. September unterzeichnet. Danach", 2), ("لم توقع؟ نعم.", 2),
    ])
    func endWhereASentenceEnds(_ text: String, _ count: Int) {
        #expect(sentences(text) == count)
    }
}

struct DateTests {
    private static let model: PartyModel = {
        let english = """
            language: en
            name: English
            common: [the, on, of, "in"]
            months: {1: [January], 9: [September, Sept], 6: [June], 10: [October]}
            relative_days: {0: [today], -1: [yesterday]}
            parties: {party: [party]}
            """
        return SeedDecoder.decode([SeedFile(path: "en.yaml", role: .lexicon, text: english)]).model
    }()

    @Test(arguments: [
        ("on 8 September 2025 the", "2025-09-08"), ("on September 8, 2025 the", "2025-09-08"),
        ("on June 2 of the", "2025-06-02"), ("on 12 October the", "2025-10-12"), ("on 12 January the", "2025-01-12"),
        ("the 2018-10-31 of", "2018-10-31"),
        ("the 31.10.2018 of", "2018-10-31"), ("in the October 2018 of", "2018-10"), ("in 2021 the", "2021"),
        ("the yesterday of", "2025-09-17"), ("the 2025年9月8日 of", "2025-09-08"),
        ("the 2012 year 17 September of", "2012-09-17"), ("the 2012 year 17 September of", "2012-09-17"),
        ("the years 2025-2027 of", nil),
        ("the number 1234 of", nil), ("the 99.99.2018 of", "2018"),
    ])
    func readsStatedDates(_ text: String, _ expected: String?) {
        let reader = PactReader(model: Self.model)
        let published = PartialDate("2025-09-18")
        // Where nothing speaks of parties, nothing is read.
        let reading = reader.reading(of: ReadableItem(title: "", text: text + " party", published: published))
        let dates = reading.sentences.flatMap { DateReader.dates(in: $0, of: reading.fields[$0.field]) }
        #expect(dates.first?.date(published: published)?.description == expected)
    }
}
