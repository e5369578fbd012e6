import FeedOrigin
import Foundation
import Glibc
import PactStorage
import Testing

/// Alert files that cannot be written: the alert stays pending, the daemon says so and lives.
struct AlertFileTests {
    private static let settings = Workplace.settings.replacing("path: log/alerts.log", with: "path: out/alerts.log")

    @Test func theAlertComesOnceThePathIsFineAgain() throws {
        let place = try Workplace(ledger: .small)
        try place.write("settings.yaml", Self.settings)
        try place.setFeeds(["test": "/feed"])
        place.origin.publish(Pact.item("Amanat"), on: "/feed")
        let daemon = try RunningDaemon(place)
        try eventually("the first alert: \(daemon.log)") { place.lines("out/alerts.log").count == 1 }

        try place.move("out", to: "away")
        try place.write("out", "in the way")
        place.origin.publish(Pact.item("United Russia"), on: "/feed")
        try daemon.says("alerts stay pending")
        // The folder with its symbolic links resolved or not: the end of the path is enough.
        #expect(
            daemon.log.contains(/error: alerts stay pending: \w+ \S*\/out\/alerts\.log: Not a directory \(ENOTDIR\)/))
        // The other file is not held up.
        try eventually("the other log: \(daemon.log)") { place.lines("log/alerts.ndjson").count == 2 }
        let pending = try place.reader().counts(since: .distantPast).sinks
        #expect(pending.map { [$0.sink: $0.pending] } == [["ndjson": 0], ["text": 1]])
        #expect(daemon.isRunning)

        try FileManager.default.removeItem(atPath: place.folder + "/out")
        try place.move("away", to: "out")
        try eventually("the pending alert: \(daemon.log)") { place.lines("out/alerts.log").count == 2 }
        place.origin.publish(Pact.item("Musavat"), on: "/feed")
        try eventually("the next alert: \(daemon.log)") { place.lines("out/alerts.log").count == 3 }
        #expect(try daemon.stop().status == 0)
        #expect(place.alertIDs("out/alerts.log") == (try place.reader().alerts(limit: 10).map(\.alert.id)))
    }

    /// One pass says it by its exit status too: try again.
    @Test func aDeviceIsNoAlertFile() throws {
        let place = try Workplace(ledger: .small)
        try place.write("settings.yaml", Workplace.settings.replacing("path: log/alerts.log", with: "path: /dev/full"))
        try place.setFeeds(["test": "/feed"])
        place.origin.publish(Pact.item("Amanat"), on: "/feed")
        let outcome = try place.poll()
        #expect(outcome.status == 75)
        #expect(outcome.errors.contains("alerts stay pending: /dev/full is not a regular file"), "\(outcome.errors)")
        #expect(place.lines("log/alerts.ndjson").count == 1)
        try place.write("settings.yaml", Workplace.settings)
        #expect(try place.poll().status == 0)
        #expect(place.alertLines.count == 1)
        #expect(place.lines("log/alerts.ndjson").count == 1)
    }
}
