import CCurl

extension Transfer {
    /// What the caller gets, now that libcurl is done with the handle.
    func outcome(_ code: CURLcode) -> FetchTicket.Outcome {
        code == CURLE_OK ? .success(response) : .failure(collector.refusal ?? failure(code))
    }

    func string(_ info: CURLINFO) -> String? {
        var pointer: UnsafePointer<CChar>?
        guard CCurl_get_string(easy, info, &pointer) == CURLE_OK, let pointer else { return nil }
        return String(cString: pointer)
    }

    private var response: FetchResponse {
        let version =
            switch number(CURLINFO_HTTP_VERSION) {
            case Int(CURL_HTTP_VERSION_1_0): "1.0"
            case Int(CURL_HTTP_VERSION_2_0): "2"
            case Int(CURL_HTTP_VERSION_3): "3"
            default: "1.1"
            }
        return FetchResponse(
            status: collector.status, finalURL: URLParts.withoutUser(string(CURLINFO_EFFECTIVE_URL) ?? ""),
            permanentURL: collector.permanentURL.map(URLParts.withoutUser), headers: collector.headers,
            body: collector.body, httpVersion: version, duration: time(CURLINFO_TOTAL_TIME_T),
            connectDuration: max(time(CURLINFO_CONNECT_TIME_T), time(CURLINFO_APPCONNECT_TIME_T)),
            bytesOnWire: size(CURLINFO_SIZE_DOWNLOAD_T) + number(CURLINFO_HEADER_SIZE))
    }

    private func failure(_ code: CURLcode) -> FetchFailure {
        let detail = detail(code)
        switch code {
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT:
            // The request's own URL was checked before, so it is a redirect's; or HTTP/0.9, which has the same code.
            if let target = collector.redirectTarget { return .redirectRefused(to: URLParts.withoutUser(target)) }
            return .protocolError(host: host, detail: detail)
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .resolve(host: host)
        case CURLE_COULDNT_CONNECT, CURLE_INTERFACE_FAILED, CURLE_PROXY:
            return .connect(host: host, detail: detail)
        case CURLE_OPERATION_TIMEDOUT: return .timeout(phase: phase, after: time(CURLINFO_TOTAL_TIME_T))
        case CURLE_FILESIZE_EXCEEDED: return .bodyTooLarge(limit: ticket.request.limits.maxBodyBytes)
        case CURLE_TOO_MANY_REDIRECTS: return .tooManyRedirects(limit: ticket.request.limits.maxRedirects)
        case CURLE_PARTIAL_FILE:
            let expected = size(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T)
            return .truncated(got: size(CURLINFO_SIZE_DOWNLOAD_T), expected: expected < 0 ? nil : expected)
        case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR:
            return .connectionLost(host: host, detail: detail)
        case CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_HTTP3:
            return .protocolError(host: host, detail: detail)
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS,
            CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED,
            CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_CLIENTCERT:
            return .tls(host: host, detail: detail)
        default: return .other(curlCode: Int(code.rawValue), detail: detail)
        }
    }

    /// Where the trouble is: after a redirect not where the request went.
    private var host: String {
        guard let url = string(CURLINFO_EFFECTIVE_URL), let parts = try? URLParts(url) else {
            return ticket.request.host
        }
        return URLParts.printable(parts.host)
    }

    private var phase: FetchFailure.Phase {
        if collector.status != 0, collector.redirectTarget == nil { return .receiving }
        return size(CURLINFO_PRETRANSFER_TIME_T) > 0 ? .waiting : .connecting
    }

    private func number(_ info: CURLINFO) -> Int {
        var value = 0
        return CCurl_get_long(easy, info, &value) == CURLE_OK ? value : 0
    }

    private func size(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        return CCurl_get_size(easy, info, &value) == CURLE_OK ? Int(value) : 0
    }

    private func time(_ info: CURLINFO) -> Duration {
        .microseconds(size(info))
    }
}
