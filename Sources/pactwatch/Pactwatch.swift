import ArgumentParser

@main
struct Pactwatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pactwatch",
        abstract: "Watches news feeds for pacts between political parties of different countries.",
        subcommands: [ClassifyCommand.self, ExplainCommand.self])
}
