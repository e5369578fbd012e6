import Foundation
import PactStorage
import Testing

@Suite struct OutboxTests {
    private func store(alerts: ClosedRange<Int>) async throws -> PactStore {
        let store = try PactStore()
        try await store.registerSink("text", from: .start, at: time("2025-09-08"))
        for number in alerts { try await store.enqueue(alert(number)) }
        return store
    }

    @Test func alertsComeBackAsTheyWereInTheirOrder() async throws {
        let store = try await store(alerts: 1...3)
        let entries = try await store.pending(for: "text", limit: 10)
        #expect(entries.map(\.alert) == (1...3).map { alert($0) })
        #expect(entries.map(\.sequence) == [1, 2, 3])
        #expect(try await store.pending(for: "text", limit: 2).count == 2)
    }

    @Test(arguments: [
        ([1], [2, 3, 4]), ([1, 2, 3, 4], []), ([2], [1, 3, 4]), ([2, 1], [3, 4]), ([4, 2], [1, 3]), ([], [1, 2, 3, 4]),
    ])
    func onlyTheUndeliveredArePending(delivered: [Int64], pending: [Int64]) async throws {
        let store = try await store(alerts: 1...4)
        try await store.markDelivered(delivered, by: "text", at: time("2025-09-08"))
        #expect(try await store.pending(for: "text", limit: 10).map(\.sequence) == pending)
        try await store.enqueue(alert(5))
        #expect(try await store.pending(for: "text", limit: 10).map(\.sequence) == pending + [5])
        try await store.markDelivered(pending, by: "text", at: time("2025-09-08"))
        #expect(try await store.pending(for: "text", limit: 10).map(\.sequence) == [5])
    }

    @Test func sinksAreIndependentAndNewOnesBeginWhereToldTo() async throws {
        let store = try await store(alerts: 1...2)
        try await store.registerSink("syslog", from: .end, at: time("2025-09-08"))
        try await store.registerSink("ndjson", from: .start, at: time("2025-09-08"))
        // Registering again, as each start does, moves nobody.
        try await store.registerSink("text", from: .end, at: time("2025-09-09"))
        try await store.enqueue(alert(3))
        try await store.markDelivered([1], by: "text", at: time("2025-09-08"))
        #expect(try await store.pending(for: "text", limit: 10).map(\.sequence) == [2, 3])
        #expect(try await store.pending(for: "syslog", limit: 10).map(\.sequence) == [3])
        #expect(try await store.pending(for: "ndjson", limit: 10).map(\.sequence) == [1, 2, 3])
    }

    @Test func anIntentLivesUntilItsAlertsAreDelivered() async throws {
        let folder = try TemporaryFolder()
        let intent = DeliveryIntent(
            sink: "text", sequences: [1, 2], bytes: Array("line\n\u{0}tail".utf8), device: .max, inode: 1 << 63,
            offset: 4096)
        do {
            let store = try PactStore(path: folder.store)
            try await store.registerSink("text", from: .start, at: time("2025-09-08"))
            try await store.enqueue(alert(1))
            try await store.enqueue(alert(2))
            #expect(try await store.openIntent(for: "text") == nil)
            try await store.recordIntent(
                DeliveryIntent(sink: "text", sequences: [1], bytes: [1], device: 1, inode: 1, offset: 1))
            try await store.recordIntent(intent)
            // No close: the process dies here.
        }
        let store = try PactStore(path: folder.store)
        #expect(try await store.openIntent(for: "text") == intent)
        try await store.markDelivered([1, 2], by: "text", at: time("2025-09-08"))
        #expect(try await store.openIntent(for: "text") == nil)
    }

    @Test func anUnknownSinkIsAnError() async throws {
        let store = try await store(alerts: 1...1)
        await #expect(throws: StoreError.unknownSink("mail")) { try await store.pending(for: "mail", limit: 1) }
        await #expect(throws: StoreError.unknownSink("mail")) {
            try await store.markDelivered([1], by: "mail", at: time("2025-09-08"))
        }
        await #expect(throws: StoreError.unknownSink("mail")) {
            try await store.recordFailure(sink: "mail", reason: "no space", at: time("2025-09-08"))
        }
    }

    @Test func aFailureLeavesTheAlertsPending() async throws {
        let store = try await store(alerts: 1...1)
        try await store.recordFailure(sink: "text", reason: "no space left on device", at: time("2025-09-08"))
        #expect(try await store.pending(for: "text", limit: 10).count == 1)
    }

    @Test func oneIdIsUsedOnce() async throws {
        let store = try await store(alerts: 1...1)
        await #expect(throws: StoreError.self) { try await store.enqueue(alert(1)) }
    }
}
