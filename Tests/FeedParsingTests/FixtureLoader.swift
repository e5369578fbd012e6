import FeedParsing
import Foundation
import Testing

/// The feeds under `Fixtures`, each small and for one bug.
enum Fixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        let url = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
        return [UInt8](try Data(contentsOf: url.appendingPathComponent(name)))
    }

    static func all() throws -> [[UInt8]] {
        let url = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
        return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted().map { try bytes($0) }
    }

    static func feed(_ name: String, contentType: String? = nil, baseURL: String? = nil) throws -> ParsedFeed {
        try FeedParser.parse(try bytes(name), contentType: contentType, baseURL: baseURL)
    }

    static func feed(text: String, baseURL: String? = nil) throws -> ParsedFeed {
        try FeedParser.parse(Array(text.utf8), contentType: nil, baseURL: baseURL)
    }
}
