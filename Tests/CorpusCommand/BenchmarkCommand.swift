import ArgumentParser
import CorpusScoring
import Foundation
import PactDetection
import PartyModel

/// Speed and size of the reader. Ratios within one run say whether the cost grows as it should; absolute figures hold
/// for the machine they were taken on.
struct BenchmarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "benchmark", abstract: "Measures speed and size.")

    @OptionGroup var options: ReaderOptions
    @Option(help: "Ordinary news, one JSON object with title and text a line.") var news: String?

    func run() throws {
        let clock = ContinuousClock()
        let before = Self.residentBytes()
        var loaded: PartyModel?
        let load = try clock.measure { loaded = try options.model() }
        guard let model = loaded else { return }
        let between = Self.residentBytes()
        var reader: PactReader?
        let compile = clock.measure { reader = PactReader(model: model) }
        guard let reader else { return }
        print("seeds read: \(Self.seconds(load)), \((between - before) / 1_048_576) MiB")
        print("model compiled: \(Self.seconds(compile)), \((Self.residentBytes() - between) / 1_048_576) MiB")

        let corpus = try Corpus(folder: options.corpus)
        let items = (corpus.building + corpus.own).map(\.readable)
        report("labelled items", items, reader, clock)
        if let news { report("ordinary news", try Self.items(news), reader, clock) }
        growth(model, items, clock)
        linearity(reader, clock)
    }

    private func report(_ name: String, _ items: [ReadableItem], _ reader: PactReader, _ clock: ContinuousClock) {
        let bytes = items.map { $0.title.utf8.count + $0.text.utf8.count }.reduce(0, +)
        let rounds = max(1, 20_000_000 / max(bytes, 1))
        var findings = 0
        let time = clock.measure {
            for _ in 0..<rounds { for item in items { findings += reader.read(item).findings.count } }
        }
        let seconds = time / .seconds(1)
        print(
            "\(name): \(Int(Double(items.count * rounds) / seconds)) items/s, "
                + String(format: "%.1f MB/s", Double(bytes * rounds) / seconds / 1e6)
                + " on one core (\(items.count) items, \(findings / rounds) findings)")
    }

    /// Ten times the names must cost little more time a text.
    private func growth(_ model: PartyModel, _ items: [ReadableItem], _ clock: ContinuousClock) {
        let times = [5_000, 50_000].map { count in
            let reader = PactReader(model: Self.withNames(count, model))
            for item in items { _ = reader.read(item) }
            return clock.measure { for _ in 0..<3 { for item in items { _ = reader.read(item) } } }
        }
        print(String(format: "50,000 further names take %.2f times the time of 5,000", times[1] / times[0]))
    }

    /// Invented names, built from syllables in an order that is the same every time.
    private static func withNames(_ count: Int, _ model: PartyModel) -> PartyModel {
        let syllables = ["ka", "ro", "min", "ta", "ve", "lus", "den", "par", "si", "gon", "bel", "ur"]
        var model = model
        let country = model.parties.first?.country ?? CountryCode("TR")
        for number in 0..<count {
            var name = ""
            var rest = number + 1
            while rest > 0 {
                name += syllables[rest % syllables.count]
                rest /= syllables.count
            }
            var party = Party(id: PartyID("xx-\(number)"), country: country)
            party.names = [LanguageCode("en"): ["\(name.capitalized) Party"]]
            model.parties.append(party)
        }
        return model
    }

    /// Twice the text must take about twice the time, however odd it is.
    private func linearity(_ reader: PactReader, _ clock: ContinuousClock) {
        let kinds: [(String, (Int) -> String)] = [
            ("one word", { String(repeating: "a", count: $0) }),
            ("party names", { String(repeating: "AK Party and Amanat signed a memorandum, ", count: $0 / 40) }),
            ("full stops", { String(repeating: "a. ", count: $0 / 3) }),
        ]
        for (name, text) in kinds {
            let times = [1 << 19, 1 << 20].map { size in
                let item = ReadableItem(title: "", text: text(size))
                return clock.measure { _ = reader.read(item) }
            }
            print(
                String(format: "twice as much of \(name): %.2f times the time", times[1] / times[0])
                    + " (1 MiB: \(Self.seconds(times[1])))")
        }
    }

    private static func items(_ file: String) throws -> [ReadableItem] {
        struct Line: Decodable {
            var title: String?
            var text: String?
        }
        return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").prefix(20_000).map {
            let line = try JSONDecoder().decode(Line.self, from: Data($0.utf8))
            return ReadableItem(title: line.title ?? "", text: line.text ?? "")
        }
    }

    private static func seconds(_ time: Duration) -> String { String(format: "%.3f s", time / .seconds(1)) }

    private static func residentBytes() -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return 0 }
        return pages * 4096
    }
}
