import FeedOrigin
import Foundation
import Glibc
import PactStorage
import Testing

/// kill -9 at any moment loses and doubles nothing.
struct KillTests {
    private static let rounds = 10

    @Test func everyAlertStandsOnceInEachLogWhateverTheMomentOfTheKill() throws {
        let place = try Workplace(ledger: .small)
        try place.setFeeds(["a": "/a", "b": "/b"])
        for path in ["/a", "/b"] { place.origin.set(path, .feed(OriginFeed())) }
        let share = Pact.partners.count / Self.rounds
        var daemon = try RunningDaemon(place)
        var moments: [Duration] = []
        for round in 0..<Self.rounds {
            let asked = place.origin.requests.count
            try eventually("the daemon polls: \(daemon.log)") { place.origin.requests.count > asked }
            let moment = Duration.milliseconds(Int.random(in: 0...1_200))
            moments.append(moment)
            let end = ContinuousClock.now + moment
            for (number, partner) in Pact.partners[(round * share)..<((round + 1) * share)].enumerated() {
                place.origin.publish(Pact.item(partner), on: number.isMultiple(of: 2) ? "/a" : "/b")
                rest(max(.zero, (end - .now) / (share - number)))
            }
            let (status, _) = try daemon.stop(by: SIGKILL)
            #expect(status == -SIGKILL, "\(daemon.log)")
            daemon = try RunningDaemon(place)
        }
        let all = share * Self.rounds
        try eventually("\(all) alerts, killed after \(moments): \(place.alertLines.count), \(daemon.log)") {
            place.alertLines.count >= all && place.lines("log/alerts.ndjson").count >= all
        }
        // The last start may have found nothing left to do; a signal before the services are up ends it its own way.
        let asked = place.origin.requests.count
        try eventually("the last daemon polls: \(daemon.log)") { place.origin.requests.count > asked }
        #expect(try daemon.stop().status == 0)

        let stored = try place.reader().alerts(limit: 1_000)
        #expect(stored.count == all)
        #expect(Set(stored.map(\.alert.pact)).count == all)
        #expect(place.alertIDs().sorted() == stored.map(\.alert.id).sorted())
        let objects = try place.lines("log/alerts.ndjson").map { try Self.id(ofJSON: $0) }
        #expect(objects.sorted() == stored.map(\.alert.id).sorted())
    }

    private static func id(ofJSON line: String) throws -> String {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return object?["id"] as? String ?? "no id in \(line)"
    }
}
