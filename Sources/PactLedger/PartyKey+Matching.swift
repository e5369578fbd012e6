import PartyModel

extension PartyKey {
    /// Sorted, with each known party once. Unknown parties are kept apart: "two Iraqi parties" are two.
    package static func normalized(_ keys: [PartyKey]) -> [PartyKey] {
        var seen: Set<PartyKey> = []
        return keys.filter { $0.id == nil || seen.insert($0).inserted }.sorted()
    }

    /// True where the two sets pair one to one, an unknown party of a country standing for any party of it.
    ///
    /// Equal ids may be paired first: if an optimal pairing gave one of them an unknown partner, the two unknown ends
    /// could be exchanged. What is left over of known ids must then find an unknown on the other side.
    package static func match(_ left: [PartyKey], _ right: [PartyKey]) -> Bool {
        let (left, right) = (normalized(left), normalized(right))
        guard left.map(\.country).sorted() == right.map(\.country).sorted() else { return false }
        let (leftIDs, rightIDs) = (Set(left.filter { $0.id != nil }), Set(right.filter { $0.id != nil }))
        var spareUnknowns: [CountryCode: Int] = [:]
        for key in right where key.id == nil { spareUnknowns[key.country, default: 0] += 1 }
        for key in leftIDs.subtracting(rightIDs) {
            guard let spare = spareUnknowns[key.country], spare > 0 else { return false }
            spareUnknowns[key.country] = spare - 1
        }
        // The sides have equal counts in each country, so the other direction holds when this one does.
        return true
    }

    /// True where both sides name the same known parties and neither leaves one open.
    static func equal(_ left: [PartyKey], _ right: [PartyKey]) -> Bool { normalized(left) == normalized(right) }

    /// `keys` with each unknown party replaced by a known one of its country that `others` has in addition.
    /// Only for sets that match.
    static func refined(_ keys: [PartyKey], from others: [PartyKey]) -> [PartyKey] {
        let known = Set(keys)
        var extra = Dictionary(
            grouping: normalized(others).filter { $0.id != nil && !known.contains($0) }, by: \.country)
        let refined = keys.map { key -> PartyKey in
            guard key.id == nil, let better = extra[key.country]?.first else { return key }
            extra[key.country]?.removeFirst()
            return better
        }
        return normalized(refined)
    }
}
