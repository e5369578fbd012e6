/// One HTTP GET of a feed.
package struct FetchRequest: Sendable {
    /// Absolute, `http` or `https`. Characters outside ASCII are encoded before they are sent.
    package var url: String
    /// What the origin sent as `ETag` last time, quotes and all; goes back as `If-None-Match`, untouched.
    package var etag: String?
    /// What the origin sent as `Last-Modified` last time; goes back as `If-Modified-Since`, untouched.
    package var lastModified: String?
    /// Sent by HTTP Basic to the host of `url` only, never to another host, port or scheme after a redirect.
    package var credentials: FetchCredentials?
    package var userAgent: String
    package var accept: String
    package var acceptLanguage: String?
    package var limits: FetchLimits

    package init(
        url: String, etag: String? = nil, lastModified: String? = nil, credentials: FetchCredentials? = nil,
        userAgent: String, accept: String = FetchRequest.feedTypes, acceptLanguage: String? = nil,
        limits: FetchLimits = FetchLimits()
    ) {
        self.url = url
        self.etag = etag
        self.lastModified = lastModified
        self.credentials = credentials
        self.userAgent = userAgent
        self.accept = accept
        self.acceptLanguage = acceptLanguage
        self.limits = limits
    }

    /// Servers that choose by `Accept` get to know what a feed reader wants; the rest at the end keeps strict ones
    /// from answering 406.
    package static let feedTypes =
        "application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, "
        + "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
}

/// A user's name and password; neither ever shows in a description.
package struct FetchCredentials: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    package let user: String
    package let password: String

    package init(user: String, password: String) {
        self.user = user
        self.password = password
    }

    package var description: String { "credentials (hidden)" }
    package var debugDescription: String { description }
    /// `dump` and string interpolation of an enclosing value go by the mirror.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// What one fetch may cost.
package struct FetchLimits: Sendable, Equatable {
    /// Of the body after decompression, in bytes.
    package var maxBodyBytes: Int
    /// Of all header lines, those of redirects included, in bytes.
    package var maxHeaderBytes: Int
    package var maxRedirects: Int
    /// Until the connection stands: name look-up, TCP and TLS.
    package var connectTimeout: Duration
    /// From the start of the transfer, not of its wait for a free connection, to its end; redirects included.
    package var totalTimeout: Duration
    /// Slower than so many bytes a second ...
    package var lowSpeedBytesPerSecond: Int
    /// ... for so long ends the transfer; counted in whole seconds.
    package var lowSpeedTime: Duration

    package init(
        maxBodyBytes: Int = 10 << 20, maxHeaderBytes: Int = 256 << 10, maxRedirects: Int = 8,
        connectTimeout: Duration = .seconds(15), totalTimeout: Duration = .seconds(60),
        lowSpeedBytesPerSecond: Int = 100, lowSpeedTime: Duration = .seconds(30)
    ) {
        self.maxBodyBytes = maxBodyBytes
        self.maxHeaderBytes = maxHeaderBytes
        self.maxRedirects = maxRedirects
        self.connectTimeout = connectTimeout
        self.totalTimeout = totalTimeout
        self.lowSpeedBytesPerSecond = lowSpeedBytesPerSecond
        self.lowSpeedTime = lowSpeedTime
    }
}
