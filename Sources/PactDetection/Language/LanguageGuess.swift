import PartyModel

/// Which languages a text is read in: the function words vote, the feed's word counts as a few votes more.
struct LanguageGuess: Sendable {
    /// Best first. Empty where nothing speaks for any language.
    var languages: [LanguageCode]
    /// Those of them that are nearly as likely as the best: Bosnian, Croatian, Serbian.
    var closest: [LanguageCode]

    /// A language is read beside the best where it has at least this share of the best one's votes.
    private static let share = 0.6
    private static let closeShare = 0.9
    private static let hintVotes = 3.0

    /// `votes`: hits of function words by language; `words`: hits of cues and papers, which count double.
    init(votes: [LanguageCode: Double], hint: LanguageCode?) {
        var votes = votes
        if let hint { votes[hint, default: 0] += Self.hintVotes }
        let ranked = votes.filter { $0.value > 0 }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let best = ranked.first else {
            languages = []
            closest = []
            return
        }
        languages = ranked.filter { $0.value >= best.value * Self.share }.map(\.key)
        closest = ranked.filter { $0.value >= best.value * Self.closeShare }.map(\.key)
    }
}
