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
        // `store` still lives; its lock does not.
        try PactStore(path: folder.store).close()
        _ = store
    }

    /// Bytes 18 and 19 of the file are 2 in WAL mode and 1 else (sqlite.org/fileformat2.html, 1.3.3).
    @Test func aClosedStoreIsNoLongerInWALMode() async throws {
        let folder = try TemporaryFolder()
        let store = try PactStore(path: folder.store)
        try await store.enqueue(alert(1))
        _ = try store.reader.alerts(limit: 1)
        let mode = { try Array(Data(contentsOf: URL(fileURLWithPath: folder.store))[18...19]) }
        #expect(try mode() == [2, 2])
        try store.close()
        #expect(try mode() == [1, 1])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
        let reopened = try PactStore(path: folder.store)
        #expect(try mode() == [2, 2])
        #expect(try reopened.reader.alerts(limit: 1).count == 1)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")))
    func aStoreOfALaterVersionIsLeftAlone() async throws {
        let folder = try TemporaryFolder()
        try PactStore(path: folder.store).close()
        let sqlite = Process()
        sqlite.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
        sqlite.arguments = [
            folder.store, "INSERT INTO grdb_migrations (identifier) VALUES ('99 of a later version')",
        ]
        try sqlite.run()
        sqlite.waitUntilExit()
        #expect(sqlite.terminationStatus == 0)
        #expect(throws: StoreError.newerSchema(path: folder.store)) { try PactStore(path: folder.store) }
        #expect(throws: StoreError.newerSchema(path: folder.store)) { try StoreReader(path: folder.store) }
    }

    @Test func aFileThatIsNoStoreIsRefused() throws {
        let folder = try TemporaryFolder()
        try Data("feeds:\n".utf8).write(to: URL(fileURLWithPath: folder.store))
        #expect(throws: StoreError.self) { try PactStore(path: folder.store) }
        #expect(throws: StoreError.self) { try StoreReader(path: folder.store) }
    }

    @Test func commitsWaitForTheDisk() throws {
        let folder = try TemporaryFolder()
        let durability = try PactStore(path: folder.store).durability()
        #expect(durability.journalMode == "wal")
        #expect(durability.synchronous == 2)
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
