import AlertDelivery
import PactLedger
import PartyModel

/// Parties as `parties` prints them.
enum PartyView {
    static func table(_ parties: [Party]) -> Table {
        var table = Table([
            .init(title: "ID"), .init(title: "COUNTRY"), .init(title: "ROLE"), .init(title: "NAME", gives: true),
            .init(title: "SHORT"),
        ])
        for party in parties {
            let short = Set(party.short.values.joined()).sorted { ($0.count, $0) < ($1.count, $1) }
            table.add(
                party.id.rawValue, party.country.rawValue, party.role?.rawValue ?? "-", party.englishName,
                short.prefix(3).joined(separator: ", "))
        }
        return table
    }

    /// Everything the model knows of the party.
    static func lines(_ party: Party, model: PartyModel, style: Style) -> [String] {
        var card = Card()
        card.add("party", "\(party.id): \(party.englishName)")
        let country = model.country(party.country)?.englishName ?? party.country.rawValue
        card.add("country", "\(country) (\(party.country))" + (party.territory.map { ", \($0)" } ?? ""))
        card.add("role", party.role?.rawValue)
        card.add("names", byLanguage(party.names))
        card.add("short", byLanguage(party.short))
        card.add(
            "former",
            party.former.map { former in
                let known = [former.language?.rawValue, former.until.map { "until \($0)" }].compactMap { $0 }
                return former.name + (known.isEmpty ? "" : " (\(known.joined(separator: ", ")))")
            })
        card.add("wings", byLanguage(party.wings))
        card.add("need context", party.needs.sorted())
        card.add(
            "officials",
            model.officials.flatMap { official in
                official.posts.filter { $0.party == party.id }.map { post in
                    let term = [post.from.map { "from \($0)" }, post.to.map { "to \($0)" }].compactMap { $0 }
                    let name = official.names[LanguageCode("en")]?.first ?? official.id
                    return ([name, post.role] + term).joined(separator: ", ")
                }
            })
        card.add("wikidata", party.wikidata.map { "https://www.wikidata.org/wiki/\($0)" })
        card.add("sources", party.sources)
        card.add("checked", party.checked?.description)
        return card.lines(style: style, width: Style.terminalWidth)
    }

    private static func byLanguage(_ names: [LanguageCode: [String]]) -> [String] {
        // English first: it is what the alerts show.
        let languages = names.keys.sorted { left, right in
            (left.rawValue == "en" ? "" : left.rawValue) < (right.rawValue == "en" ? "" : right.rawValue)
        }
        return languages.map { "\($0): \((names[$0] ?? []).joined(separator: "; "))" }
    }

    static func json(_ party: Party, pacts: [String]) -> JSONLine {
        .object([
            ("id", .text(party.id.rawValue)), ("country", .text(party.country.rawValue)),
            ("territory", .optional(party.territory)), ("name", .text(party.englishName)),
            ("shown", .text(party.shownName)), ("role", .optional(party.role?.rawValue)),
            ("names", byLanguage(party.names)), ("short", byLanguage(party.short)),
            (
                "former",
                .list(
                    party.former.map { former in
                        .object([
                            ("name", .text(former.name)), ("language", .optional(former.language?.rawValue)),
                            ("until", .optional(former.until?.description)),
                        ])
                    })
            ),
            ("wings", byLanguage(party.wings)), ("needs", .list(party.needs.sorted().map { .text($0) })),
            ("wikidata", .optional(party.wikidata)), ("sources", .list(party.sources.map { .text($0) })),
            ("checked", .optional(party.checked?.description)), ("pacts", .list(pacts.map { .text($0) })),
        ])
    }

    private static func byLanguage(_ names: [LanguageCode: [String]]) -> JSONLine {
        .object(names.sorted { $0.key < $1.key }.map { ($0.key.rawValue, .list($0.value.map { .text($0) })) })
    }
}
