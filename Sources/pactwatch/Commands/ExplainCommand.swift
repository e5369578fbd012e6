import ArgumentParser
import Foundation
import PactDetection
import PartyModel

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows what the reader recognises in a text and which rules spoke.",
        discussion: """
            Reads lines as `pactwatch classify` does, from standard input. Example:
              echo '{"title": "AK Parti ile Amanat mutabakat zaptı imzaladı"}' | pactwatch explain
            """)

    @Option(help: "Folder with the seeds (default: $PACTWATCH_SEEDS, ./seeds, the installed ones).")
    var seeds: String?

    func run() throws {
        let reader = PactReader(model: try SeedLocation.load(seeds))
        var lines = LineReader()
        var number = 0
        var hasFailed = false
        let output = Output.standard
        while true {
            // Whoever writes a line and waits for its answer gets it before the next one is read.
            if lines.mayWait { output.flush() }
            guard let line = try lines.next() else { break }
            number += 1
            guard case .bytes(let bytes) = line else {
                hasFailed = true
                output.line("line \(number): longer than 4 MiB")
                continue
            }
            do {
                guard let input = try ClassifyInput(bytes, line: number) else { continue }
                output.line(Self.text(reader.explain(input.item), id: input.id))
            } catch {
                hasFailed = true
                output.line("line \(number): \(error.message)")
            }
        }
        if hasFailed { throw ExitCode(CommandFailure.Status.data.rawValue) }
    }

    private static func text(_ explanation: Explanation, id: String) -> String {
        let verdict = explanation.verdict
        let languages = explanation.languages.map(\.rawValue).joined(separator: ", ")
        var lines = ["\(id): \(verdict.label.rawValue) \(verdict.confidence), read as \(languages)"]
        for line in explanation.lines {
            lines.append("  \(line.span.field.rawValue): \(line.span.quote)")
            for mark in line.marks {
                lines.append("      \(mark.span.quote) = \(mark.meanings.joined(separator: ", "))")
            }
            if !line.actors.isEmpty { lines.append("    parties: \(line.actors.joined(separator: "; "))") }
            if let stage = line.stage {
                lines.append("    says: \(stage.rawValue) (\(line.rules.joined(separator: ", ")))")
            }
        }
        for finding in verdict.findings {
            let parties = finding.parties.map { $0.id?.rawValue ?? "?" + $0.country.rawValue }.joined(separator: " + ")
            lines.append(
                "  finding: \(finding.stage.rawValue) \(finding.kind.rawValue) \(parties) \(finding.confidence)")
            for note in finding.rules {
                lines.append("      \(note.weight >= 0 ? "+" : "")\(note.weight) \(note.rule)")
            }
        }
        return lines.joined(separator: "\n")
    }
}
