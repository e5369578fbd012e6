import Foundation
import Yams

/// Reads one mapping key by key, strictly: each read names what it expects, and `finish` reports the keys that nobody
/// asked for. A wrong value is reported and counts as missing, so that reading goes on.
final class MappingReader {
    let source: SettingsSource
    /// Line on which the mapping begins.
    let line: Int
    private let path: String
    private var values: [String: (node: Node, line: Int)] = [:]
    private var asked: Set<String> = []

    /// `name` is the path of the mapping, empty at the root; what is no mapping is reported and reads as empty.
    init(_ node: Node, name: String, in source: SettingsSource, line: Int? = nil) {
        self.source = source
        self.path = name
        self.line = line ?? node.mark?.line ?? 1
        guard let mapping = node.mapping else {
            if !node.isNothing {
                let what = name.isEmpty ? "the file" : "'\(name)'"
                source.report("\(what) must be a mapping of keys to values", line: self.line)
            }
            return
        }
        for (key, value) in mapping {
            let place = key.mark?.line ?? self.line
            guard let text = key.scalar?.string else {
                source.report("a key must be a word", line: place)
                continue
            }
            values[text] = (value, place)
            source.note(fullName(text), line: place)
        }
    }

    /// Reports every key that was never asked for.
    func finish() {
        for (key, value) in values.sorted(by: { $0.value.line < $1.value.line }) where !asked.contains(key) {
            let free = asked.filter { values[$0] == nil }
            let advice: String
            if let nearest = NearestKey.of(key, among: free) ?? NearestKey.of(key, among: asked) {
                advice = "did you mean '\(nearest)'?"
            } else {
                advice = "known here: " + asked.sorted().joined(separator: ", ")
            }
            source.report("unknown key '\(fullName(key))'; \(advice)", line: value.line)
        }
    }

    /// The value of a key, nil where it is missing, empty or `null`.
    func node(_ key: String) -> (node: Node, line: Int)? {
        asked.insert(key)
        guard let value = values[key], !value.node.isNothing else { return nil }
        return value
    }

    func has(_ key: String) -> Bool {
        node(key) != nil
    }

    func line(of key: String) -> Int {
        values[key]?.line ?? line
    }

    func fullName(_ key: String) -> String {
        path.isEmpty ? key : "\(path).\(key)"
    }

    func report(_ key: String, _ message: String, severity: SettingsProblem.Severity = .error) {
        source.report("'\(fullName(key))' \(message)", line: line(of: key), severity: severity)
    }

    /// A reader of the mapping under the key; an empty one where it is missing.
    func mapping(_ key: String) -> MappingReader {
        let value = node(key)
        return MappingReader(value?.node ?? .mapping(.init([])), name: fullName(key), in: source, line: line(of: key))
    }

    /// The scalar as it is written.
    func word(_ key: String) -> String? {
        guard let (node, _) = node(key) else { return nil }
        guard let scalar = node.scalar else {
            report(key, "must be a single value")
            return nil
        }
        return scalar.string
    }

    /// Text that is neither a number nor a truth value, unless it stands in quotes.
    func text(_ key: String) -> String? {
        guard let word = word(key) else { return nil }
        let isPlain = node(key)?.node.scalar?.style == .plain
        if isPlain && (Double(word) != nil || Self.truth[word.lowercased()] != nil) {
            report(key, "must be text; put \(word) in quotes if it is meant so")
            return nil
        }
        if word.isEmpty {
            report(key, "must not be empty")
            return nil
        }
        return word
    }

    func flag(_ key: String) -> Bool? {
        read(key, "true or false") { Self.truth[$0.lowercased()] }
    }

    func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        read(key, "a whole number from \(range.lowerBound) to \(range.upperBound)") { word in
            Int(word).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func number(_ key: String, in range: ClosedRange<Double>) -> Double? {
        read(key, "a number from \(range.lowerBound) to \(range.upperBound)") { word in
            Double(word).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func duration(_ key: String, in range: ClosedRange<Duration>) -> Duration? {
        read(key, Self.expected(range)) { word in
            Quantity.duration(word).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func size(_ key: String, in range: ClosedRange<Int>) -> Int? {
        read(key, "a size with its unit, as 10MiB, from \(range.lowerBound) B to \(range.upperBound) B") { word in
            Quantity.size(word).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        read(key, "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", ")) { Choice(rawValue: $0) }
    }

    /// The scalars of a list, each with its line; nil where the key is missing.
    func words(_ key: String) -> [(word: String, line: Int)]? {
        guard let (node, line) = node(key) else { return nil }
        guard let sequence = node.sequence else {
            report(key, "must be a list, as [a, b]")
            return nil
        }
        return sequence.compactMap { entry in
            let place = entry.mark?.line ?? line
            if let scalar = entry.scalar { return (scalar.string, place) }
            source.report("'\(fullName(key))' must be a list of single values", line: place)
            return nil
        }
    }

    /// Readers of the mappings of a list.
    func mappings(_ key: String) -> [MappingReader] {
        guard let (node, line) = node(key) else { return [] }
        guard let sequence = node.sequence else {
            report(key, "must be a list")
            return []
        }
        return sequence.enumerated().map { index, entry in
            MappingReader(
                entry, name: "\(fullName(key))[\(index + 1)]", in: source, line: entry.mark?.line ?? line)
        }
    }

    /// The keys of a mapping whose keys are data, in the order of the file.
    func dataKeys() -> [String] {
        values.sorted { $0.value.line < $1.value.line }.map(\.key)
    }

    func read<Value>(_ key: String, _ expected: String, _ convert: (String) -> Value?) -> Value? {
        guard let word = word(key) else { return nil }
        if let value = convert(word) { return value }
        report(key, "must be \(expected), not '\(word)'")
        return nil
    }

    static func expected(_ range: ClosedRange<Duration>) -> String {
        "a duration with its unit, as 90s, 10m, 24h or 7d, from \(Quantity.text(range.lowerBound)) to "
            + Quantity.text(range.upperBound)
    }

    /// YAML 1.1 reads all of these as truth values, and people write them.
    private static let truth = [
        "true": true, "yes": true, "on": true, "false": false, "no": false, "off": false,
    ]
}

extension Node {
    /// Nothing stands there: `key:`, `key: ~` or `key: null`.
    var isNothing: Bool {
        guard let scalar, scalar.style == .plain || scalar.style == .any else { return false }
        return ["", "~", "null"].contains(scalar.string.lowercased())
    }
}
