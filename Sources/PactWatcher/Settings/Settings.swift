package import PartyModel

/// Everything that an administrator decides, frozen at the start and at each reload. Every path that it holds
/// is absolute.
/// `config/pactwatch.yaml` describes each key with its default.
package struct Settings: Sendable, Equatable {
    /// The file that was read, as it was given.
    package var file: String
    /// The database.
    package var store: String
    /// Folders with parties, officials, pacts and lexicons; later ones add to earlier ones.
    package var seeds: [String]
    package var feedsFolder: String
    package var feeds: [FeedSettings]
    package var focus: Focus
    package var alertConfidence: Double
    package var alertPlanned: Bool
    package var baseline: Baseline
    /// Nil for unlimited.
    package var alertMaxAge: Duration?
    package var poll: PollingSettings
    package var alerts: AlertSettings
    package var log: LogSettings
    package var retention: RetentionSettings
    package var ledger: LedgerSettings
    /// Nil when it is off.
    package var heartbeat: Duration?
    /// Line of each key in `file`, by its path, for problems that show later, as a focus that the model does not know.
    package var lines: [String: Int]

    package func problem(
        at key: String, _ message: String, severity: SettingsProblem.Severity = .error
    ) -> SettingsProblem {
        SettingsProblem(file: file, line: lines[key] ?? 0, severity: severity, message: message)
    }
}

/// The parties whose pacts alert.
package enum Focus: Sendable, Equatable {
    case any
    case parties([PartyID])
}

/// What the first poll of a feed does with what it finds.
package enum Baseline: String, Sendable, CaseIterable {
    /// Reports of the last 24 hours alert; the rest is stored as known.
    case firstPoll = "first_poll"
    /// It alerts as any other poll, within `alert_max_age`.
    case none
}

package struct PollingSettings: Sendable, Equatable {
    package var interval: Duration
    package var minInterval: Duration
    package var maxInterval: Duration
    /// Transfers at a time, over all hosts.
    package var concurrency: Int
    package var perHost: Int
    /// Between the starts of two transfers to one host.
    package var hostPause: Duration
    /// For one transfer as a whole.
    package var timeout: Duration
    /// Bytes, after decompression.
    package var maxBody: Int
    package var userAgent: String
}

package struct AlertSettings: Sendable, Equatable {
    package var text: AlertFileSettings?
    package var ndjson: AlertFileSettings?
    package var syslog: SyslogSettings?
}

package struct AlertFileSettings: Sendable, Equatable {
    package var path: String
    package var group: String?
    /// Permission bits.
    package var mode: UInt32
}

package struct LogSettings: Sendable, Equatable {
    package enum Level: String, Sendable, CaseIterable { case trace, debug, info, notice, warning, error, critical }
    package enum Format: String, Sendable, CaseIterable { case auto, journal, text }

    package var level: Level
    /// `auto` is `journal` where standard error goes to the journal.
    package var format: Format
}

/// Nil for unlimited.
package struct RetentionSettings: Sendable, Equatable {
    /// Texts of items that no pact rests on.
    package var texts: Duration?
    /// Keys of items: while a key is there, an old item that comes back is no news.
    package var keys: Duration?
}

package struct LedgerSettings: Sendable, Equatable {
    /// Two reports of the same parties within so many days are one pact.
    package var windowDays: Int
    /// A signing joins an open plan of up to so many months before.
    package var planMonths: Int
}
