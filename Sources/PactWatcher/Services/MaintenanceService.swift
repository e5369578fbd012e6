import AlertDelivery
import Foundation
import Logging
import PactStorage
import ServiceLifecycle

/// The heartbeat in the alert log, and the pruning of old texts.
struct MaintenanceService: Service {
    let watch: Watch

    private static let pruneEvery: TimeInterval = 3_600

    func run() async throws {
        var lastBeat = watch.now()
        var lastPrune = Date.distantPast
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            let time = watch.now()
            if let interval = watch.engine.settings.heartbeat, time.timeIntervalSince(lastBeat) >= interval.seconds {
                await beat(since: lastBeat, at: time)
                lastBeat = time
            }
            if time.timeIntervalSince(lastPrune) >= Self.pruneEvery {
                await prune(at: time)
                lastPrune = time
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(5)) }
        }
    }

    private func beat(since last: Date, at time: Date) async {
        do {
            let counts = try watch.store.reader.counts(since: last)
            let alerts = try watch.store.reader.alerts(since: last, limit: 10_000).count
            let text = HeartbeatText(
                feeds: counts.feeds, failing: counts.failingFeeds, itemsRead: counts.itemsSince, alerts: alerts)
            await watch.deliverer.queueNotice(text.render(at: time))
        } catch {
            watch.logger.error("no heartbeat: the store cannot be read", metadata: ["error": "\(error)"])
        }
    }

    private func prune(at time: Date) async {
        guard let age = watch.engine.settings.retention.texts else { return }
        do {
            var count = 0
            var last = 1
            // A bounded number at a time, so that commits get their turn between them.
            while last > 0, !Task.isShuttingDownGracefully {
                last = try await watch.store.prune(olderThan: time.addingTimeInterval(-age.seconds), at: time)
                count += last
            }
            if count > 0 { watch.logger.info("texts of old items dropped", metadata: ["items": "\(count)"]) }
        } catch {
            watch.logger.error("old texts stay: the store refuses", metadata: ["error": "\(error)"])
        }
    }
}
