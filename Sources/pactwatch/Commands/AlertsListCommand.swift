import AlertDelivery
import ArgumentParser
import Foundation
import PactStorage
import PactWatcher

struct AlertsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Prints alerts as the text log has them, or all that is known of one.",
        discussion: """
            The newest 50 without options; with --since all since then. --follow waits for further ones, until it is \
            interrupted or nobody reads it any more. Possible alerts, below alert_confidence, are in `pactwatch \
            review`. Examples:
              pactwatch alerts --since 7d
              pactwatch alerts --follow --limit 0 --json | my-program
              pactwatch alerts 01K4P8TSZ0Q3V6C1F5M7J2H9ND
            """)

    @OptionGroup var options: StoreOptions

    @Flag(name: .shortAndLong, help: "Print further alerts as they come.")
    var follow = false

    @Option(
        help: ArgumentHelp(
            "Those created since: 24h, 7d, 2025-09-08 (UTC) or 2025-09-08T14:00:00Z.", valueName: "time"))
    var since: String?

    @Option(name: [.customShort("n"), .long], help: ArgumentHelp("At most so many, the newest.", valueName: "number"))
    var limit: Int?

    @Flag(help: "All that the store holds.")
    var all = false

    @Flag(help: "One JSON object a line, as in the NDJSON log, with all sources.")
    var json = false

    @Argument(help: "The id at the end of an alert's line.")
    var id: String?

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit must be 0 or more, not \(limit).") }
        if all && (limit != nil || since != nil) {
            throw ValidationError("--all leaves nothing for --limit or --since to choose.")
        }
        if let since, Times.since(since, now: Date()) == nil {
            throw ValidationError("--since '\(since)' is neither a duration such as 24h nor a day such as 2025-09-08.")
        }
        if id != nil && (follow || all || since != nil || limit != nil) {
            throw ValidationError("An id names one alert; --follow, --since, --limit and --all are for many.")
        }
    }

    func run() throws {
        if let id { return try show(id) }
        let path = try options.storePath()
        let wished = limit ?? (all || since != nil ? Int.max : 50)
        let from = since.flatMap { Times.since($0, now: Date()) }
        // The place of the newest is asked first: `follow` prints what is added between the two.
        let (newest, alerts) = try Self.query(path) { reader throws(StoreError) in
            (try reader.lastSequence(), try reader.alerts(since: from, limit: wished))
        }
        for alert in alerts { Output.standard.line(AlertView.line(alert, json: json)) }
        Output.standard.flush()
        guard follow else { return }
        try AlertFollower(path: path, json: json).follow(after: max(newest, alerts.last?.sequence ?? 0))
    }

    private func show(_ id: String) throws(CommandFailure) {
        let found = try options.query { reader throws(StoreError) in try reader.alert(id: id.uppercased()) }
        guard let found else {
            throw CommandFailure(
                "there is no alert with the id '\(id)'; ids stand at the end of each line of `pactwatch alerts`",
                .nothingFound)
        }
        let lines = json ? [AlertView.line(found, json: true)] : AlertView.lines(found, style: .standard, now: Date())
        for line in lines { Output.standard.line(line) }
    }

    private static func query<Value>(
        _ path: String, _ body: (StoreReader) throws(StoreError) -> Value
    ) throws(CommandFailure) -> Value {
        let reader = try StoreOptions.open(path)
        do { return try body(reader) } catch { throw StoreOptions.failure(error, path: path) }
    }
}
