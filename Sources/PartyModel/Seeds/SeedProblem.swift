/// One fault in a seed file, with the place where a person can mend it.
package struct SeedProblem: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Severity: String, Sendable, Hashable { case error, warning }

    package let file: String
    /// 1-based; 0 where the fault is of the whole file.
    package let line: Int
    package let severity: Severity
    package let message: String

    package init(file: String, line: Int, severity: Severity = .error, message: String) {
        self.file = file
        self.line = line
        self.severity = severity
        self.message = message
    }

    package var description: String { "\(file):\(max(line, 1)): \(severity.rawValue): \(message)" }
}

/// One file under `seeds/` or an overlay folder, read by somebody else. `path` is shown to people; `role` says what
/// the file holds.
package struct SeedFile: Sendable {
    package enum Role: Sendable, Hashable { case parties, officials, countries, pacts, lexicon, weights, golden }

    package let path: String
    package let role: Role
    package let text: String

    package init(path: String, role: Role, text: String) {
        self.path = path
        self.role = role
        self.text = text
    }
}
