import AlertDelivery
import ArgumentParser
import Foundation
import PactStorage

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Shows possible alerts: findings below alert_confidence, for people to judge.",
        discussion: """
            The newest first. They stand in the NDJSON log too, but never in the text log. Example:
              pactwatch review --limit 10
            """)

    @OptionGroup var options: StoreOptions

    @Option(name: [.customShort("n"), .long], help: ArgumentHelp("At most so many.", valueName: "number"))
    var limit = 20

    @Flag(help: "One JSON object a line, as in the NDJSON log, with all sources.")
    var json = false

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be 1 or more, not \(limit).") }
    }

    func run() throws {
        let alerts = try options.query { reader throws(StoreError) in try reader.possibleAlerts(limit: limit) }
        let output = Output.standard
        if json {
            for alert in alerts { output.line(AlertView.line(alert, json: true)) }
            return
        }
        if alerts.isEmpty { return Output.complain("nothing to review") }
        for (number, alert) in alerts.enumerated() {
            if number > 0 { output.line("") }
            for line in AlertView.block(alert, style: .standard) { output.line(line) }
        }
    }
}
