import GRDB

/// Why the store could not do what it was asked.
package enum StoreError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Another process writes to the store; its process id where the lock file tells.
    case locked(path: String, pid: Int32?)
    /// There is no store at the path; only writers create one.
    case missing(path: String)
    case cannotOpen(path: String, reason: String)
    /// A later version of the program has written the store.
    case newerSchema(path: String)
    case unknownSink(String)
    case unknownFeed(String)
    /// SQLite's extended result code and message. Nothing of the failed transaction is left behind.
    case database(code: Int32, message: String)

    /// The disk or the quota is full: worth another try later.
    package var isDiskFull: Bool {
        if case .database(let code, _) = self { code & 0xFF == 13 } else { false }
    }

    /// Busy, locked, out of memory, read-only, an I/O error, a full disk: the same commit may well succeed later.
    package var isTransient: Bool {
        if case .database(let code, _) = self { [5, 6, 7, 8, 10, 13, 14].contains(code & 0xFF) } else { false }
    }

    package var description: String {
        switch self {
        case .locked(let path, let pid):
            "\(path) is in use by " + (pid.map { "process \($0)" } ?? "another process")
        case .missing(let path): "there is no store at \(path)"
        case .cannotOpen(let path, let reason): "cannot open \(path): \(reason)"
        case .newerSchema(let path): "\(path) was written by a later version"
        case .unknownSink(let sink): "the sink '\(sink)' is not registered"
        case .unknownFeed(let feed): "the feed '\(feed)' is not in the store"
        case .database(let code, let message): "SQLite error \(code): \(message)"
        }
    }

    init(_ error: any Error) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError:
            self = .database(
                code: error.extendedResultCode.rawValue,
                message: error.message ?? error.resultCode.description)
        default: self = .database(code: 0, message: "\(error)")
        }
    }
}
