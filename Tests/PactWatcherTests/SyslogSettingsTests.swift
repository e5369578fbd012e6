import AlertDelivery
import Foundation
import PactWatcher
import Testing

struct SyslogSettingsTests {
    struct Good: Sendable, CustomTestStringConvertible {
        var yaml: String
        var transport: SyslogSettings.Transport
        var destination: SyslogSettings.Destination
        var facility = SyslogFacility.daemon
        var maxMessage = 8192
        var testDescription: String { yaml }
    }

    private static let collector = SyslogSettings.Destination.address(
        CollectorAddress(host: "logs.example", port: 514))

    @Test(arguments: [
        Good(yaml: "", transport: .syslog, destination: .socket("/dev/log")),
        Good(yaml: "alerts: {syslog: }", transport: .syslog, destination: .socket("/dev/log")),
        Good(
            yaml: "alerts: {syslog: {transport: journal, facility: local3}}", transport: .journal,
            destination: .socket("/run/systemd/journal/socket"), facility: .local3),
        Good(
            yaml: "alerts: {syslog: {socket: /run/other, max_message: 1KiB}}", transport: .syslog,
            destination: .socket("/run/other"), maxMessage: 1024),
        Good(
            yaml: "alerts: {syslog: {transport: udp, address: 'logs.example:514'}}", transport: .udp,
            destination: collector, maxMessage: 1180),
        Good(
            yaml: "alerts: {syslog: {transport: tcp, address: 'logs.example:514'}}", transport: .tcp,
            destination: collector),
    ])
    func valuesAndDefaults(good: Good) throws {
        let folder = try SettingsFolder(good.yaml)
        #expect(folder.problems() == [])
        let settings = try #require(folder.load().settings?.alerts.syslog)
        #expect(settings.transport == good.transport && settings.destination == good.destination)
        #expect(settings.facility == good.facility && settings.maxMessage == good.maxMessage)
    }

    @Test func offAndATrialSendNothing() throws {
        #expect(try #require(SettingsFolder("alerts: {syslog: off}").load().settings).alerts.syslog == nil)
        let trial = try #require(SettingsFolder("").load().settings).moved(toState: "/x")
        #expect(trial.alerts.syslog == nil && trial.alerts.text != nil)
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var syslog: String
        var problems: [String]
        var testDescription: String { syslog }
    }

    @Test(arguments: [
        Fault(
            syslog: "on",
            problems: ["error: 'alerts.syslog' must be a mapping of keys to values"]),
        Fault(
            syslog: "{transport: carrier, facility: kern}",
            problems: [
                "error: 'alerts.syslog.transport' must be one of syslog, journal, udp, tcp, tls, not 'carrier'",
                "error: 'alerts.syslog.facility' must be one of user, mail, daemon, auth, syslog, lpr, news, uucp, "
                    + "cron, authpriv, ftp, ntp, audit, console, cron2, local0, local1, local2, local3, local4, "
                    + "local5, local6, local7, not 'kern'",
            ]),
        Fault(
            syslog: "{transport: tcp}",
            problems: [
                "error: 'alerts.syslog.transport' tcp needs 'alerts.syslog.address', as collector.example:6514"
            ]),
        Fault(
            syslog: "{transport: udp, address: logs.example}",
            problems: ["error: 'alerts.syslog.address' must be host:port, or [IPv6]:port, not 'logs.example'"]),
        Fault(
            syslog: "{address: 'a.example:514', max_message: 479B}",
            problems: [
                "error: 'alerts.syslog.max_message' must be a size with its unit, as 10MiB, "
                    + "from 480 B to 61440 B, not '479B'",
                "error: 'alerts.syslog.address' is for udp, tcp and tls, not for syslog",
            ]),
        Fault(
            syslog: "{transport: tcp, address: 'a.example:514', socket: /dev/log, ca_file: /x}",
            problems: [
                "error: 'alerts.syslog.socket' is for syslog and journal, not for tcp",
                "error: 'alerts.syslog.ca_file' is for tls, not for tcp",
            ]),
        Fault(
            syslog: "{transport: tls, address: 'a.example:6514', key_file: /dev/null}",
            problems: ["error: 'alerts.syslog.key_file' needs 'alerts.syslog.certificate_file' beside it"]),
        Fault(
            syslog: "{transport: tls, address: 'a.example:6514', ca_file: /nonexistent/ca.pem}",
            problems: ["warning: 'alerts.syslog.ca_file' cannot be read: /nonexistent/ca.pem"]),
        Fault(
            syslog: "{transprt: udp}",
            problems: ["error: unknown key 'alerts.syslog.transprt'; did you mean 'transport'?"]),
    ])
    func faultsAreFound(fault: Fault) throws {
        let found = try SettingsFolder("alerts:\n  syslog: \(fault.syslog)\n").problems()
        #expect(Set(found) == Set(fault.problems.map { "pactwatch.yaml:2: " + $0 }))
    }
}
