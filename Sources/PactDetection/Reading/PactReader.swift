package import PartyModel

/// The reader: a party model compiled once, then text in, verdict out. Pure and shared read-only between threads.
package struct PactReader: Sendable {
    package let model: PartyModel
    private let finder: MentionFinder
    private let resolver: ActorResolver
    private let placeEndings: [LanguageCode: Set<[UInt16]>]

    package init(model: PartyModel) {
        self.model = model
        let compiled = ModelCompiler.compile(model)
        finder = MentionFinder(model: compiled, proclitics: Self.proclitics(model, compiled.languages))
        resolver = ActorResolver(model: model)
        let folder = TextFolder()
        placeEndings = model.lexicons.mapValues { Set($0.placeEndings.map { folder.units(of: $0) }) }
    }

    package func read(_ item: ReadableItem) -> Verdict { verdict(reading(of: item)) }

    func reading(of item: ReadableItem, isForPeople: Bool = false) -> ItemReading {
        let found = finder.find(in: item, isForPeople: isForPeople)
        var sentences: [Sentence] = []
        for (number, field) in found.fields.enumerated() {
            var bySentence: [Int: [Mention]] = [:]
            for mention in found.mentions[number] { bySentence[mention.sentence, default: []].append(mention) }
            for (index, range) in field.sentences.enumerated() {
                let sentence = Sentence(field: number, range: range, mentions: bySentence[index] ?? [])
                // "Read also: …" is the headline of another story, and its parties are not of this one.
                let isOther = sentence.has(.teaser)
                sentences.append(isOther ? Sentence(field: number, range: range, mentions: []) : sentence)
            }
        }
        resolver.resolve(&sentences, in: found.fields, languages: found.closestLanguages)
        return ItemReading(item: item, fields: found.fields, sentences: sentences, languages: found.languages)
    }

    /// Words for "and" that a lexicon also names as prefixes.
    private static func proclitics(
        _ model: PartyModel, _ languages: [LanguageCode]
    ) -> [(letters: [UInt16], payload: Payload)] {
        let folder = TextFolder()
        return languages.enumerated().flatMap { number, language -> [(letters: [UInt16], payload: Payload)] in
            guard let lexicon = model.lexicons[language] else { return [] }
            let payload = Payload(meaning: .lexical(.and), language: number)
            let words = Set(lexicon.phrases[.and, default: []].map { folder.units(of: $0.text) })
            return lexicon.prefixes.map { folder.units(of: $0) }.filter(words.contains).map { ($0, payload) }
        }
    }

    /// Findings of any confidence.
    func candidates(_ reading: ItemReading) -> [Finding] {
        let places = PlaceReader(
            reading: reading, lexicons: model.lexicons, placeEndings: placeEndings, countries: model.countries)
        return FindingBuilder(reading: reading, model: model, places: places).findings()
    }

    func isReported(_ finding: Finding) -> Bool { finding.confidence >= model.weights.weight(ScoringRule.floor) }

    private func verdict(_ reading: ItemReading) -> Verdict { verdict(reading, of: candidates(reading)) }

    func verdict(_ reading: ItemReading, of all: [Finding]) -> Verdict {
        let findings = all.filter(isReported)
        let language = reading.languages.first
        if let strongest = findings.map(\.stage).max(by: { $0.strength < $1.strength }) {
            let label = Self.label(strongest)
            let confidence = findings.filter { Self.label($0.stage) == label }.map(\.confidence).max() ?? 0
            return Verdict(label: label, confidence: confidence, language: language, findings: findings)
        }
        let doubt = all.map(\.confidence).max() ?? 0
        if ContactReader.isContact(reading) {
            return Verdict(label: .contact, confidence: 1 - doubt, language: language, findings: [])
        }
        return Verdict(label: .none, confidence: 1 - doubt, language: language, findings: [])
    }

    private static func label(_ stage: Stage) -> Label {
        switch stage {
        case .signed: .signed
        case .renewed: .renewed
        case .planned: .planned
        case .reference, .ended: .reference
        }
    }
}

/// Parties of different countries met, greeted or visited each other.
enum ContactReader {
    static func isContact(_ reading: ItemReading) -> Bool {
        for (index, sentence) in reading.sentences.enumerated() where sentence.has(.met) {
            // Who greets a paper or attends a ceremony of others meets nobody.
            let near = [index, index - 1, index + 1].filter {
                reading.sentences.indices.contains($0) && !reading.sentences[$0].has(.reaction)
            }
            var countries: Set<Int> = []
            for other in near {
                for actor in reading.sentences[other].actors where actor.basis != .country {
                    countries.insert(actor.country)
                }
                if countries.count >= 2 { return true }
            }
        }
        return false
    }
}
