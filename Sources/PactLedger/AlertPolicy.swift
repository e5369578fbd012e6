package import PactDetection
package import PartyModel

/// Which news becomes an alert.
package struct AlertPolicy: Sendable, Equatable {
    package enum Focus: Sendable, Equatable {
        case any
        case parties(Set<PartyID>)
    }

    package enum Baseline: String, Sendable, Hashable, Codable {
        case none
        /// Items of a feed's first successful poll alert only if they were published in the 24 hours before it.
        case firstPoll = "first_poll"
    }

    package var focus: Focus
    /// Findings below it are only possible.
    package var alertConfidence: Double
    package var plannedAlerts: Bool
    package var baseline: Baseline
    /// Days between the pact's day and the first sight of the report; nil for unlimited.
    package var maxAge: Int?

    package init(
        focus: Focus, alertConfidence: Double, plannedAlerts: Bool = true, baseline: Baseline = .firstPoll,
        maxAge: Int? = nil
    ) {
        self.focus = focus
        self.alertConfidence = alertConfidence
        self.plannedAlerts = plannedAlerts
        self.baseline = baseline
        self.maxAge = maxAge
    }

    package func isDoubtful(_ finding: Finding) -> Bool { finding.confidence < alertConfidence }

    package func decide(_ finding: Finding, _ judgement: Judgement, _ report: ReportContext) -> AlertDecision {
        guard let news = AlertNews(finding.stage), judgement.novelty.isNews else {
            return .silent(finding.stage == .reference || judgement.novelty == .historic ? .background : .known)
        }
        if !isInFocus(finding, judgement.pact) { return .silent(.outOfFocus) }
        if news == .planned, !plannedAlerts { return .silent(.plannedOff) }
        if baseline == .firstPoll, report.isFirstPoll, !isFresh(report) { return .silent(.baseline) }
        if isTooOld(finding, judgement, report) { return .silent(.tooOld) }
        return isDoubtful(finding) ? .possible(news) : .alert(news)
    }

    /// The ledger may know the party that the text only calls "a Turkish party".
    private func isInFocus(_ finding: Finding, _ pact: KnownPact) -> Bool {
        switch focus {
        case .any: true
        case .parties(let wanted):
            finding.parties.contains { $0.id.map(wanted.contains) ?? false }
                || pact.parties.contains { $0.id.map(wanted.contains) ?? false }
        }
    }

    /// Without a time of publication an item of a first poll may be of any age.
    private func isFresh(_ report: ReportContext) -> Bool {
        if let seconds = report.secondsOld { return seconds <= 24 * 3600 }
        return report.published.map { $0.distance(to: report.firstSeen) <= 1 } ?? false
    }

    private func isTooOld(_ finding: Finding, _ judgement: Judgement, _ report: ReportContext) -> Bool {
        guard let maxAge else { return false }
        // The age is that of the report: a signing of three weeks ago that is only told today is news today. Without a
        // time of publication the day that the text states has to do; a plan and an end have none of their own.
        let isDated = finding.stage == .signed || finding.stage == .renewed
        let day = report.published ?? (isDated ? judgement.event.day : nil) ?? report.day
        return report.firstSeen.isAfter(day) && day.distance(to: report.firstSeen) > maxAge
    }
}

/// What an alert tells; the store gives it its word.
package enum AlertNews: String, Sendable, Hashable, Codable, CaseIterable {
    case signed, planned, renewed, ended

    /// Nil for background.
    package init?(_ stage: Stage) {
        switch stage {
        case .signed: self = .signed
        case .planned: self = .planned
        case .renewed: self = .renewed
        case .ended: self = .ended
        case .reference: return nil
        }
    }
}

package enum AlertDecision: Sendable, Equatable {
    case alert(AlertNews)
    /// Below `alert_confidence`: stored, in the NDJSON log and in `review` only.
    case possible(AlertNews)
    case silent(Silence)

    package enum Silence: String, Sendable, Hashable, Codable, CaseIterable {
        case known, background, outOfFocus, plannedOff, baseline, tooOld
    }
}
