import CCurl
import Foundation

/// A request that libcurl may see: its URL parses, and nothing in it can break out of its header line.
struct CheckedRequest: Sendable {
    let url: String
    /// For messages.
    let host: String
    /// Host and port, for the places a host.
    let hostKey: String
    let headerLines: [String]
    let userAgent: String
    let credentials: FetchCredentials?
    let limits: FetchLimits

    init(_ request: FetchRequest) throws(FetchFailure) {
        let parts = try URLParts(request.url)
        url = parts.url
        host = parts.host
        hostKey = "\(parts.host):\(parts.port)"
        var lines: [String] = []
        let fields = [
            ("Accept", request.accept), ("Accept-Language", request.acceptLanguage),
            ("If-None-Match", request.etag), ("If-Modified-Since", request.lastModified),
        ]
        for (name, value) in fields {
            // libcurl reads "Name:" without a value as an order to send no such header.
            guard let value, !value.isEmpty else { continue }
            guard Self.isClean(value) else { throw .badHeader(name: name) }
            lines.append("\(name): \(value)")
        }
        headerLines = lines
        guard Self.isClean(request.userAgent) else { throw .badHeader(name: "User-Agent") }
        userAgent = request.userAgent
        if let credentials = request.credentials {
            // libcurl takes C strings: a NUL would cut them short without a word.
            guard Self.isClean(credentials.user), Self.isClean(credentials.password), !credentials.user.contains(":")
            else { throw .badHeader(name: "Authorization") }
        }
        credentials = request.credentials
        limits = request.limits
    }

    /// Swift's "\r\n" is one Character, so this looks at bytes.
    private static func isClean(_ value: String) -> Bool {
        value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    }
}

/// A URL as libcurl's own parser reads it, so that no second opinion can differ from what is fetched.
struct URLParts {
    /// In ASCII.
    let url: String
    let host: String
    let port: String

    init(_ text: String) throws(FetchFailure) {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            throw .badURL(url: Self.printable(text), detail: "white space or a control character in it")
        }
        let scheme = text.prefix { $0 != ":" }.lowercased()
        guard scheme == "http" || scheme == "https" else {
            let isScheme = scheme.count < text.count && scheme.utf8.allSatisfy(Self.isSchemeByte)
            throw isScheme ? .unsupportedScheme(scheme) : .badURL(url: text, detail: "it does not start with http")
        }
        // libcurl would hand a host with an ü to libidn2 in the locale's encoding, which is ASCII in a service.
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        guard let url = isASCII ? text : URL(string: text)?.absoluteString, let handle = curl_url() else {
            throw .badURL(url: text, detail: "it cannot be written in ASCII")
        }
        defer { curl_url_cleanup(handle) }
        let code = curl_url_set(handle, CURLUPART_URL, url, 0)
        guard code == CURLUE_OK else {
            throw .badURL(url: Self.withoutUser(text), detail: String(cString: curl_url_strerror(code)))
        }
        self.url = url
        host = Self.part(handle, CURLUPART_HOST, 0)?.lowercased() ?? ""
        port = Self.part(handle, CURLUPART_PORT, UInt32(CURLU_DEFAULT_PORT)) ?? ""
    }

    /// The URL without a name and a password, for answers and messages.
    static func withoutUser(_ text: String) -> String {
        guard text.contains("@"), let handle = curl_url() else { return printable(text) }
        defer { curl_url_cleanup(handle) }
        guard curl_url_set(handle, CURLUPART_URL, text, UInt32(CURLU_NON_SUPPORT_SCHEME)) == CURLUE_OK,
            curl_url_set(handle, CURLUPART_USER, nil, 0) == CURLUE_OK,
            curl_url_set(handle, CURLUPART_PASSWORD, nil, 0) == CURLUE_OK,
            let url = part(handle, CURLUPART_URL, 0)
        else {
            // Not a URL, and there may be a password before the @.
            return "…@" + printable(String(text[text.index(after: text.lastIndex(of: "@") ?? text.startIndex)...]))
        }
        return printable(url)
    }

    /// Control characters never reach a log.
    static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    }

    private static func part(_ handle: OpaquePointer, _ part: CURLUPart, _ flags: UInt32) -> String? {
        var pointer: UnsafeMutablePointer<CChar>?
        guard curl_url_get(handle, part, &pointer, flags) == CURLUE_OK, let pointer else { return nil }
        defer { curl_free(pointer) }
        return String(cString: pointer)
    }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
