import ArgumentParser
import Glibc
import PactStorage
import PactWatcher

@main
struct Pactwatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pactwatch",
        abstract: "Watches news feeds for pacts between political parties of different countries.",
        discussion: """
            Exit status: 0, or as in sysexits.h: 64 usage, 65 bad data, 66 no input, 69 unavailable, 74 input/output, \
            75 try again, 78 bad configuration. 1 where what was asked for by name does not exist.
            """,
        version: Version.current,
        groupedSubcommands: [
            CommandGroup(name: "Daemon", subcommands: [RunCommand.self, PollCommand.self, CheckCommand.self]),
            CommandGroup(
                name: "Reading",
                subcommands: [
                    AlertsCommand.self, ReviewCommand.self, PactsCommand.self, PartiesCommand.self,
                    FeedsCommand.self, StatusCommand.self,
                ]),
            CommandGroup(
                name: "Filter", subcommands: [ClassifyCommand.self, ExplainCommand.self, ParseCommand.self]),
        ])

    static func main() async {
        // A write to a pipe or socket whose other end has gone is to fail, not to kill: see `Output`.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            Output.standard.flush()
        } catch {
            Output.standard.flush()
            switch error {
            case let failure as CommandFailure:
                Output.complain(failure.text)
                exit(withError: ExitCode(failure.status.rawValue))
            case let failure as LineReader.Failure:
                Output.complain("pactwatch: \(failure)")
                exit(withError: ExitCode(CommandFailure.Status.inputOutput.rawValue))
            default: exit(withError: error)
            }
        }
    }
}
