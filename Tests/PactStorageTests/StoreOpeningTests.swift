import Foundation
import PactStorage
import Testing

@Suite struct StoreOpeningTests {
    @Test func oneWriterAtATimeAndItSaysWho() throws {
        let folder = try TemporaryFolder()
        let store = try PactStore(path: folder.store)
        let ownPID = ProcessInfo.processInfo.processIdentifier
        #expect(throws: StoreError.locked(path: folder.store, pid: ownPID)) { try PactStore(path: folder.store) }
        try store.close()
        _ = store
    }

    @Test func theLockGoesWithItsHolder() throws {
        let folder = try TemporaryFolder()
        for _ in 0..<2 { _ = try PactStore(path: folder.store) }
    }

    @Test func readersWorkBesideTheWriterAndAfterIt() async throws {
        let folder = try TemporaryFolder()
        let store = try PactStore(path: folder.store)
        try await store.enqueue(alert(1))
        let reader = try StoreReader(path: folder.store)
        #expect(try reader.alert(id: alert(1).id)?.alert == alert(1))
        try await store.enqueue(alert(2))
        #expect(try reader.alert(id: alert(2).id)?.alert == alert(2))
        try store.close()
        #expect(try StoreReader(path: folder.store).alert(id: alert(2).id)?.alert == alert(2))
    }

    @Test func aReaderCreatesNothing() throws {
        let folder = try TemporaryFolder()
        #expect(throws: StoreError.missing(path: folder.store)) { try StoreReader(path: folder.store) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
}
