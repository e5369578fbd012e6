import ArgumentParser
import Foundation
import Logging
import PactWatcher

/// What `run`, `poll` and `check` share.
struct SettingsOptions: ParsableArguments {
    @Option(name: [.customShort("c"), .long], help: ArgumentHelp("The settings.", valueName: "file"))
    var config = Settings.installedPath

    @Option(
        help: ArgumentHelp(
            "Folder with seeds, instead of those in the settings. May be given more than once.", valueName: "folder"))
    var seeds: [String] = []

    @Option(
        help: ArgumentHelp(
            "Write store and logs into this folder instead of the places in the settings.", valueName: "folder"))
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
