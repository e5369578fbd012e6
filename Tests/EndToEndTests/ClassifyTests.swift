import Foundation
import Testing

/// The filter of lines.
struct ClassifyTests {
    private static let good = #"{"id": "good", "title": "AK Party, Amanat sign cooperation memorandum"}"#

    private static func lines(_ output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func badLinesGiveErrorsInTheirPlaceAndTheRestGoesOn() throws {
        let place = try Workplace(ledger: .small)
        let long = #"{"id": "long", "text": ""# + String(repeating: "x", count: 5 << 20) + "\"}"
        // What is sent, and what must come back: a label, or a part of the error's message.
        let cases: [(Data, String)] = [
            (Data(Self.good.utf8), "signed"),
            (Data("not JSON".utf8), "the line is not JSON"),
            (Data("[1]".utf8), "the line is not a JSON object"),
            (Data("{}".utf8), "there is neither 'title' nor 'text'"),
            (Data(#"{"title": "", "text": ""}"#.utf8), "there is neither 'title' nor 'text'"),
            (
                Data(#"{"id": "s", "title": "AK Party, Amanat sign \ud83d cooperation memorandum \udc00"}"#.utf8),
                "signed"
            ),
            (
                Data(#"{"id": "u", "title": "AK Party, Amanat sign cooperation memorandum "#.utf8) + [0xFF, 0xC0]
                    + Data("\"}".utf8), "signed"
            ),
            (Data(long.utf8), "longer than 4 MiB"),
            (Data("{\"id\": \"n\", \"title\": \"a\0b\"}".utf8), "the line is not JSON"),
            (Data([0]), "the line is not JSON"),
            (Data(#"{"id": "e", "title": "AK Party, Amanat sign cooperation memorandum\u0000"}"#.utf8), "signed"),
            (Data(#"{"id": 7, "title": 7, "text": ["x"]}"#.utf8), "there is neither 'title' nor 'text'"),
            (Data(String(repeating: "[", count: 100_000).utf8), "the line is not JSON"),
            (Data(Self.good.utf8), "signed"),
        ]
        var input = Data()
        for (line, _) in cases { input += line + [0x0A] }
        let outcome = try place.run(["classify"], input: input)
        #expect(outcome.status == 65, "\(outcome.errors)")
        let answers = try Self.lines(outcome.output)
        try #require(answers.count == cases.count)
        for (index, (answer, expected)) in zip(answers, cases.map(\.1)).enumerated() {
            let error = answer["error"] as? [String: Any]
            let said = error?["message"] as? String ?? answer["label"] as? String ?? ""
            #expect(said.contains(expected), "line \(index + 1) says \(answer)")
            if let error { #expect(error["line"] as? Int == index + 1) }
        }
    }

    @Test func goodLinesExitZeroInTheirOrder() throws {
        let place = try Workplace(ledger: .small)
        let text = (0..<10_000).map { #"{"id": "\#($0)", "title": "AK Party, Amanat sign memorandum \#($0)"}"# }
        let outcome = try place.run(["classify"], input: Data(text.joined(separator: "\n").utf8))
        #expect(outcome.status == 0, "\(outcome.errors)")
        let ids = try Self.lines(outcome.output).map { $0["id"] as? String ?? "" }
        #expect(ids == (0..<10_000).map(String.init))
    }

    /// (how the line is made, what must be said of it; nil: whatever it is)
    private static let odd: [(name: String, text: String, expected: String?)] = {
        let size = (4 << 20) - 64
        let sentence = "AK Party, Amanat sign cooperation memorandum"
        return [
            ("one word of 4 MiB", String(repeating: "a", count: size), "none"),
            ("one word without spaces", String(repeating: "中", count: 300_000), "none"),
            ("one letter with a million marks", "a" + String(repeating: "\u{301}", count: 1_000_000), "none"),
            ("two scripts in one word", String(repeating: "aа", count: 200_000), "none"),
            ("full stops alone", String(repeating: ".", count: 500_000), "none"),
            ("a full stop before the first word", "." + sentence, "signed"),
            ("escaped NULs", sentence + String(repeating: "\\u0000", count: 100_000), "signed"),
            ("unpaired surrogates", sentence + " " + String(repeating: "\\udc00\\ud83d", count: 50_000), "signed"),
            ("nested elements", String(repeating: "<div>", count: 100_000) + sentence, "signed"),
            ("nested elements that end", nested(50_000, sentence), "signed"),
            ("unclosed tags of two kinds", String(repeating: "<b><i>", count: 50_000) + sentence, "signed"),
            ("comments that do not end", String(repeating: "<!-- ", count: 100_000), nil),
            ("opening brackets", String(repeating: "<", count: 300_000), nil),
            ("ampersands", String(repeating: "&", count: 300_000) + " " + sentence, nil),
            ("attributes", "<a " + String(repeating: "b=c ", count: 100_000), nil),
            (
                "mixed direction",
                "\u{202B}حزب \u{2066}AK \u{202E}Party\u{202C}\u{2069}, \u{200F}Amanat\u{200E} sign \u{2067}cooperation\u{2069} memorandum",
                "signed"
            ),
            ("overrides that do not end", String(repeating: "\u{202E}\u{2066}a\u{5D0}", count: 100_000), "none"),
        ]
    }()

    private static func nested(_ depth: Int, _ text: String) -> String {
        String(repeating: "<p><b>", count: depth) + text + String(repeating: "</b></p>", count: depth)
    }

    /// Nothing that a feed may hold ends the filter: each line is answered, and a good one behind it as well.
    @Test func oddTextsAreAnsweredAndTheRestGoesOn() throws {
        let place = try Workplace(ledger: .small)
        var input = Data()
        for (number, (_, text, _)) in Self.odd.enumerated() {
            input += Data(#"{"id": "\#(number)", "text": "\#(text)"}"#.utf8) + [0x0A]
        }
        // Bytes that are no UTF-8: stray continuations, overlong forms, surrogates.
        let bytes: [UInt8] = [0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5, 0xBF, 0x20]
        input += Data(#"{"id": "bytes", "text": "AK Party, Amanat sign cooperation memorandum "#.utf8)
        for _ in 0..<20_000 { input += bytes }
        input += Data("\"}\n".utf8) + Data(Self.good.utf8)
        let outcome = try place.run(["classify"], input: input)
        #expect(outcome.status == 0, "\(outcome.status) \(outcome.errors)")
        let answers = try Self.lines(outcome.output)
        try #require(answers.count == Self.odd.count + 2)
        for ((name, _, expected), answer) in zip(Self.odd, answers) {
            let label = answer["label"] as? String
            #expect(label != nil && (expected == nil || label == expected), "\(name): \(label ?? "no label")")
        }
        #expect(answers.suffix(2).map { $0["label"] as? String } == ["signed", "signed"])
    }
}
