import ArgumentParser
import Foundation
import PactWatcher

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs the daemon until SIGTERM or SIGINT; SIGHUP reloads.",
        discussion: """
            Example, to try it without root and without touching the installed places:
              pactwatch run --config config/pactwatch.yaml --seeds seeds --state /tmp/pactwatch
            """)

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let watch = try await Startup.watch(options)
        try await Daemon(watch: watch, environment: ProcessInfo.processInfo.environment).run()
    }
}

enum Startup {
    static func watch(_ options: SettingsOptions) async throws -> Watch {
        do {
            return try await Watch(loader: options.loader, logger: options.logger())
        } catch {
            throw exit(error)
        }
    }

    /// Says on standard error what is wrong, one line a fault, and gives the exit status for it.
    static func exit(_ failure: StartupFailure) -> ExitCode {
        Output.complain(failure.description)
        return ExitCode(failure.exitCode)
    }
}
