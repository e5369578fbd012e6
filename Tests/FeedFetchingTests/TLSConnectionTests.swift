import FeedFetching
import FeedOrigin
import Foundation
import Testing

/// The channel of syslog over TLS; the server echoes nothing, so what arrives is the end-to-end tests' matter.
@Suite(
    .enabled(
        if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl"), "needs the openssl package's s_server"))
struct TLSConnectionTests {
    private func connect(
        _ server: SelfSignedServer, host: String = "localhost", authorities: String?
    ) throws(TLSConnection.Failure) -> TLSConnection {
        try TLSConnection(
            host: host, port: Int(server.port), credentials: TLSConnection.Credentials(authorities: authorities),
            timeout: .seconds(10))
    }

    private func isRefused(_ failure: TLSConnection.Failure?) -> Bool {
        if case .refused = failure { true } else { false }
    }

    @Test func trustedServerTakesBytes() throws {
        let server = try SelfSignedServer()
        defer { server.stop() }
        let connection = try connect(server, authorities: server.certificate)
        let bytes = Array("GET / HTTP/1.0\r\n\r\n".utf8)
        #expect(try connection.write(bytes[...]) == bytes.count)
        #expect(connection.descriptor >= 0)
        // The server answers and closes.
        #expect(throws: TLSConnection.Failure.closed) {
            let end = ContinuousClock.now + .seconds(10)
            while ContinuousClock.now < end { try connection.drain() }
        }
    }

    @Test func certificatesAreChecked() throws {
        let server = try SelfSignedServer()
        defer { server.stop() }
        #expect(isRefused(#expect(throws: TLSConnection.Failure.self) { try connect(server, authorities: nil) }))
        let otherName = #expect(throws: TLSConnection.Failure.self) {
            try connect(server, host: "127.0.0.1", authorities: server.certificate)
        }
        #expect(isRefused(otherName))
        let noFile = #expect(throws: TLSConnection.Failure.self) {
            try connect(server, authorities: "/nonexistent/ca.pem")
        }
        #expect(isRefused(noFile))
    }

    @Test func deadServerAndUnknownHostAreTold() throws {
        let origin = try FeedOrigin()
        let port = Int(origin.port)
        origin.stop()
        #expect(throws: TLSConnection.Failure.connect(code: ECONNREFUSED)) {
            _ = try TLSConnection(host: "127.0.0.1", port: port, credentials: .init(), timeout: .seconds(5))
        }
        let failure = #expect(throws: TLSConnection.Failure.self) {
            _ = try TLSConnection(host: "host.invalid", port: port, credentials: .init(), timeout: .seconds(5))
        }
        guard case .unresolved = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }
}
