import Foundation
import Glibc
import PactDetection
import PactLedger
import PactStorage
import PartyModel
import PollPolicy
import Synchronization

/// One run of the built program. Output goes to files, since a full pipe would stop it.
struct CommandRun {
    var status: Int32
    var output: String
    var errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// The program lies beside the test bundle; `PACTWATCH_BINARY` names another.
    static var program: String {
        if let path = ProcessInfo.processInfo.environment["PACTWATCH_BINARY"] { return path }
        return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "pactwatch")
            .path(percentEncoded: false)
    }

    /// One copy for all commands of the process; the system clears the folder of temporary files.
    static let seeds: String = {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pactwatch-seeds-\(UUID().uuidString)")
            .path(percentEncoded: false)
        do {
            try Workplace.copySeeds(to: folder)
            return folder
        } catch {
            return Workplace.root + "/seeds"
        }
    }()

    /// A command line of bash with the program as `$0`; the status is that of the first part of a pipe that fails.
    /// Pipes between programs are made there: those of this process leak into whatever other tests start meanwhile.
    init(shell line: String) throws {
        try self.init("/usr/bin/timeout", ["60", "/bin/bash", "-o", "pipefail", "-c", line, Self.program])
    }

    init(_ arguments: [String], input: String = "") throws {
        try self.init("/usr/bin/timeout", ["60", Self.program] + arguments, input: input)
    }

    private init(_ program: String, _ arguments: [String], input: String = "") throws {
        let folder = try CommandFolder()
        try Data(input.utf8).write(to: folder.url("in"))
        try Data().write(to: folder.url("out"))
        try Data().write(to: folder.url("err"))
        let process = try Self.process(arguments, program: program)
        process.standardInput = try FileHandle(forReadingFrom: folder.url("in"))
        process.standardOutput = try FileHandle(forWritingTo: folder.url("out"))
        process.standardError = try FileHandle(forWritingTo: folder.url("err"))
        try process.run()
        let ended = process.waitUntilExit()
        status = ended < 0 ? 128 - ended : ended
        output = try String(contentsOf: folder.url("out"), encoding: .utf8)
        errors = try String(contentsOf: folder.url("err"), encoding: .utf8)
    }

    /// Waits for the end, which a broken program would never come to.
    static func wait(for process: Child) {
        let end = ContinuousClock.now + .seconds(30)
        while process.isRunning, ContinuousClock.now < end { usleep(20_000) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    static func process(_ arguments: [String], program: String = program) throws -> Child {
        let process = Child()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "PACTWATCH_SEEDS": seeds]
        return process
    }
}

/// A folder that goes when the test ends.
final class CommandFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "pactwatch-commands-\(UUID().uuidString)")
            .path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var store: String { path + "/pactwatch.sqlite" }

    func url(_ name: String) -> URL { URL(filePath: path + "/" + name) }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: url(name))
        return path + "/" + name
    }
}

/// A store with two feeds, one of them failing, two items, a learned pact with a second report, and a possible alert.
enum CommandStore {
    static let alertID = "01K4TESTALERT0000000000003"
    static let reference = "01K4TESTALERT0000000000001"

    static func make(in folder: CommandFolder) async throws {
        let store = try PactStore(path: folder.store)
        let start = Date(timeIntervalSinceNow: -3600)
        try await store.syncFeeds(
            [
                ConfiguredFeed(id: "haber", url: "https://a.example/rss"),
                ConfiguredFeed(id: "gone", url: "https://b.example"),
            ],
            at: start)
        try await store.registerSink("text", from: .start, at: start)
        try await store.seedPacts([seed], at: start)
        let ids = Ids()
        let rules = CommitRules(
            alerts: AlertPolicy(focus: .any, alertConfidence: 0.5, baseline: .none), now: { start },
            newID: { ids.next() },
            shortName: { $0.rawValue == "tr-akp" ? "AK Party" : nil })
        for item in [item("1", 0.97, "kz-amanat"), item("2", 0.97, "kz-amanat"), item("3", 0.3, "rs-sns")] {
            _ = try await store.commit([commit("haber", item, at: start)], rules: rules)
        }
        _ = try await store.commit([commit("gone", nil, at: start)], rules: rules)
        try store.close()
    }

    private final class Ids: Sendable {
        private let last = Mutex(0)

        func next() -> String {
            last.withLock { last in
                last += 1
                return "01K4TESTALERT" + String(repeating: "0", count: 12) + "\(last)"
            }
        }
    }

    private static let seed = KnownPact(
        reference: "az-yap+ru-er-2007", kind: .agreement,
        parties: [
            PartyKey(id: PartyID("az-yap"), country: CountryCode("AZ")),
            PartyKey(id: PartyID("ru-er"), country: CountryCode("RU")),
        ], stage: .signed, signedOn: PartialDate("2007-09-27"), signedOnBasis: .stated, fromSeed: true)

    private static func commit(_ feed: String, _ item: ItemCommit?, at time: Date) -> FeedCommit {
        FeedCommit(
            feed: feed, polledAt: time, result: item == nil ? .failed("the origin answers 410\u{1B}[31m") : .read,
            decision: PollDecision(
                delay: 86_400, reason: item == nil ? .gone : .regular,
                state: FeedState(interval: 900, failures: item == nil ? 2 : 0)),
            host: "a.example", items: item.map { [$0] } ?? [])
    }

    private static func item(_ key: String, _ confidence: Double, _ other: String) -> ItemCommit {
        let parties = ["tr-akp", other].map {
            FindingParty(
                id: PartyID($0), name: "Name of \($0)", country: CountryCode($0.prefix(2).uppercased()), mention: $0)
        }
        let finding = Finding(
            stage: .signed, kind: .memorandum, parties: parties, signedOn: PartialDate("2025-09-08"),
            signedOnBasis: .stated, place: "Astana", signatories: ["Zafer Sırakaya"], confidence: confidence,
            evidence: [EvidenceSpan(field: .text, start: 0, end: 12, quote: "imza atıldı.")], isOwnNews: true)
        return ItemCommit(
            mark: ItemMark(key: key, digest: "1"), title: "Title of \(key)", text: "imza atıldı.",
            link: "https://example.com/\(key)", sourceName: "paper\(key).example", published: nil,
            verdict: Verdict(
                label: .signed, confidence: confidence, language: LanguageCode("tr"), findings: [finding]))
    }

    /// One more alert, as the daemon would add it.
    static func addAlert(_ id: String, to folder: CommandFolder) async throws {
        let store = try PactStore(path: folder.store)
        let source = AlertSource(
            name: "late.example", feed: "haber", url: nil, title: "Late", published: nil, firstSeen: Date())
        try await store.enqueue(
            AlertRecord(
                id: id, createdAt: Date(), word: .planned, stage: .planned, kind: .protocol, parties: [], place: nil,
                signedOn: nil, signedOnBasis: nil, signatories: [], confidence: 0.9, pact: reference,
                novelty: "newPact", source: source, evidence: [], language: nil, isPossible: false, amends: nil))
        try store.close()
    }
}

/// Lines from a running program; nil at its end, and after half a minute without any.
struct PipeLines {
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    init(_ pipe: Pipe) { descriptor = pipe.fileHandleForReading.fileDescriptor }

    mutating func next() -> String? {
        while true {
            if let end = buffer.firstIndex(of: 0x0A) {
                defer { buffer.removeSubrange(...end) }
                return String(decoding: buffer[..<end], as: UTF8.self)
            }
            var wish = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&wish, 1, 30_000) > 0 else { return nil }
            var chunk = [UInt8](repeating: 0, count: 4096)
            let count = read(descriptor, &chunk, chunk.count)
            guard count > 0 else { return nil }
            buffer += chunk[..<count]
        }
    }
}
