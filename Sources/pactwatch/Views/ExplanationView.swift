import Foundation
import PactDetection
import PartyModel

/// How a verdict came about, for people: the text itself with what was recognised in it, in colour on a terminal and
/// with the meaning in brackets elsewhere; what each sentence says; the rules for and against each finding.
struct ExplanationView {
    let style: Style

    func lines(_ explanation: Explanation, id: String) -> [String] {
        let verdict = explanation.verdict
        let languages = explanation.languages.map(\.rawValue).joined(separator: ", ")
        var lines = [
            style.bold("\(id): \(verdict.label.rawValue)") + " \(verdict.confidence)"
                + (languages.isEmpty ? ", in no language it knows" : ", read as \(languages)")
        ]
        for line in explanation.lines { lines += self.lines(line) }
        for finding in verdict.findings { lines += self.lines(finding, isReported: true) }
        for finding in explanation.doubted { lines += self.lines(finding, isReported: false) }
        return lines
    }

    // MARK: Sentences

    private func lines(_ line: Explanation.Line) -> [String] {
        let field = line.span.field == .title ? "title" : "text "
        var lines = ["  \(style.dim(field)) \(marked(line))"]
        if !line.actors.isEmpty { lines.append("          parties: \(line.actors.joined(separator: "; "))") }
        if let stage = line.stage {
            lines.append("          says: \(style.bold(stage.rawValue)) (\(line.rules.joined(separator: ", ")))")
        }
        return lines
    }

    /// The sentence with its marks; of marks that overlap the first and longest is shown on the text, the others behind
    /// it.
    private func marked(_ line: Explanation.Line) -> String {
        let scalars = Array(line.span.quote.unicodeScalars)
        var text = ""
        var edge = 0
        for group in Self.groups(line.marks) {
            let start = group.start - line.span.start
            let end = min(group.end - line.span.start, scalars.count)
            guard start >= edge, end > start else { continue }
            text += Self.string(scalars[edge..<start])
            text += shown(Self.string(scalars[start..<end]), group.meanings)
            edge = end
        }
        text += Self.string(scalars[edge...])
        return text.replacing(/\s+/, with: " ").trimmingCharacters(in: .whitespaces)
    }

    private struct Group {
        var start: Int
        var end: Int
        var meanings: [String]
    }

    private static func groups(_ marks: [Explanation.Mark]) -> [Group] {
        var groups: [Group] = []
        for mark in marks.sorted(by: { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }) {
            if let last = groups.indices.last, mark.span.start < groups[last].end {
                groups[last].meanings += mark.meanings.filter { !groups[last].meanings.contains($0) }
                groups[last].end = max(groups[last].end, mark.span.end)
            } else {
                groups.append(Group(start: mark.span.start, end: mark.span.end, meanings: mark.meanings))
            }
        }
        return groups
    }

    private func shown(_ quote: String, _ meanings: [String]) -> String {
        let meaning = meanings.joined(separator: ", ")
        guard style.isOn else { return "[\(quote) = \(meaning)]" }
        return colour(meanings)(quote) + style.dim("‹\(meaning)›")
    }

    /// Parties, papers and what is said of them each have a colour of their own; the rest is dim.
    private func colour(_ meanings: [String]) -> (String) -> String {
        if meanings.contains(where: { $0.hasPrefix("party ") || $0.hasPrefix("official ") }) { return style.green }
        if meanings.contains(where: { Self.papers.contains($0) }) { return style.yellow }
        if meanings.contains(where: { Self.events.contains($0) }) { return style.red }
        return style.bold
    }

    private static let papers: Set<String> = ["memorandum", "protocol", "agreement", "declaration", "plan", "paper"]
    private static let events: Set<String> = [
        "signed", "headline_signed", "signing", "formalized", "listed", "renewed", "will_renew", "will_sign", "planned",
        "ended", "not_signed", "had_signed", "signed_before",
    ]

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    // MARK: Findings

    private func lines(_ finding: Finding, isReported: Bool) -> [String] {
        let parties = finding.parties.map { $0.id?.rawValue ?? "?" + $0.country.rawValue }.joined(separator: " + ")
        let head = "\(finding.stage.rawValue) \(finding.kind.rawValue): \(parties), confidence \(finding.confidence)"
        var lines = [
            "  " + (isReported ? style.bold("finding: \(head)") : style.dim("not reported, too unlikely: \(head)"))
        ]
        for note in finding.rules.sorted(by: { $0.weight > $1.weight }) {
            let weight = String(format: "%+.1f", note.weight)
            lines.append("      " + (note.weight < 0 ? style.red(weight) : style.green(weight)) + " \(note.rule)")
        }
        return lines
    }
}
