import ArgumentParser
import Foundation
import PactDetection
import PactLedger
import PactStorage
import PartyModel

struct PartiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parties",
        abstract: "Finds parties of the model by any of their names, and shows what is known of them.",
        discussion: """
            Capitals, diacritics and grammatical endings do not matter; a country's name gives its parties. Without a \
            match the exit status is 1. Examples:
              pactwatch parties ak parti
              pactwatch parties "Единой Россией"
              pactwatch parties --country KZ
            """)

    /// So many are shown in full, more as a list.
    private static let most = 4

    @OptionGroup var options: StoreOptions

    @Option(help: ArgumentHelp("List the parties of this country, as KZ.", valueName: "code"))
    var country: String?

    @Flag(help: "One JSON object a line.")
    var json = false

    @Argument(help: "A name in any language, a short name, a former one, an id, or a country.")
    var query: [String] = []

    func validate() throws {
        if let country { _ = try CountryArgument.code(country) }
        if query.isEmpty == (country == nil) { throw ValidationError("Give a name, or --country for a list.") }
    }

    func run() throws {
        let model = try SeedLocation.load(options.seedFolders)
        let text = query.joined(separator: " ")
        let code = try country.map { try CountryArgument.code($0) }
        let parties =
            code.map { code in model.parties.filter { $0.country == code } }
            ?? PartySearch(model: model).parties(for: text)
        guard !parties.isEmpty else {
            throw CommandFailure(
                "no party found for \(code.map { "country \($0)" } ?? "'\(text)'") in the seeds", .nothingFound)
        }
        if json {
            for party in parties {
                Output.standard.line(PartyView.json(party, pacts: references(party, model).map(\.reference)))
            }
        } else if code != nil || parties.count > Self.most {
            let table = PartyView.table(parties.sorted { $0.id < $1.id })
            for line in table.lines(style: .standard, width: Style.terminalWidth) { Output.standard.line(line) }
        } else {
            show(parties, model)
        }
    }

    private func show(_ parties: [Party], _ model: PartyModel) {
        let style = Style.standard
        for (number, party) in parties.enumerated() {
            if number > 0 { Output.standard.line("") }
            let pacts = references(party, model).map { "\($0.reference): \($0.text)" }
            for line in PartyView.lines(party, model: model, pacts: pacts, style: style) { Output.standard.line(line) }
        }
    }

    /// The party's pacts: those of the ledger where it can be read, else those of the seeds.
    private func references(_ party: Party, _ model: PartyModel) -> [(reference: String, text: String)] {
        let view = PactView(model: model, reports: [:])
        let known = try? options.query { reader throws(StoreError) in try reader.pacts(party: party.id) }
        if let known {
            return known.map {
                ($0.reference, "\(PactView.date($0)) \($0.stage.rawValue) \($0.kind.rawValue), \(view.parties($0))")
            }
        }
        return model.pacts.filter { $0.parties.contains(.party(party.id)) }.map { seed in
            let others = seed.parties.map { participant in
                switch participant {
                case .party(let id): model.party(id).map { "\($0.shownName) (\($0.country))" } ?? id.rawValue
                case .country(let code): "? (\(code))"
                }
            }
            let day = seed.signedOn.map(\.description) ?? seed.knownBy.map { "by \($0)" } ?? "-"
            return (
                seed.id, "\(day) \(seed.stage.rawValue) \(seed.kind.rawValue), \(others.joined(separator: " + "))"
            )
        }
    }
}
