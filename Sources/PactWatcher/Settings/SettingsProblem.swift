/// Something wrong with a settings file or a file of feeds, with its place.
package struct SettingsProblem: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Severity: String, Sendable { case error, warning }

    package var file: String
    /// From 1; 0 where the file as a whole is meant.
    package var line: Int
    package var severity: Severity
    package var message: String

    package init(file: String, line: Int, severity: Severity = .error, message: String) {
        self.file = file
        self.line = line
        self.severity = severity
        self.message = message
    }

    /// `pactwatch.yaml:12: error: unknown key 'pol'; did you mean 'poll'?`
    package var description: String {
        let place = line > 0 ? "\(file):\(line)" : file
        return "\(place): \(severity.rawValue): \(message)"
    }
}
