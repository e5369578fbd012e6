import PollPolicy
import Testing

@Suite struct HostGateTests {
    @Test func aHostIsAskedBySoManyAtATime() {
        var gate = HostGate(concurrency: 2, spacing: 0)
        #expect(gate.start(["a", "a", "b", "a", "b"], now: 0, limit: 10) == [0, 1, 2, 4])
        #expect(gate.start(["a"], now: 0, limit: 10).isEmpty)
        #expect(gate.nextOpening(of: ["a"], now: 0) == nil)
        gate.finish("a", now: 1)
        #expect(gate.start(["a", "a"], now: 1, limit: 10) == [0])
    }

    @Test func startsAreSpaced() {
        var gate = HostGate(concurrency: 9, spacing: 5)
        #expect(gate.start(["a", "a", "b"], now: 10, limit: 10) == [0, 2])
        #expect(gate.start(["a"], now: 14.9, limit: 10).isEmpty)
        #expect(gate.nextOpening(of: ["a"], now: 14.9) == 15)
        #expect(gate.start(["a"], now: 15, limit: 10) == [0])
    }

    @Test func theLimitHoldsForAllHosts() {
        var gate = HostGate()
        #expect(gate.start(["a", "b", "c"], now: 0, limit: 2) == [0, 1])
        #expect(gate.start(["c"], now: 0, limit: 0).isEmpty)
    }

    @Test func aKeptBackOffIsObeyedWhateverTheCase() {
        var gate = HostGate(backOff: ["News.Example": 100])
        #expect(gate.start(["news.example", "b"], now: 99, limit: 10) == [1])
        gate.backOff("NEWS.example", until: 50)
        #expect(gate.nextOpening(of: ["news.example"], now: 99) == 100)
        #expect(gate.start(["NEWS.EXAMPLE"], now: 100, limit: 10) == [0])
    }

    @Test func backOffOutlivesTheTransferThatEarnedIt() {
        var gate = HostGate(concurrency: 1, spacing: 0)
        _ = gate.start(["a"], now: 0, limit: 1)
        gate.backOff("a", until: 60)
        gate.finish("a", now: 1)
        #expect(gate.start(["a"], now: 59, limit: 1).isEmpty)
        #expect(gate.start(["a"], now: 60, limit: 1) == [0])
    }
}
