import FeedFetching
import Logging
import PactStorage
import ServiceLifecycle
import UnixSignals

/// Runs a `Watch` as a daemon: SIGTERM and SIGINT end it cleanly, SIGHUP reloads.
package struct Daemon: Sendable {
    private let watch: Watch
    private let reloads: ReloadRequests
    private let notifier: ServiceNotifier

    package init(watch: Watch, reloads: ReloadRequests, environment: [String: String]) {
        self.watch = watch
        self.reloads = reloads
        notifier = ServiceNotifier(environment: environment)
    }

    /// Services end in reverse order: first nothing new is polled, then what is owed is delivered.
    package func run() async throws(StartupFailure) {
        let services: [any Service] = [
            DeliveryService(watch: watch), PollService(watch: watch),
            MaintenanceService(watch: watch), SupervisionService(watch: watch, notifier: notifier),
            ReloadService(watch: watch, reloads: reloads, notifier: notifier),
        ]
        // The group's own debug lines speak of its insides and help nobody who runs the daemon.
        var logger = watch.logger
        logger.logLevel = max(logger.logLevel, .warning)
        var configuration = ServiceGroupConfiguration(
            services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger)
        // systemd and people expect an end within 5 s; what is pending stays safe in the outbox.
        configuration.maximumGracefulShutdownDuration = .seconds(4)
        defer { finish() }
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch let error as StoreError {
            throw .store(error)
        } catch {
            throw .service("\(error)")
        }
    }

    private func finish() {
        watch.transfers.stop()
        do {
            try watch.store.close()
        } catch {
            watch.logger.error("the store did not close cleanly", metadata: ["error": "\(error)"])
        }
        watch.logger.notice("stopped")
    }
}
