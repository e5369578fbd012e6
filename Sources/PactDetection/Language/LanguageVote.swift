import PartyModel

/// Lets the hits of a text vote for its language.
struct LanguageVote {
    let model: CompiledModel

    /// Votes by language. A hit that means something in several languages splits its vote among them.
    func votes(_ fields: [[Automaton.Hit]]) -> [LanguageCode: Double] {
        var sums = [Double](repeating: 0, count: model.languages.count)
        var shares = sums
        var sharing: [Int] = []
        for hits in fields {
            // The automaton gives hits in the order of their beginnings; those of one span become neighbours.
            let ordered = hits.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
            for (index, hit) in ordered.enumerated() {
                let payload = model.payload(hit)
                if shares[payload.language] == 0 { sharing.append(payload.language) }
                let vote = Self.vote(payload.meaning, length: hit.end - hit.start)
                shares[payload.language] = max(shares[payload.language], vote)
                if index + 1 < ordered.count, ordered[index + 1].start == hit.start, ordered[index + 1].end == hit.end {
                    continue
                }
                for language in sharing {
                    sums[language] += shares[language] / Double(sharing.count)
                    shares[language] = 0
                }
                sharing.removeAll(keepingCapacity: true)
            }
        }
        var votes: [LanguageCode: Double] = [:]
        for (number, sum) in sums.enumerated() where sum > 0 { votes[model.languages[number]] = sum }
        return votes
    }

    private static func vote(_ meaning: Meaning, length: Int) -> Double {
        switch meaning {
        case .common: 1
        case .lexical: length > 4 ? 1 : 0.5
        case .party, .country, .official: 0.3
        default: 0.2
        }
    }
}
