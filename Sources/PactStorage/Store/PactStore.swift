import Foundation
import GRDB
import Synchronization

/// The one writer of the store: what was read, what is known, what has to be told, and when to look again.
///
/// Methods that write are asynchronous and end with the data on the disk (`synchronous = FULL`). Methods that read are
/// short and do not wait for writers. The queries of the commands are in `reader`.
package final class PactStore: AlertOutbox, Sendable {
    let database: any DatabaseWriter
    /// Nil in memory and after `close`.
    private let lock: Mutex<StoreLock?>
    private let path: String
    package let reader: StoreReader

    /// Opens the store for writing and creates or migrates it. The folder must exist.
    package convenience init(path: String) throws(StoreError) {
        let lock = try StoreLock(path: path)
        do {
            let pool = try DatabasePool(path: path, configuration: Self.configuration)
            try self.init(database: pool, lock: lock, path: path)
        } catch let error as StoreError {
            throw error
        } catch {
            throw .cannotOpen(path: path, reason: "\(StoreError(error))")
        }
    }

    /// A store in memory, for tests and for commands that keep nothing.
    package convenience init() throws(StoreError) {
        do {
            let queue = try DatabaseQueue(configuration: Self.configuration)
            try self.init(database: queue, lock: nil, path: ":memory:")
        } catch { throw StoreError(error) }
    }

    private init(database: any DatabaseWriter, lock: StoreLock?, path: String) throws {
        self.database = database
        self.lock = Mutex(lock)
        self.path = path
        reader = StoreReader(database: database)
        // Set here and not in `prepareDatabase`: GRDB sets NORMAL after that, when it turns on the WAL (7.10.0).
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        let migrator = StoreSchema.migrator
        if try database.read({ try migrator.hasBeenSuperseded($0) }) { throw StoreError.newerSchema(path: path) }
        try migrator.migrate(database)
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.label = "pactwatch"
        return configuration
    }

    /// How the writer keeps its word, as SQLite tells it: journal mode `wal`, synchronous 2 (FULL).
    package func durability() throws(StoreError) -> (journalMode: String, synchronous: Int) {
        do {
            return try database.writeWithoutTransaction { db in
                (
                    try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "",
                    try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1
                )
            }
        } catch { throw StoreError(error) }
    }

    /// Closes the store and gives the lock back.
    ///
    /// It leaves the WAL mode, so that people who may read the file but not write to its folder can open it while no
    /// daemon runs: SQLite would have to create the WAL's index there. The next start turns it on again.
    package func close() throws(StoreError) {
        do {
            try database.close()
            try lock.withLock { lock in
                guard lock != nil else { return }
                // Fails while a reader has the store open; the files that readers need stay in place then.
                let queue = try DatabaseQueue(path: path)
                _ = try? queue.writeWithoutTransaction {
                    try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE")
                }
                try queue.close()
                lock = nil
            }
        } catch { throw StoreError(error) }
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws(StoreError) -> T {
        do { return try await database.write(body) } catch { throw StoreError(error) }
    }
}
