import Foundation
import Testing

/// What a person or a script sees when a command cannot do its work: status, and what, where, what to do.
@Suite struct CommandsErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var arguments: String
        var status: Int32
        var says: [String]
        var testDescription: String { arguments }

        init(_ arguments: String, _ status: Int32, _ says: String...) {
            self.arguments = arguments
            self.status = status
            self.says = says
        }
    }

    /// `@` is a folder with a store, a document that is no feed, and settings that are wrong in various ways.
    @Test(arguments: [
        Case("parse @/none.xml", 66, "@/none.xml: there is no such file"),
        Case("parse @", 74, "cannot be read: Is a directory"),
        Case("parse @/page.html", 65, "@/page.html: this is no feed but an HTML page"),
        Case("parse -", 65, "standard input: the document is empty"),
        Case("parse", 64, "Missing expected argument"),
        Case("alerts --store @/none.sqlite", 66, "there is no store at @/none.sqlite", "--store"),
        Case("status --state @/none", 66, "there is no store at @/none/pactwatch.sqlite"),
        Case("status --store @/page.html", 74, "@/page.html"),
        Case("status --config @/none.yaml", 78, "@/none.yaml: error: no such file", "--store FILE"),
        Case("feeds --config @/list.yaml", 78, "@/list.yaml:2: error: 'store' must be"),
        Case("pacts --config @/broken.yaml", 78, "@/broken.yaml:", "error: not YAML"),
        Case("status --store a --state b", 64, "give one"),
        Case("alerts --store @/pactwatch.sqlite NOPE", 1, "no alert with the id 'NOPE'"),
        Case("pacts --store @/pactwatch.sqlite nope", 1, "no pact with the reference 'nope'"),
        Case("feeds --store @/pactwatch.sqlite nope", 1, "the store knows no feed 'nope'"),
        Case("pacts --store @/pactwatch.sqlite --party xx-yy", 1, "no party 'xx-yy'"),
        Case("pacts --country Serbia", 64, "two letters"),
        Case("alerts --since yesterday", 64, "'yesterday' is neither"),
        Case("alerts --limit -1", 64),
        Case("alerts --all --limit 3", 64),
        Case("parties", 64, "Give a name"),
        Case("parties qwertzuiop", 1, "no party found for 'qwertzuiop'"),
        Case("parties --country QQ", 1, "no party found for country QQ"),
        Case("parties --seeds @ ak", 78, "error: holds no seed files"),
        Case("classify --seeds @", 78, "holds no seed files"),
        Case("nonsense", 64, "nonsense"),
    ])
    func fails(_ example: Case) async throws {
        let folder = try CommandFolder()
        try await CommandStore.make(in: folder)
        try folder.write("page.html", "<!DOCTYPE html><html><body>hello</body></html>")
        try folder.write("list.yaml", "# the store\nstore: [a, b]\n")
        try folder.write("broken.yaml", "store: \"unclosed\n")
        func filled(_ text: String) -> String { text.replacingOccurrences(of: "@", with: folder.path) }
        let run = try CommandRun(example.arguments.split(separator: " ").map { filled(String($0)) })
        #expect(run.status == example.status, "\(run.errors)")
        #expect(run.output == "")
        for part in example.says { #expect(run.errors.contains(filled(part)), "\(run.errors)") }
        #expect(!run.errors.contains("Fatal error"))
    }

    @Test func readsTheStoreWhereOtherSettingsAreWrong() async throws {
        let folder = try CommandFolder()
        try await CommandStore.make(in: folder)
        let settings = try folder.write("pw.yaml", "store: pactwatch.sqlite\nfocsu: [tr-akp]\n")
        let run = try CommandRun(["alerts", "--config", settings])
        #expect(run.status == 0)
        #expect(run.lines.count == 1)
    }

    @Test func countsTheProblemsOfSettings() throws {
        let folder = try CommandFolder()
        let settings = try folder.write("pw.yaml", "focsu: [tr-akp]\npoll: {interval: often}\nfeeds: feeds.d\n")
        try FileManager.default.createDirectory(atPath: folder.path + "/feeds.d", withIntermediateDirectories: true)
        try folder.write("feeds.d/a.yaml", "feeds: [{id: a, url: 'https://a.example/'}]\n")
        let run = try CommandRun(["check", "--config", settings, "--seeds", CommandRun.seeds])
        #expect(run.status == 78)
        #expect(run.lines.first?.contains("unknown key 'focsu'") == true)
        #expect(run.lines.last == "2 errors", "\(run.output)")
    }

    /// What a filter says of lines that it cannot read stands in their place.
    @Test(arguments: [
        ("nonsense", "the line is not JSON"), ("[1]", "the line is not a JSON object"),
        ("{\"id\": \"x\"}", "neither 'title' nor 'text'"),
    ])
    func classifiesOn(_ line: String, _ message: String) throws {
        let run = try CommandRun(["classify"], input: line + "\n{\"id\": \"good\", \"title\": \"Weather\"}\n")
        #expect(run.status == 65)
        #expect(run.lines.count == 2)
        #expect(run.lines.first?.contains(message) == true)
        #expect(run.lines.last?.contains("\"id\": \"good\", \"label\": \"none\"") == true)
    }
}
