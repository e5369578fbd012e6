import ArgumentParser
import PactWatcher

@main
struct Pactwatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pactwatch",
        abstract: "Watches news feeds for pacts between political parties of different countries.",
        version: Version.current,
        subcommands: [
            RunCommand.self, PollCommand.self, CheckCommand.self, ClassifyCommand.self, ExplainCommand.self,
        ])
}
