import FeedOrigin
import Foundation
import Testing

/// Faults in settings, feeds and seeds: `check`, `poll` and `run` refuse alike, with the place of every fault.
struct BadSettingsTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        var name: String
        /// Name → text of the files that replace the good ones; nil removes the file.
        var files: [String: String?]
        /// What is said of each fault: `file:line: error: message`, from the name of the file on.
        var said: [String]
        /// All three start alike, so not every fault is tried with each.
        var commands = ["check"]
        var testDescription: String { name }
    }

    private static let settings = Workplace.settings
    private static let feed = "  - {id: one, url: \"http://127.0.0.1:9/\"}\n"

    /// The settings with a line in front, so that line numbers are easy to tell.
    private static func with(_ line: String) -> [String: String?] { ["settings.yaml": line + "\n" + settings] }

    static let faults: [Fault] = [
        Fault(
            name: "an unknown key", files: with("heartbeet: off"),
            said: ["settings.yaml:1: error: unknown key 'heartbeet'; did you mean 'heartbeat'?"]),
        Fault(
            name: "a wrong type", files: with("alert_confidence: high"),
            said: ["settings.yaml:1: error: 'alert_confidence' "]),
        Fault(
            name: "a list for a mapping", files: with("log: [info]"),
            said: ["settings.yaml:1: error: 'log' must be a mapping"]),
        Fault(
            name: "no settings", files: ["settings.yaml": nil], said: ["settings.yaml: error: no such file"],
            commands: ["check", "poll", "run"]),
        Fault(name: "no YAML", files: with("heartbeat: [off"), said: ["settings.yaml:2: error: not YAML: "]),
        Fault(
            name: "no folder of seeds",
            files: ["settings.yaml": settings.replacing("seeds: [seeds]", with: "seeds: [nowhere]")],
            said: ["settings.yaml:2: error: the folder "]),
        Fault(
            name: "no folder of feeds", files: with("feeds: nowhere"),
            said: ["settings.yaml:1: error: no folder of feeds "]),
        Fault(
            name: "broken feeds", files: ["feeds.d/broken.yaml": "feeds:\n  - id: x\n url: y\n"],
            said: ["feeds.d/broken.yaml:3: error: not YAML: "]),
        Fault(
            name: "a feed without address", files: ["feeds.d/bare.yaml": "feeds:\n  - id: x\n"],
            said: ["feeds.d/bare.yaml:2: error: a feed without 'url'"]),
        Fault(
            name: "an id twice", files: ["feeds.d/twice.yaml": "feeds:\n" + feed],
            said: ["feeds.d/twice.yaml:2: error: feed id 'one' is taken already, at "]),
        Fault(
            name: "an unknown party in focus",
            files: ["settings.yaml": settings.replacing("[tr-akp]", with: "[tr-akpp]")],
            said: ["settings.yaml:3: error: no party 'tr-akpp' in the seeds"]),
        Fault(
            name: "all together",
            files: [
                "settings.yaml": "heartbeet: off\nalert_confidence: high\n"
                    + settings.replacing("[tr-akp]", with: "[tr-akpp]"),
                "feeds.d/broken.yaml": "feeds:\n  - id: x\n url: y\n",
                "feeds.d/twice.yaml": "feeds:\n" + feed,
                "seeds/golden/own.yaml": "- name: rain\n  language: en\n  text: It rains.\n  label: signed\n",
            ],
            said: [
                "settings.yaml:1: error: ", "settings.yaml:2: error: ", "settings.yaml:5: error: no party 'tr-akpp'",
                "feeds.d/broken.yaml:3: error: ", "feeds.d/twice.yaml:2: error: ",
                "seeds/golden/own.yaml:1: error: golden case 'rain'",
            ],
            commands: ["check", "poll", "run"]),
    ]

    @Test(arguments: faults)
    func isRefusedWithItsPlace(_ fault: Fault) throws {
        let place = try Workplace(ledger: .small)
        try place.write("feeds.d/test.yaml", "feeds:\n" + Self.feed)
        try FileManager.default.createDirectory(
            atPath: place.folder + "/seeds/golden", withIntermediateDirectories: true)
        for (name, text) in fault.files {
            if let text {
                try place.write(name, text)
            } else {
                try FileManager.default.removeItem(atPath: place.folder + "/" + name)
            }
        }
        for command in fault.commands {
            let outcome = try place.run(command, "--config", place.folder + "/settings.yaml")
            #expect(outcome.status == 78, "\(command): \(outcome.errors)")
            // The findings of `check` are its result; for the others they are why there is none.
            let lines = (command == "check" ? outcome.output : outcome.errors).split(separator: "\n")
                // `check` ends with a line that counts them.
                .filter { command != "check" || $0.contains(": ") }
            #expect(lines.count == fault.said.count, "\(command): \(lines)")
            for said in fault.said {
                #expect(
                    lines.contains { $0.hasPrefix(place.folder + "/" + said) }, "\(command), \(said): \(lines)")
            }
        }
        #expect(!place.exists("state"))
    }
}
