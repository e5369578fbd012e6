import Foundation
import PartyModel
import Yams

/// The files `*.yaml` of one folder, in the order of their names: feeds, search templates, and ids that are off.
struct FeedsFolder {
    let folder: String
    let focus: Focus
    private(set) var feeds: [FeedSettings] = []
    private(set) var problems: [SettingsProblem] = []
    private var disabled: [(id: String, file: String, line: Int)] = []

    /// Reads the folder; `key` is the place in the settings that names it.
    static func read(_ folder: String, focus: Focus, namedAt key: SettingsProblem) -> FeedsFolder {
        var result = FeedsFolder(folder: folder, focus: focus)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue,
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        else {
            var problem = key
            problem.message = "no folder of feeds \(folder); make it and put files of feeds into it, or set 'feeds'"
            result.problems = [problem]
            return result
        }
        for name in names.sorted() where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
            result.readFile((folder as NSString).appendingPathComponent(name))
        }
        result.checkRepetitions()
        result.applyDisabled()
        if result.feeds.isEmpty && !result.problems.contains(where: { $0.severity == .error }) {
            var problem = key
            problem.severity = .warning
            problem.message = "no feeds in \(folder): nothing would be watched"
            result.problems.append(problem)
        }
        return result
    }

    private init(folder: String, focus: Focus) {
        self.folder = folder
        self.focus = focus
    }

    private mutating func readFile(_ file: String) {
        let source = SettingsSource(file: file)
        defer { problems += source.problems }
        guard let root = source.load(ifMissing: "it vanished while the folder was read") else { return }
        let reader = MappingReader(root, name: "", in: source)
        for entry in reader.mappings("feeds") {
            if let feed = FeedReader.feed(entry) { feeds.append(feed) }
        }
        for entry in reader.mappings("search") {
            feeds += SearchTemplate.feeds(entry, focus: focus)
        }
        for (word, line) in reader.words("disabled") ?? [] { disabled.append((word, file, line)) }
        reader.finish()
    }

    private mutating func checkRepetitions() {
        var byID: [String: FeedSettings] = [:]
        var byURL: [String: FeedSettings] = [:]
        for feed in feeds {
            if let first = byID[feed.id] {
                problems.append(
                    SettingsProblem(
                        file: feed.file, line: feed.line,
                        message: "feed id '\(feed.id)' is taken already, at \(first.file):\(first.line)"))
            } else if let first = byURL[feed.url] {
                problems.append(
                    SettingsProblem(
                        file: feed.file, line: feed.line, severity: .warning,
                        message: "feed '\(feed.id)' has the address of '\(first.id)', at \(first.file):\(first.line)"))
            }
            byID[feed.id] = byID[feed.id] ?? feed
            byURL[feed.url] = byURL[feed.url] ?? feed
        }
    }

    /// `disabled` names feeds, or templates with all their feeds, of any file; so `local.yaml` can switch off what
    /// the package ships.
    private mutating func applyDisabled() {
        for entry in disabled {
            let count = feeds.count
            feeds.removeAll { $0.id == entry.id || $0.search?.template == entry.id }
            if feeds.count == count {
                problems.append(
                    SettingsProblem(
                        file: entry.file, line: entry.line, severity: .warning,
                        message: "'disabled' names '\(entry.id)', which is no feed and no search"))
            }
        }
    }
}

/// Reads one entry of `feeds:`.
enum FeedReader {
    static let intervals: ClosedRange<Duration> = .seconds(1)...(.seconds(86_400 * 7))

    static func feed(_ entry: MappingReader) -> FeedSettings? {
        let id = identifier(entry)
        let url = address(entry, "url")
        let feed = FeedSettings(
            id: id ?? "", url: url ?? "", title: entry.word("title"), language: language(entry, "language"),
            country: country(entry, "country"), interval: entry.duration("interval", in: intervals),
            credential: credential(entry, url: url), search: nil, file: entry.source.file, line: entry.line)
        sighting(entry)
        entry.finish()
        return id == nil || url == nil ? nil : feed
    }

    static func identifier(_ entry: MappingReader) -> String? {
        guard entry.has("id") else {
            entry.source.report("a feed without 'id'", line: entry.line)
            return nil
        }
        return entry.read("id", "small letters, digits and -, at most 100") { isIdentifier($0) ? $0 : nil }
    }

    static func isIdentifier(_ text: String) -> Bool {
        (1...100).contains(text.utf8.count)
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 0x2D }
    }

    /// Never shows the address in a message: it may hold what should be secret.
    static func address(_ entry: MappingReader, _ key: String) -> String? {
        guard let text = entry.word(key) else {
            if !entry.has(key) { entry.source.report("a feed without '\(key)'", line: entry.line) }
            return nil
        }
        guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
            ["http", "https"].contains(parts.scheme?.lowercased()), !text.contains(where: \.isWhitespace)
        else {
            entry.report(key, "must be an http or https address")
            return nil
        }
        guard parts.user == nil, parts.password == nil else {
            entry.report(key, "must not hold a user or password; use 'username' and 'password_file'")
            return nil
        }
        return text
    }

    static func language(_ entry: MappingReader, _ key: String) -> LanguageCode? {
        entry.read(key, "an ISO 639 code in small letters, as tr") { word in
            let code = word.prefix { $0 != "-" }
            let isCode = (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { (97...122).contains($0) }
            return isCode ? LanguageCode(word) : nil
        }
    }

    static func country(_ entry: MappingReader, _ key: String) -> CountryCode? {
        entry.read(key, "an ISO 3166-1 code in capitals, as TR") { word in
            word.utf8.count == 2 && word.utf8.allSatisfy { (65...90).contains($0) } ? CountryCode(word) : nil
        }
    }

    /// When and where an address was last seen to work: for people; checked, not kept.
    static func sighting(_ entry: MappingReader) {
        guard let (node, line) = entry.node("seen") else { return }
        if node.scalar?.string == "unverified" { return }
        guard node.mapping != nil else {
            entry.source.report("'seen' must be {\"on\": date, at: place} or unverified", line: line)
            return
        }
        let seen = entry.mapping("seen")
        _ = seen.read("on", "a date: YYYY, YYYY-MM or YYYY-MM-DD") { PartialDate($0) }
        _ = seen.word("at")
        seen.finish()
    }

    private static func credential(_ entry: MappingReader, url: String?) -> FeedCredential? {
        let username = entry.word("username")
        let file = entry.text("password_file")
        let name = entry.text("password_credential")
        switch (username, file, name) {
        case (nil, nil, nil): return nil
        case (let username?, let file?, nil):
            warnOfClearText(entry, url)
            return FeedCredential(username: username, place: .file(entry.source.resolved(file)))
        case (let username?, nil, let name?) where !name.contains("/"):
            warnOfClearText(entry, url)
            return FeedCredential(username: username, place: .credential(name))
        case (_?, nil, _?): entry.report("password_credential", "must be the name of a credential, without /")
        case (nil, _, _): entry.source.report("a password without 'username'", line: entry.line)
        default: entry.report("username", "needs either 'password_file' or 'password_credential'")
        }
        return nil
    }

    private static func warnOfClearText(_ entry: MappingReader, _ url: String?) {
        guard let url, !url.lowercased().hasPrefix("https:") else { return }
        entry.report("username", "goes over http: everybody on the way can read the password", severity: .warning)
    }
}
