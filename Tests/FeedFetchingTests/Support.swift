import FeedFetching
import FeedOrigin

extension FetchRequest {
    /// A request as the daemon makes it, with limits that a test can wait for.
    static func test(_ url: String, _ change: (inout FetchRequest) -> Void = { _ in }) -> FetchRequest {
        var request = FetchRequest(url: url, userAgent: "pactwatch-tests")
        request.limits.totalTimeout = .seconds(20)
        request.limits.maxBodyBytes = 1 << 20
        change(&request)
        return request
    }
}

extension TransferLoop {
    /// Without the environment's proxy: the origin is on this machine.
    static func forTests(maxConnections: Int = 32, maxConnectionsPerHost: Int = 4) throws -> TransferLoop {
        try TransferLoop(
            configuration: TransferConfiguration(
                maxConnections: maxConnections, maxConnectionsPerHost: maxConnectionsPerHost, proxy: .none))
    }

    /// The failure, or nil where there was an answer.
    func failure(_ request: FetchRequest) async -> FetchFailure? {
        do throws(FetchFailure) {
            _ = try await fetch(request)
            return nil
        } catch {
            return error
        }
    }
}

extension FetchResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
}

extension FetchFailure {
    /// The case without its details, which come from libcurl in words of its own.
    var kind: String {
        String(
            "\(Mirror(reflecting: self).children.first?.label ?? "\(String(reflecting: self))")".split(separator: ".")
                .last ?? "")
    }
}

extension OriginFeed {
    static func sample(_ format: Format = .rss2) -> OriginFeed {
        OriginFeed(
            title: "Haber & <Dünya>", language: "tr", format: format,
            items: [
                OriginItem(
                    id: "tag:1", title: "AK Parti & Amanat", link: "http://127.0.0.1/1?a=1&b=2",
                    html: "<p>İmza \"atıldı\"</p>", text: "özet")
            ])
    }
}
