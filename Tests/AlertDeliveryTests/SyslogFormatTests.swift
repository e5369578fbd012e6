import AlertDelivery
import Foundation
import PactDetection
import PactStorage
import PartyModel
import Testing

struct SyslogFormatTests {
    private static let id = "01K4M7ZJ9GXYZABCDEFGHJKMNP"

    private func message(
        _ alert: AlertRecord, _ form: SyslogFormat.Form, facility: SyslogFacility = .daemon, limit: Int = 8192,
        at time: Date = Samples.time
    ) -> String {
        let format = SyslogFormat(form: form, facility: facility, processID: 42)
        return String(decoding: format.message(SyslogEntry(alert), limit: limit, at: time), as: UTF8.self)
    }

    /// PRI is facility times 8 plus severity (RFC 5424, section 6.2.1).
    @Test(arguments: [
        (AlertWord.signed, SyslogFacility.daemon, 29), (.renewed, .daemon, 29), (.ended, .daemon, 29),
        (.planned, .daemon, 30), (.corrected, .daemon, 30), (.retracted, .daemon, 30), (.signed, .user, 13),
        (.signed, .local0, 133), (.planned, .local7, 190), (.signed, .authpriv, 85), (.signed, .cron2, 125),
    ])
    func priorities(word: AlertWord, facility: SyslogFacility, priority: Int) {
        let alert = Samples.alert { $0.word = word }
        #expect(message(alert, .local(.gmt), facility: facility).hasPrefix("<\(priority)>Sep"))
        #expect(message(alert, .remote(host: "h"), facility: facility).hasPrefix("<\(priority)>1 2025"))
        let fields = message(alert, .journal, facility: facility)
        #expect(fields.contains("\nPRIORITY=\(priority % 8)\nSYSLOG_IDENTIFIER=pactwatch-alert\n"))
        #expect(fields.contains("\nSYSLOG_FACILITY=\(priority / 8)\n"))
    }

    struct LocalTime: Sendable, CustomTestStringConvertible {
        var seconds: Double
        var zone: String
        var text: String
        var testDescription: String { text }
    }

    @Test(arguments: [
        LocalTime(seconds: 1_757_340_191, zone: "Europe/Istanbul", text: "Sep  8 17:03:11"),
        LocalTime(seconds: 1_757_340_191, zone: "America/Caracas", text: "Sep  8 10:03:11"),
        LocalTime(seconds: 1_767_225_599, zone: "GMT", text: "Dec 31 23:59:59"),
        LocalTime(seconds: 1_767_225_599, zone: "Asia/Kathmandu", text: "Jan  1 05:44:59"),
        LocalTime(seconds: 1_740_700_800, zone: "GMT", text: "Feb 28 00:00:00"),
        // The last second of summer time in Berlin, and the next.
        LocalTime(seconds: 1_761_440_399, zone: "Europe/Berlin", text: "Oct 26 02:59:59"),
        LocalTime(seconds: 1_761_440_400, zone: "Europe/Berlin", text: "Oct 26 02:00:00"),
    ])
    func localTimes(row: LocalTime) throws {
        let zone = try #require(TimeZone(identifier: row.zone))
        let text = message(Samples.alert(), .local(zone), at: Date(timeIntervalSince1970: row.seconds))
        #expect(text.hasPrefix("<29>\(row.text) pactwatch-alert[42]: 2025-09-08T14:03:11Z SIGNED "))
    }

    @Test func remoteFormHasAllFields() {
        let alert = Samples.alert()
        #expect(
            message(alert, .remote(host: "host.example"), at: Samples.time.addingTimeInterval(86_400))
                == "<29>1 2025-09-08T14:03:11Z host.example pactwatch-alert 42 SIGNED "
                + "[pactwatch@32473 id=\"\(Self.id)\" stage=\"signed\"] \u{FEFF}" + AlertText.render(alert))
    }

    /// RFC 5424, section 6.3.3, and its ABNF for the header.
    @Test(arguments: [
        (#"a"b\c]d"#, #"id="a\"b\\c\]d""#), ("plain", "id=\"plain\""), ("[x=1]", #"id="[x=1\]""#),
    ])
    func structuredDataIsEscaped(id: String, expected: String) {
        let text = message(Samples.alert { $0.id = id }, .remote(host: "h"))
        #expect(text.contains("[pactwatch@32473 \(expected) stage="))
    }

    @Test(arguments: [
        ("h", "h"), ("", "-"), ("ho st\n", "host"), ("höst", "hst"), (String(repeating: "a", count: 300), nil),
    ])
    func hostIsVisibleASCII(host: String, expected: String?) {
        let fields = message(Samples.alert(), .remote(host: host)).split(separator: " ")
        #expect(String(fields[2]) == expected ?? String(repeating: "a", count: 255))
    }

    @Test func journalHasOneFieldAParty() {
        let alert = Samples.alert {
            $0.parties.append(
                AlertParty(id: nil, shown: "Nur Otan | x", name: nil, country: CountryCode("KZ"), mention: nil))
            $0.parties.append(AlertParty(id: nil, shown: nil, name: nil, country: CountryCode("VE"), mention: nil))
        }
        let lines = message(alert, .journal).split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "MESSAGE=" + AlertText.render(alert), "PRIORITY=5", "SYSLOG_IDENTIFIER=pactwatch-alert",
                "SYSLOG_FACILITY=3", "SYSLOG_PID=42", "PACTWATCH_ALERT_ID=\(Self.id)", "PACTWATCH_STAGE=signed",
                "PACTWATCH_PARTIES=tr-akp", "PACTWATCH_PARTIES=kz-amanat", "PACTWATCH_PARTIES=Nur Otan ¦ x",
                "PACTWATCH_PARTIES=?", "PACTWATCH_COUNTRIES=TR", "PACTWATCH_COUNTRIES=KZ", "PACTWATCH_COUNTRIES=VE",
                "PACTWATCH_URL=https://www.haberler.com/a-1",
            ])
    }

    static let framed: [(value: String, head: [UInt8])] = [
        ("v", [0x3D]), ("", [0x3D]), ("a=b", [0x3D]), ("a\nb", [0x0A, 3, 0, 0, 0, 0, 0, 0, 0]),
        ("\n" + String(repeating: "x", count: 299), [0x0A, 0x2C, 1, 0, 0, 0, 0, 0, 0]),
    ]

    @Test(arguments: framed)
    func journalFramesValuesWithLineBreaks(value: String, head: [UInt8]) {
        #expect(JournalFields.encode([(name: "A", value: value)]) == [0x41] + head + Array(value.utf8) + [0x0A])
    }

    @Test func testAlertHasTheFormOfAnAlertAndNoneOfItsContent() {
        let test = TestAlert(id: Self.id, createdAt: Samples.time)
        let format = SyslogFormat(form: .remote(host: "h"), facility: .daemon, processID: 42)
        #expect(
            String(decoding: format.message(SyslogEntry(test), limit: 8192, at: Samples.time), as: UTF8.self)
                == "<29>1 2025-09-08T14:03:11Z h pactwatch-alert 42 TEST "
                + "[pactwatch@32473 id=\"\(Self.id)\" stage=\"test\"] \u{FEFF}TEST 2025-09-08T14:03:11Z from "
                + "pactwatch alerts test: nothing was reported | id \(Self.id)")
    }

    // MARK: Limits and hostile texts

    static let hostile: [AlertRecord] = [
        Samples.alert(),
        Samples.alert { $0.evidence[0].quote = String(repeating: "совместное заявление ", count: 40) },
        Samples.alert { $0.evidence[0].quote = String(repeating: "協議書に署名した", count: 60) },
        Samples.alert { $0.evidence[0].quote = "👩‍👩‍👧‍👦" + String(repeating: "e\u{301}\u{302}", count: 200) },
        Samples.alert { $0.evidence[0].quote = "a\u{0}b\r\n<0>Jan  1 00:00:00 root: x\u{1B}[2J\u{202E} | id FAKE" },
        Samples.alert { $0.source.url = "https://example.org/" + String(repeating: "b", count: 4000) },
        Samples.alert { $0.source.name = "x <29>1 2025 [pactwatch@32473 id=\"0\"] \n]" },
        Samples.alert { $0.evidence = [] },
        Samples.alert { alert in
            alert.parties = (0..<300).map { number in
                AlertParty(
                    id: nil, shown: "Партия № \(number)", name: nil, country: CountryCode("RU"), mention: nil)
            }
        },
        Samples.alert { $0.place = String(repeating: "ü", count: 5000) },
    ]

    @Test(arguments: hostile, [480, 481, 482, 483, 600, 1180, 8192, 61_440])
    func messagesKeepTheirLimitTheirIdAndTheirLine(alert: AlertRecord, limit: Int) {
        for form in [SyslogFormat.Form.local(.gmt), .remote(host: String(repeating: "h", count: 255))] {
            let text = message(alert, form, limit: limit)
            #expect(text.utf8.count <= limit)
            #expect(text.hasSuffix(" | id \(Self.id)"))
            // A cut inside a character would have left a replacement character.
            #expect(!text.unicodeScalars.contains("\u{FFFD}"))
            #expect(!text.unicodeScalars.contains { LogSafe.isUnsafe($0) && $0 != "\u{FEFF}" })
            if AlertText.render(alert).utf8.count + 400 <= limit { #expect(text.hasSuffix(AlertText.render(alert))) }
        }
    }

    @Test(arguments: hostile)
    func quoteGoesBeforeTheAddressAndThatBeforeTheEvent(alert: AlertRecord) {
        let full = AlertText.render(alert)
        let event = full.prefix { $0 != "|" }
        for limit in stride(from: 300, through: min(full.utf8.count, 9000), by: 61) {
            let text = AlertText.render(alert, limit: limit)
            let fields = text.components(separatedBy: " | ")
            #expect(text.utf8.count <= limit)
            #expect(fields.last == "id \(Self.id)")
            // An address is whole or not there.
            if text.contains("<http") { #expect(fields[2].hasSuffix(">") && full.contains(fields[2])) }
            // Where the event was cut there was no room for anything else.
            if !text.hasPrefix(event) { #expect(fields.count == 2) }
        }
        #expect(AlertText.render(alert, limit: full.utf8.count) == full)
    }

    @Test(arguments: [
        ("abc", 3, "abc"), ("abcd", 3, "…"), ("abcdef", 5, "ab…"), ("ab cd", 6, "ab cd"), ("ab cdef", 6, "ab…"),
        ("ışık", 7, "ışık"), ("ışık", 6, "ı…"), ("👩‍👩‍👧‍👦a", 20, "…"), ("e\u{301}e\u{301}x", 6, "e\u{301}…"), ("abc", 2, ""),
        ("", 0, ""),
    ])
    func cutsAtCharacters(text: String, limit: Int, expected: String) {
        #expect(AlertText.cut(text, toBytes: limit) == expected)
    }

    @Test func facilitiesHaveTheirCodes() {
        #expect(SyslogFacility.allCases.map(\.code) == Array(1...23))
        #expect(SyslogFacility(rawValue: "kern") == nil)
    }
}
