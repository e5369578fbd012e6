/// Expands the endings of a lexicon: `"{plural?}{case?}"` stands for every combination of the named sets.
enum EndingExpansion {
    enum Failure: Error, CustomStringConvertible {
        case unknownSet(String)
        case unclosed(String)
        case tooMany(String)

        var description: String {
            switch self {
            case .unknownSet(let name): "unknown set of endings '{\(name)}'; sets must stand before they are used"
            case .unclosed(let text): "'\(text)' opens a brace that is never closed"
            case .tooMany(let text): "'\(text)' stands for more than \(limit) endings; split it"
            }
        }
    }

    /// A chain that gives more is a slip of the pen, and would only cost memory.
    static let limit = 20_000

    static func expand(_ text: String, sets: [String: [String]]) throws(Failure) -> [String] {
        var results = [""]
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{") {
            let literal = rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}") else { throw .unclosed(text) }
            var name = String(rest[rest.index(after: open)..<close])
            let optional = name.hasSuffix("?")
            if optional { name.removeLast() }
            guard var options = sets[name] else { throw .unknownSet(name) }
            if optional { options.insert("", at: 0) }
            guard results.count * options.count <= limit else { throw .tooMany(text) }
            results = results.flatMap { head in options.map { head + literal + $0 } }
            rest = rest[rest.index(after: close)...]
        }
        return results.map { $0 + rest }
    }
}
