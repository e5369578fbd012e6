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
}
