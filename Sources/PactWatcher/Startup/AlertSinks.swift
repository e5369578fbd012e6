package import AlertDelivery
import FeedFetching
import Foundation

/// The sinks that the settings name.
package enum AlertSinks {
    package static func make(_ settings: Settings) -> [any AlertSink] {
        var sinks: [any AlertSink] = []
        if let text = settings.alerts.text {
            sinks.append(FileSink(name: "text", format: .text, options: options(text)))
        }
        if let ndjson = settings.alerts.ndjson {
            sinks.append(
                FileSink(
                    name: "ndjson", format: .ndjson(versions: AlertJSON.Versions(program: Version.current)),
                    options: options(ndjson)))
        }
        if let syslog = settings.alerts.syslog { sinks.append(sink(syslog)) }
        return sinks
    }

    private static func options(_ file: AlertFileSettings) -> FileSink.Options {
        FileSink.Options(path: file.path, mode: file.mode, group: file.group)
    }

    /// One name for all transports: who changes from one to another wants neither a gap nor old alerts again.
    private static func sink(_ settings: SyslogSettings) -> SyslogSink {
        let form: SyslogFormat.Form =
            switch settings.transport {
            case .syslog: .local(.current)
            case .journal: .journal
            case .udp, .tcp, .tls: .remote(host: ProcessInfo.processInfo.hostName)
            }
        let options = SyslogSink.Options(form: form, facility: settings.facility, maxMessage: settings.maxMessage)
        return SyslogSink(name: "syslog", options: options) { channel(settings) }
    }

    private static func channel(_ settings: SyslogSettings) -> any SyslogChannel {
        switch settings.destination {
        case .socket(let path): return DatagramChannel(.path(path))
        case .address(let address):
            switch settings.transport {
            case .tls: return StreamChannel.tls(address, settings)
            case .tcp: return StreamChannel.tcp(address)
            case .udp, .syslog, .journal: return DatagramChannel(.udp(address))
            }
        }
    }
}

extension StreamChannel {
    /// Syslog over TLS (RFC 5425).
    fileprivate static func tls(_ address: CollectorAddress, _ settings: SyslogSettings) -> StreamChannel {
        let credentials = TLSConnection.Credentials(
            authorities: settings.authorities, certificate: settings.certificate, key: settings.key)
        let patience = SyslogPatience()
        return StreamChannel(place: "\(address)", patience: patience) { () throws(CollectorFailure) in
            try TLSStream(address, credentials, timeout: patience.connect)
        }
    }
}

/// libcurl's TLS under a channel of AlertDelivery, which does not know libcurl.
private final class TLSStream: ByteStream {
    private let connection: TLSConnection
    private let place: String

    init(
        _ address: CollectorAddress, _ credentials: TLSConnection.Credentials, timeout: Duration
    ) throws(CollectorFailure) {
        place = "\(address)"
        do {
            connection = try TLSConnection(
                host: address.host, port: address.port, credentials: credentials, timeout: timeout)
        } catch {
            throw Self.failure(error, .connect, "\(address)")
        }
    }

    var descriptor: Int32 { connection.descriptor }

    func write(_ bytes: ArraySlice<UInt8>) throws(CollectorFailure) -> Int {
        do { return try connection.write(bytes) } catch { throw Self.failure(error, .send, place) }
    }

    func drain() throws(CollectorFailure) {
        do { try connection.drain() } catch { throw Self.failure(error, .send, place) }
    }

    private static func failure(
        _ failure: TLSConnection.Failure, _ step: CollectorFailure.Step, _ place: String
    ) -> CollectorFailure {
        switch failure {
        case .unresolved(let reason): .unresolved(place: place, reason: reason)
        case .timedOut: .timedOut(step, place: place)
        case .connect(let code): CollectorFailure(step, place: place, code: code)
        case .closed: .closed(place: place)
        case .refused(let reason): .secureLayer(place: place, reason: reason)
        }
    }
}
