package import Foundation
package import PactDetection
package import PartyModel

/// One durable record for one novelty. Its id is given once and never changes; later reports add sources to it.
package struct AlertRecord: Sendable, Equatable, Codable {
    /// A ULID: sorts by time of creation.
    package var id: String
    package var createdAt: Date
    package var word: AlertWord
    package var stage: Stage
    package var kind: PactKind
    package var parties: [AlertParty]
    package var place: String?
    package var signedOn: PartialDate?
    package var signedOnBasis: DateBasis?
    package var signatories: [String]
    package var confidence: Double
    /// The ledger's pact that the alert is about.
    package var pact: String
    package var novelty: String
    package var source: AlertSource
    package var evidence: [EvidenceSpan]
    package var language: LanguageCode?
    /// True for a finding below `alert_confidence`: NDJSON log and `review` only.
    package var isPossible: Bool
    /// The alert that a CORRECTED or RETRACTED one amends.
    package var amends: String?

    package init(
        id: String, createdAt: Date, word: AlertWord, stage: Stage, kind: PactKind, parties: [AlertParty],
        place: String?, signedOn: PartialDate?, signedOnBasis: DateBasis?, signatories: [String], confidence: Double,
        pact: String, novelty: String, source: AlertSource, evidence: [EvidenceSpan], language: LanguageCode?,
        isPossible: Bool, amends: String?
    ) {
        self.id = id
        self.createdAt = createdAt
        self.word = word
        self.stage = stage
        self.kind = kind
        self.parties = parties
        self.place = place
        self.signedOn = signedOn
        self.signedOnBasis = signedOnBasis
        self.signatories = signatories
        self.confidence = confidence
        self.pact = pact
        self.novelty = novelty
        self.source = source
        self.evidence = evidence
        self.language = language
        self.isPossible = isPossible
        self.amends = amends
    }
}

package enum AlertWord: String, Sendable, Hashable, Codable {
    case signed = "SIGNED"
    case planned = "PLANNED"
    case renewed = "RENEWED"
    case ended = "ENDED"
    case corrected = "CORRECTED"
    case retracted = "RETRACTED"
}

package struct AlertParty: Sendable, Hashable, Codable {
    package var id: PartyID?
    /// What the log shows: the model's short English name, else the name as written, else nil (only the country known).
    package var shown: String?
    package var name: String?
    package var country: CountryCode
    package var mention: String?

    package init(id: PartyID?, shown: String?, name: String?, country: CountryCode, mention: String?) {
        self.id = id
        self.shown = shown
        self.name = name
        self.country = country
        self.mention = mention
    }
}

package struct AlertSource: Sendable, Hashable, Codable {
    /// The publisher as people know it: the entry's own source, else the host of the link, else the feed's id.
    package var name: String
    package var feed: String
    package var url: String?
    package var title: String?
    package var published: Date?
    package var firstSeen: Date

    package init(name: String, feed: String, url: String?, title: String?, published: Date?, firstSeen: Date) {
        self.name = name
        self.feed = feed
        self.url = url
        self.title = title
        self.published = published
        self.firstSeen = firstSeen
    }
}
