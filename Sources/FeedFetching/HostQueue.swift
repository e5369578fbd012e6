/// Who may start next: first come, first served, but so many at once in all and so many a host.
///
/// Waiting here and not inside libcurl: there the time-outs would run while a transfer waits for its connection.
struct HostQueue<Element> {
    private let maxActive: Int
    private let maxActivePerHost: Int
    private var active = 0
    private var activeByHost: [String: Int] = [:]
    private var waiting: [String: [Element]] = [:]
    /// Hosts that have somebody waiting and a free place, each once, in the order of their turn.
    private var ready: [String] = []

    init(maxActive: Int, maxActivePerHost: Int) {
        self.maxActive = max(1, maxActive)
        self.maxActivePerHost = max(1, maxActivePerHost)
    }

    mutating func append(_ element: Element, host: String) {
        waiting[host, default: []].append(element)
        if waiting[host]?.count == 1 { makeReady(host) }
    }

    /// Counts the element as active until `finish` is called for its host.
    mutating func next() -> Element? {
        guard active < maxActive, let host = ready.first else { return nil }
        ready.removeFirst()
        guard var line = waiting[host], !line.isEmpty else { return nil }
        let element = line.removeFirst()
        waiting[host] = line.isEmpty ? nil : line
        active += 1
        activeByHost[host, default: 0] += 1
        // To the end of the row: a host with a long line does not hold the others up.
        makeReady(host)
        return element
    }

    mutating func finish(host: String) {
        active -= 1
        let left = (activeByHost[host] ?? 1) - 1
        activeByHost[host] = left == 0 ? nil : left
        // Only a host that was full is missing from the row of those that are ready.
        if left == maxActivePerHost - 1 { makeReady(host) }
    }

    /// Takes those out that satisfy the condition and are still waiting.
    mutating func remove(host: String, where condition: (Element) -> Bool) {
        guard var line = waiting[host] else { return }
        line.removeAll(where: condition)
        waiting[host] = line.isEmpty ? nil : line
        if line.isEmpty { ready.removeAll { $0 == host } }
    }

    mutating func removeAll() -> [Element] {
        defer {
            waiting.removeAll()
            ready.removeAll()
        }
        return waiting.values.flatMap { $0 }
    }

    private mutating func makeReady(_ host: String) {
        guard waiting[host] != nil, activeByHost[host, default: 0] < maxActivePerHost else { return }
        ready.append(host)
    }
}
