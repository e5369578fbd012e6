import Foundation

/// Reads a seed folder (or an overlay of the same shape) from disk. The only place in this room that touches files.
package enum SeedFolder {
    private static let places: [(path: String, role: SeedFile.Role)] = [
        ("countries.yaml", .countries), ("parties", .parties), ("officials", .officials), ("pacts.yaml", .pacts),
        ("lexicon", .lexicon), ("weights.yaml", .weights), ("golden", .golden),
    ]

    /// Files of the folder in a fixed order. A folder without any seed is a problem: it is a slip in a path.
    package static func read(_ folder: String) -> (files: [SeedFile], problems: [SeedProblem]) {
        var files: [SeedFile] = []
        var problems: [SeedProblem] = []
        for place in places {
            let path = folder + "/" + place.path
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            for file in isFolder.boolValue ? yamlFiles(in: path, &problems) : [path] {
                do {
                    let text = try String(contentsOfFile: file, encoding: .utf8)
                    files.append(SeedFile(path: file, role: place.role, text: text))
                } catch {
                    problems.append(
                        SeedProblem(file: file, line: 0, message: "cannot be read: \(error.localizedDescription)"))
                }
            }
        }
        if files.isEmpty, problems.isEmpty {
            problems.append(
                SeedProblem(
                    file: folder, line: 0, message: "holds no seed files (countries.yaml, parties/, lexicon/, …)"))
        }
        return (files, problems)
    }

    /// Reads and decodes folders; later ones amend earlier ones.
    package static func load(_ folders: [String]) -> (model: PartyModel, problems: [SeedProblem]) {
        let read = folders.map { Self.read($0) }
        let decoded = SeedDecoder.decode(read.flatMap(\.files))
        return (decoded.model, read.flatMap(\.problems) + decoded.problems)
    }

    private static func yamlFiles(in folder: String, _ problems: inout [SeedProblem]) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
                .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted().map { folder + "/" + $0 }
        } catch {
            problems.append(
                SeedProblem(file: folder, line: 0, message: "cannot be listed: \(error.localizedDescription)"))
            return []
        }
    }
}
