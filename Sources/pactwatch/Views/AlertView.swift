import AlertDelivery
import Foundation
import PactDetection
import PactStorage
import PactWatcher
import PartyModel

/// Alerts as the commands print them.
enum AlertView {
    /// The line of the text log, or of the NDJSON log with every source known by now.
    static func line(_ stored: StoredAlert, json: Bool) -> String {
        guard json else { return AlertText.render(stored.alert) }
        let later = stored.sources.filter { $0 != stored.alert.source }
        return AlertJSON.render(
            stored.alert, corroborations: later, versions: .init(program: Version.current), update: later.count)
    }

    /// A few lines for people who judge: what, where, the words; the id for `pactwatch alerts ID`.
    static func block(_ stored: StoredAlert, style: Style) -> [String] {
        // The text line has five fields between ` | `, and no foreign text can add one.
        let fields = AlertText.render(stored.alert).components(separatedBy: " | ")
        guard fields.count == 5 else { return [AlertText.render(stored.alert)] }
        let more = stored.publisherCount > 1 ? ", \(stored.publisherCount) publishers" : ""
        return [
            style.bold(fields[0]), "    \(fields[2])\(more)", "    \(fields[3])",
            style.dim("    confidence \(fields[1]), \(fields[4])"),
        ]
    }

    /// The whole record.
    static func lines(_ stored: StoredAlert, style: Style, now: Date) -> [String] {
        let alert = stored.alert
        var card = Card()
        card.add("alert", alert.id + (alert.isPossible ? " (possible: below alert_confidence, in no text log)" : ""))
        card.add("says", "\(alert.word.rawValue) \(alert.kind.rawValue), stage \(alert.stage.rawValue)")
        card.add("confidence", AlertText.confidence(alert.confidence))
        card.add("created", Times.stampAndAgo(alert.createdAt, now: now))
        card.add("parties", alert.parties.map(party))
        card.add(alert.stage == .planned ? "due" : "signed on", day(alert))
        card.add("place", alert.place)
        card.add("signatories", alert.signatories)
        card.add("pact", alert.pact)
        card.add("novelty", alert.novelty)
        card.add("amends", alert.amends)
        card.add("language", alert.language?.rawValue)
        card.add("evidence", alert.evidence.map { "\($0.field.rawValue) \($0.start)-\($0.end): \"\($0.quote)\"" })
        let sources = stored.sources.isEmpty ? [alert.source] : stored.sources
        card.add(sources.count == 1 ? "source" : "sources", sources.flatMap(source))
        return card.lines(style: style, width: Style.terminalWidth) + ["", AlertText.render(alert)]
    }

    private static func party(_ party: AlertParty) -> String {
        let name = party.name ?? party.shown ?? party.mention ?? "a party not known by name"
        let known = [party.country.rawValue, party.id?.rawValue].compactMap { $0 }.joined(separator: ", ")
        return "\(name) (\(known))" + (party.mention.map { ", written \"\($0)\"" } ?? "")
    }

    private static func day(_ alert: AlertRecord) -> String? {
        alert.signedOn.map { day in
            switch alert.signedOnBasis {
            case .stated: "\(day) (stated in the text)"
            case .published: "\(day) (the day of the report)"
            case nil: "\(day)"
            }
        }
    }

    private static func source(_ source: AlertSource) -> [String] {
        let address = source.url.flatMap { LogSafe.address($0) }.map { " <\($0)>" } ?? ""
        let times = [
            source.published.map { "published \(LogTime.stamp($0))" },
            "seen \(LogTime.stamp(source.firstSeen)) in feed \(source.feed)",
        ]
        return [
            source.name + address, "  " + times.compactMap { $0 }.joined(separator: ", "),
            source.title.map { "  \"\($0)\"" },
        ].compactMap { $0 }
    }
}
