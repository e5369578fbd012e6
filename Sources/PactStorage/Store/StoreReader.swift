import Foundation
import GRDB

/// The queries of the commands. They work beside the daemon and never write.
package struct StoreReader: Sendable {
    let database: any DatabaseReader

    init(database: any DatabaseReader) { self.database = database }

    /// Opens an existing store for reading.
    package init(path: String) throws(StoreError) {
        guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let isNewer = try queue.read { try StoreSchema.migrator.hasBeenSuperseded($0) }
            if isNewer { throw StoreError.newerSchema(path: path) }
            database = queue
        } catch let error as StoreError {
            throw error
        } catch {
            throw .cannotOpen(path: path, reason: "\(StoreError(error))")
        }
    }

    func read<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        do { return try database.read(body) } catch { throw StoreError(error) }
    }
}
