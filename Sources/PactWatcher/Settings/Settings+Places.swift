import Foundation

extension Settings {
    /// What commands that only read need of the settings.
    package struct Places: Sendable, Equatable {
        package var store: String
        package var seeds: [String]
    }

    /// Reads `store` and `seeds` and looks at nothing else: mistakes in other keys, or in the files of feeds, give no
    /// problems here. Nil where the file cannot be read or these two are wrong.
    package static func places(path: String) -> (places: Places?, problems: [SettingsProblem]) {
        let source = SettingsSource(file: path)
        guard let root = source.load(ifMissing: "give another with --config") else { return (nil, source.problems) }
        let reader = MappingReader(root, name: "", in: source)
        let store = reader.text("store") ?? defaultStore
        let seeds = reader.words("seeds")?.map(\.word) ?? [installedSeeds]
        guard source.problems.isEmpty else { return (nil, source.problems) }
        return (Places(store: source.resolved(store), seeds: seeds.map { source.resolved($0) }), [])
    }
}
