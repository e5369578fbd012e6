import AlertDelivery
import Foundation
import PactDetection
import PactLedger
import PactStorage
import PartyModel

/// Pacts as `pacts` and `parties` print them. Names come from the model; without one, ids stand in their place.
struct PactView {
    private let names: [PartyID: String]
    private let seeds: [String: SeedPact]
    /// How many reports told of each pact, by its reference.
    private let reports: [String: Int]

    init(model: PartyModel?, reports: [String: Int]) {
        names = Dictionary((model?.parties ?? []).map { ($0.id, $0.shownName) }) { first, _ in first }
        seeds = Dictionary((model?.pacts ?? []).map { ($0.id, $0) }) { first, _ in first }
        self.reports = reports
    }

    /// - Parameter party: Stands first among the parties of each pact.
    func table(_ pacts: [KnownPact], first party: PartyID? = nil) -> Table {
        var table = Table([
            .init(title: "DATE"), .init(title: "STAGE"), .init(title: "KIND"), .init(title: "PARTIES", gives: true),
            .init(title: "PLACE", gives: true), .init(title: "KNOWN FROM"), .init(title: "REFERENCE"),
        ])
        for pact in pacts {
            table.add(
                Self.date(pact), pact.stage.rawValue, pact.kind.rawValue, parties(pact, first: party),
                pact.place ?? "-",
                origin(pact), pact.reference)
        }
        return table
    }

    /// The party that was asked for, then the known ones, then those of which only the country is known.
    private func parties(_ pact: KnownPact, first: PartyID?) -> String {
        func rank(_ party: PartyKey) -> Int { party.id == nil ? 2 : party.id == first ? 0 : 1 }
        let ordered = (0...2).flatMap { wanted in pact.parties.filter { rank($0) == wanted } }
        return ordered.map { "\(name($0) ?? "?") (\($0.country))" }.joined(separator: " + ")
    }

    private func name(_ party: PartyKey) -> String? { party.id.map { names[$0] ?? $0.rawValue } }

    /// The day of signing, `~` where it is that of the report; `by …` where it only is known to have been signed then; `plan …` with the day of the report.
    static func date(_ pact: KnownPact) -> String {
        if let day = pact.renewals.last, pact.stage == .renewed { return day.description }
        if let day = pact.signedOn { return (pact.signedOnBasis == .published ? "~" : "") + day.description }
        if let day = pact.plannedOn { return "plan \(day)" }
        return pact.knownBy.map { "by \($0)" } ?? "-"
    }

    private func origin(_ pact: KnownPact) -> String {
        let count = reports[pact.reference] ?? 0
        let told = count == 0 ? nil : "\(count) report\(count == 1 ? "" : "s")"
        return [pact.fromSeed ? "seed" : nil, told].compactMap { $0 }.joined(separator: ", ")
    }

    // MARK: One pact

    func lines(_ stored: StoredPact, style: Style) -> [String] {
        let pact = stored.pact
        var card = Card()
        card.add("pact", pact.reference + (pact.isDoubtful ? " (doubtful: only possible alerts told of it)" : ""))
        card.add("stands at", "\(pact.stage.rawValue) \(pact.kind.rawValue)")
        card.add(
            "parties",
            pact.parties.map { party in
                let known = [party.country.rawValue, party.id?.rawValue].compactMap { $0 }.joined(separator: ", ")
                return "\(name(party) ?? "a party not known by name") (\(known))"
            })
        card.add("planned", pact.plannedOn.map { "\($0) (the day of the report)" })
        card.add("signed on", pact.signedOn.map { "\($0)\(Self.basis(pact.signedOnBasis))" })
        card.add("known by", pact.knownBy?.description)
        card.add("renewed on", pact.renewals.map(\.description))
        card.add("ended on", pact.endedOn?.description)
        card.add("place", pact.place)
        card.add("signatories", seeds[pact.reference]?.signatories ?? [])
        card.add("known from", origin(pact))
        return card.lines(style: style, width: Style.terminalWidth) + ["", style.bold("history")] + history(stored)
    }

    private static func basis(_ basis: DateBasis?) -> String {
        switch basis {
        case .stated: " (stated)"
        case .published: " (the day of the report)"
        case nil: ""
        }
    }

    private func history(_ stored: StoredPact) -> [String] {
        let seed = seeds[stored.pact.reference]
        let told = (seed?.events ?? []).map { event in
            (event.reportedOn?.description ?? "-", event.stage.rawValue, "seed", event.url)
        }
        let cited = Set(told.compactMap(\.3))
        let further = (seed?.sources ?? []).filter { !cited.contains($0) }.map { ("-", "source", "seed", Optional($0)) }
        let reported = stored.events.map { event in
            let doubt = event.event.isDoubtful ? ", doubtful" : ""
            return (
                event.event.reportedOn.description, event.event.stage.rawValue + doubt,
                "\(event.event.novelty.rawValue), \(event.sourceName ?? "text dropped")", event.link
            )
        }
        let rows = told + further + reported
        guard !rows.isEmpty else { return ["nothing but the pact itself; its seed names no reports"] }
        var table = Table([
            .init(title: "REPORTED"), .init(title: "STAGE"), .init(title: "TOLD BY"), .init(title: "ADDRESS"),
        ])
        for (day, stage, by, address) in rows {
            table.add(day, stage, by, address.flatMap { LogSafe.address($0) } ?? "-")
        }
        return table.lines(style: Style(isOn: false), width: nil)
    }

    // MARK: JSON

    func json(_ pact: KnownPact, events: [StoredEvent]? = nil) -> JSONLine {
        var members: [(String, JSONLine)] = [
            ("reference", .text(pact.reference)), ("stage", .text(pact.stage.rawValue)),
            ("kind", .text(pact.kind.rawValue)),
            (
                "parties",
                .list(
                    pact.parties.map { party in
                        .object([
                            ("id", .optional(party.id?.rawValue)), ("name", .optional(party.id.flatMap { names[$0] })),
                            ("country", .text(party.country.rawValue)),
                        ])
                    })
            ),
            ("signed_on", .optional(pact.signedOn?.description)),
            ("signed_on_basis", .optional(pact.signedOnBasis?.rawValue)),
            ("known_by", .optional(pact.knownBy?.description)),
            ("planned_on", .optional(pact.plannedOn?.description)),
            ("renewals", .list(pact.renewals.map { .text($0.description) })),
            ("ended_on", .optional(pact.endedOn?.description)), ("place", .optional(pact.place)),
            ("from_seed", .bool(pact.fromSeed)), ("doubtful", .bool(pact.isDoubtful)),
            ("reports", .integer(reports[pact.reference] ?? 0)),
        ]
        if let events { members.append(("events", .list(seedEvents(pact) + events.map(Self.event)))) }
        return .object(members)
    }

    private func seedEvents(_ pact: KnownPact) -> [JSONLine] {
        (seeds[pact.reference]?.events ?? []).map { event in
            .object([
                ("stage", .text(event.stage.rawValue)), ("novelty", .text("seed")), ("day", .null),
                ("reported_on", .optional(event.reportedOn?.description)), ("source", .null),
                ("url", .optional(event.url)), ("doubtful", .bool(false)),
            ])
        }
    }

    private static func event(_ stored: StoredEvent) -> JSONLine {
        .object([
            ("stage", .text(stored.event.stage.rawValue)), ("novelty", .text(stored.event.novelty.rawValue)),
            ("day", .optional(stored.event.day?.description)),
            ("reported_on", .text(stored.event.reportedOn.description)), ("source", .optional(stored.sourceName)),
            ("url", .optional(stored.link)), ("doubtful", .bool(stored.event.isDoubtful)),
        ])
    }
}
