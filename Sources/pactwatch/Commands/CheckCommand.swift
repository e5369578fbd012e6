import ArgumentParser
import PactDetection
import PactWatcher
import PartyModel

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks settings, feeds, seeds, lexicons and golden cases; prints every problem with file and line.",
        discussion: """
            The exit status is 78 where there is an error, 0 with warnings alone. Example, before a reload:
              pactwatch check && systemctl reload pactwatch
            """)

    @OptionGroup var options: SettingsOptions

    @Flag(help: "Print what was read.")
    var summary = false

    func run() throws {
        let result = options.loader.load()
        let output = Output.standard
        for problem in result.problems { output.line(problem.description) }
        if !result.problems.isEmpty { output.line(Self.total(result.problems)) }
        guard let engine = result.engine else { throw ExitCode(CommandFailure.Status.configuration.rawValue) }
        if summary { output.line(Self.summary(engine)) }
    }

    /// `3 errors, 1 warning`.
    private static func total(_ problems: [SettingsProblem]) -> String {
        let errors = problems.count { $0.severity == .error }
        let warnings = problems.count - errors
        let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
        return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
    }

    private static func summary(_ engine: Engine) -> String {
        let model = engine.reader.model
        let languages = Set(engine.settings.feeds.compactMap(\.language)).count
        return """
            feeds      \(engine.settings.feeds.count) in \(languages) languages
            parties    \(model.parties.count) in \(Set(model.parties.map(\.country)).count) countries
            countries  \(model.countries.count)
            officials  \(model.officials.count)
            pacts      \(model.pacts.count)
            lexicons   \(model.lexicons.keys.map(\.rawValue).sorted().joined(separator: " "))
            golden     \(model.golden.count)
            """
    }
}
