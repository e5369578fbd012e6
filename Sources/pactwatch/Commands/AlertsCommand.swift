import ArgumentParser

/// Holds two commands: a positional argument of its own would take the name of a subcommand for an id.
struct AlertsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts",
        abstract: "Prints alerts as the text log has them, or sends a test through all sinks.",
        discussion: """
            `list` is meant where neither is named; its options: pactwatch alerts list --help. Examples:
              pactwatch alerts --since 7d
              pactwatch alerts --follow --limit 0 --json | my-program
              pactwatch alerts 01K4P8TSZ0Q3V6C1F5M7J2H9ND
              pactwatch alerts test
            """,
        subcommands: [AlertsListCommand.self, AlertsTestCommand.self], defaultSubcommand: AlertsListCommand.self)
}
