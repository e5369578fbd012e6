import FeedOrigin
import Foundation
import PactStorage

/// A folder of one test with settings, feeds, store and logs, and the ways to run the built binary on it.
final class Workplace {
    let folder: String
    let origin: FeedOrigin

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// The built executable lies beside the test bundle.
    static let binary: String = {
        if let path = ProcessInfo.processInfo.environment["PACTWATCH_BINARY"] { return path }
        let bundle = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
        return bundle.appending(path: "pactwatch").path
    }()

    /// - Parameter ledger: The shipped seeds, a copy of them without known pacts, or few seeds for a quick start.
    init(ledger: Ledger = .empty, settings extra: String = "", seeds: String? = nil) throws {
        folder = NSTemporaryDirectory() + "pactwatch-e2e-" + UUID().uuidString
        origin = try FeedOrigin()
        try FileManager.default.createDirectory(atPath: folder + "/feeds.d", withIntermediateDirectories: true)
        if ledger == .small {
            try SmallSeeds.write(to: folder + "/seeds")
        } else if ledger == .empty {
            try Self.copySeeds(to: folder + "/seeds")
            try "[]\n".write(toFile: folder + "/seeds/pacts.yaml", atomically: true, encoding: .utf8)
        } else {
            try Self.copySeeds(to: folder + "/seeds")
        }
        try write("settings.yaml", Self.settings + extra)
    }

    /// The shipped seeds with the lexicons that the tests' texts need: a debug build takes a second for ten of them, and
    /// these tests start the program a hundred times.
    static func copySeeds(to folder: String) throws {
        try FileManager.default.copyItem(atPath: root + "/seeds", toPath: folder)
        let lexicons = folder + "/lexicon"
        for name in try FileManager.default.contentsOfDirectory(atPath: lexicons)
        where !["az.yaml", "en.yaml", "ru.yaml", "tr.yaml"].contains(name) {
            try FileManager.default.removeItem(atPath: lexicons + "/" + name)
        }
        // Golden cases in the other languages would fail without them.
        try FileManager.default.removeItem(atPath: folder + "/golden/languages.yaml")
    }

    enum Ledger { case empty, shipped, small }

    deinit {
        origin.stop()
        // A folder in the temporary place may stay behind; that fails no test.
        try? FileManager.default.removeItem(atPath: folder)
    }

    static let settings = """
        store: state/pactwatch.sqlite
        seeds: [seeds]
        focus: [tr-akp]
        baseline: none
        alert_max_age: unlimited
        poll: {interval: 1s, min_interval: 1s, max_interval: 2s, timeout: 5s, host_pause: 0s, max_body: 1MiB}
        alerts:
          text: {path: log/alerts.log, group: none}
          ndjson: {path: log/alerts.ndjson, group: none}
          syslog: off

        """

    func write(_ name: String, _ text: String) throws {
        try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }

    /// Names the feeds of the settings: id → path on the origin.
    func setFeeds(_ feeds: KeyValuePairs<String, String>) throws {
        let list = feeds.map { id, path in
            "  - {id: \(id), url: \"\(path.hasPrefix("http") ? path : origin.baseURL + path)\"}"
        }
        try write("feeds.d/test.yaml", "feeds:\n" + list.joined(separator: "\n") + "\n")
    }

    struct Outcome {
        /// Below zero: the signal that ended it.
        var status: Int32
        var output: String
        var errors: String
    }

    @discardableResult
    func run(_ arguments: String..., input: String = "") throws -> Outcome {
        try run(arguments, input: Data(input.utf8))
    }

    @discardableResult
    func run(_ arguments: [String], input: Data) throws -> Outcome {
        let process = Child()
        process.executableURL = URL(filePath: Self.binary)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        let paths = ["in", "out", "err"].map { folder + "/" + $0 + "-" + UUID().uuidString }
        try input.write(to: URL(filePath: paths[0]))
        for path in paths[1...] { try "".write(toFile: path, atomically: false, encoding: .utf8) }
        process.standardInput = FileHandle(forReadingAtPath: paths[0])
        process.standardOutput = FileHandle(forWritingAtPath: paths[1])
        process.standardError = FileHandle(forWritingAtPath: paths[2])
        try process.run()
        let status = process.waitUntilExit()
        return Outcome(
            status: status,
            output: try String(contentsOfFile: paths[1], encoding: .utf8),
            errors: try String(contentsOfFile: paths[2], encoding: .utf8))
    }

    /// One pass over all feeds.
    @discardableResult
    func poll() throws -> Outcome { try run("poll", "--all", "--config", folder + "/settings.yaml") }

    /// The lines of the text log; empty while there is none.
    var alertLines: [String] { lines("log/alerts.log") }

    /// The lines of a file of the folder; empty while there is none.
    func lines(_ name: String) -> [String] {
        guard let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").map(String.init)
    }

    /// The ids of the alerts in a text log, in its order.
    func alertIDs(_ name: String = "log/alerts.log") -> [String] {
        lines(name).map { String($0.split(separator: " ").last ?? "") }
    }

    /// The store as a reader beside the daemon sees it.
    func reader() throws -> StoreReader { try StoreReader(path: folder + "/state/pactwatch.sqlite") }

    func feeds() throws -> [String: FeedHealth] {
        Dictionary(uniqueKeysWithValues: try reader().feeds().map { ($0.id, $0) })
    }

    func move(_ name: String, to target: String) throws {
        try FileManager.default.moveItem(atPath: folder + "/" + name, toPath: folder + "/" + target)
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder + "/" + name) }

    func count(_ word: String) -> Int {
        alertLines.count { $0.split(separator: " ").dropFirst().first.map(String.init) == word }
    }
}
