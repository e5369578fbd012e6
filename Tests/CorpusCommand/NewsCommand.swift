import ArgumentParser
import CorpusScoring
import Foundation
import PactDetection
import PartyModel

/// Reads ordinary news, in which a pact is hardly ever told, and shows everything that would alert.
struct NewsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "news",
        abstract: "Reads files of news, one JSON object with title and text a line, and prints what would alert.")

    @OptionGroup var options: ReaderOptions

    @Option(help: "Shows alerts from this confidence on.") var confidence = 0.5
    @Argument(help: "Files.") var files: [String]

    private struct Line: Decodable {
        var title: String?
        var text: String?
        var published: String?
    }

    func run() throws {
        let reader = PactReader(model: try options.model())
        var items = 0
        var unread = 0
        var bytes = 0
        var alerts = 0
        for file in files {
            for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
                guard let item = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else {
                    unread += 1
                    continue
                }
                items += 1
                bytes += (item.title ?? "").utf8.count + (item.text ?? "").utf8.count
                let readable = ReadableItem(
                    title: item.title ?? "", text: item.text ?? "",
                    published: item.published.flatMap { PartialDate($0) })
                let verdict = reader.read(readable)
                guard verdict.label == .signed || verdict.label == .renewed, verdict.confidence >= confidence else {
                    continue
                }
                alerts += 1
                show(readable, verdict, file)
            }
        }
        print("news: \(items) items, \(bytes / 1_000_000) MB, \(alerts) would alert; \(unread) lines could not be read")
    }

    private func show(_ item: ReadableItem, _ verdict: Verdict, _ file: String) {
        print("\(file): \(verdict.label.rawValue) \(verdict.confidence) \(item.title)")
        for finding in verdict.findings {
            let parties = finding.parties.map { $0.name ?? $0.mention ?? $0.country.rawValue }
            print("    \(parties.joined(separator: " + ")): \(finding.evidence.first?.quote ?? "")")
        }
    }
}
