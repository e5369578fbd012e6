import ArgumentParser
import Foundation
import Glibc
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
        // Before anything else: until the signal is trapped it would end the process.
        let reloads = await ReloadRequests.trap()
        let watch = try await Startup.watch(options)
        do {
            try await Daemon(watch: watch, reloads: reloads, environment: ProcessInfo.processInfo.environment).run()
        } catch {
            throw Startup.exit(error)
        }
    }
}

enum Startup {
    static func watch(_ options: SettingsOptions) async throws -> Watch {
        // Whoever reads our log may go away, as in `pactwatch run 2>&1 | head`; the watch goes on.
        signal(SIGPIPE, SIG_IGN)
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
