import PollPolicy
import Testing

@Suite struct RetryAfterTests {
    /// 1994-11-06T08:49:37Z, the date of the examples in RFC 9110.
    static let example = 784_111_777

    @Test(
        arguments: [
            ("120", 120), ("0", 0), (" 120 ", 120), ("99999999999999999999", .max), ("-5", nil), ("1.5", nil),
            ("", nil),
            ("soon", nil), ("120s", nil),
            ("Sun, 06 Nov 1994 08:50:37 GMT", 60), ("Sunday, 06-Nov-94 08:50:37 GMT", 60),
            ("Sun Nov  6 08:50:37 1994", 60), ("Sun, 06 Nov 1994 08:00:00 GMT", 0),
            ("sun, 06 nov 1994 08:50:37 gmt", 60),
            ("Sun, 31 Feb 1994 08:50:37 GMT", nil), ("Sun, 06 Nov 1994 24:50:37 GMT", nil),
            ("Sun, 06 Nov 1994 08:50:37 CET", nil), ("Sun, 06 Nov 1994", nil),
            ("Tue, 29 Feb 2000 00:00:00 GMT", 951_782_400 - example),
        ] as [(String, Int?)])
    func reads(text: String, seconds: Int?) {
        #expect(RetryAfter.seconds(text, now: Self.example) == seconds)
    }

    @Test func aShortYearFarAheadIsPast() {
        #expect(HTTPDate.seconds("Sunday, 06-Nov-94 08:49:37 GMT", now: 1_757_340_191) == Self.example)
    }
}
