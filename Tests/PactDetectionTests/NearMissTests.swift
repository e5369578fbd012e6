import Foundation
import PactDetection
import PartyModel
import Testing

/// Reports of our own that only look like news of a pact (state papers, plans of old, meetings, denials): none may alert.
struct NearMissTests {
    @Test func noneOfThemAlerts() throws {
        let corpus = Repository.root + "/Tests/Corpus"
        let names = try String(contentsOfFile: corpus + "/near-misses.txt", encoding: .utf8)
        let ids = Set(names.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
        #expect(ids.count >= 300)
        var read = 0
        for file in try FileManager.default.contentsOfDirectory(atPath: corpus + "/own").sorted() {
            for line in try Repository.lines(corpus + "/own/" + file) {
                guard let id = line["id"] as? String, ids.contains(id) else { continue }
                read += 1
                let item = ReadableItem(
                    title: line["title"] as? String ?? "", text: line["text"] as? String ?? "",
                    published: (line["published"] as? String).flatMap { PartialDate($0) })
                let verdict = Repository.reader.read(item)
                #expect(verdict.label != .signed && verdict.label != .renewed, "\(id): \(item.title) \(item.text)")
            }
        }
        #expect(read == ids.count)
    }
}
