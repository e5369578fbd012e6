/// How often feeds are looked at. All times are in seconds.
package struct PollSettings: Sendable, Hashable {
    package var baseInterval: Int
    package var minInterval: Int
    package var maxInterval: Int
    /// Up to this share is added to each wait, so that feeds do not fall into step. Never taken away: a wait that an
    /// origin asked for is not undercut.
    package var jitter: Double
    package var backoffFactor: Double
    package var maxBackoff: Int
    /// Wait after a 410: it is believed, and looked at once a day all the same, since origins err.
    package var goneInterval: Int
    /// Whether the interval follows the share of known items in each answer.
    package var adapts: Bool

    package init(
        baseInterval: Int = 900, minInterval: Int = 300, maxInterval: Int = 3600, jitter: Double = 0.1,
        backoffFactor: Double = 2, maxBackoff: Int = 86_400, goneInterval: Int = 86_400, adapts: Bool = true
    ) {
        self.baseInterval = baseInterval
        self.minInterval = minInterval
        self.maxInterval = maxInterval
        self.jitter = jitter
        self.backoffFactor = backoffFactor
        self.maxBackoff = maxBackoff
        self.goneInterval = goneInterval
        self.adapts = adapts
    }

    func clamped(_ interval: Int) -> Int { min(max(interval, minInterval), max(minInterval, maxInterval)) }
}
