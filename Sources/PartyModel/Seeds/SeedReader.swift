import Yams

/// Walks the YAML nodes of one seed file and notes every fault with its line. Yams' Codable errors carry no lines,
/// hence the walk.
struct SeedReader {
    let file: String
    var problems: [SeedProblem] = []

    init(file: String) { self.file = file }

    mutating func compose(_ text: String) -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            fail(Self.line(of: error), "not YAML: \(Self.reason(of: error))")
        } catch {
            fail(1, "not YAML: \(error)")
        }
        return nil
    }

    mutating func fail(_ node: Node?, _ message: String) { fail(node?.mark?.line ?? 1, message) }

    mutating func fail(_ line: Int, _ message: String) {
        problems.append(SeedProblem(file: file, line: line, message: message))
    }

    mutating func warn(_ node: Node?, _ message: String) {
        problems.append(
            SeedProblem(file: file, line: node?.mark?.line ?? 1, severity: .warning, message: message))
    }

    /// The pairs of a mapping in their order. Keys outside `allowed` are faults; nil allows all.
    mutating func fields(_ node: Node, allowed: Set<String>?, of what: String) -> [(key: String, value: Node)] {
        guard let mapping = node.mapping else {
            fail(node, "\(what) must be a mapping")
            return []
        }
        var seen: Set<String> = []
        var fields: [(String, Node)] = []
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                fail(key, "a key of \(what) must be a plain word")
                continue
            }
            if let allowed, !allowed.contains(name) {
                fail(key, "unknown key '\(name)' in \(what); known are \(allowed.sorted().joined(separator: ", "))")
            } else if !seen.insert(name).inserted {
                fail(key, "key '\(name)' stands twice in \(what)")
            } else {
                fields.append((name, value))
            }
        }
        return fields
    }

    mutating func list(_ node: Node, of what: String) -> [Node] {
        if let sequence = node.sequence { return Array(sequence) }
        if Self.isNull(node) { return [] }
        fail(node, "\(what) must be a list")
        return []
    }

    mutating func string(_ node: Node, of what: String) -> String? {
        guard let text = node.scalar?.string, !text.isEmpty else {
            fail(node, "\(what) must be a text")
            return nil
        }
        return text
    }

    /// A text, or nil for null.
    mutating func optionalString(_ node: Node, of what: String) -> String? {
        Self.isNull(node) ? nil : string(node, of: what)
    }

    /// A list of texts; a single text counts as a list of one.
    mutating func strings(_ node: Node, of what: String) -> [String] {
        if node.scalar != nil, !Self.isNull(node) { return string(node, of: what).map { [$0] } ?? [] }
        return list(node, of: what).compactMap { string($0, of: what) }
    }

    mutating func date(_ node: Node, of what: String) -> PartialDate? {
        guard let text = optionalString(node, of: what) else { return nil }
        guard let date = PartialDate(text) else {
            fail(node, "\(what) '\(text)' is no date; write YYYY, YYYY-MM or YYYY-MM-DD")
            return nil
        }
        return date
    }

    mutating func namesByLanguage(_ node: Node, of what: String) -> [LanguageCode: [String]] {
        var names: [LanguageCode: [String]] = [:]
        for (language, value) in fields(node, allowed: nil, of: what) {
            let list = strings(value, of: "\(what) in '\(language)'")
            names[LanguageCode(language), default: []] += list
        }
        return names
    }

    static func isNull(_ node: Node) -> Bool {
        guard let scalar = node.scalar else { return false }
        return scalar.style == .plain && ["", "null", "~"].contains(scalar.string)
    }

    private static func line(of error: YamlError) -> Int {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: 1
        }
    }

    private static func reason(of error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
        case .duplicatedKeysInMapping(let keys, _): "keys stand twice: \(keys)"
        default: "\(error)"
        }
    }
}
