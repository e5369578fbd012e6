import PartyModel
import Testing

/// What a slip in a seed file says, and where.
struct SeedDecoderTests {
    private static let country = SeedFile(
        path: "countries.yaml", role: .countries,
        text: "- {code: TR, names: {en: [Türkiye]}}\n- {code: KZ, names: {en: [Kazakhstan]}}\n")

    private static let stanza = """
        - id: tr-akp
          country: TR
          names: {en: [Justice and Development Party], tr: [Adalet ve Kalkınma Partisi, AK Parti]}
          short: {en: [AK Party]}
          sources: [test]
        """

    private func problems(_ text: String, _ role: SeedFile.Role) -> [String] {
        let file = SeedFile(path: "x.yaml", role: role, text: text)
        return SeedDecoder.decode([Self.country, file]).problems.map(\.description)
    }

    @Test func readsAParty() throws {
        let file = SeedFile(path: "x.yaml", role: .parties, text: Self.stanza)
        let (model, problems) = SeedDecoder.decode([Self.country, file])
        #expect(problems.isEmpty)
        let party = try #require(model.party(PartyID("tr-akp")))
        #expect(party.englishName == "Justice and Development Party")
        #expect(party.shownName == "AK Party")
    }

    @Test(arguments: [
        (Self.stanza.replacing("country: TR", with: "contry: TR"), "x.yaml:2: error: unknown key 'contry'"),
        (
            Self.stanza.replacing("id: tr-akp", with: "id: kz-akp"),
            "x.yaml:1: error: id 'kz-akp' must begin with its country: tr-"
        ),
        (Self.stanza.replacing("  sources: [test]", with: ""), "x.yaml:1: error: party 'tr-akp' has no sources"),
        (Self.stanza + "\n  needs: [Refah]\n", "'needs' lists 'Refah', which is none of its names"),
        (Self.stanza + "\n  checked: yesterday\n", "x.yaml:6: error: checked 'yesterday' is no date"),
        (
            Self.stanza + "\n  role: king\n",
            "x.yaml:6: error: role 'king' is none of ruling, opposition, partner, other"
        ),
        (Self.stanza + "\n" + Self.stanza, "'tr-akp' stands twice in this file"),
        (Self.stanza.replacing("country: TR", with: "country: XX"), "country 'XX' is not in countries.yaml"),
        ("- id: [", "x.yaml:2: error: not YAML"),
        ("just a text", "the file must be a list"),
    ])
    func saysWhatIsWrongWithAParty(_ text: String, _ expected: String) {
        let found = problems(text, .parties)
        #expect(found.contains { $0.contains(expected) }, "\(found)")
    }

    @Test(arguments: [
        (
            "- {id: a, kind: memo, parties: [tr-akp, kz-amanat], signed_on: 2025-09-08, sources: [s]}",
            "kind 'memo' is none of"
        ),
        (
            "- {id: a, kind: memorandum, parties: [tr-akp], signed_on: 2025-09-08, sources: [s]}",
            "at least two 'parties'"
        ),
        (
            "- {id: a, kind: memorandum, parties: [tr-akp, {country: KZ}], sources: [s]}",
            "neither 'signed_on' nor 'known_by'"
        ),
        (
            "- {id: a, kind: plan, parties: [tr-akp, {country: KZ}], signed_on: 2025-02-30, sources: [s]}",
            "'2025-02-30' is no date"
        ),
        (
            "- {id: a, kind: plan, parties: [tr-x, {country: KZ}], signed_on: 2025, sources: [s]}",
            "no party 'tr-x' is known"
        ),
    ])
    func saysWhatIsWrongWithAPact(_ text: String, _ expected: String) {
        let found = problems(text, .pacts)
        #expect(found.contains { $0.contains(expected) }, "\(found)")
    }

    @Test(arguments: [
        ("language: tr\nname: T\ncues: {signed: ['imzala{past}']}", "unknown set of endings '{past}'"),
        ("language: tr\nname: T\nendings: {a: ['{b}']}", "unknown set of endings '{b}'"),
        ("language: tr\nname: T\nendings: {a: [x, 'y z']}", "'y z' in endings 'a' holds a space"),
        ("language: tr\nname: T\nendings: {a: [x, '{a']}", "opens a brace that is never closed"),
        ("language: tr\nname: T\ncues: {sigend: [x]}", "unknown key 'sigend' in cues"),
        ("language: tr\nname: T\nmonths: {13: [x]}", "'13' in months is no number from 1 to 12"),
        ("name: T", "no 'language' is given"),
    ])
    func saysWhatIsWrongWithALexicon(_ text: String, _ expected: String) {
        let found = problems(text, .lexicon)
        #expect(found.contains { $0.contains(expected) }, "\(found)")
    }

    @Test func anOverlayTakesThePlaceOfAStanza() {
        let shipped = SeedFile(path: "a.yaml", role: .parties, text: Self.stanza)
        let overlay = SeedFile(
            path: "b.yaml", role: .parties, text: Self.stanza.replacing("AK Party", with: "AKParty"))
        let (model, problems) = SeedDecoder.decode([Self.country, shipped, overlay])
        #expect(problems.isEmpty)
        #expect(model.parties.count == 1)
        #expect(model.parties.first?.shownName == "AKParty")
    }

    @Test func endingsExpandInChains() throws {
        let text = """
            language: xx
            name: Test
            endings:
              plural: [lar]
              case: [da]
              noun: ["{plural?}{case?}"]
            """
        let (model, problems) = SeedDecoder.decode([SeedFile(path: "x.yaml", role: .lexicon, text: text)])
        #expect(problems.isEmpty)
        #expect(model.lexicons[LanguageCode("xx")]?.endings["noun"] == ["", "da", "lar", "larda"])
    }
}
