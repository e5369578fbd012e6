import Foundation
import Yams

/// One YAML file on its way to values. Collects every problem instead of stopping at the first.
final class SettingsSource {
    let file: String
    private(set) var problems: [SettingsProblem] = []
    /// Line of every key that was read, by its path: `poll.interval`.
    private(set) var lines: [String: Int] = [:]

    init(file: String) {
        self.file = file
    }

    func report(_ message: String, line: Int, severity: SettingsProblem.Severity = .error) {
        problems.append(SettingsProblem(file: file, line: line, severity: severity, message: message))
    }

    func note(_ key: String, line: Int) {
        lines[key] = line
    }

    /// Paths are relative to the file that names them.
    func resolved(_ path: String) -> String {
        let folder = (file as NSString).deletingLastPathComponent
        let whole = path.hasPrefix("/") ? path : (folder as NSString).appendingPathComponent(path)
        let rooted =
            whole.hasPrefix("/")
            ? whole : (FileManager.default.currentDirectoryPath as NSString).appendingPathComponent(whole)
        return URL(filePath: rooted).standardized.path(percentEncoded: false)
    }

    /// The root of the file; nil after a problem that leaves nothing to read. An empty file is an empty mapping.
    func load(ifMissing advice: String) -> Node? {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: file))
        } catch {
            let isMissing = !FileManager.default.fileExists(atPath: file)
            report(isMissing ? "no such file; \(advice)" : "cannot be read: \(Self.reason(error))", line: 0)
            return nil
        }
        guard let text = String(bytes: data, encoding: .utf8) else {
            report("is not UTF-8", line: Self.lineOfBadByte(data))
            return nil
        }
        return compose(text)
    }

    /// Yams stops at the first mapping with a key given twice. Such a key is reported and its later occurrence blanked
    /// out, so that the rest of the file is checked in the same run.
    private func compose(_ text: String) -> Node? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<100 {
            do {
                return try Yams.compose(yaml: lines.joined(separator: "\n")) ?? Node.mapping(.init([]))
            } catch let error as YamlError {
                guard case .duplicatedKeysInMapping(let keys, let context) = error, let key = keys.first,
                    let second = Self.repetition(of: key, after: context.mark, in: lines)
                else {
                    report(error)
                    return nil
                }
                report(
                    "duplicate key '\(key)'; it stands on line \(context.mark.line) already",
                    line: second.lowerBound + 1)
                for index in second { lines[index] = "" }
            } catch {
                report("\(error)", line: 0)
                return nil
            }
        }
        return nil
    }

    /// The lines, from 0, of the key's next occurrence in the same column, with what belongs to it. Nil in a mapping
    /// that is written in braces.
    private static func repetition(of key: String, after mark: Mark, in lines: [String]) -> Range<Int>? {
        let indent = String(repeating: " ", count: mark.column - 1)
        func isDeeper(_ line: String) -> Bool {
            line.hasPrefix(indent + " ") || line.hasPrefix(indent + "- ") || line.allSatisfy(\.isWhitespace)
        }
        guard
            let start = lines.indices.dropFirst(mark.line).first(where: { index in
                ["", "\"", "'"].contains { lines[index].hasPrefix(indent + $0 + key + $0 + ":") }
            })
        else { return nil }
        let end = lines.indices.dropFirst(start + 1).first { !isDeeper(lines[$0]) } ?? lines.endIndex
        return start..<end
    }

    private func report(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            report("not YAML: \(problem)", line: mark.line)
        case .duplicatedKeysInMapping(let keys, let context):
            report("duplicate key '\(keys.joined(separator: "', '"))'", line: context.mark.line)
        case .reader(let problem, _, _, _):
            report("not YAML: \(problem)", line: 0)
        default:
            report("not YAML", line: 0)
        }
    }

    private static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        return (underlying ?? error as NSError).localizedDescription
    }

    private static func lineOfBadByte(_ data: Data) -> Int {
        let lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)
        return (lines.firstIndex { String(bytes: $0, encoding: .utf8) == nil } ?? 0) + 1
    }
}
