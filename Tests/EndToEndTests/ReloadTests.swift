import FeedOrigin
import Foundation
import Glibc
import PactStorage
import Testing

/// SIGHUP: all or nothing for settings, feeds, seeds and golden cases; the logs are reopened in any case.
struct ReloadTests {
    @Test func takesGoodSettingsAndRefusesBrokenOnes() throws {
        let place = try Workplace(ledger: .small)
        try place.setFeeds(["one": "/one"])
        place.origin.publish(Pact.item("Amanat"), on: "/one")
        place.origin.publish(Self.foreign, on: "/one")
        let daemon = try RunningDaemon(place)
        try eventually("the first alert: \(daemon.log)") { place.alertLines.count == 1 }

        // Another feed, and another focus: what the AK Party signs is no longer news, and old silence stays silence.
        try place.setFeeds(["one": "/one", "two": "/two"])
        try place.write("settings.yaml", Workplace.settings.replacing("[tr-akp]", with: "[uz-lidep]"))
        place.origin.publish(Pact.item("Prosperous Armenia"), on: "/two")
        place.origin.publish(Self.uzbek, on: "/two")
        try rotate(place, daemon, 1, until: "reloaded", times: 1)
        try eventually("the alert of the new feed: \(daemon.log)") { place.alertLines.count == 1 }
        #expect(place.alertLines.first?.contains("(UZ)") == true)

        // Broken settings: the old ones go on.
        try place.write("settings.yaml", Workplace.settings.replacing("focus:", with: "focis:"))
        try rotate(place, daemon, 2, until: "reload refused", times: 1)
        #expect(daemon.log.contains(/settings\.yaml:3: error: unknown key 'focis'; did you mean 'focus'\?/))
        place.origin.publish(Self.uzbek2, on: "/one")
        try eventually("an alert under the old settings: \(daemon.log)") { place.alertLines.count == 1 }

        // A golden case that fails refuses as well.
        try place.write("settings.yaml", Workplace.settings)
        try place.addGolden(label: "signed")
        try rotate(place, daemon, 3, until: "reload refused", times: 2)
        #expect(
            daemon.log.contains(/golden\/own\.yaml:1: error: golden case 'a visit': is read as \w+, must be signed/))
        place.origin.publish(Self.uzbek3, on: "/two")
        try eventually("an alert under the old settings: \(daemon.log)") { place.alertLines.count == 1 }

        // Mended, all of it is taken.
        try place.addGolden(label: "none")
        try rotate(place, daemon, 4, until: "reloaded", times: 2)
        place.origin.publish(Pact.item("Civil Contract"), on: "/one")
        try eventually("an alert under the new settings: \(daemon.log)") { place.alertLines.count == 1 }
        #expect(try daemon.stop().status == 0)

        let logs = ["", ".1", ".2", ".3", ".4"].map { "log/alerts.log" + $0 }
        #expect(logs.map { place.lines($0).count } == [1, 1, 1, 1, 1])
        let stored = try place.reader().alerts(limit: 100).map(\.alert.id)
        #expect(logs.flatMap { place.alertIDs($0) }.sorted() == stored.sorted())
    }

    /// The old log keeps what it has, and the new one is there before there is anything to write.
    private func rotate(
        _ place: Workplace, _ daemon: RunningDaemon, _ number: Int, until message: String, times: Int
    ) throws {
        try place.move("log/alerts.log", to: "log/alerts.log.\(number)")
        daemon.send(SIGHUP)
        try daemon.says(message, times: times)
        try eventually("a new alerts.log: \(daemon.log)") { place.exists("log/alerts.log") }
    }

    private static let foreign = pact("United Russia", "Civil Contract")
    private static let uzbek = pact("United Russia", "Uzbekistan Liberal Democratic Party")
    private static let uzbek2 = pact("Amanat", "Uzbekistan Liberal Democratic Party")
    private static let uzbek3 = pact("New Azerbaijan Party", "Uzbekistan Liberal Democratic Party")

    private static func pact(_ one: String, _ other: String) -> OriginItem {
        OriginItem(
            id: one + other, title: "", link: "https://news.example/" + UUID().uuidString, published: Pact.day,
            text: "\(one) and \(other) signed a memorandum of cooperation in Tashkent on 3 March 2026.")
    }
}

extension Workplace {
    /// A golden case on the first line of `seeds/golden/own.yaml`.
    fileprivate func addGolden(label: String) throws {
        try FileManager.default.createDirectory(atPath: folder + "/seeds/golden", withIntermediateDirectories: true)
        try write(
            "seeds/golden/own.yaml",
            """
            - name: a visit
              language: en
              text: It rained in Ankara on Monday.
              label: \(label)

            """)
    }
}
