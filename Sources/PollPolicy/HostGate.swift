/// Which of the due feeds may start now. A host is asked by so many transfers at a time, with a pause between two
/// starts, and not at all while it has asked to be left alone.
///
/// Times are seconds of one clock, the caller's.
package struct HostGate: Sendable {
    private struct Host: Sendable {
        var running = 0
        var opensAt: Double = -.infinity
    }

    private let concurrency: Int
    private let spacing: Double
    private var hosts: [String: Host] = [:]

    /// - Parameter backOff: Host → when it may be asked again, as the store kept it.
    package init(concurrency: Int = 2, spacing: Double = 1, backOff: [String: Double] = [:]) {
        self.concurrency = max(1, concurrency)
        self.spacing = max(0, spacing)
        for (host, until) in backOff { self.backOff(host, until: until) }
    }

    /// Takes from the due feeds those that may start, in their order, and counts them as running.
    /// - Parameters:
    ///   - due: The host of each due feed.
    ///   - limit: Free places in all.
    /// - Returns: Indexes into `due`.
    package mutating func start(_ due: [String], now: Double, limit: Int) -> [Int] {
        var started: [Int] = []
        for (index, name) in due.enumerated() where started.count < limit {
            let key = Self.key(name)
            var host = hosts[key] ?? Host()
            guard host.running < concurrency, host.opensAt <= now else { continue }
            host.running += 1
            host.opensAt = now + spacing
            hosts[key] = host
            started.append(index)
        }
        return started
    }

    package mutating func finish(_ host: String, now: Double) {
        let key = Self.key(host)
        guard var state = hosts[key] else { return }
        state.running = max(0, state.running - 1)
        // A daemon meets many hosts in its life; those at rest are forgotten.
        hosts[key] = state.running == 0 && state.opensAt <= now ? nil : state
    }

    /// A longer pause stands: a second answer that asks for less does not shorten it.
    package mutating func backOff(_ host: String, until time: Double) {
        let key = Self.key(host)
        var state = hosts[key] ?? Host()
        state.opensAt = max(state.opensAt, time)
        hosts[key] = state
    }

    /// The earliest time at which a waiting host opens; nil where all of them only wait for a running transfer.
    package func nextOpening(of due: [String], now: Double) -> Double? {
        due.compactMap { name -> Double? in
            guard let host = hosts[Self.key(name)] else { return now }
            return host.running < concurrency ? max(host.opensAt, now) : nil
        }.min()
    }

    /// Hosts are equal whatever their case (RFC 3986, 3.2.2).
    private static func key(_ host: String) -> String { host.lowercased() }
}
