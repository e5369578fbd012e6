import ArgumentParser
import Foundation
import PartyModel

/// Where commands that need no settings find the seeds.
enum SeedLocation {
    static let installed = "/usr/share/pactwatch/seeds"

    static func path(_ option: String?) -> String {
        if let option { return option }
        if let variable = ProcessInfo.processInfo.environment["PACTWATCH_SEEDS"], !variable.isEmpty { return variable }
        return FileManager.default.fileExists(atPath: "seeds") ? "seeds" : installed
    }

    /// Loads the model, or says every fault on standard error and exits with 78.
    static func load(_ option: String?) throws -> PartyModel {
        let (model, problems) = SeedFolder.load([path(option)])
        let errors = problems.filter { $0.severity == .error }
        guard errors.isEmpty else {
            for problem in errors { FileHandle.standardError.write(Data((problem.description + "\n").utf8)) }
            throw ExitCode(78)
        }
        return model
    }
}
