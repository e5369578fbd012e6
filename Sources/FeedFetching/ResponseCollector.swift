/// What has come in so far of one fetch, redirects told apart from the answer, limits kept while it arrives.
struct ResponseCollector {
    private let limits: FetchLimits
    private(set) var status = 0
    private(set) var headers = FetchHeaders()
    private(set) var body: [UInt8] = []
    private(set) var permanentURL: String?
    /// Why the transfer was told to end, where a limit did it.
    private(set) var refusal: FetchFailure?
    private var headerBytes = 0
    private var allPermanent = true

    init(limits: FetchLimits) {
        self.limits = limits
    }

    /// Whether the answer at hand sends the reader elsewhere.
    var redirectTarget: String? {
        (300..<400).contains(status) && status != 304 ? headers["Location"] : nil
    }

    /// - Parameters:
    ///   - line: one line as libcurl hands it over, its end included.
    ///   - url: where the line comes from; asked for at status lines only.
    /// - Returns: whether the transfer may go on.
    mutating func take(headerLine line: UnsafeRawBufferPointer, from url: () -> String?) -> Bool {
        headerBytes += line.count
        guard headerBytes <= limits.maxHeaderBytes else {
            refusal = .headersTooLarge(limit: limits.maxHeaderBytes)
            return false
        }
        // libcurl hands no bodies of redirects over, so after body bytes only trailers come: not to be trusted
        // (RFC 9110 section 6.5.1).
        guard body.isEmpty else { return true }
        guard line.starts(with: "HTTP/".utf8) else {
            headers.append(line: line)
            return true
        }
        let code = Self.statusCode(line)
        if redirectTarget != nil {
            allPermanent = allPermanent && (status == 301 || status == 308)
            if allPermanent { permanentURL = url() }
        }
        status = code
        headers = FetchHeaders()
        return true
    }

    /// - Returns: whether the transfer may go on.
    mutating func take(body bytes: UnsafeRawBufferPointer) -> Bool {
        // libcurl's own limit does not see decompressed bytes before 8.20, so a gzip bomb would pass it.
        guard body.count + bytes.count <= limits.maxBodyBytes else {
            refusal = .bodyTooLarge(limit: limits.maxBodyBytes)
            body = []
            return false
        }
        body.append(contentsOf: bytes)
        return true
    }

    /// The three digits after the first space; 0 where there are none.
    private static func statusCode(_ line: UnsafeRawBufferPointer) -> Int {
        guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return 0 }
        let digits = line[(space + 1)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self)) ?? 0
    }
}
