import AlertDelivery
package import Foundation
import Glibc
package import Logging

/// Writes one line an event to standard error: for the journal `<6>info: message key=value …`, with the priority of
/// sd-daemon(3) in front; for people the time in front instead. Foreign text is made harmless by `LogSafe`.
package struct JournalLogHandler: LogHandler {
    package enum Style: Sendable, Equatable { case journal, text }

    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    package var metadataProvider: Logger.MetadataProvider?
    private let style: Style
    private let now: @Sendable () -> Date
    private let write: @Sendable (String) -> Void

    /// `write` gets a whole line with its line break; by default one `write(2)` to standard error.
    package init(
        style: Style, logLevel: Logger.Level = .info, now: @escaping @Sendable () -> Date = { Date() },
        write: @escaping @Sendable (String) -> Void = JournalLogHandler.writeToStandardError
    ) {
        self.style = style
        self.logLevel = logLevel
        self.now = now
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var fields = metadata
        if let provided = metadataProvider?.get() { fields.merge(provided) { _, new in new } }
        if let own = event.metadata { fields.merge(own) { _, new in new } }
        if let error = event.error { fields["error"] = fields["error"] ?? .string("\(error)") }
        var line = "\(start(of: event.level))\(event.level): \(LogSafe.text(event.message.description))"
        for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
            line += " \(LogSafe.text(key))=\(Self.quoted(LogSafe.text(value.description)))"
        }
        write(line + "\n")
    }

    /// The style of `auto`: the journal announces itself by device and inode of its socket (systemd.exec(5)); a
    /// process whose standard error was redirected afterwards has the variable too, so both are compared.
    package static func style(environment: [String: String], descriptor: Int32 = STDERR_FILENO) -> Style {
        var status = stat()
        guard let stream = environment["JOURNAL_STREAM"], fstat(descriptor, &status) == 0,
            stream == "\(status.st_dev):\(status.st_ino)"
        else { return .text }
        return .journal
    }

    package static let writeToStandardError: @Sendable (String) -> Void = { line in
        var rest = Array(line.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            // A log that nobody reads must not stop the watch; ignoring the failure.
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }

    private func start(of level: Logger.Level) -> String {
        switch style {
        case .journal: "<\(Self.priority(level))>"
        case .text: LogTime.stamp(now()) + " "
        }
    }

    /// syslog(3).
    private static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }

    private static func quoted(_ value: String) -> String {
        guard value.isEmpty || value.contains(where: { $0 == " " || $0 == "\"" || $0 == "=" }) else { return value }
        let escaped = value.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
        return "\"\(escaped)\""
    }
}

extension Logger.Level {
    package init(_ level: LogSettings.Level) {
        self = Logger.Level(rawValue: level.rawValue) ?? .info
    }
}
