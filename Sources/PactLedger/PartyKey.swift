package import PactDetection
package import PartyModel

/// Who takes part in a pact, as far as it is known: a party of the model, or only "a party of this country".
package struct PartyKey: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    package let id: PartyID?
    package let country: CountryCode

    package init(id: PartyID?, country: CountryCode) {
        self.id = id
        self.country = country
    }

    package init(_ party: FindingParty) {
        self.init(id: party.id, country: party.country)
    }

    /// The party's id, or `?VE` for an unknown party of Venezuela.
    package var description: String { id?.rawValue ?? "?" + country.rawValue }

    package static func < (left: PartyKey, right: PartyKey) -> Bool { left.description < right.description }

    /// An unknown party of a country may be any party of it.
    package func mayBe(_ other: PartyKey) -> Bool {
        country == other.country && (id == nil || other.id == nil || id == other.id)
    }
}
