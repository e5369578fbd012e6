import ArgumentParser
import Foundation
import PactDetection
import PactLedger
import PactStorage
import PactWatcher
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
    @OptionGroup var names: ModelOptions

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
        let model = try names.model(config: options.config)
        let text = query.joined(separator: " ")
        let code = try country.map { try CountryArgument.code($0) }
        let parties =
            code.map { code in model.parties.filter { $0.country == code }.sorted { $0.id < $1.id } }
            ?? PartySearch(model: model).parties(for: text)
        guard !parties.isEmpty else {
            throw CommandFailure(
                "no party found for \(code.map { "country \($0)" } ?? "'\(text)'") in the seeds", .nothingFound)
        }
        let output = Output.standard
        if json {
            let ledger = PartyPacts(model: model, options: options)
            for party in parties { output.line(PartyView.json(party, pacts: ledger.pacts(of: party).map(\.reference))) }
        } else if code != nil || parties.count > Self.most {
            let table = PartyView.table(parties)
            for line in table.lines(style: .standard, width: Style.terminalWidth) { output.line(line) }
        } else {
            show(parties, model)
        }
    }

    private func show(_ parties: [Party], _ model: PartyModel) {
        let style = Style.standard
        let output = Output.standard
        let ledger = PartyPacts(model: model, options: options)
        for (number, party) in parties.enumerated() {
            if number > 0 { output.line("") }
            for line in PartyView.lines(party, model: model, style: style) { output.line(line) }
            let pacts = ledger.pacts(of: party)
            guard !pacts.isEmpty else { continue }
            output.line("")
            let table = ledger.view.table(pacts, first: party.id)
            for line in table.lines(style: style, width: Style.terminalWidth) { output.line(line) }
        }
    }
}

/// Pacts for people who ask for a party: those of the ledger where it can be read, else those of the seeds.
struct PartyPacts {
    let view: PactView
    private let path: String?
    private let seeds: [KnownPact]

    init(model: PartyModel, options: StoreOptions) {
        path = try? options.storePath()
        let reports = path.flatMap { try? StoreReader(path: $0).reportCounts() }
        view = PactView(model: model, reports: reports ?? [:])
        seeds = Engine.seedPacts(of: model).sorted { $0.latestDayNumber > $1.latestDayNumber }
    }

    func pacts(of party: Party) -> [KnownPact] {
        path.flatMap { try? StoreReader(path: $0).pacts(party: party.id) }
            ?? seeds.filter { $0.parties.contains { $0.id == party.id } }
    }
}
