import ArgumentParser
import PactWatcher
import PartyModel

/// Where commands that show names find the seeds.
struct ModelOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Folder with seeds (default: $PACTWATCH_SEEDS, the settings, ./seeds, the installed ones).",
            valueName: "folder"))
    var seeds: [String] = []

    private func folders(config: String) -> [String] {
        if !seeds.isEmpty { return seeds }
        if let variable = SeedLocation.variable { return [variable] }
        return Settings.places(path: config).places?.seeds ?? [SeedLocation.path(nil)]
    }

    /// Fails with every fault of the seeds and 78.
    func model(config: String) throws(CommandFailure) -> PartyModel { try SeedLocation.load(folders(config: config)) }

    /// Nil where the seeds cannot be read: for commands in which names only decorate what the store tells.
    func optionalModel(config: String) -> PartyModel? { try? model(config: config) }
}
