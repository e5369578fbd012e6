import Foundation
import PactDetection
package import PactStorage
import PartyModel

/// The line of the text log:
///
///     2025-09-08T14:03:11Z SIGNED memorandum: AK Party (TR) + Amanat (KZ), Astana, reported 2025-09-08 | 0.97 | …
///
/// Five fields between ` | `: what happened, confidence, publisher with address, quote, id. No field is ever missing,
/// and no foreign text can add one. The format is an interface: a change of it stands in CHANGELOG.md.
package enum AlertText {
    /// One line without its line break.
    package static func render(_ alert: AlertRecord) -> String {
        Fields(alert).line
    }

    struct Fields {
        var event: String
        var confidence: String
        var source: String
        var quote: String
        var identity: String

        init(_ alert: AlertRecord) {
            event = "\(LogTime.stamp(alert.createdAt)) \(AlertText.event(alert))"
            confidence = AlertText.confidence(alert.confidence)
            source = AlertText.source(alert.source)
            quote = AlertText.quote(alert, length: 160)
            identity = AlertText.identity(alert)
        }

        /// All before the id.
        var front: String { [event, confidence, source, quote].joined(separator: " | ") }
        var line: String { "\(front) | \(identity)" }
    }

    private static func event(_ alert: AlertRecord) -> String {
        let kind = alert.kind == .other ? "pact" : alert.kind.rawValue
        var parts = [alert.parties.map(party).joined(separator: " + ")]
        if let place = alert.place.map({ clipped(LogSafe.field($0), to: 80) }), !place.isEmpty { parts.append(place) }
        parts.append(date(alert))
        return "\(alert.word.rawValue) \(kind): " + parts.joined(separator: ", ")
    }

    /// `AK Party (TR)`; a party of which only the country is known is `? (VE)`.
    private static func party(_ party: AlertParty) -> String {
        let names = [party.shown, party.name, party.mention].compactMap { $0.map { LogSafe.field($0) } }
        let name = names.first { !$0.isEmpty } ?? "?"
        return "\(clipped(name, to: 80)) (\(LogSafe.field(party.country.rawValue)))"
    }

    /// `signed …` only for a day that the text states (`due …` while it is a plan). Everything else is `reported`, with
    /// the day of publication, since a reader must not take that for the day of signing.
    private static func date(_ alert: AlertRecord) -> String {
        if alert.signedOnBasis == .stated, let day = alert.signedOn {
            return "\(alert.stage == .planned ? "due" : "signed") \(day)"
        }
        let reported = alert.source.published.map(LogTime.day) ?? alert.signedOn ?? LogTime.day(alert.source.firstSeen)
        return "reported \(reported)"
    }

    /// Two decimals; 1.00 is kept for certainty, so 0.999 reads 0.99.
    package static func confidence(_ value: Double) -> String {
        guard value > 0 else { return "0.00" }
        let hundredths = value >= 1 ? 100 : min(99, Int((value * 100).rounded()))
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private static func source(_ source: AlertSource) -> String {
        let name = publisher(source)
        guard let address = source.url.flatMap({ LogSafe.address($0) }) else { return name }
        return "\(name) <\(address)>"
    }

    static func publisher(_ source: AlertSource) -> String {
        // Angle brackets belong to the address: a publisher's name must not bring its own.
        let plain = clipped(LogSafe.field(source.name), to: 80)
            .replacingOccurrences(of: "<", with: "‹").replacingOccurrences(of: ">", with: "›")
        return plain.isEmpty ? LogSafe.field(source.feed) : plain
    }

    /// The strongest span, which is the first; the title where there is none; else `""`. An ellipsis on the left says
    /// that the text begins before the quote, one on the right that it goes on.
    /// `length` is the most characters.
    static func quote(_ alert: AlertRecord, length: Int) -> String {
        guard let span = alert.evidence.first(where: { !LogSafe.field($0.quote).isEmpty }) else {
            return "\"\(clipped(LogSafe.field(alert.source.title ?? ""), to: length))\""
        }
        let whole = LogSafe.field(span.quote)
        let clip = clipped(whole, to: length)
        var shown = span.start > 0 ? "… \(clip)" : clip
        if clip == whole && goesOn(after: span, in: alert) { shown += " …" }
        return "\"\(shown)\""
    }

    private static func goesOn(after span: EvidenceSpan, in alert: AlertRecord) -> Bool {
        if span.field == .title, let title = alert.source.title { return span.end < title.unicodeScalars.count }
        guard let last = span.quote.last(where: { !$0.isWhitespace }) else { return false }
        return !".!?。！？।؟…".contains(last)
    }

    private static func identity(_ alert: AlertRecord) -> String {
        let own = "id \(LogSafe.field(alert.id))"
        guard let amended = alert.amends else { return own }
        return "\(own) amends \(LogSafe.field(amended))"
    }

    /// At most `limit` characters, cut after a whole word where there is one in the second half, with an ellipsis.
    static func clipped(_ text: String, to limit: Int) -> String {
        // A character may carry any number of marks: the scalars are bounded too.
        let bounded = text.unicodeScalars.count > 4 * limit ? String(text.unicodeScalars.prefix(4 * limit)) : text
        guard text.count > limit || bounded.utf8.count < text.utf8.count else { return text }
        var kept = bounded.prefix(limit - 1)
        if let space = kept.lastIndex(of: " "), kept.distance(from: kept.startIndex, to: space) >= limit / 2 {
            kept = kept[..<space]
        }
        while let last = kept.last, last == " " || last == "," || last == ";" { kept.removeLast() }
        return kept + "…"
    }
}
