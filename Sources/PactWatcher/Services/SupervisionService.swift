import AlertDelivery
import FeedFetching
import Foundation
import Logging
import PactStorage
import ServiceLifecycle
import UnixSignals

/// Tells systemd that the daemon is up, how it does, and that its threads live.
struct SupervisionService: Service {
    let watch: Watch
    let notifier: ServiceNotifier

    /// An idle transfer thread goes round once a second.
    private static let longestTurn = Duration.seconds(30)

    func run() async throws {
        tell(.ready(status: status()))
        let watchdog = ServiceNotifier.watchdogInterval(environment: ProcessInfo.processInfo.environment)
        let pause = watchdog.map { min($0 / 2, .seconds(30)) } ?? .seconds(30)
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: pause) }
            tell(.status(status()))
            if watchdog != nil, SuspendingClock.now - watch.transfers.lastTurn < Self.longestTurn { tell(.watchdog) }
        }
        tell(.stopping(status: "stopping"))
    }

    private func status() -> String {
        do {
            let counts = try watch.store.reader.counts(since: watch.now().addingTimeInterval(-86_400))
            let pending = counts.sinks.map(\.pending).max() ?? 0
            let alerts = counts.alertsByWord.values.reduce(0, +)
            return "feeds \(counts.feeds), failing \(counts.failingFeeds), items \(counts.items), alerts \(alerts), "
                + "pending \(pending)"
        } catch {
            return "the store cannot be read: \(error)"
        }
    }

    private func tell(_ message: ServiceNotifier.Message) {
        if case .failed(let reason) = notifier.send(message) {
            watch.logger.warning("systemd was not told", metadata: ["reason": "\(reason)"])
        }
    }
}

/// The SIGHUPs of the process from `trap` on; those that come before the daemon is up wait for it.
package struct ReloadRequests: Sendable {
    let signals: UnixSignalsSequence

    package static func trap() async -> ReloadRequests {
        ReloadRequests(signals: await UnixSignalsSequence(trapping: .sighup))
    }
}

/// SIGHUP: settings, feeds, seeds and golden cases anew, all or nothing; the logs are reopened in any case.
struct ReloadService: Service {
    let watch: Watch
    let reloads: ReloadRequests
    let notifier: ServiceNotifier

    func run() async throws {
        for await _ in reloads.signals.cancelOnGracefulShutdown() {
            let time = ServiceNotifier.monotonicMicroseconds()
            _ = notifier.send(.reloading(microseconds: time))
            await watch.reload()
            _ = notifier.send(.ready(status: "reloaded"))
        }
    }
}
