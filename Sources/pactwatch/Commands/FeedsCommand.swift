import ArgumentParser
import Foundation
import PactStorage

struct FeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "Lists feeds with their health, or shows all that is known of one.",
        discussion: """
            A feed is silent when it answers but brought nothing new for 14 days, or never an item. Examples:
              pactwatch feeds --failing
              pactwatch feeds trt-world
            """)

    @OptionGroup var options: StoreOptions

    @Flag(help: "Only feeds whose last poll failed.")
    var failing = false

    @Flag(help: "Feeds too that are no longer in the settings.")
    var retired = false

    @Flag(help: "One JSON object a line.")
    var json = false

    @Argument(help: "The id of a feed, as in the files of feeds.")
    var id: String?

    func validate() throws {
        if id != nil && (failing || retired) { throw ValidationError("An id names one feed; the flags are for many.") }
    }

    func run() throws {
        let feeds = try options.query { reader throws(StoreError) in
            try reader.feeds(includeRetired: retired || id != nil)
        }
        let now = Date()
        let output = Output.standard
        if let id {
            guard let feed = feeds.first(where: { $0.id == id }) else {
                throw CommandFailure(
                    "the store knows no feed '\(id)'; `pactwatch feeds` lists them, and a new one is known after a "
                        + "reload", .nothingFound)
            }
            if json { return output.line(FeedView.json(feed, now: now)) }
            for line in FeedView.lines(feed, style: .standard, now: now) { output.line(line) }
            return
        }
        let chosen = feeds.filter { !failing || $0.failures > 0 }
        if json {
            for feed in chosen { output.line(FeedView.json(feed, now: now)) }
        } else if chosen.isEmpty {
            Output.complain(failing ? "no feed is failing" : "the store has no feeds")
        } else {
            for line in FeedView.table(chosen, now: now).lines(style: .standard, width: Style.terminalWidth) {
                output.line(line)
            }
        }
    }
}
