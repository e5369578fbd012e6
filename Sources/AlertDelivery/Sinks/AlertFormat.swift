package import PactStorage

/// What a sink writes for an alert, and which alerts it wants at all.
package struct AlertFormat: Sendable {
    package var accepts: @Sendable (AlertRecord) -> Bool
    /// One line without its line break.
    package var render: @Sendable (AlertRecord) -> String
    /// The line of `pactwatch alerts test`.
    package var renderTest: @Sendable (TestAlert) -> String
    /// Whether lines that are no alerts may stand between them.
    package var takesNotices: Bool

    /// The log for people: no possible alerts, with heartbeats.
    package static let text = AlertFormat(
        accepts: { !$0.isPossible }, render: { AlertText.render($0) }, renderTest: { $0.text },
        takesNotices: true)

    /// The log for programs: everything, one JSON object a line.
    package static func ndjson(versions: AlertJSON.Versions) -> AlertFormat {
        AlertFormat(
            accepts: { _ in true }, render: { AlertJSON.render($0, versions: versions) },
            renderTest: { $0.json(versions: versions) }, takesNotices: false)
    }
}
