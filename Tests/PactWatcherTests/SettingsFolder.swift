import Foundation
import PactWatcher

/// A settings file with files of feeds beside it, in a temporary folder.
final class SettingsFolder: Sendable {
    let path: String
    var file: String { path + "/pactwatch.yaml" }

    /// With one good feed, unless other files of feeds are given.
    init(
        _ settings: String? = "", feeds: [String: String] = ["a.yaml": "feeds: [{id: a, url: 'https://a.example/'}]"]
    ) throws {
        path = URL(filePath: NSTemporaryDirectory() + "pactwatch-settings-" + UUID().uuidString)
            .standardized.path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: path + "/feeds.d", withIntermediateDirectories: true)
        if let settings { try Data(settings.utf8).write(to: URL(filePath: path + "/pactwatch.yaml")) }
        for (name, text) in feeds { try Data(text.utf8).write(to: URL(filePath: path + "/feeds.d/" + name)) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func load() -> Settings.Loaded { Settings.load(path: file) }

    /// The problems with paths that do not depend on the folder.
    func problems() -> [String] {
        load().problems.map { $0.description.replacingOccurrences(of: path + "/", with: "") }
    }
}
