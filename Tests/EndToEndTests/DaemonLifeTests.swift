import FeedOrigin
import Foundation
import Glibc
import PactStorage
import Testing

/// The daemon from its start to its end.
struct DaemonLifeTests {
    /// What systemd and people wait for without losing patience.
    static let patience = Duration.seconds(5)

    @Test func alertsWhatIsThereAndWhatComesAndEndsCleanly() throws {
        let place = try Workplace(ledger: .small)
        try place.setFeeds(["test": "/feed"])
        place.origin.publish(Pact.item("Amanat"), on: "/feed")
        let daemon = try RunningDaemon(place)
        try eventually("the first alert: \(daemon.log)") { place.alertLines.count == 1 }
        place.origin.publish(Pact.item("United Russia"), on: "/feed")
        try eventually("the second alert: \(daemon.log)") { place.alertLines.count == 2 }

        for command in ["run", "poll"] {
            let second = try place.run(command, "--config", place.folder + "/settings.yaml")
            #expect(second.status == 75)
            #expect(second.errors.contains("pactwatch.sqlite is in use by process \(daemon.pid)"), "\(second.errors)")
        }
        let (status, took) = try daemon.stop()
        #expect(status == 0, "\(daemon.log)")
        #expect(took < Self.patience)
        print("SIGTERM, at rest: ended after \(took)")
        #expect(place.alertLines.count == 2)
        // The lock went with the process.
        #expect(try place.poll().status == 0)
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func endsWhileTransfersHang(_ signal: Int32) throws {
        let place = try Workplace(ledger: .small)
        try place.write("settings.yaml", Workplace.settings.replacing("timeout: 5s", with: "timeout: 60s"))
        try place.setFeeds(["good": "/good", "slow": "/slow"])
        place.origin.publish(Pact.item("Amanat"), on: "/good")
        place.origin.set("/slow", .feed(OriginFeed()).delayed(.seconds(60)))
        let daemon = try RunningDaemon(place)
        try eventually("the alert, and the slow feed is asked: \(daemon.log)") {
            place.alertLines.count == 1 && !place.origin.requests(to: "/slow").isEmpty
        }
        let (status, took) = try daemon.stop(by: signal)
        #expect(status == 0, "\(daemon.log)")
        #expect(took < Self.patience)
        print("signal \(signal), transfers hang: ended after \(took)")
        // Nothing is held against the feed whose poll was broken off.
        #expect(try place.feeds()["slow"]?.failures == 0)
        #expect(try place.feeds()["slow"]?.polls == 0)
    }

    /// logrotate and people may ask for a reload as soon as the process is there: the signal comes right after the
    /// first thing that the daemon says, a warning about its feeds, when its store is not even open.
    @Test func livesThroughAReloadAskedForAtTheStart() throws {
        let place = try Workplace(ledger: .small)
        place.origin.publish(Pact.item("Amanat"), on: "/feed")
        try place.setFeeds(["test": "/feed", "again": "/feed"])
        let daemon = try RunningDaemon(place)
        try eventually("the warning: \(daemon.log)", every: .milliseconds(1)) {
            daemon.log.contains("feed 'again' has the address of 'test'")
        }
        daemon.send(SIGHUP)
        try daemon.says("notice: reloaded")
        try eventually("the alert: \(daemon.log)") { place.alertLines.count == 1 }
        #expect(try daemon.stop().status == 0)
    }

    /// Whoever reads the daemon's own log may go away.
    @Test func livesWithoutAReaderOfItsLog() throws {
        let place = try Workplace(ledger: .small)
        try place.setFeeds(["test": "/feed"])
        place.origin.publish(Pact.item("Amanat"), on: "/feed")
        let config = place.folder + "/settings.yaml"
        // The reader ends at once; what the daemon says afterwards meets a closed pipe.
        let shell = Child()
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
