import ArgumentParser
import Foundation
import PactWatcher
import PartyModel

/// Where commands that need no settings find the seeds.
enum SeedLocation {
    /// `$PACTWATCH_SEEDS`, where it is set.
    static var variable: String? {
        ProcessInfo.processInfo.environment["PACTWATCH_SEEDS"].flatMap { $0.isEmpty ? nil : $0 }
    }

    static func path(_ option: String?) -> String {
        option ?? variable ?? (FileManager.default.fileExists(atPath: "seeds") ? "seeds" : Settings.installedSeeds)
    }

    /// Loads the model, or fails with every fault and 78.
    static func load(_ option: String?) throws(CommandFailure) -> PartyModel { try load([path(option)]) }

    static func load(_ folders: [String]) throws(CommandFailure) -> PartyModel {
        let (model, problems) = SeedFolder.load(folders)
        let errors = problems.filter { $0.severity == .error }
        guard errors.isEmpty else {
            throw CommandFailure(errors.map(\.description).joined(separator: "\n"), .configuration, isPlain: true)
        }
        return model
    }
}
