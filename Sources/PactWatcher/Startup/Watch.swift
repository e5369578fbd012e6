import AlertDelivery
import FeedFetching
package import Foundation
package import Logging
import PactDetection
import PactStorage
import PartyModel
import PollPolicy
import Synchronization

/// The built daemon: store, transfers, sinks and the poll runner around one engine. `run` and `poll` use it.
package final class Watch: Sendable {
    let store: PactStore
    let transfers: TransferLoop
    let deliverer: AlertDeliverer
    let runner: PollRunner
    let loader: EngineLoader
    let logger: Logger
    let now: @Sendable () -> Date
    private let engineBox: EngineBox

    var engine: Engine { engineBox.engine.withLock { $0 } }

    /// Holds the engine for those who were built before `Watch` was.
    private final class EngineBox: Sendable {
        let engine: Mutex<Engine>
        init(_ engine: Engine) { self.engine = Mutex(engine) }
    }

    package init(loader: EngineLoader, logger: Logger, now: @escaping @Sendable () -> Date = { Date() })
        async throws(StartupFailure)
    {
        let loaded = loader.load()
        Self.log(loaded.problems.filter { $0.severity == .warning }, logger)
        guard let engine = loaded.engine else { throw .configuration(loaded.problems) }
        let settings = engine.settings
        try Self.createFolders(settings)
        let box = EngineBox(engine)
        engineBox = box
        self.loader = loader
        self.logger = logger
        self.now = now
        do {
            store = try PactStore(path: settings.store)
            transfers = try TransferLoop(
                configuration: TransferConfiguration(
                    maxConnections: settings.poll.concurrency, maxConnectionsPerHost: settings.poll.perHost))
        } catch let error as StoreError {
            throw .store(error)
        } catch {
            throw .transfers("\(error)")
        }
        deliverer = AlertDeliverer(sinks: AlertSinks.make(settings), outbox: store, now: now)
        let poller = FeedPoller(
            loop: transfers, store: store, now: now, fraction: { Double.random(in: 0..<1) },
            environment: ProcessInfo.processInfo.environment)
        runner = PollRunner(
            poller: poller, store: store, deliverer: deliverer, engine: { box.engine.withLock { $0 } }, now: now,
            logger: logger)
        try await prepareStore(engine)
    }

    private static func createFolders(_ settings: Settings) throws(StartupFailure) {
        let files = [settings.store, settings.alerts.text?.path, settings.alerts.ndjson?.path].compactMap { $0 }
        for folder in Set(files.map { ($0 as NSString).deletingLastPathComponent }).sorted() {
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            } catch {
                throw .folder(path: folder, reason: "cannot be created: \(error.localizedDescription)")
            }
        }
    }

    // MARK: Store

    private func prepareStore(_ engine: Engine) async throws(StartupFailure) {
        do {
            if engine.settings.alerts.text != nil { try await store.registerSink("text", from: .end, at: now()) }
            if engine.settings.alerts.ndjson != nil { try await store.registerSink("ndjson", from: .end, at: now()) }
            if engine.settings.alerts.syslog != nil { try await store.registerSink("syslog", from: .end, at: now()) }
            try await adopt(engine)
        } catch {
            throw .store(error)
        }
    }

    /// Brings feeds and known pacts of the engine into the store.
    private func adopt(_ engine: Engine) async throws(StoreError) {
        let changes = try await store.syncFeeds(
            engine.settings.feeds.map { ConfiguredFeed(id: $0.id, url: $0.url) }, at: now())
        let pacts = try await store.seedPacts(engine.seedPacts, at: now())
        logger.info(
            "settings in force",
            metadata: [
                "feeds": "\(engine.settings.feeds.count)", "added": "\(changes.added.count)",
                "moved": "\(changes.moved.count)", "retired": "\(changes.retired.count)",
                "parties": "\(engine.reader.model.parties.count)", "pacts_changed": "\(pacts)",
                "languages": "\(engine.reader.model.lexicons.count)",
            ])
    }

    // MARK: Reload

    /// All or nothing: with one error in settings, feeds, seeds or golden cases the old ones stay in force. The logs
    /// are reopened in any case, since a rotation may be waiting for it.
    func reload() async {
        await deliverer.reopen()
        let loaded = loader.load()
        Self.log(loaded.problems, logger)
        guard let next = loaded.engine else {
            let count = loaded.problems.count { $0.severity == .error }
            logger.error("reload refused; the old settings stay in force", metadata: ["errors": "\(count)"])
            return
        }
        let before = engine.settings
        if before.store != next.settings.store || before.alerts != next.settings.alerts {
            logger.warning("'store' and 'alerts' are read at the start only; restart for their change")
        }
        do {
            try await adopt(next)
            engineBox.engine.withLock { $0 = next }
            runner.wake()
            logger.notice("reloaded")
        } catch {
            logger.error("reload refused by the store; the old settings stay in force", metadata: ["error": "\(error)"])
        }
    }

    static func log(_ problems: [SettingsProblem], _ logger: Logger) {
        for problem in problems {
            logger.log(level: problem.severity == .error ? .error : .warning, "\(problem)")
        }
    }

    // MARK: One pass and the end

    /// Polls every due feed once, delivers, and closes the store.
    /// - Parameter all: Feeds that are not due yet as well.
    package func poll(all: Bool) async throws(StartupFailure) {
        let outcomes: [SinkOutcome]
        do {
            if all { try await store.makeDue(at: now()) }
            try await runner.run(.onePass)
            outcomes = await deliverer.drainAll()
            report(outcomes)
            transfers.stop()
            try store.close()
        } catch {
            throw .store(error)
        }
        let owing = outcomes.filter { $0.trouble != nil }.map(\.sink)
        guard owing.isEmpty else { throw .undelivered(sinks: owing) }
    }

    func report(_ outcomes: [SinkOutcome]) {
        for outcome in outcomes where !outcome.isQuiet { report(outcome) }
    }

    func report(_ outcome: SinkOutcome) {
        for notice in outcome.notices { logger.notice("\(notice.message)", metadata: ["sink": "\(outcome.sink)"]) }
        for repair in outcome.repairs {
            logger.notice("finished what the last run left", metadata: ["sink": "\(outcome.sink)", "how": "\(repair)"])
        }
        if outcome.delivered > 0 {
            logger.info("delivered", metadata: ["sink": "\(outcome.sink)", "alerts": "\(outcome.delivered)"])
        }
        if let trouble = outcome.trouble {
            logger.error(
                "alerts stay pending: \(trouble.message)",
                metadata: [
                    "sink": "\(outcome.sink)", "retry_in": "\(outcome.retryIn.map { "\($0)" } ?? "at the next start")",
                ])
        }
    }
}
