package import Foundation
package import PactDetection
package import PactLedger
package import PactStorage
package import PartyModel
import PollPolicy

/// Everything that decides, frozen at the start and at each reload: settings, model, reader, rules. Shared read-only.
package struct Engine: Sendable {
    package let settings: Settings
    package let reader: PactReader
    package let rules: CommitRules
    /// Feeds of the settings by id.
    package let feeds: [String: FeedSettings]
    private let shortNames: [PartyID: String]

    package init(
        settings: Settings, reader: PactReader, now: @escaping @Sendable () -> Date,
        newID: @escaping @Sendable () -> String
    ) {
        self.settings = settings
        self.reader = reader
        feeds = Dictionary(settings.feeds.map { ($0.id, $0) }) { first, _ in first }
        let names = Dictionary(reader.model.parties.map { ($0.id, $0.shownName) }) { first, _ in first }
        shortNames = names
        rules = CommitRules(
            ledger: LedgerPolicy(
                windowDays: settings.ledger.windowDays, planLifeMonths: settings.ledger.planMonths),
            alerts: Self.alertPolicy(settings), now: now, newID: newID, shortName: { names[$0] })
    }

    private static func alertPolicy(_ settings: Settings) -> AlertPolicy {
        let focus: AlertPolicy.Focus =
            switch settings.focus {
            case .any: .any
            case .parties(let ids): .parties(Set(ids))
            }
        // The ledger counts days; a part of a day is rounded up, so that no alert is lost to rounding.
        let maxAge = settings.alertMaxAge.map { Int(($0.components.seconds + 86_399) / 86_400) }
        return AlertPolicy(
            focus: focus, alertConfidence: settings.alertConfidence, plannedAlerts: settings.alertPlanned,
            baseline: settings.baseline == .none ? .none : .firstPoll, maxAge: maxAge)
    }

    /// How the feed is polled: its own interval, else that of the settings.
    func pollPolicy(for feed: String) -> PollPolicy {
        let poll = settings.poll
        let interval = feeds[feed]?.interval ?? poll.interval
        return PollPolicy(
            settings: .init(
                baseInterval: Int(interval.components.seconds), minInterval: Int(poll.minInterval.components.seconds),
                maxInterval: Int(poll.maxInterval.components.seconds)))
    }

    /// The known pacts of the model, as the ledger keeps them.
    package var seedPacts: [KnownPact] { Self.seedPacts(of: reader.model) }

    package static func seedPacts(of model: PartyModel) -> [KnownPact] {
        let countries = Dictionary(model.parties.map { ($0.id, $0.country) }) { first, _ in first }
        return model.pacts.map { pact in
            let parties = pact.parties.compactMap { participant in
                switch participant {
                case .party(let id): countries[id].map { PartyKey(id: id, country: $0) }
                case .country(let code): PartyKey(id: nil, country: code)
                }
            }
            let plannedOn = pact.stage == .planned ? pact.events.compactMap(\.reportedOn).last ?? pact.knownBy : nil
            return KnownPact(
                reference: pact.id, kind: pact.kind, parties: parties, stage: pact.stage, signedOn: pact.signedOn,
                signedOnBasis: pact.signedOn == nil ? nil : .stated, knownBy: pact.knownBy, plannedOn: plannedOn,
                place: pact.place, fromSeed: true)
        }
    }
}
