import AlertDelivery
import Testing

struct LogSafeTests {
    @Test(arguments: [
        ("plain Türkçe — Қазақстан", "plain Türkçe — Қазақстан"),
        ("two\nlines\r\nand\ttabs", "two lines and tabs"),
        ("  a \u{A0}\u{3000} b  ", "a b"),
        ("a\u{2028}b\u{2029}c\u{85}d\u{0B}e", "a b c d e"),
        ("nul\u{0}bell\u{7}del\u{7F}", "nul bell del"),
        ("red \u{1B}[1;31malert\u{1B}[0m end", "red alert end"),
        ("c1 \u{9B}31malert", "c1 alert"),
        ("unfinished \u{1B}[31", "unfinished"),
        ("title \u{1B}]0;owned\u{7} end", "title ]0;owned end"),
        ("over\u{202E}ride\u{202C} iso\u{2066}late\u{2069} mark\u{200E}\u{200F}\u{61C}", "override isolate mark"),
        ("zero\u{200B}width\u{2060}\u{FEFF}soft\u{AD}", "zerowidthsoft"),
        ("joiner a\u{200C}b\u{200D}", "joiner ab"),
        ("می\u{200C}شود", "می\u{200C}شود"),
        ("tag\u{E0041}\u{E007F} filler\u{3164}\u{115F}", "tag filler"),
        ("\u{600}123", "\u{600}123"),
        ("noncharacter\u{FFFF}", "noncharacter"),
        ("", ""),
    ])
    func textBecomesOneHarmlessLine(foreign: String, shown: String) {
        #expect(LogSafe.text(foreign).unicodeScalars.elementsEqual(shown.unicodeScalars))
    }

    @Test func fieldHasNoSeparator() {
        #expect(LogSafe.field("AKP | 0.99 | id 01K4") == "AKP ¦ 0.99 ¦ id 01K4")
        #expect(LogSafe.text("a | b") == "a | b")
    }

    @Test(arguments: [
        ("https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&d=e#f"),
        ("HTTP://example.org/", "HTTP://example.org/"),
        ("https://example.org/> | id x", "https://example.org/%3E%20%7C%20id%20x"),
        ("https://example.org/İ", "https://example.org/%C4%B0"),
        ("https://example.org/\u{202E}\u{1B}[2Jx", "https://example.org/x"),
        ("\n https://example.org/ ", "https://example.org/"),
        ("javascript:alert(1)", nil),
        ("", nil),
    ])
    func addressIsEncoded(foreign: String, shown: String?) {
        #expect(LogSafe.address(foreign) == shown)
    }
}
