package import Foundation
package import PactStorage
import PartyModel

/// What every form of syslog says of an alert. Foreign text in it is harmless already (`LogSafe`).
package struct SyslogEntry: Sendable {
    package var id: String
    package var createdAt: Date
    package var severity: SyslogSeverity
    package var word: String
    package var stage: String
    /// Ids of the model, else the name as it is shown, else `?`; each once.
    package var parties: [String]
    /// ISO 3166-1 alpha-2, each once.
    package var countries: [String]
    package var url: String?
    /// The line of the text log in at most so many bytes of UTF-8, the id always in it.
    package var text: @Sendable (_ limit: Int) -> String

    package init(_ alert: AlertRecord) {
        id = LogSafe.field(alert.id)
        createdAt = alert.createdAt
        severity = SyslogSeverity(alert.word)
        word = alert.word.rawValue
        stage = alert.stage.rawValue
        parties = Self.distinct(
            alert.parties.map { party in
                let names = [party.id?.rawValue, party.shown, party.name, party.mention]
                    .compactMap { $0.map { LogSafe.field($0) } }
                return AlertText.clipped(names.first { !$0.isEmpty } ?? "?", to: 80)
            })
        countries = Self.distinct(alert.parties.map { LogSafe.field($0.country.rawValue) })
        url = alert.source.url.flatMap { LogSafe.address($0) }
        text = { AlertText.render(alert, limit: $0) }
    }

    package init(_ test: TestAlert) {
        id = test.id
        createdAt = test.createdAt
        // As loud as the loudest alert: a filter that lets this through lets all through that matter.
        severity = .notice
        word = TestAlert.word
        stage = "test"
        parties = []
        countries = []
        url = nil
        let line = test.text
        text = { AlertText.cut(line, toBytes: $0) }
    }

    private static func distinct(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }
    }
}
