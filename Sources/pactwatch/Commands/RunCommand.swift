import ArgumentParser
import Foundation
import Glibc
import Logging
import PactDetection
import PactWatcher
import PartyModel

/// What `run`, `poll` and `check` share.
struct SettingsOptions: ParsableArguments {
    @Option(name: [.customShort("c"), .long], help: "The settings.")
    var config = Settings.installedPath

    @Option(help: ArgumentHelp("Folder with seeds, instead of those in the settings. May be given more than once."))
    var seeds: [String] = []

    @Option(help: "Write store and logs into this folder instead of the places in the settings.")
    var state: String?

    var loader: EngineLoader {
        let folders = seeds.map(Self.absolute)
        return EngineLoader(
            path: config,
            overrides: .init(seeds: folders.isEmpty ? nil : folders, stateFolder: state.map(Self.absolute)))
    }

    private static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }

    /// The daemon's own log, as the settings wish; their faults are told in the default form.
    func logger() -> Logger {
        let environment = ProcessInfo.processInfo.environment
        let wish = Settings.load(path: config).settings?.log
        let style: JournalLogHandler.Style =
            switch wish?.format ?? .auto {
            case .journal: .journal
            case .text: .text
            case .auto: JournalLogHandler.style(environment: environment)
            }
        let level = wish.map { Logger.Level($0.level) } ?? .info
        return Logger(label: "pactwatch") { _ in JournalLogHandler(style: style, logLevel: level) }
    }
}

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs the daemon until SIGTERM or SIGINT; SIGHUP reloads.")

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

struct PollCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poll", abstract: "Polls every due feed once, delivers the alerts, and ends.")

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

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks settings, feeds, seeds, lexicons and golden cases; prints every problem with file and line.")

    @OptionGroup var options: SettingsOptions

    @Flag(help: "Print what was read.")
    var summary = false

    func run() throws {
        let result = options.loader.load()
        for problem in result.problems { print(problem) }
        guard let engine = result.engine else { throw ExitCode(78) }
        if summary { print(Self.summary(engine)) }
    }

    private static func summary(_ engine: Engine) -> String {
        let model = engine.reader.model
        let languages = Set(engine.settings.feeds.compactMap(\.language)).count
        return """
            feeds      \(engine.settings.feeds.count) in \(languages) languages
            parties    \(model.parties.count) in \(Set(model.parties.map(\.country)).count) countries
            countries  \(model.countries.count)
            officials  \(model.officials.count)
            pacts      \(model.pacts.count)
            lexicons   \(model.lexicons.keys.map(\.rawValue).sorted().joined(separator: " "))
            golden     \(model.golden.count)
            """
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
        // Not by FileHandle, whose `write` traps where nobody reads.
        JournalLogHandler.writeToStandardError(failure.description + "\n")
        return ExitCode(failure.exitCode)
    }
}
