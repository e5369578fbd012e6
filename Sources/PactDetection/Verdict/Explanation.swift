package import PartyModel

/// How the reader came to its verdict: what it recognised in each sentence, and what the rules made of it.
package struct Explanation: Sendable {
    package struct Mark: Sendable, Hashable {
        package var span: EvidenceSpan
        /// `party tr-akp`, `country KZ`, `signed`, `memorandum` …
        package var meanings: [String]
    }

    package struct Line: Sendable {
        package var span: EvidenceSpan
        package var marks: [Mark]
        /// The parties that the sentence was found to speak of.
        package var actors: [String]
        /// What the sentence says of a paper: its stage, nil where it says nothing.
        package var stage: Stage?
        package var rules: [String]
    }

    package var verdict: Verdict
    /// Findings that the reader thought of and does not report, for their confidence lies below the floor.
    package var doubted: [Finding]
    package var languages: [LanguageCode]
    package var lines: [Line]
}

extension PactReader {
    package func explain(_ item: ReadableItem) -> Explanation {
        let reading = reading(of: item, isForPeople: true)
        let events = EventReader(reading: reading)
        let lines = reading.sentences.indices.map { index in
            let sentence = reading.sentences[index]
            let event = events.event(at: index)
            return Explanation.Line(
                span: reading.quote(sentence.range, in: sentence.field),
                marks: sentence.mentions.map { mention in
                    Explanation.Mark(
                        span: reading.quote(mention.range, in: sentence.field),
                        meanings: Set(mention.payloads.map { describe($0.meaning) }).sorted())
                },
                actors: sentence.actors.map(describe), stage: event?.stage, rules: event?.rules.map(\.rawValue) ?? [])
        }
        let all = candidates(reading)
        return Explanation(
            verdict: verdict(reading, of: all), doubted: all.filter { !isReported($0) }, languages: reading.languages,
            lines: lines)
    }

    private func describe(_ actor: Actor) -> String {
        let name =
            actor.party.map { model.parties[$0].id.rawValue } ?? "?" + model.countries[actor.country].code.rawValue
        return "\(name) by \(actor.basis)"
    }

    private func describe(_ meaning: Meaning) -> String {
        switch meaning {
        case .party(let number, let isWeak): "party \(model.parties[number].id)" + (isWeak ? " (needs context)" : "")
        case .country(let number, let word): "\(word) of \(model.countries[number].code)"
        case .official(let number): "official \(model.officials[number].id)"
        case .lexical(let kind): kind.key
        case .month(let number): "month \(number)"
        case .relativeDay(let days): "day \(days)"
        case .common: "function word"
        case .placeBefore: "place"
        }
    }
}
