import Foundation
import PartyModel

/// Reads one entry of `search:` and expands it: each query of a focus party, asked of the edition of its language.
enum SearchTemplate {
    /// Ids are `<template>-<party>-<language>`, as `google-news-tr-akp-tr`.
    static func feeds(_ entry: MappingReader, focus: Focus) -> [FeedSettings] {
        let id = FeedReader.identifier(entry)
        let template = template(entry)
        let interval = entry.duration("interval", in: FeedReader.intervals)
        let publisher = entry.text("publisher")
        let unwrap = entry.words("unwrap")?.map(\.word) ?? []
        FeedReader.sighting(entry)
        let editions = editions(entry, template: template ?? "")
        let queries = queries(entry, editions: editions)
        entry.finish()
        guard let id, let template else { return [] }
        return queries.filter { isWanted($0.party, focus) }.map { query in
            var values = editions[query.language]?.values ?? [:]
            values["query"] = query.words
            return FeedSettings(
                id: "\(id)-\(query.party)-\(query.language)", url: filled(template, with: values),
                title: "\(id): \(query.party), \(query.language)", language: LanguageCode(query.language),
                country: nil, interval: interval, credential: nil,
                search: SearchOrigin(template: id, party: query.party, publisher: publisher, unwrap: unwrap),
                file: entry.source.file, line: query.line)
        }
    }

    /// Everything but the unreserved characters of RFC 3986 is encoded, so a query can hold quotes, spaces and any
    /// script.
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(Unicode.Scalar(byte))
            default: (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    private struct Edition {
        var values: [String: String]
    }

    private struct Query {
        var party: PartyID
        var language: String
        var words: String
        var line: Int
    }

    private static func isWanted(_ party: PartyID, _ focus: Focus) -> Bool {
        switch focus {
        case .any: true
        case .parties(let parties): parties.contains(party)
        }
    }

    private static func template(_ entry: MappingReader) -> String? {
        guard let text = entry.word("template") else {
            if !entry.has("template") { entry.source.report("a search without 'template'", line: entry.line) }
            return nil
        }
        guard text.contains("{query}") else {
            entry.report("template", "has no {query}")
            return nil
        }
        let sample = filled(text, with: Dictionary(uniqueKeysWithValues: placeholders(of: text).map { ($0, "x") }))
        guard let parts = URLComponents(string: sample), ["http", "https"].contains(parts.scheme), parts.host != nil
        else {
            entry.report("template", "must be an http or https address with {placeholders}")
            return nil
        }
        return text
    }

    /// By language. Every placeholder of the template but `query` must have its value in each edition.
    private static func editions(_ entry: MappingReader, template: String) -> [String: Edition] {
        let names = ["language", "hl", "gl", "ceid"]
        let needed = Set(placeholders(of: template)).subtracting(["query"])
        for unknown in needed.subtracting(names).sorted() {
            entry.report(
                "template", "has an unknown placeholder {\(unknown)}; known: query, \(names.joined(separator: ", "))")
        }
        var found: [String: Edition] = [:]
        for edition in entry.mappings("editions") {
            var values: [String: String] = [:]
            for name in names { values[name] = edition.word(name) }
            _ = FeedReader.language(edition, "language")
            for missing in needed.intersection(names).sorted() where values[missing] == nil {
                edition.source.report("an edition without '\(missing)', which the template uses", line: edition.line)
            }
            if let language = values["language"] {
                if found[language] != nil {
                    edition.source.report("a second edition for '\(language)'", line: edition.line)
                }
                found[language] = Edition(values: values)
            } else if !needed.contains("language") {
                edition.source.report("an edition without 'language'", line: edition.line)
            }
            edition.finish()
        }
        return found
    }

    private static func queries(_ entry: MappingReader, editions: [String: Edition]) -> [Query] {
        var found: [Query] = []
        let parties = entry.mapping("queries")
        for party in parties.dataKeys() {
            let languages = parties.mapping(party)
            for language in languages.dataKeys() {
                guard let words = languages.word(language) else { continue }
                if editions[language] == nil {
                    languages.report(language, "has no edition of that language")
                } else {
                    found.append(
                        Query(
                            party: PartyID(party), language: language, words: words,
                            line: languages.line(of: language)))
                }
            }
        }
        return found
    }

    private static func placeholders(of template: String) -> [String] {
        var names: [String] = []
        for piece in template.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            if let end = piece.firstIndex(of: "}") { names.append(String(piece[..<end])) }
        }
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    /// In one pass, so that a value that looks like a placeholder stays what it is.
    private static func filled(_ template: String, with values: [String: String]) -> String {
        var result = ""
        for (index, piece) in template.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            if index > 0, let end = piece.firstIndex(of: "}"), let value = values[String(piece[..<end])] {
                result += encoded(value) + piece[piece.index(after: end)...]
            } else {
                result += (index > 0 ? "{" : "") + piece
            }
        }
        return result
    }
}
