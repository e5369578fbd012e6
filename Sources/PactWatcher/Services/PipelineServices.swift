import AlertDelivery
import Foundation
import Logging
import PactStorage
import ServiceLifecycle

/// Polls until the shutdown.
struct PollService: Service {
    let watch: Watch

    func run() async throws {
        try await withGracefulShutdownHandler {
            try await watch.runner.run(.forever)
        } onGracefulShutdown: {
            watch.runner.stop()
        }
    }
}

/// Delivers until the shutdown, then once more what the last commits left.
struct DeliveryService: Service {
    let watch: Watch

    func run() async throws {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [watch] in await watch.deliverer.run { watch.report($0) } }
            try? await gracefulShutdown()
            group.cancelAll()
        }
        watch.report(await watch.deliverer.drainAll())
    }
}
