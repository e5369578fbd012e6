import CorpusScoring
import Foundation
import PactDetection
import PartyModel
import Testing

/// The project's own figures are those of the supplied scorer, where that lies beside the project.
struct AgreementTests {
    private static let shared =
        ProcessInfo.processInfo.environment["PACTWATCH_SHARED"] ?? Samples.root + "/../shared"
    private static let scorer = shared + "/tools/score.py"
    private static let python = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { $0 + "/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    static let isPresent = python != nil && FileManager.default.fileExists(atPath: scorer)
    static let absence: Comment = "python3 and ../shared/tools/score.py are not there"

    private static let supplied = ["asi", "eng", "rom", "sla", "tur"].map {
        Samples.root + "/Tests/Corpus/supplied/\($0).jsonl"
    }

    /// What the command says of the supplied items, line by line. Only figures are shown, never the items.
    @Test(.enabled(if: isPresent, absence))
    func figuresOfWhatClassifyPrints() throws {
        let folder = try Folder()
        let items = try Self.supplied.flatMap { try LabelledItem.read($0) }
        let input = try items.map { item in
            var line = ["id": item.id]
            line["title"] = item.title
            line["text"] = item.text
            line["published"] = item.published
            return try JSONSerialization.data(withJSONObject: line)
        }
        try Data(input.joined(separator: [0x0A])).write(to: folder.url("input"))
        let bundle = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
        let status = try Program.run(
            bundle.appending(path: "pactwatch").path, ["classify", "--seeds", Samples.root + "/seeds"],
            input: folder.url("input"), output: folder.url("output"))
        #expect(status == 0)

        let (model, problems) = SeedFolder.load([Samples.root + "/seeds"])
        #expect(problems.allSatisfy { $0.severity != .error })
        let reader = PactReader(model: model)
        var scorer = Scorer()
        for item in items { scorer.add(item, reader.read(item.readable)) }
        try compare(scorer.figures, with: Self.supplied, folder)
    }

    /// Verdicts that are right, wrong and odd in every way that the score looks at.
    @Test(.enabled(if: isPresent, absence), arguments: UInt64(1)...5)
    func figuresOfMadeUpVerdicts(_ seed: UInt64) throws {
        let folder = try Folder()
        let own = Samples.root + "/Tests/Corpus/own"
        let files =
            try FileManager.default.contentsOfDirectory(atPath: own).filter { $0.hasSuffix(".jsonl") }.sorted()
            .map { own + "/" + $0 } + Self.supplied
        var maker = VerdictMaker(seed: seed)
        var scorer = Scorer()
        var lines: [String] = []
        for item in try files.flatMap({ try LabelledItem.read($0) }) {
            let verdict = maker.verdict(for: item)
            scorer.add(item, verdict)
            lines.append(VerdictJSON.render(verdict, id: item.id))
        }
        try lines.joined(separator: "\n").write(to: folder.url("output"), atomically: true, encoding: .utf8)
        try compare(scorer.figures, with: files, folder)
    }

    private func compare(_ figures: Figures, with gold: [String], _ folder: Folder) throws {
        let status = try Program.run(
            Self.python ?? "", [Self.scorer] + gold + ["--predictions", folder.url("output").path, "--json"],
            input: nil, output: folder.url("score"))
        #expect(status == 0)
        let scored = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.url("score"))) as? [String: Any]
        let theirs = try #require(scored)
        #expect(theirs["items"] as? Int == figures.items)
        #expect(Set(theirs.keys) == Set(figures.named.map(\.name) + ["items"]))
        for (name, value) in figures.named {
            let other = try #require((theirs[name] as? NSNumber)?.doubleValue, "\(name)")
            #expect(String(format: "%.3f", value) == String(format: "%.3f", other), "\(name)")
        }
    }
}

/// A private folder that goes with the test.
final class Folder {
    private let path: String

    init() throws {
        path = NSTemporaryDirectory() + "pactwatch-scoring-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func url(_ name: String) -> URL { URL(filePath: path + "/" + name) }

    deinit {
        // What stays behind in the temporary place fails no test.
        try? FileManager.default.removeItem(atPath: path)
    }
}

enum Program {
    /// - Returns: The exit status; below zero the signal that ended it.
    static func run(_ path: String, _ arguments: [String], input: URL?, output: URL) throws -> Int32 {
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }
}
