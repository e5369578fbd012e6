package import AlertDelivery
import Foundation
import Yams

/// Where alerts go as messages: the syslog daemon or the journal of this machine, or a collector elsewhere.
package struct SyslogSettings: Sendable, Equatable {
    package enum Transport: String, Sendable, CaseIterable {
        case syslog, journal, udp, tcp, tls

        /// Where the transport leads without a setting; nil for those that need an address.
        package var socket: String? {
            switch self {
            case .syslog: "/dev/log"
            case .journal: "/run/systemd/journal/socket"
            case .udp, .tcp, .tls: nil
            }
        }

        /// What every receiver of UDP takes unfragmented (RFC 5426, section 3.2); else what rsyslog takes by default.
        var maxMessage: Int { self == .udp ? 1180 : 8192 }
    }

    package enum Destination: Sendable, Equatable {
        /// A socket of this machine, by its path.
        case socket(String)
        case address(CollectorAddress)
    }

    package var transport: Transport
    package var destination: Destination
    package var facility: SyslogFacility
    /// Bytes.
    package var maxMessage: Int
    /// PEM files; for TLS only.
    package var authorities: String?
    package var certificate: String?
    package var key: String?

    /// What holds without a word in the settings.
    package static let standard = SyslogSettings(
        transport: .syslog, destination: .socket("/dev/log"), facility: .daemon, maxMessage: 8192)
}

extension SyslogSettings {
    /// Nil where it is off.
    static func read(_ alerts: MappingReader) -> SyslogSettings? {
        if alerts.node("syslog")?.node.scalar?.string == "off" { return nil }
        let reader = alerts.mapping("syslog")
        let transport = reader.choice("transport", Transport.self) ?? .syslog
        var settings = SyslogSettings(
            transport: transport, destination: destination(reader, transport),
            facility: reader.choice("facility", SyslogFacility.self) ?? .daemon,
            maxMessage: reader.size("max_message", in: SyslogFormat.leastLimit...61_440) ?? transport.maxMessage)
        settings.authorities = file(reader, "ca_file", transport)
        settings.certificate = file(reader, "certificate_file", transport)
        settings.key = file(reader, "key_file", transport)
        if (settings.certificate == nil) != (settings.key == nil) {
            let (given, other) =
                settings.key == nil ? ("certificate_file", "key_file") : ("key_file", "certificate_file")
            reader.report(given, "needs '\(reader.fullName(other))' beside it")
        }
        reader.finish()
        return settings
    }

    private static func destination(_ reader: MappingReader, _ transport: Transport) -> Destination {
        let path = reader.text("socket")
        let address = reader.read("address", "host:port, or [IPv6]:port", CollectorAddress.init)
        if let standard = transport.socket {
            if reader.has("address") { reader.report("address", "is for udp, tcp and tls, not for \(transport)") }
            return .socket(path.map { reader.source.resolved($0) } ?? standard)
        }
        if path != nil { reader.report("socket", "is for syslog and journal, not for \(transport)") }
        if !reader.has("address") {
            reader.report("transport", "\(transport) needs '\(reader.fullName("address"))', as collector.example:6514")
        }
        return .address(address ?? CollectorAddress(host: "localhost", port: 514))
    }

    private static func file(_ reader: MappingReader, _ key: String, _ transport: Transport) -> String? {
        guard let path = reader.text(key).map({ reader.source.resolved($0) }) else { return nil }
        guard transport == .tls else {
            reader.report(key, "is for tls, not for \(transport)")
            return nil
        }
        if !FileManager.default.isReadableFile(atPath: path) {
            reader.report(key, "cannot be read: \(path)", severity: .warning)
        }
        return path
    }
}
