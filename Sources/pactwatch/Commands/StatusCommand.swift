import ArgumentParser
import Foundation
import PactStorage

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Tells whether the watch works: daemon, feeds, items, findings, alerts, deliveries, losses.",
        discussion: """
            Example, for a monitor:
              pactwatch status --json | jq -e '.writer.running and .feeds.failing < 10'
            """)

    @OptionGroup var options: StoreOptions

    @Flag(help: "One JSON object on one line.")
    var json = false

    func run() throws {
        let path = try options.storePath()
        let now = Date()
        let (counts, feeds) = try options.query { reader throws(StoreError) in
            (try reader.counts(since: now.addingTimeInterval(-86_400)), try reader.feeds())
        }
        let view = StatusView(
            path: path, writer: StoreWriter.ofStore(at: path), counts: counts, feeds: feeds, now: now)
        if json { return Output.standard.line(view.json) }
        for line in view.lines(style: .standard, width: Style.terminalWidth) { Output.standard.line(line) }
    }
}
