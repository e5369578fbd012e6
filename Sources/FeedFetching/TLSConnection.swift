import CCurl
import Foundation
import Glibc

/// A TLS connection for bytes instead of HTTP: libcurl looks up the name, connects, checks the certificate and its
/// name, and hands the connection over (CURLOPT_CONNECT_ONLY). For one thread at a time.
package final class TLSConnection {
    /// Which certificates count. Nil: what the system trusts, and none of our own.
    package struct Credentials: Sendable, Equatable {
        /// PEM file of the authorities that are trusted instead of the system's.
        package var authorities: String?
        /// PEM files of our own certificate and its key, for a server that asks for one.
        package var certificate: String?
        package var key: String?

        package init(authorities: String? = nil, certificate: String? = nil, key: String? = nil) {
            self.authorities = authorities
            self.certificate = certificate
            self.key = key
        }
    }

    package enum Failure: Error, Sendable, Equatable {
        case unresolved(String)
        case timedOut
        /// No connection, with the errno.
        case connect(code: Int32)
        /// The other side ended the connection.
        case closed
        /// Certificates, versions, files; libcurl's own words.
        case refused(String)
    }

    private static let globalCode = curl_global_init(Int(CURL_GLOBAL_DEFAULT))

    private let easy: UnsafeMutableRawPointer
    private let errorBuffer: UnsafeMutablePointer<CChar>
    /// The socket, for poll(2).
    package private(set) var descriptor: Int32 = -1

    /// Connects; waits at most `timeout`.
    package init(host: String, port: Int, credentials: Credentials, timeout: Duration) throws(Failure) {
        guard Self.globalCode == CURLE_OK, let easy = curl_easy_init() else {
            throw .refused("libcurl cannot be started")
        }
        self.easy = easy
        errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        let place = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        let (seconds, attoseconds) = timeout.components
        let milliseconds = Int(seconds * 1000 + attoseconds / 1_000_000_000_000_000)
        try check(CCurl_set_error_buffer(easy, errorBuffer))
        try setUp(place, credentials, milliseconds: max(1, milliseconds))
        try check(curl_easy_perform(easy))
        var socket = -1
        try check(CCurl_get_long(easy, CURLINFO_LASTSOCKET, &socket))
        descriptor = Int32(socket)
        try awaitVerdict()
    }

    // Nothing here calls back into this object, so cleaning up in `deinit` is safe, other than in `Transfer`.
    deinit {
        curl_easy_cleanup(easy)
        errorBuffer.deallocate()
    }

    private func setUp(_ place: String, _ credentials: Credentials, milliseconds: Int) throws(Failure) {
        try set(CURLOPT_URL, "https://\(place)/")
        try set(CURLOPT_PROTOCOLS_STR, "https")
        try set(CURLOPT_CONNECT_ONLY, 1)
        // A proxy of the environment is meant for HTTP.
        try set(CURLOPT_PROXY, "")
        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_QUICK_EXIT, 1)
        try set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds)
        try set(CURLOPT_TCP_KEEPALIVE, 1)
        try set(CURLOPT_SSL_VERIFYPEER, 1)
        try set(CURLOPT_SSL_VERIFYHOST, 2)
        // RFC 9662 asks for TLS 1.2 at least.
        try set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        // The protocol inside is not HTTP.
        try set(CURLOPT_SSL_ENABLE_ALPN, 0)
        if let authorities = credentials.authorities {
            try set(CURLOPT_CAINFO, authorities)
            // Debian's libcurl would trust the system's folder beside the file.
            try set(CURLOPT_CAPATH, nil)
        }
        if let certificate = credentials.certificate { try set(CURLOPT_SSLCERT, certificate) }
        if let key = credentials.key { try set(CURLOPT_SSLKEY, key) }
    }

    /// In TLS 1.3 the server looks at our certificate after the handshake, and refuses it, or the lack of one, then. A
    /// server that is content sends tickets at once; one that sends none costs the wait.
    private func awaitVerdict() throws(Failure) {
        var wish = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&wish, 1, 250)
        try drain()
    }

    /// Takes as many bytes as there is room for; 0 when there is none now. What was refused is to be given again.
    package func write(_ bytes: ArraySlice<UInt8>) throws(Failure) -> Int {
        var count = 0
        let code = bytes.withUnsafeBytes { curl_easy_send(easy, $0.baseAddress, $0.count, &count) }
        if code == CURLE_AGAIN { return 0 }
        try check(code)
        return count
    }

    /// Reads and drops what has come, without waiting. Throws `.closed` at the end of the stream.
    package func drain() throws(Failure) {
        var buffer = [UInt8](repeating: 0, count: 4096)
        // Bounded: a server that talks without end must not keep us here.
        for _ in 0..<16 {
            var count = 0
            let code = curl_easy_recv(easy, &buffer, buffer.count, &count)
            if code == CURLE_AGAIN { return }
            try check(code)
            if count == 0 { throw .closed }
        }
    }

    private func set(_ option: CURLoption, _ value: Int) throws(Failure) {
        try check(CCurl_set_long(easy, option, value))
    }

    private func set(_ option: CURLoption, _ value: String?) throws(Failure) {
        try check(CCurl_set_string(easy, option, value))
    }

    private func check(_ code: CURLcode) throws(Failure) {
        switch code {
        case CURLE_OK: return
        case CURLE_COULDNT_RESOLVE_HOST: throw .unresolved(detail(code))
        case CURLE_OPERATION_TIMEDOUT: throw .timedOut
        case CURLE_COULDNT_CONNECT:
            var number = 0
            guard CCurl_get_long(easy, CURLINFO_OS_ERRNO, &number) == CURLE_OK, number > 0 else {
                throw .refused(detail(code))
            }
            throw .connect(code: Int32(truncatingIfNeeded: number))
        case CURLE_SEND_ERROR, CURLE_UNSUPPORTED_PROTOCOL: throw .closed
        case CURLE_RECV_ERROR:
            // TLS 1.3 refuses our certificate only after the handshake, and the words are the alert's.
            let words = String(cString: errorBuffer)
            throw words.contains("alert") ? .refused(URLParts.printable(words)) : .closed
        default: throw .refused(detail(code))
        }
    }

    private func detail(_ code: CURLcode) -> String {
        let text = String(cString: errorBuffer)
        return URLParts.printable(text.isEmpty ? String(cString: curl_easy_strerror(code)) : text)
    }
}
