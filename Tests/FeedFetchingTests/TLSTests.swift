import FeedFetching
import FeedOrigin
import Foundation
import Glibc
import Testing

/// A TLS server with a certificate that it signed itself, from the openssl package.
final class SelfSignedServer {
    static let tool = "/usr/bin/openssl"

    let port: UInt16
    let certificate: String
    private let folder: URL
    private let process = Process()

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "pactwatch-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        certificate = folder.appending(path: "cert.pem").path
        let key = folder.appending(path: "key.pem").path
        let maker = Process()
        maker.executableURL = URL(filePath: Self.tool)
        maker.arguments = [
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
            "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate,
        ]
        maker.standardError = FileHandle.nullDevice
        try maker.run()
        maker.waitUntilExit()
        // A port that was free a moment ago: s_server cannot tell which one it took.
        let probe = try FeedOrigin()
        port = probe.port
        probe.stop()
        process.executableURL = URL(filePath: Self.tool)
        process.arguments = ["s_server", "-accept", "\(port)", "-cert", certificate, "-key", key, "-www"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = Pipe()
        try process.run()
        // It says ACCEPT once it listens.
        var said = ""
        while !said.contains("ACCEPT") {
            let data = output.fileHandleForReading.availableData
            if data.isEmpty { break }
            said += String(decoding: data, as: UTF8.self)
        }
    }

    func stop() {
        // Not SIGTERM: the child inherits the signal mask of a worker thread, which blocks it.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }
}

@Suite(
    .enabled(
        if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl"), "needs the openssl package's s_server"))
struct TLSTests {
    @Test func selfSignedServerIsRefused() async throws {
        let server = try SelfSignedServer()
        defer { server.stop() }
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        #expect(await loop.failure(.test("https://localhost:\(server.port)/"))?.kind == "tls")
    }

    @Test func caBundleMakesItTrusted() async throws {
        let server = try SelfSignedServer()
        defer { server.stop() }
        let loop = try TransferLoop(
            configuration: TransferConfiguration(caBundle: server.certificate, proxy: .none))
        defer { loop.stop() }
        #expect(try await loop.fetch(.test("https://localhost:\(server.port)/")).status == 200)
        // The certificate is for localhost and for nobody else.
        #expect(await loop.failure(.test("https://127.0.0.1:\(server.port)/"))?.kind == "tls")
    }

    @Test func missingBundleIsSaid() async throws {
        let server = try SelfSignedServer()
        defer { server.stop() }
        let loop = try TransferLoop(
            configuration: TransferConfiguration(caBundle: "/nonexistent/ca.pem", proxy: .none))
        defer { loop.stop() }
        let failure = await loop.failure(.test("https://localhost:\(server.port)/"))
        #expect(failure?.kind == "tls")
    }

    @Test func plainServerIsNotTLS() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        #expect(await loop.failure(.test("https://127.0.0.1:\(origin.port)/"))?.kind == "tls")
    }
}
