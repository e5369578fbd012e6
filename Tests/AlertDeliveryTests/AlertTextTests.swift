import AlertDelivery
import Foundation
import PactDetection
import PactStorage
import PartyModel
import Testing

struct AlertTextTests {
    @Test func designExample() {
        #expect(
            AlertText.render(Samples.alert())
                == "2025-09-08T14:03:11Z SIGNED memorandum: AK Party (TR) + Amanat (KZ), Astana, reported 2025-09-08"
                + " | 0.97 | haberler.com <https://www.haberler.com/a-1>"
                + " | \"… İşbirliği Mutabakat Zaptı'na imza atıldı …\" | id 01K4M7ZJ9GXYZABCDEFGHJKMNP")
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// The field between separators, from 0.
        var field: Int
        var expected: String
        var change: @Sendable (inout AlertRecord) -> Void

        init(_ name: String, field: Int, _ expected: String, _ change: @escaping @Sendable (inout AlertRecord) -> Void)
        {
            testDescription = name
            self.field = field
            self.expected = expected
            self.change = change
        }
    }

    static let start = "2025-09-08T14:03:11Z"
    static let parties = "AK Party (TR) + Amanat (KZ)"

    static let cases: [Case] = [
        Case("stated day", field: 0, "\(start) SIGNED memorandum: \(parties), Astana, signed 2025-09") {
            $0.signedOn = PartialDate("2025-09")
            $0.signedOnBasis = .stated
        },
        Case("planned day", field: 0, "\(start) PLANNED protocol: \(parties), Astana, due 2025-10-01") {
            $0.word = .planned
            $0.stage = .planned
            $0.kind = .protocol
            $0.signedOn = PartialDate("2025-10-01")
            $0.signedOnBasis = .stated
        },
        Case("no day: publication", field: 0, "\(start) RENEWED agreement: \(parties), reported 2025-09-08") {
            $0.word = .renewed
            $0.kind = .agreement
            $0.place = nil
            $0.signedOn = nil
            $0.signedOnBasis = nil
        },
        Case("no day, no publication", field: 0, "\(start) ENDED pact: \(parties), Astana, reported 2025-09-09") {
            $0.word = .ended
            $0.kind = .other
            $0.signedOn = nil
            $0.signedOnBasis = nil
            $0.source.published = nil
            $0.source.firstSeen = Date(timeIntervalSince1970: 1_757_376_000)
        },
        Case(
            "unknown party", field: 0, "\(start) SIGNED memorandum: AK Party (TR) + ? (VE), Astana, reported 2025-09-08"
        ) {
            $0.parties[1] = AlertParty(
                id: nil, shown: nil, name: nil, country: CountryCode("VE"), mention: nil)
        },
        Case(
            "hostile names", field: 0,
            "\(start) SIGNED memorandum: A ¦ 0.99 (TR) + Amanat (KZ), x y, reported 2025-09-08"
        ) {
            $0.parties[0].shown = "A\n | \u{202E}0.99"
            $0.place = "x\u{1B}[2J\u{2028}y"
        },
        Case("nearly certain", field: 1, "0.99") { $0.confidence = 0.9999 },
        Case("certain", field: 1, "1.00") { $0.confidence = 1 },
        Case("low", field: 1, "0.06") { $0.confidence = 0.056 },
        Case("not a number", field: 1, "0.00") { $0.confidence = .nan },
        Case("no address", field: 2, "haberler.com") { $0.source.url = nil },
        Case("bad address", field: 2, "haberler.com") { $0.source.url = "file:///etc/passwd" },
        Case("publisher with an address", field: 2, "a ‹https://evil› <https://www.haberler.com/a-1>") {
            $0.source.name = "a <https://evil>"
        },
        Case("nameless publisher", field: 2, "haberler <https://www.haberler.com/a-1>") { $0.source.name = "\u{200B}" },
        Case("hostile quote", field: 3, "\"… a\" ¦ id 01FAKE …\"") { $0.evidence[0].quote = "a\" | id\n01FAKE" },
        Case("no evidence: title", field: 3, "\"İmza atıldı\"") { $0.evidence = [] },
        Case("nothing to quote", field: 3, "\"\"") {
            $0.evidence = []
            $0.source.title = nil
        },
        Case("whole title", field: 3, "\"İmza atıldı\"") {
            $0.evidence = [EvidenceSpan(field: .title, start: 0, end: 11, quote: "İmza atıldı")]
        },
        Case("whole sentence", field: 3, "\"It was signed.\"") {
            $0.evidence = [EvidenceSpan(field: .text, start: 0, end: 14, quote: "It was signed.")]
        },
        Case("amends", field: 4, "id 01K4M7ZJ9GXYZABCDEFGHJKMNP amends 01K3") { $0.amends = "01K3" },
    ]

    @Test(arguments: cases)
    func field(_ example: Case) throws {
        let fields = AlertText.render(Samples.alert(example.change)).components(separatedBy: " | ")
        try #require(fields.count == 5)
        #expect(fields[example.field] == example.expected)
    }

    @Test(arguments: 3...9)
    func longQuoteEndsAtAWord(length: Int) {
        let words = Array(repeating: String(repeating: "w", count: length), count: 60).joined(separator: " ")
        let line = AlertText.render(
            Samples.alert { $0.evidence = [EvidenceSpan(field: .text, start: 0, end: words.count, quote: words)] })
        let quote = line.components(separatedBy: " | ")[3].dropFirst().dropLast()
        #expect(quote.count <= 160 && quote.count > 140)
        #expect(quote.hasSuffix("w…") && words.hasPrefix(quote.dropLast()))
        #expect(words.dropFirst(quote.count - 1).hasPrefix(" "))
    }

    @Test(arguments: [String(repeating: "新", count: 500), "e" + String(repeating: "\u{301}", count: 5000)])
    func textWithoutSpacesIsClippedToo(quote: String) {
        let line = AlertText.render(
            Samples.alert { $0.evidence = [EvidenceSpan(field: .text, start: 0, end: 500, quote: quote)] })
        #expect(line.unicodeScalars.count < 1000)
        #expect(line.contains("…\""))
    }

    @Test(arguments: [
        (
            HeartbeatText(feeds: 61, failing: 2, itemsRead: 12_345, alerts: 3),
            "2025-09-08T14:03:11Z WATCHING feeds 61 (2 failing), items read 12,345, alerts 3 today"
        ),
        (
            HeartbeatText(feeds: 1, failing: 0, itemsRead: 0, alerts: 0),
            "2025-09-08T14:03:11Z WATCHING feeds 1, items read 0, alerts 0 today"
        ),
    ])
    func heartbeat(heartbeat: HeartbeatText, line: String) {
        #expect(heartbeat.render(at: Samples.time) == line)
    }

    @Test(arguments: [
        (0.0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
        (1_757_340_191.9, "2025-09-08T14:03:11Z"), (1e30, "9999-12-31T23:59:59Z"), (.nan, "1970-01-01T00:00:00Z"),
    ])
    func stamp(seconds: Double, text: String) {
        #expect(LogTime.stamp(Date(timeIntervalSince1970: seconds)) == text)
    }
}
