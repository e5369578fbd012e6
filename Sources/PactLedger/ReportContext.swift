package import PartyModel

/// What the ledger must know of the item that carries a finding.
package struct ReportContext: Sendable, Equatable {
    /// The day of publication in UTC, where the feed gives one that can be believed.
    package var published: PartialDate?
    /// The day on which the item was first read, in UTC.
    package var firstSeen: PartialDate
    /// Seconds from publication to first sight, where the time of publication is known.
    package var secondsOld: Int?
    /// The item came with the first successful poll of its feed.
    package var isFirstPoll: Bool
    /// References of the pacts that earlier revisions of the same item told of.
    package var alreadyReported: Set<String>

    package init(
        published: PartialDate?, firstSeen: PartialDate, secondsOld: Int? = nil, isFirstPoll: Bool = false,
        alreadyReported: Set<String> = []
    ) {
        self.published = published
        self.firstSeen = firstSeen
        self.secondsOld = secondsOld
        self.isFirstPoll = isFirstPoll
        self.alreadyReported = alreadyReported
    }

    /// The day of the report itself.
    package var day: PartialDate { published ?? firstSeen }
}

/// The windows of identity; settings, with the rules frozen by golden tests.
package struct LedgerPolicy: Sendable, Equatable {
    /// Two signings of the same parties this many days apart are still one pact.
    package var windowDays: Int
    /// A plan waits this many months for its signature.
    package var planLifeMonths: Int

    package init(windowDays: Int = 30, planLifeMonths: Int = 18) {
        self.windowDays = windowDays
        self.planLifeMonths = planLifeMonths
    }
}
