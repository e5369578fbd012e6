/// What holds for all transfers of a loop. Certificates are always verified; there is no switch against it.
package struct TransferConfiguration: Sendable, Equatable {
    package enum Proxy: Sendable, Equatable {
        /// `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, as libcurl reads them.
        case environment
        case none
        /// As libcurl takes it, such as `socks5h://127.0.0.1:9050`.
        case url(String)
    }

    /// Transfers under way at once; further ones wait for their turn, and no clock runs for them.
    package var maxConnections: Int
    /// Of those, to one host and port.
    package var maxConnectionsPerHost: Int
    /// A PEM file instead of the system's certificates.
    package var caBundle: String?
    /// How long a resolved address is used again; whole seconds.
    package var dnsCacheTime: Duration
    package var proxy: Proxy

    package init(
        maxConnections: Int = 32, maxConnectionsPerHost: Int = 4, caBundle: String? = nil,
        dnsCacheTime: Duration = .seconds(60), proxy: Proxy = .environment
    ) {
        self.maxConnections = maxConnections
        self.maxConnectionsPerHost = maxConnectionsPerHost
        self.caBundle = caBundle
        self.dnsCacheTime = dnsCacheTime
        self.proxy = proxy
    }
}
