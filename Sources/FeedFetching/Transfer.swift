import CCurl

/// One easy handle with its ticket. Lives on the loop's thread only, from `init` to `close`.
final class Transfer {
    let ticket: FetchTicket
    let easy: UnsafeMutableRawPointer
    var collector: ResponseCollector
    private let errorBuffer: UnsafeMutablePointer<CChar>
    private var headerLines: UnsafeMutablePointer<curl_slist>?

    init(_ ticket: FetchTicket, _ configuration: TransferConfiguration) throws(FetchFailure) {
        guard let easy = curl_easy_init() else {
            throw .other(curlCode: Int(CURLE_OUT_OF_MEMORY.rawValue), detail: "no handle for another transfer")
        }
        self.easy = easy
        self.ticket = ticket
        collector = ResponseCollector(limits: ticket.request.limits)
        errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        do {
            try setUp(configuration)
        } catch {
            close()
            throw error
        }
    }

    /// Frees everything; the handle must have left the multi handle. Not in `deinit`: closing a handle may call back
    /// into an object that is half gone (FoundationNetworking aborts that way, swift-corelibs-foundation #5491).
    func close() {
        curl_easy_cleanup(easy)
        curl_slist_free_all(headerLines)
        headerLines = nil
        errorBuffer.deallocate()
    }

    /// libcurl's own words on what went wrong, which may quote the server.
    func detail(_ code: CURLcode) -> String {
        let text = String(cString: errorBuffer)
        return URLParts.printable(text.isEmpty ? String(cString: curl_easy_strerror(code)) : text)
    }

    private func setUp(_ configuration: TransferConfiguration) throws(FetchFailure) {
        try check(CCurl_set_error_buffer(easy, errorBuffer), "error buffer")
        try setCallbacks()
        try setTarget(configuration)
        try setLimits(configuration)
        try setHeaders()
    }

    private func setCallbacks() throws(FetchFailure) {
        // Unretained: the loop holds the transfer for as long as libcurl holds the handle.
        let context = Unmanaged.passUnretained(self).toOpaque()
        let onBody: CCurl_data_callback = { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
            let length = size * count
            return transfer.collector.take(body: UnsafeRawBufferPointer(start: bytes, count: length)) ? length : 0
        }
        let onHeader: CCurl_data_callback = { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
            let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
            let goesOn = transfer.collector.take(
                headerLine: line, from: { transfer.string(CURLINFO_EFFECTIVE_URL) })
            return goesOn ? line.count : 0
        }
        try check(CCurl_set_body_callback(easy, onBody, context), "body callback")
        try check(CCurl_set_header_callback(easy, onHeader, context), "header callback")
    }

    private func setTarget(_ configuration: TransferConfiguration) throws(FetchFailure) {
        try set(CURLOPT_URL, ticket.request.url)
        try set(CURLOPT_PROTOCOLS_STR, "http,https")
        try set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        try set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        try set(CURLOPT_FOLLOWLOCATION, 1)
        // Everything that this libcurl can unpack.
        try set(CURLOPT_ACCEPT_ENCODING, "")
        try set(CURLOPT_SSL_VERIFYPEER, 1)
        try set(CURLOPT_SSL_VERIFYHOST, 2)
        if let bundle = configuration.caBundle { try set(CURLOPT_CAINFO, bundle) }
        switch configuration.proxy {
        case .environment: break
        case .none: try set(CURLOPT_PROXY, "")
        case .url(let url): try set(CURLOPT_PROXY, url)
        }
        // A proxy's answer to CONNECT is not the origin's.
        try set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    }

    private func setLimits(_ configuration: TransferConfiguration) throws(FetchFailure) {
        let limits = ticket.request.limits
        // Signals belong to the process, and SIGALRM in a thread is undefined.
        try set(CURLOPT_NOSIGNAL, 1)
        // Without it a dead resolver froze the thread for 9 s after a time-out of 1 s (measured with 7.88.1).
        try set(CURLOPT_QUICK_EXIT, 1)
        try set(CURLOPT_MAXREDIRS, limits.maxRedirects)
        try set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectTimeout.milliseconds)
        try set(CURLOPT_TIMEOUT_MS, limits.totalTimeout.milliseconds)
        try set(CURLOPT_LOW_SPEED_LIMIT, limits.lowSpeedBytesPerSecond)
        try set(CURLOPT_LOW_SPEED_TIME, Int(limits.lowSpeedTime.components.seconds))
        try set(CURLOPT_DNS_CACHE_TIMEOUT, Int(configuration.dnsCacheTime.components.seconds))
        // Saves the bytes where the origin is honest about its length; the callback counts in any case.
        try check(
            CCurl_set_size(easy, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(limits.maxBodyBytes)), "MAXFILESIZE_LARGE")
    }

    private func setHeaders() throws(FetchFailure) {
        let request = ticket.request
        try set(CURLOPT_USERAGENT, request.userAgent)
        for line in request.headerLines {
            guard let longer = curl_slist_append(headerLines, line) else {
                throw .other(curlCode: Int(CURLE_OUT_OF_MEMORY.rawValue), detail: "no memory for a header")
            }
            headerLines = longer
        }
        try check(CCurl_set_header_lines(easy, headerLines), "HTTPHEADER")
        guard let credentials = request.credentials else { return }
        try check(CCurl_set_basic_auth(easy), "HTTPAUTH")
        try set(CURLOPT_UNRESTRICTED_AUTH, 0)
        try set(CURLOPT_USERNAME, credentials.user)
        try set(CURLOPT_PASSWORD, credentials.password)
    }

    private func set(_ option: CURLoption, _ value: Int) throws(FetchFailure) {
        try check(CCurl_set_long(easy, option, value), "option \(option.rawValue)")
    }

    private func set(_ option: CURLoption, _ value: String) throws(FetchFailure) {
        try check(CCurl_set_string(easy, option, value), "option \(option.rawValue)")
    }

    private func check(_ code: CURLcode, _ what: String) throws(FetchFailure) {
        guard code == CURLE_OK else {
            throw .other(curlCode: Int(code.rawValue), detail: "\(what): \(detail(code))")
        }
    }
}

extension Duration {
    /// Rounded up: 0 means "no limit" to libcurl.
    fileprivate var milliseconds: Int {
        let whole = Int(clamping: components.seconds).multipliedReportingOverflow(by: 1000)
        guard !whole.overflow else { return Int.max }
        return max(1, whole.partialValue + Int((components.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
    }
}
