import AlertDelivery
import FeedFetching
import Foundation
import Logging
import PactStorage
import PollPolicy
import Synchronization

/// Starts polls when they are due, within the limits for all and for each host, and commits what they bring: all that
/// has come in by then in one transaction.
final class PollRunner: Sendable {
    enum Mode: Sendable {
        /// Until told to stop.
        case forever
        /// Until every feed that is due has been polled once.
        case onePass
    }

    private struct Inbox {
        var commits: [FeedCommit] = []
        /// Polls that were broken off by the end of the run: nothing to remember of them.
        var abandoned: [String] = []
        var isStopping = false
    }

    private let poller: FeedPoller
    private let store: PactStore
    private let deliverer: AlertDeliverer
    private let engine: @Sendable () -> Engine
    private let now: @Sendable () -> Date
    private let logger: Logger
    private let inbox = Mutex(Inbox())
    private let ticks: AsyncStream<Void>
    private let tick: AsyncStream<Void>.Continuation

    /// How many due feeds are looked at in one turn: more than anybody configures, so that those of a host at rest never
    /// hide the others.
    private static let window = 100_000
    /// A store that fails is tried again after this many seconds, doubling up to a minute.
    private static let firstRetry = 1.0
    private static let longestRetry = 60.0

    init(
        poller: FeedPoller, store: PactStore, deliverer: AlertDeliverer, engine: @escaping @Sendable () -> Engine,
        now: @escaping @Sendable () -> Date, logger: Logger
    ) {
        self.poller = poller
        self.store = store
        self.deliverer = deliverer
        self.engine = engine
        self.now = now
        self.logger = logger
        (ticks, tick) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Looks at the schedule again, for example after a reload.
    func wake() { tick.yield() }

    /// No further poll starts; `run` returns when what came in is committed.
    func stop() {
        inbox.withLock { $0.isStopping = true }
        tick.yield()
    }

    func run(_ mode: Mode) async throws(StoreError) {
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                try await serve(mode, &group)
                group.cancelAll()
            }
        } catch let error as StoreError {
            throw error
        } catch {
            logger.error("polling ended unexpectedly", metadata: ["error": "\(error)"])
        }
    }

    private func serve(_ mode: Mode, _ group: inout ThrowingTaskGroup<Void, any Error>) async throws {
        let poll = engine().settings.poll
        let backOff = try store.hostBackOffs(at: now()).mapValues(\.timeIntervalSince1970)
        var gate = HostGate(
            concurrency: poll.perHost, spacing: poll.hostPause.seconds, backOff: backOff)
        var running: [String: String] = [:]
        var polled: Set<String> = []
        var ticking = ticks.makeAsyncIterator()
        while true {
            let isStopping = await settle(&gate, &running)
            if isStopping { return }
            let wait = try start(&group, &gate, &running, mode == .onePass ? polled : nil)
            polled.formUnion(running.keys)
            if mode == .onePass, running.isEmpty, wait == nil { return }
            let timer = Task { [tick] in
                guard let wait, (try? await Task.sleep(for: .seconds(wait))) != nil else { return }
                tick.yield()
            }
            await ticking.next()
            timer.cancel()
            if Task.isCancelled { return }
        }
    }

    // MARK: Start

    /// - Parameter done: Feeds that were polled in this pass already; nil without passes.
    /// - Returns: Seconds until something can start; nil where only a running poll can change that.
    private func start(
        _ group: inout ThrowingTaskGroup<Void, any Error>, _ gate: inout HostGate, _ running: inout [String: String],
        _ done: Set<String>?
    ) throws(StoreError) -> Double? {
        let time = now()
        let engine = engine()
        let busy = Set(running.keys).union(done ?? [])
        let due = try store.dueFeeds(at: time, limit: Self.window, excluding: busy)
        let hosts = due.map { FeedAnswer.host(of: $0.url) }
        let free = max(0, engine.settings.poll.concurrency - running.count)
        let chosen = gate.start(hosts, now: time.timeIntervalSince1970, limit: free)
        for index in chosen {
            let feed = due[index]
            running[feed.id] = hosts[index]
            group.addTask { [self] in
                let commit = await poller.poll(feed, with: engine)
                inbox.withLock { inbox in
                    if let commit { inbox.commits.append(commit) } else { inbox.abandoned.append(feed.id) }
                }
                tick.yield()
            }
        }
        let waiting = due.indices.filter { !chosen.contains($0) }.map { hosts[$0] }
        var opening = gate.nextOpening(of: waiting, now: time.timeIntervalSince1970)
        // One pass waits for the usual pause between two transfers to a host. A host that asked to be left alone, for
        // an hour perhaps, is left to the next pass.
        let pause = engine.settings.poll.hostPause.seconds
        if done != nil, let start = opening, start - time.timeIntervalSince1970 > pause { opening = nil }
        let nextDue = done == nil ? try store.nextDue(excluding: busy.union(due.map(\.id))) : nil
        let moments = [waiting.isEmpty || free == 0 ? nil : opening, nextDue?.timeIntervalSince1970].compactMap { $0 }
        return moments.min().map { max(0.01, $0 - time.timeIntervalSince1970) }
    }

    // MARK: Commit

    /// Commits what has come in. A store that fails (a full disk) keeps the answers in memory and is tried again; the
    /// feeds stay marked as running meanwhile, so that no origin is asked twice for nothing.
    /// - Returns: True when the run is to end.
    private func settle(_ gate: inout HostGate, _ running: inout [String: String]) async -> Bool {
        var retry = Self.firstRetry
        while true {
            let (commits, abandoned, isStopping) = inbox.withLock { inbox in
                defer { inbox.abandoned = [] }
                return (inbox.commits, inbox.abandoned, inbox.isStopping)
            }
            for feed in abandoned { running[feed] = nil }
            guard !commits.isEmpty else { return isStopping }
            if await commit(commits) {
                inbox.withLock { $0.commits.removeFirst(commits.count) }
                close(commits, &gate, &running)
                continue
            }
            logger.error(
                "what was read waits for the store and is tried again",
                metadata: ["feeds": "\(commits.count)", "retry_in_seconds": "\(Int(retry))"])
            guard !isStopping, (try? await Task.sleep(for: .seconds(retry))) != nil else { return true }
            retry = min(retry * 2, Self.longestRetry)
        }
    }

    /// All together; where the store refuses the batch as such, one by one, so that one odd feed holds up no other.
    private func commit(_ commits: [FeedCommit]) async -> Bool {
        let rules = engine().rules
        do {
            report(commits, try await store.commit(commits, rules: rules))
            return true
        } catch {
            logger.error("the store refuses a commit", metadata: ["error": "\(error)"])
            guard !error.isTransient else { return false }
        }
        for commit in commits {
            do {
                report([commit], try await store.commit([commit], rules: rules))
            } catch {
                guard !error.isTransient, await self.pass(over: commit, because: error) else { return false }
            }
        }
        return true
    }

    /// A feed whose items the store can never take is recorded as failing, with the items counted as lost for now;
    /// they are tried again at the next poll, since their validators are not kept.
    private func pass(over commit: FeedCommit, because error: StoreError) async -> Bool {
        var bare = FeedCommit(
            feed: commit.feed, polledAt: commit.polledAt, result: .failed("the store refuses its items: \(error)"),
            decision: commit.decision, host: commit.host)
        bare.losses = commit.losses
        bare.losses["items that the store refused"] = commit.items.count
        do {
            report([bare], try await store.commit([bare], rules: engine().rules))
            return true
        } catch {
            logger.error("the store refuses a commit", metadata: ["error": "\(error)", "feed": "\(commit.feed)"])
            return false
        }
    }

    private func close(_ commits: [FeedCommit], _ gate: inout HostGate, _ running: inout [String: String]) {
        let time = now().timeIntervalSince1970
        for commit in commits {
            if let host = running.removeValue(forKey: commit.feed) { gate.finish(host, now: time) }
            if let wait = commit.decision.hostBackOff { gate.backOff(commit.host, until: time + Double(wait)) }
        }
    }

    private func report(_ commits: [FeedCommit], _ summary: CommitSummary) {
        for commit in commits {
            var metadata: Logger.Metadata = [
                "feed": "\(commit.feed)", "next_check": "in \(commit.decision.delay) s, \(commit.decision.reason)",
            ]
            switch commit.result {
            case .failed(let reason):
                metadata["reason"] = "\(reason)"
                // Once is bad luck, and said softly; a feed that keeps failing is said aloud once, then softly again.
                let level: Logger.Level = commit.decision.state.failures == 3 ? .warning : .info
                logger.log(level: level, "feed not read", metadata: metadata)
            case .unchanged: logger.debug("feed unchanged", metadata: metadata)
            case .read:
                metadata["new_items"] = "\(commit.items.count)"
                logger.debug("feed read", metadata: metadata)
            }
            for (reason, count) in commit.losses {
                logger.warning("lost", metadata: ["feed": "\(commit.feed)", "what": "\(reason)", "count": "\(count)"])
            }
        }
        if !summary.alerts.isEmpty { deliverer.wake() }
        for entry in summary.alerts {
            logger.notice(
                "alert", metadata: ["id": "\(entry.alert.id)", "word": "\(entry.alert.word.rawValue)"])
        }
    }
}
