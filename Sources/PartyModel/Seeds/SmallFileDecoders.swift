import Yams

/// Reads `seeds/weights.yaml`: rule name → log odds.
enum WeightsDecoder {
    static func decode(_ file: SeedFile) -> (RuleWeights, [SeedProblem]) {
        var reader = SeedReader(file: file.path)
        var weights = RuleWeights()
        guard let root = reader.compose(file.text) else { return (weights, reader.problems) }
        for (key, value) in reader.fields(root, allowed: nil, of: "the weights") {
            if let number = value.scalar?.string, let weight = Double(number), weight.isFinite {
                weights.weights[key] = weight
            } else {
                reader.fail(value, "the weight of '\(key)' must be a number")
            }
        }
        return (weights, reader.problems)
    }
}

/// Reads `seeds/golden/*.yaml`.
enum GoldenDecoder {
    private static let keys: Set<String> = ["name", "language", "title", "text", "published", "label", "pairs"]

    static func decode(_ file: SeedFile) -> ([GoldenCase], [SeedProblem]) {
        var reader = SeedReader(file: file.path)
        guard let root = reader.compose(file.text) else { return ([], reader.problems) }
        let cases = reader.list(root, of: "the file").compactMap { decode($0, &reader) }
        return (cases, reader.problems)
    }

    private static func decode(_ node: Node, _ reader: inout SeedReader) -> GoldenCase? {
        var golden = GoldenCase(
            name: "", language: nil, title: "", text: "", published: nil, label: "", pairs: nil, file: reader.file,
            line: node.mark?.line ?? 1)
        for (key, value) in reader.fields(node, allowed: keys, of: "a golden case") {
            switch key {
            case "name": golden.name = reader.string(value, of: key) ?? ""
            case "language": golden.language = reader.string(value, of: key).map { LanguageCode($0) }
            case "title": golden.title = reader.string(value, of: key) ?? ""
            case "text": golden.text = reader.string(value, of: key) ?? ""
            case "published": golden.published = reader.date(value, of: key)
            case "label": golden.label = reader.string(value, of: key) ?? ""
            default: golden.pairs = reader.strings(value, of: key)
            }
        }
        guard !golden.name.isEmpty, !golden.label.isEmpty, !(golden.title + golden.text).isEmpty else {
            reader.fail(node, "a golden case needs 'name', 'label' and a 'title' or 'text'")
            return nil
        }
        return golden
    }
}
