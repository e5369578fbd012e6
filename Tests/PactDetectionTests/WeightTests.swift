import PartyModel
import Testing

@testable import PactDetection

struct WeightTests {
    @Test func theShippedWeightsNameEveryRule() {
        #expect(PactReader.slips(in: Repository.reader.model.weights).isEmpty)
    }

    @Test func aSlipIsSaid() {
        var weights = Repository.reader.model.weights
        weights.weights["signed_verb"] = nil
        weights.weights["singed_verb"] = 1
        #expect(
            PactReader.slips(in: weights) == ["there is no rule 'singed_verb'", "rule 'signed_verb' has no weight"])
    }
}
