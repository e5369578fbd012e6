import AlertDelivery
import Foundation
import Glibc
import PactStorage
import Synchronization

/// A temporary folder with one log in it, and sinks that come and go as processes do.
final class Workbench: Sendable {
    let folder: String
    let path: String

    init(_ name: String = "alerts.log") throws {
        folder = NSTemporaryDirectory() + "pactwatch-sink-" + UUID().uuidString
        path = folder + "/" + name
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func sink(calls: FileCalls = .live, batchLimit: Int = 200, format: AlertFormat = .text) -> FileSink {
        FileSink(
            name: "text", format: format, options: FileSink.Options(path: path, batchLimit: batchLimit), calls: calls)
    }

    func content(of name: String? = nil) -> String {
        let file = name.map { folder + "/" + $0 } ?? path
        return FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// The ids of the whole lines, over all files of the folder in the order of their names.
    func identifiers() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted().flatMap { name in
            content(of: name).split(separator: "\n").compactMap { line in
                line.range(of: " | id ").map { String(line[$0.upperBound...]) }
            }
        }
    }

    func rename(to name: String) throws {
        try FileManager.default.moveItem(atPath: path, toPath: folder + "/" + name)
    }

    func append(_ text: String, to name: String? = nil) throws {
        let handle = try FileHandle(forWritingTo: URL(filePath: name.map { folder + "/" + $0 } ?? path))
        defer { try? handle.close() }
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
    }
}

extension FileCalls {
    /// Writes a first part of so many bytes, then refuses everything with this errno: a disk that fills up, or a
    /// process that dies.
    static func stopping(after bytes: Int, code: Int32 = EIO) -> FileCalls {
        let left = Mutex(bytes)
        var calls = FileCalls.live
        calls.write = { descriptor, buffer in
            left.withLock { left in
                let count = min(left, buffer.count)
                guard count > 0 else { return -Int(code) }
                left -= count
                return FileCalls.live.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            }
        }
        return calls
    }

    /// Every call is interrupted once, and every write takes at most seven bytes.
    static var shaky: FileCalls {
        let isTurn = Mutex(false)
        var calls = FileCalls.live
        calls.write = { descriptor, buffer in
            let interrupts = isTurn.withLock { turn in
                turn.toggle()
                return turn
            }
            if interrupts { return -Int(EINTR) }
            return FileCalls.live.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[..<min(7, buffer.count)]))
        }
        let isFirst = Mutex(true)
        calls.sync = { descriptor in
            let interrupts = isFirst.withLock { first in
                defer { first = false }
                return first
            }
            return interrupts ? -Int(EINTR) : FileCalls.live.sync(descriptor)
        }
        return calls
    }

    /// Refuses to open anything.
    static func refusing(_ code: Int32) -> FileCalls {
        var calls = FileCalls.live
        calls.open = { _, _, _ in -Int(code) }
        return calls
    }
}
