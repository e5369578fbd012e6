import Foundation
import PactWatcher
import Testing

/// Every key that the reader of the settings knows stands in pactwatch.yaml(5), and those of the settings in the
/// shipped file. The reader itself is asked: where a key is like none that it knows, it names all of them.
struct ManualPageTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    private static let stray = "zzzzzzzzzzzzzzzzzzzzzzzz"

    private static func text(_ path: String) throws -> String {
        try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }

    /// What the manual sets as a key: the words of its `Ic` macros, up to the next macro.
    private static func manualKeys() throws -> Set<Substring> {
        var keys: Set<Substring> = []
        for line in try text("systemd/pactwatch.yaml.5").split(separator: "\n") {
            for head in [".It Ic ", ".Ic "] where line.hasPrefix(head) {
                let words = line.dropFirst(head.count).split(separator: " ")
                keys.formUnion(words.prefix { $0 != "No" })
            }
        }
        return keys
    }

    private static func known(in problems: [String]) -> [String] {
        problems.compactMap { $0.components(separatedBy: "'; known here: ").dropFirst().first }
            .flatMap { $0.components(separatedBy: ", ") }
    }

    /// The keys below a path, as `poll.timeout`; none where it leads to no mapping.
    private static func settingsKeys(under path: [String] = []) throws -> [String] {
        let yaml = path.reversed().reduce("{\(stray): 1}") { "{\($1): \($0)}" }
        return try known(in: SettingsFolder(yaml).problems()).flatMap { key in
            try [(path + [key]).joined(separator: ".")] + settingsKeys(under: path + [key])
        }
    }

    @Test func settingsAreInTheManual() throws {
        let (known, manual) = (try Self.settingsKeys(), try Self.manualKeys())
        #expect(known.contains("poll.max_body") && known.contains("alerts.syslog.key_file"))
        for key in known {
            let last = key.split(separator: ".").last ?? ""
            #expect(manual.contains(last) || manual.contains(Substring(key)), "\(key)")
        }
    }

    @Test func settingsAreInTheShippedFile() throws {
        let shipped = try Self.text("config/pactwatch.yaml")
        for key in try Self.settingsKeys() {
            let last = key.split(separator: ".").last ?? ""
            #expect(shipped.contains(try Regex("(?m)^[ #]*\(last):")), "\(key)")
        }
    }

    @Test(arguments: [
        "{\(stray): 1}", "feeds: [{id: b, url: 'https://b.example/', \(stray): 1}]", "search: [{\(stray): 1}]",
        "search: [{editions: [{\(stray): 1}]}]",
    ])
    func keysOfFeedsAreInTheManual(yaml: String) throws {
        let known = Self.known(in: try SettingsFolder("", feeds: ["a.yaml": yaml]).problems())
        #expect(!known.isEmpty)
        let manual = try Self.manualKeys()
        for key in known { #expect(manual.contains(Substring(key)), "\(key)") }
    }
}
