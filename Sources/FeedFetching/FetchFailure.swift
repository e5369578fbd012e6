/// Why a fetch gave no answer. Answers with an error status are not failures.
package enum FetchFailure: Error, Sendable, Equatable {
    /// Where a time-out struck.
    package enum Phase: String, Sendable {
        case connecting, waiting, receiving
    }

    case badURL(url: String, detail: String)
    /// A control character or line break in what was to be sent.
    case badHeader(name: String)
    case unsupportedScheme(String)
    case resolve(host: String)
    case connect(host: String, detail: String)
    case tls(host: String, detail: String)
    case timeout(phase: Phase, after: Duration)
    /// In bytes after decompression.
    case bodyTooLarge(limit: Int)
    case headersTooLarge(limit: Int)
    case tooManyRedirects(limit: Int)
    /// To a scheme other than http and https, or to nonsense.
    case redirectRefused(to: String)
    /// Bytes as sent; `expected` is nil where the origin had promised no length.
    case truncated(got: Int, expected: Int?)
    /// The connection ended before or within the answer.
    case connectionLost(host: String, detail: String)
    /// What came is not HTTP, or contradicts itself.
    case protocolError(host: String, detail: String)
    /// The task was cancelled.
    case cancelled
    /// The transfer loop was stopped.
    case stopped
    case other(curlCode: Int, detail: String)

    /// Whether a later try may go well without anybody mending anything.
    package var isTransient: Bool {
        switch self {
        case .resolve, .connect, .timeout, .truncated, .connectionLost, .other: true
        case .badURL, .badHeader, .unsupportedScheme, .tls, .bodyTooLarge, .headersTooLarge, .tooManyRedirects,
            .redirectRefused, .protocolError, .cancelled, .stopped:
            false
        }
    }
}

extension FetchFailure: CustomStringConvertible {
    /// What happened, where, and what can be done about it; one line without control characters.
    package var description: String {
        switch self {
        case .badURL(let url, let detail): "\(url) is not a usable URL (\(detail)): correct the feed's address"
        case .badHeader(let name): "the value for \(name) has a control character in it: correct the setting"
        case .unsupportedScheme(let scheme): "\(scheme): is not fetched, only http: and https: are"
        case .resolve(let host): "cannot find the address of \(host): check its name and this machine's DNS"
        case .connect(let host, let detail): "cannot connect to \(host) (\(detail)): the server may be down"
        case .tls(let host, let detail):
            "no trusted TLS connection to \(host) (\(detail)): check its certificate and this machine's CA bundle"
        case .timeout(let phase, let after):
            "gave up while \(phase.rawValue) after \(after): the server is slow or gone"
        case .bodyTooLarge(let limit): "the body is larger than \(limit) bytes: raise the limit if the feed is worth it"
        case .headersTooLarge(let limit): "the headers are larger than \(limit) bytes: this is not a sane server"
        case .tooManyRedirects(let limit): "more than \(limit) redirects: probably a loop on the server"
        case .redirectRefused(let target): "refused to follow a redirect to \(target): only http: and https: are"
        case .truncated(let got, let expected):
            "the body ended after \(got) of \(expected.map { "\($0)" } ?? "an unknown number of") bytes: "
                + "it will be fetched again"
        case .connectionLost(let host, let detail): "the connection to \(host) broke (\(detail))"
        case .protocolError(let host, let detail): "\(host) does not speak proper HTTP (\(detail))"
        case .cancelled: "the fetch was cancelled"
        case .stopped: "fetching has been stopped"
        case .other(let code, let detail): "libcurl error \(code): \(detail)"
        }
    }
}
