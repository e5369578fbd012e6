package import PactStorage

/// Facilities of RFC 5424, table 1, under the keywords of RFC 5427, section 3. `kern` is missing: what a process sends
/// under it is not from the kernel, and syslog daemons file it under `user`.
package enum SyslogFacility: String, Sendable, CaseIterable {
    case user, mail, daemon, auth, syslog, lpr, news, uucp, cron, authpriv, ftp, ntp, audit, console, cron2
    case local0, local1, local2, local3, local4, local5, local6, local7

    package var code: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

/// The severities that alerts have (RFC 5424, table 2).
package enum SyslogSeverity: Int, Sendable {
    case notice = 5
    case info = 6

    /// What has happened is worth a notice; what is planned, corrected or taken back is information.
    package init(_ word: AlertWord) {
        switch word {
        case .signed, .renewed, .ended: self = .notice
        case .planned, .corrected, .retracted: self = .info
        }
    }

    /// PRI, without its angle brackets.
    package func priority(_ facility: SyslogFacility) -> Int { facility.code * 8 + rawValue }
}
