import ArgumentParser
import CorpusScoring
import PactDetection
import PartyModel

/// Measures the reader: on the labelled items, on ordinary news, and by the clock. Never installed.
@main
struct CorpusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus", abstract: "Measures the reader.",
        subcommands: [ScoreCommand.self, OverlapCommand.self, NewsCommand.self, BenchmarkCommand.self])
}

struct ReaderOptions: ParsableArguments {
    @Option(help: "Folder with the seeds.") var seeds = "seeds"
    @Option(help: "Folder with the labelled items.") var corpus = "Tests/Corpus"

    func model() throws -> PartyModel {
        let (model, problems) = SeedFolder.load([seeds])
        let errors = problems.filter { $0.severity == .error }
        guard errors.isEmpty else { throw CorpusError(message: errors.map(\.description).joined(separator: "\n")) }
        return model
    }
}
