import Foundation

/// The shipped seeds cut down to the parties of Eurasia and the AK Party: a start reads them in a third of the time.
enum SmallSeeds {
    static func write(to folder: String) throws {
        let shipped = Workplace.root + "/seeds/"
        let files = FileManager.default
        try files.createDirectory(atPath: folder + "/parties", withIntermediateDirectories: true)
        try copyLexicons(from: shipped + "lexicon", to: folder + "/lexicon")
        try files.copyItem(atPath: shipped + "weights.yaml", toPath: folder + "/weights.yaml")
        let eurasia = try stanzas(shipped + "parties/eurasia.yaml", key: "id")
        let focus = try stanzas(shipped + "parties/middle-east.yaml", key: "id").filter { $0.key == "tr-akp" }
        let parties = eurasia + focus
        try text(parties).write(toFile: folder + "/parties/few.yaml", atomically: true, encoding: .utf8)
        let codes = Set(parties.map { $0.key.prefix(2).uppercased() })
        let countries = try stanzas(shipped + "countries.yaml", key: "code").filter { codes.contains($0.key) }
        try text(countries).write(toFile: folder + "/countries.yaml", atomically: true, encoding: .utf8)
    }

    /// Without their sections on parties and countries, most of which are not among the few.
    private static func copyLexicons(from shipped: String, to folder: String) throws {
        let left: Set<String> = ["countries", "party_names", "weak_party_names", "home"]
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in try FileManager.default.contentsOfDirectory(atPath: shipped) where name.hasSuffix(".yaml") {
            var isKept = true
            let lines = try String(contentsOfFile: shipped + "/" + name, encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false)
            let kept = lines.filter { line in
                if line.first?.isLetter == true { isKept = !left.contains(String(line.prefix { $0 != ":" })) }
                return isKept
            }
            try kept.joined(separator: "\n").write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
        }
    }

    private static func text(_ stanzas: [(key: String, text: String)]) -> String {
        stanzas.map(\.text).joined(separator: "\n") + "\n"
    }

    /// The entries of a list, each with the value of the key that it begins with.
    private static func stanzas(_ path: String, key: String) throws -> [(key: String, text: String)] {
        let start = "- \(key): "
        var result: [(key: String, text: String)] = []
        let text = try String(contentsOfFile: path, encoding: .utf8)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(start) {
                result.append((String(line.dropFirst(start.count)), String(line)))
            } else if !result.isEmpty {
                result[result.count - 1].text += "\n" + line
            }
        }
        return result
    }
}
