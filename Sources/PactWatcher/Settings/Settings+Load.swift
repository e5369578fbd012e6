import Foundation
import PartyModel
import Yams

extension Settings {
    /// What reading the settings gave.
    package struct Loaded: Sendable {
        /// Nil as soon as there is one error.
        package var settings: Settings?
        /// What could be read, with defaults for what could not, to find the problems beyond the settings in the same
        /// run; nil where nothing could be read.
        package var draft: Settings?
        /// All errors and warnings of the settings and of the files of feeds, in the order of their places.
        package var problems: [SettingsProblem]
    }

    /// Where the package installs the settings.
    package static let installedPath = "/etc/pactwatch/pactwatch.yaml"
    package static let installedSeeds = "/usr/share/pactwatch/seeds"
    static let defaultStore = "/var/lib/pactwatch/pactwatch.sqlite"
    package static let defaultUserAgent = "pactwatch (news watcher; reads feeds only)"

    /// Reads the settings and the feeds beside them, as a whole: every problem is found in one run.
    package static func load(path: String) -> Loaded {
        let source = SettingsSource(file: path)
        let advice = "give another with --config, or start from the one in /usr/share/doc/pactwatch"
        guard let root = source.load(ifMissing: advice) else {
            return Loaded(settings: nil, draft: nil, problems: source.problems)
        }
        let reader = MappingReader(root, name: "", in: source)
        var settings = read(reader, path: path)
        reader.finish()
        settings.check(reader)
        let place = SettingsProblem(file: path, line: reader.line(of: "feeds"), message: "")
        let folder = FeedsFolder.read(settings.feedsFolder, focus: settings.focus, namedAt: place)
        settings.feeds = folder.feeds
        settings.lines = source.lines
        // A mapping that is read twice, for its values and for how they fit, reports its own fault twice.
        var seen: Set<SettingsProblem> = []
        let own = source.problems.sorted { $0.line < $1.line }
        let problems = (own + folder.problems).filter { seen.insert($0).inserted }
        let isSound = !problems.contains { $0.severity == .error }
        return Loaded(settings: isSound ? settings : nil, draft: settings, problems: problems)
    }

    /// Every value, its default where it is missing or wrong.
    private static func read(_ reader: MappingReader, path: String) -> Settings {
        let source = reader.source
        let seeds = reader.words("seeds")?.map(\.word) ?? [installedSeeds]
        return Settings(
            file: path,
            store: source.resolved(reader.text("store") ?? defaultStore),
            seeds: seeds.map { source.resolved($0) },
            feedsFolder: source.resolved(reader.text("feeds") ?? "feeds.d"),
            feeds: [],
            focus: focus(reader),
            alertConfidence: reader.number("alert_confidence", in: 0...1) ?? 0.6,
            alertPlanned: reader.flag("alert_planned") ?? true,
            baseline: reader.choice("baseline", Baseline.self) ?? .firstPoll,
            alertMaxAge: limit(reader, "alert_max_age", .seconds(7 * 86_400), least: .seconds(3600)),
            poll: poll(reader.mapping("poll")),
            alerts: alerts(reader.mapping("alerts")),
            log: log(reader.mapping("log")),
            retention: retention(reader.mapping("retention")),
            ledger: ledger(reader.mapping("ledger")),
            heartbeat: heartbeat(reader),
            lines: [:])
    }

    private static let year: Duration = .seconds(365 * 86_400)
    private static let day: Duration = .seconds(86_400)

    private static func focus(_ reader: MappingReader) -> Focus {
        let fallback = Focus.parties([PartyID("tr-akp")])
        guard let (node, _) = reader.node("focus") else { return fallback }
        if node.scalar?.string == "any" { return .any }
        guard node.sequence != nil else {
            reader.report("focus", "must be 'any' or a list of party ids, as [tr-akp]")
            return fallback
        }
        let parties = (reader.words("focus") ?? []).filter { entry in
            let parts = entry.word.split(separator: "-", maxSplits: 1)
            let isPlain = FeedReader.isIdentifier(entry.word) && parts.count == 2 && parts[0].utf8.count == 2
            if !isPlain {
                reader.source.report(
                    "'\(entry.word)' is no party id; one is country-name, as tr-akp", line: entry.line)
            }
            return isPlain
        }
        if (node.sequence?.count ?? 0) == 0 {
            reader.report("focus", "must name a party, or be 'any' for all: with none nothing would ever alert")
        }
        return .parties(parties.map { PartyID($0.word) })
    }

    /// A duration or `unlimited`.
    private static func limit(
        _ reader: MappingReader, _ key: String, _ fallback: Duration?, least: Duration
    ) -> Duration? {
        guard reader.node(key)?.node.scalar?.string != "unlimited" else { return nil }
        guard let word = reader.word(key) else { return fallback }
        if let duration = Quantity.duration(word), duration >= least { return duration }
        reader.report(key, "must be unlimited or \(MappingReader.expected(least...(year * 100))), not '\(word)'")
        return fallback
    }

    private static func heartbeat(_ reader: MappingReader) -> Duration? {
        guard reader.node("heartbeat")?.node.scalar?.string != "off" else { return nil }
        return reader.duration("heartbeat", in: .seconds(60)...(day * 31)) ?? day
    }

    private static func poll(_ reader: MappingReader) -> PollingSettings {
        let pauses: ClosedRange<Duration> = .seconds(1)...(day * 7)
        let poll = PollingSettings(
            interval: reader.duration("interval", in: pauses) ?? .seconds(15 * 60),
            minInterval: reader.duration("min_interval", in: pauses) ?? .seconds(5 * 60),
            maxInterval: reader.duration("max_interval", in: pauses) ?? .seconds(6 * 3600),
            concurrency: reader.integer("concurrency", in: 1...256) ?? 32,
            perHost: reader.integer("per_host", in: 1...16) ?? 2,
            hostPause: reader.duration("host_pause", in: .zero...(.seconds(3600))) ?? .seconds(1),
            timeout: reader.duration("timeout", in: .seconds(1)...(.seconds(600))) ?? .seconds(30),
            maxBody: reader.size("max_body", in: 1024...(256 << 20)) ?? 10 << 20,
            userAgent: reader.text("user_agent") ?? defaultUserAgent)
        reader.finish()
        return poll
    }

    private static func alerts(_ reader: MappingReader) -> AlertSettings {
        let folder = "/var/log/pactwatch/"
        let alerts = AlertSettings(
            text: alertFile(reader, "text", folder + "alerts.log"),
            ndjson: alertFile(reader, "ndjson", folder + "alerts.ndjson"),
            syslog: SyslogSettings.read(reader))
        reader.finish()
        return alerts
    }

    private static func alertFile(_ reader: MappingReader, _ key: String, _ path: String) -> AlertFileSettings? {
        if reader.node(key)?.node.scalar?.string == "off" { return nil }
        let file = reader.mapping(key)
        let group = file.word("group") ?? "adm"
        let mode = file.read("mode", "octal permission bits that let the owner write, as 0640") { word in
            UInt32(word.hasPrefix("0o") ? String(word.dropFirst(2)) : word, radix: 8).flatMap { bits in
                bits <= 0o777 && bits & 0o600 == 0o600 ? bits : nil
            }
        }
        let settings = AlertFileSettings(
            path: reader.source.resolved(file.text("path") ?? path), group: group == "none" ? nil : group,
            mode: mode ?? 0o640)
        file.finish()
        return settings
    }

    private static func log(_ reader: MappingReader) -> LogSettings {
        let log = LogSettings(
            level: reader.choice("level", LogSettings.Level.self) ?? .info,
            format: reader.choice("format", LogSettings.Format.self) ?? .auto)
        reader.finish()
        return log
    }

    private static func retention(_ reader: MappingReader) -> RetentionSettings {
        let retention = RetentionSettings(
            texts: limit(reader, "texts", day * 90, least: day), keys: limit(reader, "keys", nil, least: day * 30))
        reader.finish()
        return retention
    }

    private static func ledger(_ reader: MappingReader) -> LedgerSettings {
        let ledger = LedgerSettings(
            windowDays: reader.integer("window_days", in: 0...365) ?? 30,
            planMonths: reader.integer("plan_months", in: 0...120) ?? 18)
        reader.finish()
        return ledger
    }

    /// Values that are possible each for itself and not together.
    private func check(_ reader: MappingReader) {
        let polls = reader.mapping("poll")
        if poll.minInterval > poll.maxInterval {
            polls.report("min_interval", "is longer than 'poll.max_interval' (\(Quantity.text(poll.maxInterval)))")
        } else if !(poll.minInterval...poll.maxInterval).contains(poll.interval) {
            polls.report(
                polls.has("interval") ? "interval" : "min_interval",
                "leaves 'poll.interval' (\(Quantity.text(poll.interval))) outside 'poll.min_interval' "
                    + "(\(Quantity.text(poll.minInterval))) and 'poll.max_interval' "
                    + "(\(Quantity.text(poll.maxInterval)))")
        }
        if poll.perHost > poll.concurrency {
            polls.report("per_host", "is more than 'poll.concurrency' (\(poll.concurrency))")
        }
        if poll.userAgent.unicodeScalars.contains(where: { !$0.isASCII || $0.value < 0x20 || $0.value == 0x7F }) {
            polls.report("user_agent", "must be visible ASCII: it is a header of HTTP")
        }
        checkFiles(reader)
    }

    private func checkFiles(_ reader: MappingReader) {
        let sinks = reader.mapping("alerts")
        if alerts == AlertSettings() {
            reader.report("alerts", "are all off: alerts would only stand in the store", severity: .warning)
        }
        if let text = alerts.text, text.path == alerts.ndjson?.path {
            sinks.report("ndjson", "has the path of 'alerts.text'; each needs a file of its own")
        }
        for (key, file) in [("text", alerts.text), ("ndjson", alerts.ndjson)] where file?.path == store {
            sinks.report(key, "has the path of 'store'")
        }
        if let texts = retention.texts, let keys = retention.keys, keys < texts {
            reader.mapping("retention").report("keys", "is shorter than 'retention.texts': keys must outlive texts")
        }
        if let keys = retention.keys, alertMaxAge == nil || keys < alertMaxAge ?? keys {
            reader.mapping("retention").report(
                "keys", "is shorter than 'alert_max_age': old items that come back would alert again",
                severity: .warning)
        }
    }
}
