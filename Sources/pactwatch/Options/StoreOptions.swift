import ArgumentParser
import Foundation
import Glibc
import PactStorage
import PactWatcher

/// Where the reading commands find the store. They need nothing else of the settings, so a mistake elsewhere in
/// them, which `check` tells, does not keep anybody from reading the alerts.
struct StoreOptions: ParsableArguments {
    @Option(
        name: [.customShort("c"), .long],
        help: ArgumentHelp("The settings, which name the store.", valueName: "file"))
    var config = Settings.installedPath

    @Option(help: ArgumentHelp("The folder that was given to `run` or `poll` as --state.", valueName: "folder"))
    var state: String?

    @Option(help: ArgumentHelp("The store itself, whatever the settings say.", valueName: "file"))
    var store: String?

    func validate() throws {
        if state != nil && store != nil { throw ValidationError("--state and --store both name the store; give one.") }
    }

    /// The path of the store; 78 where the settings do not tell it.
    func storePath() throws(CommandFailure) -> String {
        if let store { return store }
        if let state { return state + "/pactwatch.sqlite" }
        let (places, problems) = Settings.places(path: config)
        if let places { return places.store }
        throw CommandFailure(
            problems.map(\.description).joined(separator: "\n")
                + "\nThe store is named there; or give its place with --store FILE or --state FOLDER.",
            .configuration, isPlain: true)
    }

    /// The store for reading, beside a daemon that may be running.
    func openStore() throws(CommandFailure) -> StoreReader { try Self.open(try storePath()) }

    static func open(_ path: String) throws(CommandFailure) -> StoreReader {
        do {
            return try StoreReader(path: path)
        } catch {
            throw failure(error, path: path)
        }
    }

    static func failure(_ error: StoreError, path: String) -> CommandFailure {
        switch error {
        case .missing, .cannotOpen:
            // `fileExists` says no where the folder may not be entered.
            if access(path, R_OK) != 0, errno == EACCES {
                return CommandFailure(
                    "you may not read \(path): members of the group adm may (sudo adduser $USER adm, then log in "
                        + "again), and root", .inputOutput)
            }
            guard case .missing = error else { return CommandFailure("\(error)", .inputOutput) }
            return CommandFailure(
                "there is no store at \(path): start the daemon (systemctl start pactwatch) or run `pactwatch poll`, "
                    + "which create it, or name another with --store, --state or --config", .noInput)
        case .newerSchema:
            return CommandFailure("\(error) of pactwatch: use that one to read it", .data)
        case .locked:
            return CommandFailure("\(error)", .tryAgain)
        case .database(let code, _) where code & 0xFF == 1:
            return CommandFailure("\(path) cannot be read as a store of this version: \(error)", .data)
        case .unknownSink, .unknownFeed, .database:
            return CommandFailure("\(path): \(error)", .inputOutput)
        }
    }

    /// Runs a query; its failure names the store.
    func query<Value>(_ body: (StoreReader) throws(StoreError) -> Value) throws(CommandFailure) -> Value {
        let path = try storePath()
        let reader = try Self.open(path)
        do { return try body(reader) } catch { throw Self.failure(error, path: path) }
    }
}
