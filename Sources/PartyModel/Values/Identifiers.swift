/// The stable name of a party in the model, `cc-slug`, for example `tr-akp`.
package struct PartyID: RawRepresentable, Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ rawValue: String) { self.rawValue = rawValue }

    package var description: String { rawValue }
    package static func < (left: PartyID, right: PartyID) -> Bool { left.rawValue < right.rawValue }
}

/// ISO 3166-1 alpha-2, with XK for Kosovo. Northern Cyprus counts under CY, Abkhazia and South Ossetia under GE.
package struct CountryCode: RawRepresentable, Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ rawValue: String) { self.rawValue = rawValue }

    package var description: String { rawValue }
    package static func < (left: CountryCode, right: CountryCode) -> Bool { left.rawValue < right.rawValue }
}

/// ISO 639-1 where there is one, else ISO 639-3; lower case.
package struct LanguageCode: RawRepresentable, Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ rawValue: String) { self.rawValue = rawValue }

    package var description: String { rawValue }
    package static func < (left: LanguageCode, right: LanguageCode) -> Bool { left.rawValue < right.rawValue }
}
