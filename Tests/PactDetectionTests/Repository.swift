import Foundation
import PactDetection
import PartyModel

/// Files of the repository that tests read in place, and the reader over the shipped seeds, built once.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static let reader: PactReader = {
        let (model, problems) = SeedFolder.load([root + "/seeds"])
        precondition(problems.isEmpty, "\(problems)")
        return PactReader(model: model)
    }()

    static func lines(_ path: String) throws -> [[String: Any]] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return try text.split(separator: "\n").compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }
}
