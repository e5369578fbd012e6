import FeedOrigin
import Foundation
import Glibc
import PactStorage
import Testing

/// The daemon from its start to its end.
struct DaemonLifeTests {
    /// What systemd and people wait for without losing patience.
    static let patience = Duration.seconds(5)

    @Test func alertsWhatIsThereAndWhatComesAndEndsCleanly() async throws {
        let place = try Workplace(ledger: .small)
        try place.setFeeds(["test": "/feed"])
        place.origin.publish(Pact.item("Amanat"), on: "/feed")
        let daemon = try RunningDaemon(place)
        try await eventually("the first alert: \(daemon.log)") { place.alertLines.count == 1 }
        place.origin.publish(Pact.item("United Russia"), on: "/feed")
        try await eventually("the second alert: \(daemon.log)") { place.alertLines.count == 2 }

        for command in ["run", "poll"] {
            let second = try place.run(command, "--config", place.folder + "/settings.yaml")
            #expect(second.status == 75)
            #expect(second.errors.contains("pactwatch.sqlite is in use by process \(daemon.pid)"), "\(second.errors)")
        }
        let (status, took) = try await daemon.stop()
        #expect(status == 0, "\(daemon.log)")
        #expect(took < Self.patience)
        print("SIGTERM, at rest: ended after \(took)")
        #expect(place.alertLines.count == 2)
        // The lock went with the process.
        #expect(try place.poll().status == 0)
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func endsWhileTransfersHang(_ signal: Int32) async throws {
        let place = try Workplace(ledger: .small)
        try place.write("settings.yaml", Workplace.settings.replacing("timeout: 5s", with: "timeout: 60s"))
        try place.setFeeds(["good": "/good", "slow": "/slow"])
        place.origin.publish(Pact.item("Amanat"), on: "/good")
        place.origin.set("/slow", .feed(OriginFeed()).delayed(.seconds(60)))
        let daemon = try RunningDaemon(place)
        try await eventually("the alert, and the slow feed is asked: \(daemon.log)") {
            place.alertLines.count == 1 && !place.origin.requests(to: "/slow").isEmpty
        }
        let (status, took) = try await daemon.stop(by: signal)
        #expect(status == 0, "\(daemon.log)")
        #expect(took < Self.patience)
        print("signal \(signal), transfers hang: ended after \(took)")
        // Nothing is held against the feed whose poll was broken off.
        #expect(try place.feeds()["slow"]?.failures == 0)
        #expect(try place.feeds()["slow"]?.polls == 0)
    }

    /// logrotate and people may ask for a reload as soon as the process is there.
    @Test func livesThroughAReloadAskedForAtTheStart() async throws {
        let place = try Workplace(ledger: .small)
        try place.setFeeds(["test": "/feed"])
        let daemon = try RunningDaemon(place)
        try await eventually("the store is locked: \(daemon.log)") { place.exists("state/pactwatch.sqlite.lock") }
        daemon.send(SIGHUP)
        try await daemon.says("reloaded")
        #expect(try await daemon.stop().status == 0)
    }

    /// Whoever reads the daemon's own log may go away.
    @Test func livesWithoutAReaderOfItsLog() async throws {
        let place = try Workplace(ledger: .small)
        try place.setFeeds(["test": "/feed"])
        place.origin.publish(Pact.item("Amanat"), on: "/feed")
        let config = place.folder + "/settings.yaml"
        // The reader ends at once; what the daemon says afterwards meets a closed pipe.
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = [
            "-c", "{ \"$0\" poll --config \"$1\"; echo $? > \"$2\"; } 2>&1 | true", Workplace.binary, config,
            place.folder + "/status",
        ]
        try shell.run()
        shell.waitUntilExit()
        #expect(place.lines("status") == ["0"])
        #expect(place.alertLines.count == 1)
    }
}
