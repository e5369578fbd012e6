package import Foundation
import PactDetection
import PactStorage
import PartyModel

/// Reads settings, feeds, seeds and golden cases as one: `check`, the start and each reload use it alike.
package struct EngineLoader: Sendable {
    package struct Result: Sendable {
        /// Nil as soon as there is one error.
        package var engine: Engine?
        package var problems: [SettingsProblem]
    }

    /// What the command line says over the settings.
    package struct Overrides: Sendable {
        package var seeds: [String]?
        package var stateFolder: String?

        package init(seeds: [String]? = nil, stateFolder: String? = nil) {
            self.seeds = seeds
            self.stateFolder = stateFolder
        }
    }

    private let path: String
    private let overrides: Overrides
    private let now: @Sendable () -> Date
    private let newID: @Sendable () -> String

    package init(
        path: String, overrides: Overrides = Overrides(), now: @escaping @Sendable () -> Date = { Date() },
        newID: (@Sendable () -> String)? = nil
    ) {
        self.path = path
        self.overrides = overrides
        self.now = now
        let ids = ULIDSource(now: now, random: { UInt64.random(in: .min ... .max) })
        self.newID = newID ?? { ids.next() }
    }

    package func load() -> Result {
        let loaded = Settings.load(path: path)
        var problems = loaded.problems
        guard let draft = loaded.draft else { return Result(engine: nil, problems: problems) }
        guard let reader = reader(draft, isSound: loaded.settings != nil, &problems) else {
            return Result(engine: nil, problems: problems)
        }
        problems += Self.unknownFocus(draft, reader.model)
        problems += GoldenCheck.problems(reader)
        guard var settings = loaded.settings, !problems.contains(where: { $0.severity == .error }) else {
            return Result(engine: nil, problems: problems)
        }
        if let folder = overrides.stateFolder { settings = settings.moved(toState: folder) }
        return Result(
            engine: Engine(settings: settings, reader: reader, now: now, newID: newID), problems: problems)
    }

    /// Reads the seeds; nil after an error in them.
    private func reader(_ draft: Settings, isSound: Bool, _ problems: inout [SettingsProblem]) -> PactReader? {
        // A wrong 'seeds' reads as the installed ones, whose faults would only confuse.
        if !isSound, overrides.seeds == nil, draft.seeds == [Settings.installedSeeds] { return nil }
        let seeds = SeedFolder.load(overrides.seeds ?? draft.seeds)
        problems += seeds.problems.map { problem($0, draft) }
        return seeds.problems.contains { $0.severity == .error } ? nil : PactReader(model: seeds.model)
    }

    /// The fault of a whole folder stands where the settings name it.
    private func problem(_ seed: SeedProblem, _ draft: Settings) -> SettingsProblem {
        let severity: SettingsProblem.Severity = seed.severity == .error ? .error : .warning
        if overrides.seeds == nil, draft.seeds.contains(seed.file) {
            return draft.problem(at: "seeds", "the folder \(seed.file) \(seed.message)", severity: severity)
        }
        return SettingsProblem(file: seed.file, line: seed.line, severity: severity, message: seed.message)
    }

    private static func unknownFocus(_ settings: Settings, _ model: PartyModel) -> [SettingsProblem] {
        guard case .parties(let ids) = settings.focus else { return [] }
        return ids.filter { model.party($0) == nil }.map {
            settings.problem(at: "focus", "no party '\($0)' in the seeds; `pactwatch parties NAME` finds ids")
        }
    }
}

/// Runs the golden cases: texts that must, or must not, alert.
enum GoldenCheck {
    static func problems(_ reader: PactReader) -> [SettingsProblem] {
        reader.model.golden.compactMap { golden in
            let verdict = reader.read(
                ReadableItem(
                    title: golden.title, text: golden.text, language: golden.language, published: golden.published))
            guard let difference = difference(golden, verdict) else { return nil }
            return SettingsProblem(
                file: golden.file, line: golden.line, message: "golden case '\(golden.name)': \(difference)")
        }
    }

    private static func difference(_ golden: GoldenCase, _ verdict: Verdict) -> String? {
        if verdict.label.rawValue != golden.label {
            return "is read as \(verdict.label.rawValue), must be \(golden.label)"
        }
        guard let expected = golden.pairs else { return nil }
        let found = verdict.findings.map { $0.parties.map(\.country.rawValue).sorted().joined(separator: "+") }.sorted()
        return found == expected.sorted()
            ? nil : "finds \(found.joined(separator: ", ")), must find \(expected.sorted().joined(separator: ", "))"
    }
}
