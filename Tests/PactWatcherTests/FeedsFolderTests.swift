import Foundation
import PactWatcher
import PartyModel
import Testing

struct FeedsFolderTests {
    static let search = """
        search:
          - id: news
            template: "https://n.example/rss?q={query}+when:7d&hl={hl}&ceid={ceid}"
            seen: {"on": "2026-08-20", at: somewhere}
            interval: 30m
            publisher: source
            unwrap: [url, u]
            editions:
              - {language: tr, hl: tr, gl: TR, ceid: "TR:tr"}
              - {language: zh, hl: zh-CN, gl: CN, ceid: "CN:zh-Hans"}
            queries:
              tr-akp:
                tr: '"AK Parti" (protokol OR imza)'
                zh: 正义 {hl}
              az-yap:
                tr: YAP

        """

    @Test func templatesBecomeFeedsOfTheFocus() throws {
        let folder = try SettingsFolder("", feeds: ["search.yaml": Self.search])
        #expect(folder.problems() == [])
        let feeds = try #require(folder.load().settings).feeds
        #expect(feeds.map(\.id) == ["news-tr-akp-tr", "news-tr-akp-zh"])
        #expect(
            feeds.map(\.url) == [
                "https://n.example/rss?q=%22AK%20Parti%22%20%28protokol%20OR%20imza%29+when:7d&hl=tr&ceid=TR%3Atr",
                "https://n.example/rss?q=%E6%AD%A3%E4%B9%89%20%7Bhl%7D+when:7d&hl=zh-CN&ceid=CN%3Azh-Hans",
            ])
        let first = try #require(feeds.first)
        #expect(first.language == LanguageCode("tr") && first.interval == .seconds(1800))
        #expect(
            first.search
                == SearchOrigin(
                    template: "news", party: PartyID("tr-akp"), publisher: "source", unwrap: ["url", "u"]))
        #expect(first.line == 13)
    }

    @Test func anyFocusTakesAllQueries() throws {
        let folder = try SettingsFolder("focus: any", feeds: ["search.yaml": Self.search])
        #expect(folder.load().settings?.feeds.map(\.id) == ["news-tr-akp-tr", "news-tr-akp-zh", "news-az-yap-tr"])
    }

    @Test func disabledTakesFeedsAndTemplatesAway() throws {
        let folder = try SettingsFolder(
            "",
            feeds: [
                "a.yaml": "feeds: [{id: a, url: 'https://a/'}, {id: b, url: 'https://b/'}]",
                "local.yaml": "disabled:\n  - news\n  - a\n  - gone", "search.yaml": Self.search,
            ])
        #expect(folder.load().settings?.feeds.map(\.id) == ["b"])
        #expect(
            folder.problems() == [
                "feeds.d/local.yaml:4: warning: 'disabled' names 'gone', which is no feed and no search"
            ])
    }

    @Test func allKeysOfAFeedAreRead() throws {
        let folder = try SettingsFolder(
            "",
            feeds: [
                "a.yaml": """
                feeds:
                  - id: haber-tr
                    url: https://haber.example/rss?cat=1
                    title: Haber, güncel
                    language: no
                    country: NO
                    interval: 10m
                    seen: unverified
                    username: reader
                    password_file: secrets/haber
                """
            ])
        #expect(folder.problems() == [])
        let feed = try #require(folder.load().settings?.feeds.first)
        #expect(feed.title == "Haber, güncel" && feed.language == LanguageCode("no"))
        #expect(feed.country == CountryCode("NO") && feed.interval == .seconds(600) && feed.line == 2)
        #expect(
            feed.credential
                == FeedCredential(username: "reader", place: .file(folder.path + "/feeds.d/secrets/haber")))
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var yaml: String
        var problems: [String]
        var testDescription: String { yaml }

        init(_ yaml: String, _ problems: String...) {
            self.yaml = yaml
            self.problems = problems.map { "feeds.d/a.yaml:\($0)" }
        }
    }

    static let faults: [Fault] = [
        Fault("feeds:\n  - url: https://a/", "2: error: a feed without 'id'"),
        Fault("feeds:\n  - id: a", "2: error: a feed without 'url'"),
        Fault(
            "feeds:\n  - id: A b\n    url: https://a/",
            "2: error: 'feeds[1].id' must be small letters, digits and -, at most 100, not 'A b'"),
        Fault("feeds: [{id: a, url: ftp://a/}]", "1: error: 'feeds[1].url' must be an http or https address"),
        Fault("feeds: [{id: a, url: 'https:///x'}]", "1: error: 'feeds[1].url' must be an http or https address"),
        Fault(
            "feeds: [{id: a, url: 'https://me:hunter2@a/'}]",
            "1: error: 'feeds[1].url' must not hold a user or password; use 'username' and 'password_file'"),
        Fault(
            "feeds:\n  - {id: a, url: 'https://a/', lang: tr}",
            "2: error: unknown key 'feeds[1].lang'; known here: country, id, interval, language, password_credential, "
                + "password_file, seen, title, url, username"),
        Fault(
            "feeds:\n  - {id: a, url: 'https://a/'}\n  - {id: a, url: 'https://b/'}\n  - {id: c, url: 'https://b/'}",
            "3: error: feed id 'a' is taken already, at feeds.d/a.yaml:2",
            "4: warning: feed 'c' has the address of 'a', at feeds.d/a.yaml:3"),
        Fault(
            "feeds: [{id: a, url: 'https://a/', language: TR, country: tr}]",
            "1: error: 'feeds[1].language' must be an ISO 639 code in small letters, as tr, not 'TR'",
            "1: error: 'feeds[1].country' must be an ISO 3166-1 code in capitals, as TR, not 'tr'"),
        Fault(
            "feeds: [{id: a, url: 'https://a/', seen: {\"on\": yesterday}}]",
            "1: error: 'feeds[1].seen.on' must be a date: YYYY, YYYY-MM or YYYY-MM-DD, not 'yesterday'"),
        Fault(
            "feeds: [{id: a, url: 'http://a/', username: u, password_credential: p}]",
            "1: warning: 'feeds[1].username' goes over http: everybody on the way can read the password"),
        Fault(
            "feeds: [{id: a, url: 'https://a/', username: u}]",
            "1: error: 'feeds[1].username' needs either 'password_file' or 'password_credential'"),
        Fault(
            "feeds: [{id: a, url: 'https://a/', password_file: p}]", "1: error: a password without 'username'"),
        Fault(
            "search:\n  - id: s\n    template: https://s/?q={query}&x={hl}&y={foo}\n    editions: [{language: tr}]\n"
                + "    queries: {tr-akp: {tr: x, en: y}}",
            "3: error: 'search[1].template' has an unknown placeholder {foo}; known: query, language, hl, gl, ceid",
            "4: error: an edition without 'hl', which the template uses",
            "5: error: 'search[1].queries.tr-akp.en' has no edition of that language"),
        Fault("search: [{id: s, template: 'https://s/'}]", "1: error: 'search[1].template' has no {query}"),
        Fault("search: [{id: s}]", "1: error: a search without 'template'"),
        Fault("fedes: []", "1: error: unknown key 'fedes'; did you mean 'feeds'?"),
    ]

    @Test(arguments: faults)
    func faultsAreFoundWithTheirLines(fault: Fault) throws {
        #expect(try SettingsFolder("", feeds: ["a.yaml": fault.yaml]).problems() == fault.problems)
    }

    @Test func noFeedsIsAWarning() throws {
        let folder = try SettingsFolder("", feeds: ["notes.txt": "nothing"])
        #expect(folder.problems().count == 1 && folder.problems()[0].contains("warning: no feeds in"))
    }

    @Test func passwordComesFromFileOrCredentialAndHides() throws {
        let folder = try SettingsFolder("", feeds: ["pass": "hunter2\nrest", "empty": "\n"])
        let path = folder.path + "/feeds.d/"
        let file = FeedCredential(username: "u", place: .file(path + "pass"))
        let secret = try file.password(environment: [:])
        #expect(secret.revealed == "hunter2")
        #expect(!"\(secret) \(String(reflecting: secret)) \(String(describing: [secret]))".contains("hunter2"))
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!dumped.contains("hunter2"))

        let named = FeedCredential(username: "u", place: .credential("pass"))
        #expect(try named.password(environment: ["CREDENTIALS_DIRECTORY": path]) == secret)
        #expect(throws: FeedCredential.Refusal.noCredentialsFolder("pass")) { try named.password(environment: [:]) }
        #expect(throws: FeedCredential.Refusal.unreadable(path + "gone")) {
            try FeedCredential(username: "u", place: .file(path + "gone")).password(environment: [:])
        }
        #expect(throws: FeedCredential.Refusal.empty(path + "empty")) {
            try FeedCredential(username: "u", place: .file(path + "empty")).password(environment: [:])
        }
    }
}
