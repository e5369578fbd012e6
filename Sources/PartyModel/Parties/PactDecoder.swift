import Yams

/// Reads `seeds/pacts.yaml`.
enum PactDecoder {
    private static let keys: Set<String> = [
        "id", "kind", "stage", "parties", "signed_on", "known_by", "place", "signatories", "renews", "events",
        "sources",
    ]

    static func decode(_ file: SeedFile) -> ([SeedPact], [SeedProblem]) {
        var reader = SeedReader(file: file.path)
        guard let root = reader.compose(file.text) else { return ([], reader.problems) }
        let pacts = reader.list(root, of: "the file").compactMap { decode($0, &reader) }
        return (pacts, reader.problems)
    }

    private static func decode(_ node: Node, _ reader: inout SeedReader) -> SeedPact? {
        var pact = SeedPact(
            id: "", kind: .other, stage: .signed, parties: [], signedOn: nil, knownBy: nil, place: nil, signatories: [],
            renews: nil, events: [], sources: [])
        for (key, value) in reader.fields(node, allowed: keys, of: "a pact") {
            switch key {
            case "id": pact.id = reader.string(value, of: key) ?? ""
            case "kind": pact.kind = term(value, of: key, &reader) ?? .other
            case "stage": pact.stage = term(value, of: key, &reader) ?? .signed
            case "parties": pact.parties = reader.list(value, of: key).compactMap { participant($0, &reader) }
            case "signed_on": pact.signedOn = reader.date(value, of: key)
            case "known_by": pact.knownBy = reader.date(value, of: key)
            case "place": pact.place = reader.optionalString(value, of: key)
            case "signatories": pact.signatories = reader.strings(value, of: key)
            case "renews": pact.renews = reader.optionalString(value, of: key)
            case "events": pact.events = reader.list(value, of: key).compactMap { event($0, &reader) }
            default: pact.sources = reader.strings(value, of: key)
            }
        }
        return validated(pact, node, &reader)
    }

    private static func validated(_ pact: SeedPact, _ node: Node, _ reader: inout SeedReader) -> SeedPact? {
        guard !pact.id.isEmpty, pact.parties.count >= 2 else {
            reader.fail(node, "a pact needs an 'id' and at least two 'parties'")
            return nil
        }
        if pact.sources.isEmpty { reader.fail(node, "pact '\(pact.id)' has no sources") }
        if pact.stage == .signed, pact.signedOn == nil, pact.knownBy == nil {
            reader.fail(node, "pact '\(pact.id)' has neither 'signed_on' nor 'known_by'")
        }
        return pact
    }

    private static func term<Term: RawRepresentable & CaseIterable>(
        _ node: Node, of what: String, _ reader: inout SeedReader
    ) -> Term? where Term.RawValue == String {
        guard let text = reader.string(node, of: what) else { return nil }
        if let term = Term(rawValue: text) { return term }
        let known = Term.allCases.map(\.rawValue).joined(separator: ", ")
        reader.fail(node, "\(what) '\(text)' is none of \(known)")
        return nil
    }

    private static func participant(_ node: Node, _ reader: inout SeedReader) -> SeedPact.Participant? {
        if node.scalar != nil { return reader.string(node, of: "a party").map { .party(PartyID($0)) } }
        for (_, value) in reader.fields(node, allowed: ["country"], of: "a party known by its country") {
            return reader.string(value, of: "country").map { .country(CountryCode($0)) }
        }
        return nil
    }

    private static func event(_ node: Node, _ reader: inout SeedReader) -> SeedPact.Event? {
        var event = SeedPact.Event(stage: .signed, reportedOn: nil, url: nil)
        for (key, value) in reader.fields(node, allowed: ["stage", "reported_on", "url"], of: "an event") {
            switch key {
            case "stage": event.stage = term(value, of: key, &reader) ?? .signed
            case "reported_on": event.reportedOn = reader.date(value, of: key)
            default: event.url = reader.optionalString(value, of: key)
            }
        }
        return event
    }
}
