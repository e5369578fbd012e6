import Foundation
import PactDetection
import PartyModel

/// The reader over the shipped seeds takes any title and text, and what it says of them holds together.
enum ReaderTarget {
    static let model: PartyModel = {
        let folder = ProcessInfo.processInfo.environment["PACTWATCH_SEEDS"] ?? "seeds"
        let (model, problems) = SeedFolder.load([folder])
        require(problems.allSatisfy { $0.severity != .error }, "\(problems)")
        return model
    }()

    static let reader = PactReader(model: model)
    private static let languages = model.lexicons.keys.sorted()

    /// The first byte says what the feed knows (a language, a day), the first line is the title.
    static func check(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let kind = bytes.first else { return }
        let parts = bytes.dropFirst().split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        var item = ReadableItem(title: text(parts.first), text: text(parts.dropFirst().first))
        if kind & 1 != 0 { item.published = PartialDate(year: 2025, month: 9, day: 8) }
        if kind & 2 != 0 { item.language = languages[Int(kind >> 2) % languages.count] }
        let verdict = reader.read(item)
        let scalars: [EvidenceSpan.Field: [Unicode.Scalar]] = [
            .title: Array(item.title.unicodeScalars), .text: Array(item.text.unicodeScalars),
        ]
        require((0...1).contains(verdict.confidence), "confidence \(verdict.confidence)")
        for finding in verdict.findings { check(finding, scalars) }
        let news: Set<Label> = [.signed, .renewed, .planned]
        require(!news.contains(verdict.label) || !verdict.findings.isEmpty, "\(verdict.label) without a finding")
        require(VerdictJSON.render(verdict, id: "x").utf8.last == UInt8(ascii: "}"), "no JSON")
    }

    private static func check(_ finding: Finding, _ scalars: [EvidenceSpan.Field: [Unicode.Scalar]]) {
        require((0...1).contains(finding.confidence), "confidence \(finding.confidence)")
        require(finding.parties.count > 1, "a pact of \(finding.parties)")
        require(Set(finding.parties.map(\.country)).count > 1, "a pact within a country: \(finding.parties)")
        require(!finding.evidence.isEmpty, "no evidence")
        for span in finding.evidence {
            let all = scalars[span.field, default: []]
            require(
                span.start >= 0 && span.start <= span.end && span.end <= all.count,
                "evidence \(span.start)..<\(span.end) of \(all.count)")
            var quote = String.UnicodeScalarView()
            quote.append(contentsOf: all[span.start..<span.end])
            require(String(quote).unicodeScalars.elementsEqual(span.quote.unicodeScalars), "quote \(span.quote)")
        }
    }

    private static func text(_ bytes: Slice<Slice<UnsafeBufferPointer<UInt8>>>?) -> String {
        bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>?) -> String {
        bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
