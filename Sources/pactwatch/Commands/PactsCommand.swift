import ArgumentParser
import Foundation
import PactLedger
import PactStorage
import PartyModel

struct PactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pacts",
        abstract: "Lists the ledger of known pacts, or shows one with its history.",
        discussion: """
            The latest first. A date is the day of signing, with ~ before it where no text states the day and that of \
            the report stands for it; `by …` says that it had been signed by then, `plan …` when the plan was \
            reported. Examples:
              pactwatch pacts --party tr-akp
              pactwatch pacts --country KZ --planned
              pactwatch pacts az-yap+ru-er-2007
            """)

    @OptionGroup var options: StoreOptions
    @OptionGroup var names: ModelOptions

    @Option(help: ArgumentHelp("Those of this party; `pactwatch parties NAME` finds the id.", valueName: "id"))
    var party: String?

    @Option(help: ArgumentHelp("Those with a party of this country, as KZ.", valueName: "code"))
    var country: String?

    @Flag(help: "Only plans that are still open.")
    var planned = false

    @Option(name: [.customShort("n"), .long], help: ArgumentHelp("At most so many.", valueName: "number"))
    var limit: Int?

    @Flag(help: "One JSON object a line.")
    var json = false

    @Argument(help: "The reference of a pact, from the list's last column or from an alert.")
    var reference: String?

    func validate() throws {
        if let country { _ = try CountryArgument.code(country) }
        if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more, not \(limit).") }
        if reference != nil && (party != nil || country != nil || planned || limit != nil) {
            throw ValidationError("A reference names one pact; --party, --country, --planned and --limit are for many.")
        }
    }

    func run() throws {
        if let reference { return try show(reference) }
        let code = try country.map { try CountryArgument.code($0) }
        let (pacts, reports) = try options.query { reader throws(StoreError) in
            (
                try reader.pacts(party: party.map { PartyID($0.lowercased()) }, country: code, limit: Int.max),
                try reader.reportCounts()
            )
        }
        let chosen = pacts.filter { !planned || $0.stage == .planned }.prefix(limit ?? Int.max)
        let model = names.optionalModel(config: options.config)
        if let party, chosen.isEmpty, let model, model.party(PartyID(party.lowercased())) == nil {
            throw CommandFailure(
                "the seeds have no party '\(party)'; `pactwatch parties NAME` finds ids", .nothingFound)
        }
        let view = PactView(model: model, reports: reports)
        if json {
            for pact in chosen { Output.standard.line(view.json(pact)) }
        } else if chosen.isEmpty {
            Output.complain("no such pacts")
        } else {
            for line in view.table(Array(chosen), first: party.map { PartyID($0.lowercased()) }).lines(
                style: .standard, width: Style.terminalWidth)
            {
                Output.standard.line(line)
            }
        }
    }

    private func show(_ reference: String) throws {
        let (found, reports) = try options.query { reader throws(StoreError) in
            // Learned pacts have ULIDs, in upper case; seeds have ids in lower case.
            let exact = try reader.pact(reference: reference)
            let found = exact == nil ? try reader.pact(reference: reference.uppercased()) : exact
            return (found, try reader.reportCounts())
        }
        guard let found else {
            throw CommandFailure(
                "there is no pact with the reference '\(reference)'; `pactwatch pacts` lists them in its last column",
                .nothingFound)
        }
        let view = PactView(model: names.optionalModel(config: options.config), reports: reports)
        if json { return Output.standard.line(view.json(found.pact, events: found.events)) }
        for line in view.lines(found, style: .standard) { Output.standard.line(line) }
    }
}

enum CountryArgument {
    /// `kz` is KZ.
    static func code(_ text: String) throws -> CountryCode {
        guard text.utf8.count == 2, text.allSatisfy({ $0.isASCII && $0.isLetter }) else {
            throw ValidationError("--country wants two letters of ISO 3166-1, as KZ or XK, not '\(text)'.")
        }
        return CountryCode(text.uppercased())
    }
}
