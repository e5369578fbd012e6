import Foundation
import Glibc
import Testing

@Suite struct CommandsOutputTests {
    private static let feed = """
        <rss version="2.0"><channel><title>T</title><item><title>A &amp; B</title><link>/a</link></item></channel></rss>
        """

    @Test(arguments: [["-"], ["FILE"]])
    func parses(_ source: [String]) throws {
        let folder = try CommandFolder()
        let file = try folder.write("feed.xml", Self.feed)
        let run = try CommandRun(
            ["parse", "--base", "https://x.example/feed"] + source.map { $0 == "FILE" ? file : $0 }, input: Self.feed)
        #expect(run.status == 0)
        #expect(run.lines.count == 1)
        let feed = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let item = try #require((feed["items"] as? [[String: Any]])?.first)
        #expect(feed["format"] as? String == "rss2")
        #expect(item["title"] as? String == "A & B")
        #expect(item["link"] as? String == "https://x.example/a")
    }

    @Test func theContentTypeDecidesTheCharset() throws {
        let folder = try CommandFolder()
        let body = Data(Self.feed.utf8.map { $0 == UInt8(ascii: "T") ? 0xDD : $0 })
        try body.write(to: folder.url("feed.xml"))
        let path = folder.path + "/feed.xml"
        let run = try CommandRun(["parse", "--content-type", "text/xml; charset=windows-1254", path])
        #expect(run.output.contains("\"title\": \"İ\""))
    }

    /// `pactwatch … | head` is no failure.
    @Test(arguments: ["parties --country TR", "parties tr-akp --json", "--help", "classify"])
    func aReaderThatWentEndsItQuietly(_ arguments: String) throws {
        // The loop ends as soon as the reader has gone; the program then starts with SIGPIPE as it is by default.
        let line = """
            (trap '' PIPE; while echo x 2> /dev/null; do :; done
            echo '{"title": "x"}' | env --default-signal=PIPE "$0" \(arguments)) | true
            """
        let run = try CommandRun(shell: line)
        #expect(run.status == 0)
        #expect(run.errors == "")
    }

    @Test func aFullDiskIsAFailure() throws {
        let run = try CommandRun(shell: "\"$0\" parties --country TR > /dev/full")
        #expect(run.status == 74)
        #expect(run.errors.contains("standard output cannot be written"))
    }

    /// A program that asks line by line gets each verdict before it sends the next line.
    @Test func classifyAnswersLineByLine() async throws {
        let (input, output) = (Pipe(), Pipe())
        let process = try CommandRun.process(["classify"])
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var lines = PipeLines(output)
        for number in 1...3 {
            try input.fileHandleForWriting.write(contentsOf: Data("{\"id\": \"\(number)\", \"title\": \"x\"}\n".utf8))
            #expect(lines.next()?.hasPrefix("{\"id\": \"\(number)\"") == true)
        }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Each command has help with an example.
    @Test(arguments: [
        "run", "poll", "check", "alerts", "review", "pacts", "parties", "feeds", "status", "classify", "explain",
        "parse",
    ])
    func hasHelp(_ command: String) throws {
        let run = try CommandRun([command, "--help"])
        #expect(run.status == 0)
        #expect(run.output.contains("xample"))
        #expect(run.output.contains("pactwatch \(command)"))
    }
}
