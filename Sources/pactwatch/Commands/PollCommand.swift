import ArgumentParser
import PactWatcher

struct PollCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poll", abstract: "Polls every due feed once, delivers the alerts, and ends.",
        discussion: """
            For machines that run it from a timer instead of the daemon. Example:
              pactwatch poll --all && pactwatch alerts --since 1h
            """)

    @OptionGroup var options: SettingsOptions

    @Flag(help: "Poll feeds that are not due yet as well.")
    var all = false

    func run() async throws {
        let watch = try await Startup.watch(options)
        do {
            try await watch.poll(all: all)
        } catch {
            throw Startup.exit(error)
        }
    }
}
