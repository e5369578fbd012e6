import Foundation
import Glibc
import Testing

/// The reading commands on a store that the test made.
@Suite struct CommandsReadingTests {
    private let folder: CommandFolder

    init() async throws {
        folder = try CommandFolder()
        try await CommandStore.make(in: folder)
    }

    private func run(_ arguments: String...) throws -> CommandRun {
        let run = try CommandRun(arguments + ["--store", folder.store])
        #expect(run.status == 0, "\(run.errors)")
        return run
    }

    private func objects(_ run: CommandRun) throws -> [[String: Any]] {
        try run.lines.map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
    }

    // MARK: Alerts

    @Test func alertsAreTheLinesOfTheTextLog() throws {
        let lines = try run("alerts").lines
        #expect(lines.count == 1)
        let line = try #require(lines.first)
        #expect(
            line.contains(
                " SIGNED memorandum: AK Party (TR) + Name of kz-amanat (KZ), Astana, signed 2025-09-08 | 0.97 |"))
        #expect(line.hasSuffix("| id \(CommandStore.reference.dropLast())2"))
    }

    @Test func alertsAsJSONHaveEverySource() throws {
        let alert = try #require(try objects(try run("alerts", "--json")).first)
        let sources = try #require(alert["sources"] as? [[String: Any]])
        #expect(sources.compactMap { $0["name"] as? String } == ["paper1.example", "paper2.example"])
        #expect(alert["update"] as? Int == 1)
    }

    @Test(arguments: [("30m", 0), ("2h", 1), ("2020-01", 1), ("2100-01-01", 0), ("2020-01-01T00:00:00Z", 1)])
    func alertsSince(_ since: String, _ count: Int) throws {
        #expect(try run("alerts", "--since", since).lines.count == count)
    }

    @Test func oneAlertShowsEvidenceAndSources() throws {
        let id = CommandStore.reference.dropLast() + "2"
        let text = try run("alerts", id.lowercased()).output
        for part in [
            "Name of tr-akp (TR, tr-akp), written \"tr-akp\"", "2025-09-08 (stated in the text)", "Zafer Sırakaya",
            "text 0-12: \"imza atıldı.\"", "paper1.example <https://example.com/1>",
            "paper2.example <https://example.com/2>", "novelty", CommandStore.reference,
        ] { #expect(text.contains(part), "\(part) in \(text)") }
    }

    @Test func theReportsOfAnAlertAreExplained() throws {
        let id = CommandStore.reference.dropLast() + "2"
        let explained = try objects(
            try run("explain", "--alert", String(id), "--json", "--seeds", Workplace.root + "/seeds"))
        #expect(explained.map { $0["id"] as? String } == ["https://example.com/1", "https://example.com/2"])
        let sentences = try #require(explained.first?["sentences"] as? [[String: Any]])
        #expect(!sentences.isEmpty && sentences.allSatisfy { $0["marks"] is [Any] })
    }

    @Test func possibleAlertsAreForReview() throws {
        let review = try run("review").output
        #expect(review.contains("SIGNED memorandum: AK Party (TR) + Name of rs-sns (RS)"))
        #expect(review.contains("confidence 0.30"))
        #expect(try run("alerts", "--all").output.contains("rs-sns") == false)
        let json = try objects(try run("review", "--json"))
        #expect(json.map { $0["possible"] as? Bool } == [true])
    }

    @Test func followPrintsWhatComesAndEndsWhenInterrupted() async throws {
        let pipe = Pipe()
        let process = try CommandRun.process(["alerts", "--follow", "--store", folder.store])
        process.standardOutput = pipe
        try process.run()
        var lines = PipeLines(pipe)
        let first = lines.next()
        #expect(first?.contains("SIGNED") == true)
        try await CommandStore.addAlert("01K4LATE", to: folder)
        let second = lines.next()
        #expect(second?.hasSuffix("id 01K4LATE") == true)
        kill(process.processIdentifier, SIGINT)
        CommandRun.wait(for: process)
        #expect(process.waitUntilExit() == 0)
    }

    @Test func followEndsWhenItsReaderGoes() throws {
        let run = try CommandRun(shell: "\"$0\" alerts --follow --store '\(folder.store)' | head -n 1")
        #expect(run.lines.count == 1)
        #expect(run.status == 0, "\(run.errors)")
    }

    // MARK: Pacts

    @Test func pactsTellWhereTheyAreKnownFrom() throws {
        let lines = try run("pacts").lines
        #expect(lines.count == 3)
        #expect(lines[1].hasPrefix("2025-09-08  signed  memorandum"))
        #expect(lines[1].contains("2 reports"))
        #expect(lines[2].hasPrefix("2007-09-27"))
        #expect(lines[2].contains(" seed "))
    }

    @Test(arguments: [
        (["--party", "tr-akp"], [CommandStore.reference]), (["--country", "ru"], ["az-yap+ru-er-2007"]),
        (["--country", "FR"], []), (["--planned"], []), (["--limit", "1"], [CommandStore.reference]),
    ])
    func pactsAreChosen(_ arguments: [String], _ references: [String]) throws {
        let run = try CommandRun(["pacts", "--json", "--store", folder.store] + arguments)
        #expect(run.status == 0)
        #expect(try objects(run).compactMap { $0["reference"] as? String } == references)
    }

    @Test func onePactShowsItsHistory() throws {
        let learned = try run("pacts", CommandStore.reference).output
        #expect(learned.contains("newPact, paper1.example") && learned.contains("https://example.com/1"))
        #expect(learned.contains("corroboration, paper2.example") && learned.contains("https://example.com/2"))
        let seed = try run("pacts", "az-yap+ru-er-2007").output
        #expect(seed.contains("https://fr.sputniknews.africa/20070927/81349823.html"))
        #expect(seed.contains("Konstantin Kosachev"))
    }

    // MARK: Feeds and status

    @Test func feedsTellTheirHealth() throws {
        let lines = try run("feeds").lines
        #expect(lines.count == 3)
        #expect(lines[1].hasPrefix("gone   failing      0  never"))
        #expect(lines[2].hasPrefix("haber  ok           3  "))
        #expect(try run("feeds", "--failing").lines.count == 2)
        let one = try run("feeds", "gone").output
        #expect(one.contains("failing, 2 times in a row"))
        #expect(one.contains("because: gone (410), looked at once a day"))
    }

    /// What a server sends must not reach the terminal as it is.
    @Test func noEscapesReachTheTerminal() throws {
        for command in [["feeds"], ["feeds", "gone"], ["status"], ["status", "--json"], ["feeds", "--json"]] {
            let run = try CommandRun(command + ["--store", folder.store])
            #expect(run.output.contains("the origin answers 410"))
            #expect(!run.output.contains("\u{1B}"))
        }
    }

    @Test func statusIsWhole() throws {
        let status = try run("status").output
        for part in [
            "not running", "2: 1 failing", "3: signed 3", "1: SIGNED 1", "possible   1 (pactwatch review)",
            "text        2  never", "gone         2  never", "3: alert 1, known 1, possible 1",
        ] { #expect(status.contains(part), "\(part) in \(status)") }
        let json = try #require(try objects(try run("status", "--json")).first)
        #expect((json["writer"] as? [String: Any])?["running"] as? Bool == false)
        #expect((json["failing_feeds"] as? [[String: Any]])?.first?["id"] as? String == "gone")
        #expect((json["sinks"] as? [[String: Any]])?.first?["pending"] as? Int == 2)
    }

    @Test func statusKnowsWhoWrites() throws {
        // Holds the lock as the daemon does, from another process.
        let holder = Child()
        holder.executableURL = URL(filePath: "/usr/bin/flock")
        holder.arguments = ["--no-fork", folder.store + ".lock", "sh", "-c", "echo held; exec cat"]
        let (input, output) = (Pipe(), Pipe())
        holder.standardInput = input
        holder.standardOutput = output
        try holder.run()
        _ = output.fileHandleForReading.availableData
        try folder.write("pactwatch.sqlite.lock", "\(holder.processIdentifier)\n")
        try eventually("status names the holder") {
            (try? run("status").output.contains("running (process \(holder.processIdentifier))")) ?? false
        }
        kill(holder.processIdentifier, SIGKILL)
        holder.waitUntilExit()
        #expect(try run("status").output.contains("not running"))
    }
}
