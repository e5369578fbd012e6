import Foundation
import PactWatcher
import PartyModel
import Testing

struct SettingsTests {
    static let config = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config")
        .standardized
        .path(percentEncoded: false)

    @Test func emptyFileIsAllDefaults() throws {
        let folder = try SettingsFolder("")
        let loaded = folder.load()
        #expect(loaded.problems == [])
        let settings = try #require(loaded.settings)
        #expect(settings.store == "/var/lib/pactwatch/pactwatch.sqlite")
        #expect(settings.seeds == ["/usr/share/pactwatch/seeds"])
        #expect(settings.feedsFolder == folder.path + "/feeds.d")
        #expect(settings.focus == .parties([PartyID("tr-akp")]))
        #expect(settings.alertConfidence == 0.6 && settings.alertPlanned && settings.baseline == .firstPoll)
        #expect(settings.alertMaxAge == .seconds(7 * 86_400) && settings.heartbeat == .seconds(86_400))
        #expect(settings.poll.interval == .seconds(900) && settings.poll.maxBody == 10_485_760)
        #expect(settings.alerts.text?.path == "/var/log/pactwatch/alerts.log")
        #expect(settings.alerts.ndjson?.mode == 0o640 && settings.alerts.ndjson?.group == "adm")
        #expect(settings.retention.keys == nil && settings.ledger.planMonths == 18)
        #expect(settings.feeds.map(\.id) == ["a"])
    }

    /// The shipped file says that its values are the defaults; it must not drift from them.
    @Test func shippedFileIsTheDefaults() throws {
        let text = try String(contentsOfFile: Self.config + "/pactwatch.yaml", encoding: .utf8)
        let (shipped, empty) = (try SettingsFolder(text), try SettingsFolder(""))
        #expect(shipped.problems() == [])
        var settings = try #require(shipped.load().settings)
        var defaults = try #require(empty.load().settings)
        #expect(settings.lines["poll.max_body"] != nil)
        for key in WritableKeyPath<Settings, String>.ofPlace { settings[keyPath: key] = defaults[keyPath: key] }
        settings.feeds = []
        defaults.feeds = []
        settings.lines = [:]
        defaults.lines = [:]
        #expect(settings == defaults)
    }

    @Test func demoFileIsGoodBesidesItsFeeds() throws {
        let loaded = Settings.load(path: Self.config + "/demo.yaml")
        #expect(loaded.problems.filter { !$0.message.contains("feeds") } == [])
        let text = try String(contentsOfFile: Self.config + "/demo.yaml", encoding: .utf8)
            .replacingOccurrences(of: "feeds: ../.build/demo/feeds.d", with: "feeds: feeds.d")
        let folder = try SettingsFolder(text)
        let settings = try #require(folder.load().settings)
        #expect(settings.baseline == .none && settings.alertMaxAge == nil && settings.poll.minInterval == .seconds(1))
        let parent = (folder.path as NSString).deletingLastPathComponent
        #expect(settings.store == parent + "/.build/demo/pactwatch.sqlite")
        #expect(settings.alerts.text?.group == nil)
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var yaml: String
        var problems: [String]
        var testDescription: String { yaml }
    }

    static let faults: [Fault] = [
        Fault(
            yaml: "# one\npol:\n  interval: 10m\n",
            problems: ["pactwatch.yaml:2: error: unknown key 'pol'; did you mean 'poll'?"]),
        Fault(
            yaml: "poll:\n  intervall: 10m\n  max_bdoy: 1MiB",
            problems: [
                "pactwatch.yaml:2: error: unknown key 'poll.intervall'; did you mean 'interval'?",
                "pactwatch.yaml:3: error: unknown key 'poll.max_bdoy'; did you mean 'max_body'?",
            ]),
        Fault(
            yaml: "alerts: {sylog: off}",
            problems: ["pactwatch.yaml:1: error: unknown key 'alerts.sylog'; did you mean 'syslog'?"]),
        Fault(
            yaml: "alert_confidence: high\nalert_planned: 7\nbaseline: never\nheartbeat: 24",
            problems: [
                "pactwatch.yaml:1: error: 'alert_confidence' must be a number from 0.0 to 1.0, not 'high'",
                "pactwatch.yaml:2: error: 'alert_planned' must be true or false, not '7'",
                "pactwatch.yaml:3: error: 'baseline' must be one of first_poll, none, not 'never'",
                "pactwatch.yaml:4: error: 'heartbeat' must be a duration with its unit, as 90s, 10m, 24h or 7d, "
                    + "from 1m to 31d, not '24'",
            ]),
        Fault(
            yaml: "alert_confidence: 1.5\npoll: {concurrency: 0, max_body: 1GiB}",
            problems: [
                "pactwatch.yaml:1: error: 'alert_confidence' must be a number from 0.0 to 1.0, not '1.5'",
                "pactwatch.yaml:2: error: 'poll.concurrency' must be a whole number from 1 to 256, not '0'",
                "pactwatch.yaml:2: error: 'poll.max_body' must be a size with its unit, as 10MiB, "
                    + "from 1024 B to 268435456 B, not '1GiB'",
            ]),
        Fault(
            yaml: "store: 7\nseeds: here\npoll: fast",
            problems: [
                "pactwatch.yaml:1: error: 'store' must be text; put 7 in quotes if it is meant so",
                "pactwatch.yaml:2: error: 'seeds' must be a list, as [a, b]",
                "pactwatch.yaml:3: error: 'poll' must be a mapping of keys to values",
            ]),
        Fault(
            yaml: "poll:\n  interval: 10m\n  per_host: 1\n  interval: 20m\n  per_hots: 2\n",
            problems: [
                "pactwatch.yaml:4: error: duplicate key 'interval'; it stands on line 2 already",
                "pactwatch.yaml:5: error: unknown key 'poll.per_hots'; did you mean 'per_host'?",
            ]),
        Fault(
            yaml: "poll: {interval: 10m, interval: 20m}",
            problems: ["pactwatch.yaml:1: error: duplicate key 'interval'"]),
        Fault(
            yaml: "focus: tr-akp",
            problems: ["pactwatch.yaml:1: error: 'focus' must be 'any' or a list of party ids, as [tr-akp]"]),
        Fault(
            yaml: "focus:\n  - tr-akp\n  - AKP",
            problems: ["pactwatch.yaml:3: error: 'AKP' is no party id; one is country-name, as tr-akp"]),
        Fault(
            yaml: "focus: []",
            problems: [
                "pactwatch.yaml:1: error: 'focus' must name a party, or be 'any' for all: "
                    + "with none nothing would ever alert"
            ]),
        Fault(
            yaml: "poll:\n  min_interval: 1h\n",
            problems: [
                "pactwatch.yaml:2: error: 'poll.min_interval' leaves 'poll.interval' (15m) outside "
                    + "'poll.min_interval' (1h) and 'poll.max_interval' (6h)"
            ]),
        Fault(
            yaml: "poll:\n  min_interval: 7h\n  per_host: 9\n  concurrency: 8",
            problems: [
                "pactwatch.yaml:2: error: 'poll.min_interval' is longer than 'poll.max_interval' (6h)",
                "pactwatch.yaml:3: error: 'poll.per_host' is more than 'poll.concurrency' (8)",
            ]),
        Fault(
            yaml: "poll: {user_agent: \"pact\\nwatch\"}",
            problems: ["pactwatch.yaml:1: error: 'poll.user_agent' must be visible ASCII: it is a header of HTTP"]),
        Fault(
            yaml: "alerts:\n  text: {path: a.log, mode: 0480}\n  ndjson: {path: ./a.log}",
            problems: [
                "pactwatch.yaml:2: error: 'alerts.text.mode' must be octal permission bits that let the owner write, "
                    + "as 0640, not '0480'",
                "pactwatch.yaml:3: error: 'alerts.ndjson' has the path of 'alerts.text'; each needs a file of its own",
            ]),
        Fault(
            yaml: "alerts: {text: {mode: 0440}}",
            problems: [
                "pactwatch.yaml:1: error: 'alerts.text.mode' must be octal permission bits that let the owner write, "
                    + "as 0640, not '0440'"
            ]),
        Fault(
            yaml: "alerts: {text: off, ndjson: off, syslog: off}",
            problems: [
                "pactwatch.yaml:1: warning: 'alerts' are all off: alerts would only stand in the store"
            ]),
        Fault(
            yaml: "retention:\n  texts: 90d\n  keys: 60d",
            problems: [
                "pactwatch.yaml:3: error: 'retention.keys' is shorter than 'retention.texts': keys must outlive texts"
            ]),
        Fault(
            yaml: "alert_max_age: unlimited\nretention: {texts: 40d, keys: 40d}",
            problems: [
                "pactwatch.yaml:2: warning: 'retention.keys' is shorter than 'alert_max_age': "
                    + "old items that come back would alert again"
            ]),
        Fault(
            yaml: "feeds: nowhere",
            problems: [
                "pactwatch.yaml:1: error: no folder of feeds nowhere; make it and put files of feeds into it, "
                    + "or set 'feeds'"
            ]),
        Fault(
            yaml: "poll:\n  interval: 10m\n bad: 1",
            problems: ["pactwatch.yaml:3: error: not YAML: did not find expected key"]),
        Fault(yaml: "- a", problems: ["pactwatch.yaml:1: error: the file must be a mapping of keys to values"]),
    ]

    @Test(arguments: faults)
    func faultsAreFoundWithTheirLines(fault: Fault) throws {
        #expect(try SettingsFolder(fault.yaml).problems() == fault.problems)
    }

    @Test func settingsAreThereExactlyWithoutErrors() throws {
        #expect(try SettingsFolder("alerts: {text: off, ndjson: off}").load().settings != nil)
        #expect(try SettingsFolder("nonsense: 1").load().settings == nil)
    }

    @Test func missingFileSaysWhatToDo() throws {
        let folder = try SettingsFolder(nil)
        #expect(
            folder.problems() == [
                "pactwatch.yaml: error: no such file; give another with --config, "
                    + "or start from the one in /usr/share/doc/pactwatch"
            ])
    }

    @Test func badEncodingIsToldWithItsLine() throws {
        let folder = try SettingsFolder("")
        try Data([0x23, 0x0A, 0x23, 0xFF, 0x0A]).write(to: URL(filePath: folder.file))
        #expect(folder.problems() == ["pactwatch.yaml:2: error: is not UTF-8"])
    }

    @Test func laterProblemsFindTheirLine() throws {
        let settings = try #require(try SettingsFolder("\n\nfocus: [xx-none]").load().settings)
        #expect(settings.problem(at: "focus", "names no party of the model").line == 3)
        #expect(settings.problem(at: "store", "is on a full disk").line == 0)
    }

    @Test(arguments: [
        ("poll", "pol"), ("interval", "intreval"), ("alert_confidence", "alert-confidence"), ("store", "Store"),
    ])
    func nearMissesAreGuessed(key: String, written: String) throws {
        let problems = try SettingsFolder(key == "interval" ? "poll: {\(written): 10m}" : "\(written): x").problems()
        #expect(problems.first?.contains("did you mean '\(key)'?") == true)
    }
}

extension WritableKeyPath where Root == Settings, Value == String {
    /// What differs between two folders by nature.
    static var ofPlace: [WritableKeyPath<Settings, String>] { [\.file, \.feedsFolder] }
}
