import Testing

@testable import PactDetection

/// What is said a thousand times is no more than what is said once: the reader's work must not grow with its square.
/// Both were found by `make fuzz ONLY=growth`.
struct RepeatedTextTests {
    /// Half a second's text of 400 kB took six seconds, and one of 4 MiB would take ten minutes.
    @Test func anAcronymThatIsExplainedTwiceStandsForOneActor() {
        let explained = "In Turkey the Republican People's Party (XYZ) met the Amanat Party of Kazakhstan. "
        let item = ReadableItem(title: "", text: explained + explained + "Later XYZ spoke to Amanat.")
        let actors = Repository.reader.reading(of: item).sentences.last?.actors ?? []
        let ranges = actors.map(\.range)
        #expect(Set(ranges).count == ranges.count)
        #expect(Set(ranges).count == 2)
    }

    /// Joined findings compare each new span with all before it: 400 kB took two seconds, 4 MiB would take minutes.
    @Test func aPactThatIsToldOftenHasEvidenceOfAFewPlaces() throws {
        let told = "The AK Party of Turkey and the Amanat Party of Kazakhstan signed a memorandum. "
        let item = ReadableItem(title: "", text: String(repeating: told, count: 200))
        let finding = try #require(Repository.reader.read(item).findings.first)
        #expect(finding.evidence.count <= 32)
        #expect(!finding.evidence.isEmpty)
    }
}
