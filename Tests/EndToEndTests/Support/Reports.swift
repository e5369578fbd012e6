import FeedOrigin
import Foundation

/// Reports for the origin: the supplied articles where they are there, and the retold ones always.
struct Report {
    var id: String
    var title: String
    var text: String
    var published: Date?

    func item(link: String = "") -> OriginItem {
        OriginItem(
            id: id, title: title, link: link.isEmpty ? "https://news.example/" + id : link, published: published,
            text: text)
    }

    /// The five retold articles, in their order.
    static func retold() throws -> [Report] {
        try lines(Workplace.root + "/Tests/Corpus/own.jsonl").filter { $0.id.hasPrefix("retold-") }
    }

    static func own(_ id: String) throws -> Report {
        guard let report = try lines(Workplace.root + "/Tests/Corpus/own.jsonl").first(where: { $0.id == id }) else {
            throw CocoaError(.fileReadNoSuchFile)
        }
        return report
    }

    static let suppliedFolder = Workplace.root + "/../shared/articles"
    static let areSuppliedThere = FileManager.default.fileExists(atPath: suppliedFolder + "/expected.json")

    /// The five supplied articles, with the dates of expected.json.
    static func supplied() throws -> [Report] {
        let data = try Data(contentsOf: URL(filePath: suppliedFolder + "/expected.json"))
        let all = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        let articles = all?["articles"] as? [String: [String: Any]] ?? [:]
        return try articles.keys.sorted().map { name in
            var text = try String(contentsOfFile: suppliedFolder + "/" + name, encoding: .utf8)
            text.replace(#/^ date \d{4}-\d{2}-\d{2}(?: \?+)?\ /#, with: "")
            return Report(
                id: String(name.prefix(3)), title: "", text: text,
                published: date(articles[name]?["published"] as? String))
        }
    }

    private static func lines(_ path: String) throws -> [Report] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
            guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
                return nil
            }
            return Report(
                id: object["id"] as? String ?? "", title: object["title"] as? String ?? "",
                text: object["text"] as? String ?? "", published: date(object["published"] as? String))
        }
    }

    /// Noon, so that no zone moves the day.
    private static func date(_ day: String?) -> Date? {
        day.flatMap { try? Date($0 + "T12:00:00Z", strategy: .iso8601) }
    }
}
