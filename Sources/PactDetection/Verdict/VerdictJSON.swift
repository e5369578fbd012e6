import PartyModel

/// The object that `pactwatch classify` prints for one item. Keys keep this order; nulls are written.
package enum VerdictJSON {
    package static func render(_ verdict: Verdict, id: String) -> String {
        object([
            ("id", string(id)), ("label", string(verdict.label.rawValue)), ("confidence", number(verdict.confidence)),
            ("lang", string(verdict.language?.rawValue)), ("findings", array(verdict.findings.map(finding))),
        ])
    }

    /// `{"error": …}` in the place of a line that could not be read.
    package static func render(error message: String, line: Int) -> String {
        object([("error", object([("line", String(line)), ("message", string(message))]))])
    }

    private static func finding(_ finding: Finding) -> String { object(fields(finding)) }

    private static func fields(_ finding: Finding) -> [(String, String)] {
        [
            ("stage", string(finding.stage.rawValue)), ("kind", string(finding.kind.rawValue)),
            ("parties", array(finding.parties.map(party))), ("signed_on", string(finding.signedOn?.description)),
            ("signed_on_basis", string(finding.signedOnBasis?.rawValue)), ("place", string(finding.place)),
            ("signatories", array(finding.signatories.map(string))), ("confidence", number(finding.confidence)),
            ("evidence", array(finding.evidence.map(span))),
        ]
    }

    private static func party(_ party: FindingParty) -> String {
        object([
            ("id", string(party.id?.rawValue)), ("name", string(party.name)),
            ("country", string(party.country.rawValue)),
            ("mention", string(party.mention)),
        ])
    }

    private static func span(_ span: EvidenceSpan) -> String {
        object([
            ("field", string(span.field.rawValue)), ("start", String(span.start)), ("end", String(span.end)),
            ("quote", string(span.quote)),
        ])
    }

    // MARK: Explanation

    /// The object that `pactwatch explain --json` prints: the verdict's own keys, then how it came about.
    package static func render(_ explanation: Explanation, id: String) -> String {
        let verdict = explanation.verdict
        let findings =
            verdict.findings.map { explained($0, isReported: true) }
            + explanation.doubted.map { explained($0, isReported: false) }
        return object([
            ("id", string(id)), ("label", string(verdict.label.rawValue)), ("confidence", number(verdict.confidence)),
            ("languages", array(explanation.languages.map { string($0.rawValue) })),
            ("sentences", array(explanation.lines.map(sentence))), ("findings", array(findings)),
        ])
    }

    private static func explained(_ finding: Finding, isReported: Bool) -> String {
        let rules = finding.rules.map { object([("rule", string($0.rule)), ("weight", weight($0.weight))]) }
        return object(fields(finding) + [("reported", isReported ? "true" : "false"), ("rules", array(rules))])
    }

    private static func sentence(_ line: Explanation.Line) -> String {
        let marks = line.marks.map { mark in
            object([("span", span(mark.span)), ("meanings", array(mark.meanings.map(string)))])
        }
        return object([
            ("span", span(line.span)), ("marks", array(marks)), ("parties", array(line.actors.map(string))),
            ("stage", string(line.stage?.rawValue)), ("rules", array(line.rules.map(string))),
        ])
    }

    private static func weight(_ value: Double) -> String { (value < 0 ? "-" : "") + number(abs(value)) }

    // MARK: JSON

    private static func object(_ fields: [(String, String)]) -> String {
        "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
    }

    private static func array(_ values: [String]) -> String { "[" + values.joined(separator: ", ") + "]" }

    /// Three decimals: more would pretend to know more.
    private static func number(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }

    private static func string(_ text: String?) -> String {
        guard let text else { return "null" }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
