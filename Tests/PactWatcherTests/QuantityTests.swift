import PactWatcher
import Testing

struct QuantityTests {
    @Test(arguments: [
        ("90s", Duration.seconds(90)), ("10m", .seconds(600)), ("24h", .seconds(86_400)), ("7d", .seconds(604_800)),
        ("2w", .seconds(1_209_600)), ("250ms", .milliseconds(250)), ("1h30m", .seconds(5400)), ("0s", .zero),
        ("10", nil), ("m", nil), ("", nil), ("-1s", nil), ("1.5h", nil), ("1 h", nil), ("10M", nil), ("1h30", nil),
        ("99999999999999999999d", nil), ("9223372036854775807w", nil), ("36526d", nil), ("１s", nil),
    ])
    func duration(text: String, expected: Duration?) {
        #expect(Quantity.duration(text) == expected)
    }

    @Test(arguments: [
        ("10MiB", 10_485_760), ("1kB", 1000), ("512KiB", 524_288), ("1GiB", 1_073_741_824), ("7B", 7),
        ("2MB", 2_000_000),
        ("10", nil), ("10mb", nil), ("1MiB1B", nil), ("9223372036854775807GiB", nil),
    ])
    func size(text: String, expected: Int?) {
        #expect(Quantity.size(text) == expected)
    }

    @Test(arguments: ["1h30m", "7d", "10s", "1d1h1m1s1ms", "0s"])
    func textReadsBack(text: String) throws {
        let duration = try #require(Quantity.duration(text))
        #expect(Quantity.text(duration) == text)
    }
}
