package import PactStorage

/// Why the daemon or a pass did not start or did not end well, with the exit status of sysexits.h.
package enum StartupFailure: Error, Sendable, CustomStringConvertible {
    /// Faults in settings, feeds, seeds or golden cases; all of them were printed.
    case configuration([SettingsProblem])
    case store(StoreError)
    case folder(path: String, reason: String)
    case transfers(String)
    /// These sinks still owe alerts at the end of a pass; the next one delivers them.
    case undelivered(sinks: [String])
    /// A part of the daemon ended with an error that is not the store's.
    case service(String)

    package var exitCode: Int32 {
        switch self {
        case .configuration: 78
        case .store(.locked), .undelivered: 75
        case .store(.newerSchema): 65
        case .store, .folder: 74
        case .transfers: 69
        case .service: 70
        }
    }

    package var description: String {
        switch self {
        case .configuration(let problems): problems.map(\.description).joined(separator: "\n")
        case .store(.locked(let path, let pid)):
            "\(StoreError.locked(path: path, pid: pid)); stop it first, or use a command that only reads"
        case .store(let error): "\(error)"
        case .folder(let path, let reason): "\(path): \(reason)"
        case .transfers(let reason): "libcurl does not start: \(reason)"
        case .undelivered(let sinks):
            "alerts are still owed to: \(sinks.joined(separator: ", ")); they are kept and the next pass delivers them"
        case .service(let reason): "the daemon ended: \(reason)"
        }
    }
}
