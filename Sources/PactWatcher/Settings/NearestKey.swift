/// Guesses what a misspelt key was meant to be.
enum NearestKey {
    /// The known key with the fewest edits, if they are few for its length.
    static func of(_ key: String, among known: some Sequence<String>) -> String? {
        let ranked = known.map { (distance(key, $0), $0) }.sorted { $0 < $1 }
        guard let (edits, nearest) = ranked.first, edits <= max(1, nearest.count / 3) else { return nil }
        return nearest
    }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). Case, `-` and `_` do
    /// not count.
    static func distance(_ left: String, _ right: String) -> Int {
        let first = Array(left.lowercased().map { $0 == "-" ? "_" : $0 })
        let second = Array(right.lowercased().map { $0 == "-" ? "_" : $0 })
        var rows = [Array(0...second.count)]
        for i in 0..<first.count {
            var row = [i + 1]
            for j in 0..<second.count {
                let replaced = rows[i][j] + (first[i] == second[j] ? 0 : 1)
                var best = min(rows[i][j + 1] + 1, row[j] + 1, replaced)
                if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
                    best = min(best, rows[i - 1][j - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[first.count][second.count]
    }
}
