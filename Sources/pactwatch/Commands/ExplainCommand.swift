import ArgumentParser
import Foundation
import PactDetection
import PactStorage
import PartyModel

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows what the reader recognises in a text and which rules spoke for and against.",
        discussion: """
            Reads lines as `pactwatch classify` does, from standard input; or the reports of an alert from the store.
            Examples:
              echo '{"title": "AK Parti ile Amanat mutabakat zaptı imzaladı"}' | pactwatch explain
              pactwatch explain --alert 01K4RS6ZC7W0R5Q3E8J9X2M1TA
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var seeds: ModelOptions

    @Option(help: ArgumentHelp("Explains the reports of this alert; its id ends the alert's line.", valueName: "id"))
    var alert: String?

    @Flag(help: "One JSON object a line.")
    var json = false

    func run() throws {
        let reader = PactReader(model: try seeds.model(config: store.config))
        if let alert { return try explain(alert: alert, with: reader) }
        try explainInput(with: reader)
    }

    // MARK: Standard input

    private func explainInput(with reader: PactReader) throws {
        var lines = LineReader()
        var number = 0
        var hasFailed = false
        let output = Output.standard
        while true {
            // Whoever writes a line and waits for its answer gets it before the next one is read.
            if lines.mayWait { output.flush() }
            guard let line = try lines.next() else { break }
            number += 1
            do throws(ClassifyInput.Failure) {
                guard case .bytes(let bytes) = line else { throw .init(message: "the line is longer than 4 MiB") }
                guard let input = try ClassifyInput(bytes, line: number) else { continue }
                show(reader.explain(input.item), id: input.id, output)
            } catch {
                hasFailed = true
                output.line(
                    json ? VerdictJSON.render(error: error.message, line: number) : "line \(number): \(error.message)")
            }
        }
        if hasFailed { throw ExitCode(CommandFailure.Status.data.rawValue) }
    }

    private func show(_ explanation: Explanation, id: String, _ output: Output) {
        if json { return output.line(VerdictJSON.render(explanation, id: id)) }
        for line in ExplanationView(style: .standard).lines(explanation, id: id) { output.line(line) }
    }

    // MARK: The store

    private func explain(alert id: String, with reader: PactReader) throws {
        let items = try store.query { reader throws(StoreError) in try reader.items(ofAlert: id) }
        guard let items else {
            throw CommandFailure("there is no alert '\(id)' in the store; its id ends the line in the log", .data)
        }
        for (number, item) in items.enumerated() {
            let readable = ReadableItem(
                title: item.title, text: item.text, language: item.language.map { LanguageCode($0) },
                published: (item.published ?? item.firstSeen).day)
            show(reader.explain(readable), id: item.link ?? "report \(number + 1)", Output.standard)
            if item.isPruned, !json { Output.complain("the text of this report is deleted; only its title was read") }
        }
    }
}

extension Date {
    /// The day in UTC.
    fileprivate var day: PartialDate? { PartialDate(dayNumber: Int((timeIntervalSince1970 / 86_400).rounded(.down))) }
}
