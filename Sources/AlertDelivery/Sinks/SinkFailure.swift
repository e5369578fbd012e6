import Foundation
import Glibc

/// A refusal of the file system.
package enum SinkFailure: Error, Sendable, Equatable {
    /// A step on a path failed with an errno.
    case step(FileStep, path: String, code: Int32)
    /// The path leads to a folder, a pipe or a device.
    case notRegularFile(path: String)

    package enum FileStep: String, Sendable {
        case createFolder = "create folder"
        case open, inspect, read, write
        case sync = "fsync"
    }

    package var path: String {
        switch self {
        case .step(_, let path, _), .notRegularFile(let path): path
        }
    }

    /// `write /var/log/pactwatch/alerts.log: No space left on device (ENOSPC); free some space …`
    package var message: String {
        switch self {
        case .step(let step, let path, let code):
            "\(step.rawValue) \(path): \(SystemText.of(code)); \(advice)"
        case .notRegularFile(let path):
            "\(path) is not a regular file; \(advice)"
        }
    }

    /// What to do about it, in half a sentence.
    package var advice: String {
        guard case .step(_, _, let code) = self else { return "move it away or set another path" }
        return switch code {
        case ENOSPC, EDQUOT: "free some space; the alerts stay pending and are written then"
        case EACCES, EPERM:
            "let the daemon's user write there: owner of the folder, ReadWritePaths= or LogsDirectory= of the unit"
        case EROFS: "the file system is mounted read-only; remount it, or add the folder to ReadWritePaths= of the unit"
        case EIO: "the disk or its driver reports an error: see dmesg"
        case ENOENT, ENOTDIR: "create the folder, or set another path"
        case EISDIR: "the path is a folder; set the path of a file"
        case ELOOP: "the path is a loop of symbolic links"
        case EMFILE, ENFILE: "too many open files; raise LimitNOFILE= of the unit"
        case EFBIG: "the file has reached its limit of size; rotate it"
        default: "the alerts stay pending and are tried again"
        }
    }
}

/// errno in words, with its symbol where it is a usual one: people search for the symbol.
package enum SystemText {
    package static func of(_ code: Int32) -> String {
        // Safe beside other threads since glibc 2.32, and an unknown code has words too.
        let words = strerror(code).map { String(cString: $0) } ?? "error \(code)"
        guard let symbol = symbols[code] else { return "\(words) (errno \(code))" }
        return "\(words) (\(symbol))"
    }

    private static let symbols: [Int32: String] = [
        ENOSPC: "ENOSPC", EDQUOT: "EDQUOT", EACCES: "EACCES", EPERM: "EPERM", EROFS: "EROFS", EIO: "EIO",
        ENOENT: "ENOENT", ENOTDIR: "ENOTDIR", EISDIR: "EISDIR", ELOOP: "ELOOP", EMFILE: "EMFILE", ENFILE: "ENFILE",
        EFBIG: "EFBIG", ENXIO: "ENXIO", ECONNREFUSED: "ECONNREFUSED", ENAMETOOLONG: "ENAMETOOLONG",
    ]
}
