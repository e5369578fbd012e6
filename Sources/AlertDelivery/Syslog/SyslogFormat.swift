package import Foundation
import PartyModel

/// The bytes of one message. Every form says the same; which one is right depends on who listens.
package struct SyslogFormat: Sendable {
    package enum Form: Sendable, Equatable {
        /// What syslog(3) writes to /dev/log: RFC 3164 without the host, which the daemon there adds. Its time is local
        /// (RFC 3164, section 4.1.2) and the time of sending, since a time without a year cannot be old.
        case local(TimeZone)
        /// RFC 5424, for collectors elsewhere; journald does not understand it. Its time is the alert's own, so that
        /// what is sent twice is equal byte by byte.
        case remote(host: String)
        /// journald's native protocol: fields instead of a line.
        case journal
    }

    package static let tag = "pactwatch-alert"
    /// 32473 is the enterprise number that RFC 5612 keeps for examples; nobody has registered one for pactwatch.
    package static let structuredDataID = "pactwatch@32473"
    /// The least limit for which all fields but the text fit.
    package static let leastLimit = 480

    package var form: Form
    package var facility: SyslogFacility
    package var processID: Int32

    package init(form: Form, facility: SyslogFacility, processID: Int32) {
        self.form = form
        self.facility = facility
        self.processID = processID
    }

    /// - Parameter limit: The most bytes of the message; of the text alone where the form is the journal's.
    package func message(_ entry: SyslogEntry, limit: Int, at time: Date) -> [UInt8] {
        switch form {
        case .local(let zone):
            let head = "<\(priority(entry))>\(Self.localTime(time, zone)) \(Self.tag)[\(processID)]: "
            return Array((head + entry.text(limit - head.utf8.count)).utf8)
        case .remote(let host):
            // The BOM says that the text is UTF-8 (RFC 5424, section 6.4).
            let head = remoteHead(entry, host: host) + " \u{FEFF}"
            return Array((head + entry.text(limit - head.utf8.count)).utf8)
        case .journal:
            return JournalFields.encode(fields(entry, limit: limit))
        }
    }

    private func priority(_ entry: SyslogEntry) -> Int { entry.severity.priority(facility) }

    private func remoteHead(_ entry: SyslogEntry, host: String) -> String {
        [
            "<\(priority(entry))>1", LogTime.stamp(entry.createdAt), Self.headerField(host, limit: 255), Self.tag,
            "\(processID)", Self.headerField(entry.word, limit: 32),
            "[\(Self.structuredDataID) id=\"\(Self.escaped(entry.id))\" stage=\"\(Self.escaped(entry.stage))\"]",
        ].joined(separator: " ")
    }

    private func fields(_ entry: SyslogEntry, limit: Int) -> [(name: String, value: String)] {
        var fields = [
            ("MESSAGE", entry.text(limit)), ("PRIORITY", "\(entry.severity.rawValue)"),
            ("SYSLOG_IDENTIFIER", Self.tag), ("SYSLOG_FACILITY", "\(facility.code)"), ("SYSLOG_PID", "\(processID)"),
            ("PACTWATCH_ALERT_ID", entry.id), ("PACTWATCH_STAGE", entry.stage),
        ]
        // One field a party: `journalctl PACTWATCH_PARTIES=tr-akp` compares whole values.
        fields += entry.parties.map { ("PACTWATCH_PARTIES", $0) }
        fields += entry.countries.map { ("PACTWATCH_COUNTRIES", $0) }
        if let url = entry.url { fields.append(("PACTWATCH_URL", url)) }
        return fields
    }

    /// `Sep  8 17:03:11`: the day has two places and no leading zero (RFC 3164, section 4.1.2).
    static func localTime(_ time: Date, _ zone: TimeZone) -> String {
        let shifted = time.addingTimeInterval(TimeInterval(zone.secondsFromGMT(for: time)))
        let (date, clock) = (LogTime.day(shifted), LogTime.stamp(shifted).dropFirst(11).prefix(8))
        let day = date.day ?? 1
        return "\(months[(date.month ?? 1) - 1]) \(day < 10 ? " " : "")\(day) \(clock)"
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// A field of RFC 5424's header is visible ASCII, and `-` where there is nothing to say.
    static func headerField(_ text: String, limit: Int) -> String {
        let visible = text.unicodeScalars.filter { (0x21...0x7E).contains($0.value) }.prefix(limit)
        return visible.isEmpty ? "-" : String(String.UnicodeScalarView(visible))
    }

    /// RFC 5424, section 6.3.3: a backslash before `"`, `\` and `]` and before nothing else.
    static func escaped(_ value: String) -> String {
        var text = ""
        for character in value.unicodeScalars {
            if character == "\"" || character == "\\" || character == "]" { text += "\\" }
            text.unicodeScalars.append(character)
        }
        return text
    }
}

/// journald's native protocol (systemd, "Native Journal Protocol"): a datagram of fields.
package enum JournalFields {
    /// A value with a line break is preceded by its length, 64 bits, the lowest byte first. Names are ours: capitals,
    /// digits and underscores, not beginning with an underscore.
    package static func encode(_ fields: [(name: String, value: String)]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (name, value) in fields {
            bytes += Array(name.utf8)
            let text = Array(value.utf8)
            if text.contains(0x0A) {
                bytes.append(0x0A)
                for shift in stride(from: 0, to: 64, by: 8) {
                    bytes.append(UInt8(truncatingIfNeeded: UInt64(text.count) >> UInt64(shift)))
                }
            } else {
                bytes.append(0x3D)
            }
            bytes += text
            bytes.append(0x0A)
        }
        return bytes
    }
}
