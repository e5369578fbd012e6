import Testing

@testable import PactDetection

/// The automaton against the loop that a beginner would write.
struct AutomatonTests {
    private struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private let folder = TextFolder()

    private func automaton(_ patterns: [String], endings: [String]) -> Automaton {
        var builder = AutomatonBuilder()
        let kind = builder.endingClass(Set(endings.map { folder.units(of: $0) }))
        for (number, pattern) in patterns.enumerated() {
            let words = pattern.split(separator: " ").map {
                AutomatonBuilder.Word(stem: folder.units(of: String($0)), endings: kind)
            }
            builder.add(words, payload: Int32(number))
        }
        return builder.build()
    }

    /// Tokens of the text; a pattern matches where each token is one of its words with one of the endings.
    private func naive(_ patterns: [String], _ endings: [String], _ text: String) -> Set<String> {
        let tokens = text.split(separator: " ").map(String.init)
        var found: Set<String> = []
        for (number, pattern) in patterns.enumerated() {
            let words = pattern.split(separator: " ").map(String.init)
            guard words.count <= tokens.count else { continue }
            for start in 0...(tokens.count - words.count) {
                let isMatch = words.indices.allSatisfy { offset in
                    endings.contains { words[offset] + $0 == tokens[start + offset] }
                }
                if isMatch { found.insert("\(number)@\(start)") }
            }
        }
        return found
    }

    @Test(arguments: UInt64(1)...40)
    func agreesWithTheNaiveLoop(_ seed: UInt64) {
        var random = Random(state: seed)
        let letters = ["a", "b", "ab", "ba", "aa", "abb"]
        let endings = ["", "a", "ba", "b"]
        func word() -> String {
            (0...Int.random(in: 0...1, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" }
                .joined()
        }
        let patterns = Array(
            Set(
                (0..<12).map { _ in
                    (0...Int.random(in: 0...2, using: &random)).map { _ in word() }.joined(separator: " ")
                }))
        let text = (0..<60).map { _ in word() + (endings.randomElement(using: &random) ?? "") }.joined(separator: " ")
        let folded = folder.fold(text)
        var starts: [Int: Int] = [:]
        var token = 0
        for index in 0..<folded.count where folded.isWordStart(index) {
            starts[index] = token
            token += 1
        }
        let hits = automaton(patterns, endings: endings).hits(in: folded)
        let found = Set(hits.map { "\($0.payload)@\(starts[$0.start] ?? -1)" })
        #expect(found == naive(patterns, endings, text))
        #expect(!found.isEmpty)
    }

    @Test(arguments: [
        ("AK Parti", "AK Parti'nin", true), ("AK Parti", "“AK Parti”nin", true), ("AK Parti", "AK-Parti", true),
        ("AK Parti", "AK Particiler", false), ("AK Parti", "FAK Parti", false), ("AK Parti", "AK, Parti", false),
        ("AK Parti", "AK\u{A0}Parti nin", true), ("中共", "与中共签署", true), ("AK Parti", "AK Parti", true),
    ])
    func wordsBeginAndEndWhereTheyShould(_ pattern: String, _ text: String, _ expected: Bool) {
        let hits = automaton([pattern], endings: ["", "nin"]).hits(in: folder.fold(text))
        #expect(hits.isEmpty == !expected)
    }

    /// The citation ending is part of the ending class; an apostrophe may stand behind it.
    @Test(arguments: [("Irak'taki", true), ("Irağı", true), ("Irak", true), ("Ira'k", true), ("Irakta", false)])
    func endingsTakeThePlaceOfTheLastLetter(_ text: String, _ expected: Bool) {
        let hits = automaton(["Ira"], endings: ["k", "ktaki", "ğı"]).hits(in: folder.fold(text))
        #expect(hits.isEmpty == !expected)
    }

    @Test func oneWordOfMegabytesTakesLinearWork() {
        let long = String(repeating: "ab", count: 500_000)
        let hits = automaton(["ab", "abab abab"], endings: ["", "ab"]).hits(in: folder.fold(long))
        #expect(hits.isEmpty)
    }
}
