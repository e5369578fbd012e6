import Foundation
import PactDetection
import PactLedger
import PactStorage
import PartyModel
import Synchronization

/// A folder that goes when the test ends.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("pactstore-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    var store: String { path + "/pactwatch.sqlite" }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Ids that sort by time, as ULIDs do, and are the same in every run.
final class CountingIDs: Sendable {
    private let last: Mutex<Int>

    init(after last: Int = 0) { self.last = Mutex(last) }

    var next: @Sendable () -> String {
        { [self] in
            last.withLock {
                $0 += 1
                let digits = String($0)
                return "01K4" + String(repeating: "0", count: 22 - digits.count) + digits
            }
        }
    }
}

final class Flag: Sendable {
    private let state = Mutex(false)

    var isRaised: Bool { state.withLock { $0 } }
    func raise() { state.withLock { $0 = true } }
}

func time(_ text: String) -> Date {
    let day = PartialDate(text.prefix(10)).map { Double($0.dayNumbers.lowerBound) * 86400 } ?? 0
    let clock = text.dropFirst(11).split(separator: ":").compactMap { Double($0) }
    return Date(timeIntervalSince1970: day + (clock.first ?? 12) * 3600 + (clock.dropFirst().first ?? 0) * 60)
}

func alert(_ number: Int, isPossible: Bool = false) -> AlertRecord {
    let at = Date(timeIntervalSince1970: 1_757_340_191.125 + Double(number))
    return AlertRecord(
        id: "01K4ALERT\(number)", createdAt: at, word: .signed, stage: .signed, kind: .memorandum,
        parties: [
            AlertParty(
                id: PartyID("tr-akp"), shown: "AK Party", name: "Justice and Development Party",
                country: CountryCode("TR"), mention: "AK Parti"),
            AlertParty(id: nil, shown: nil, name: nil, country: CountryCode("KZ"), mention: nil),
        ], place: "Astana", signedOn: PartialDate("2025-09-08"), signedOnBasis: .published, signatories: [],
        confidence: 0.97, pact: "kz", novelty: "newPact",
        source: AlertSource(
            name: "haberler.com", feed: "haberler", url: "https://haberler.com/1", title: "“Mutabakat” / Zaptı",
            published: at, firstSeen: at),
        evidence: [EvidenceSpan(field: .text, start: 0, end: 4, quote: "imza")], language: LanguageCode("tr"),
        isPossible: isPossible, amends: nil)
}
