import Foundation
import Glibc

/// Which file it is, whatever its name: device and inode, with its size in bytes.
struct FileIdentity: Equatable, Sendable {
    var device: UInt64
    var inode: UInt64
    var size: UInt64
    var isRegular: Bool

    func isSameFile(as other: FileIdentity) -> Bool { device == other.device && inode == other.inode }

    /// Nil where the path leads nowhere.
    static func at(_ path: String) throws(SinkFailure) -> FileIdentity? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw .step(.inspect, path: path, code: errno)
        }
        return FileIdentity(status)
    }

    init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = UInt64(max(0, status.st_size))
        isRegular = status.st_mode & S_IFMT == S_IFREG
    }
}

/// One open log file, for appending. Confined to the sink that owns it; closes itself.
final class LogFile {
    let path: String
    private let descriptor: Int32
    private let calls: FileCalls

    private init(path: String, descriptor: Int32, calls: FileCalls) {
        self.path = path
        self.descriptor = descriptor
        self.calls = calls
    }

    deinit { close(descriptor) }

    /// Opens the path for appending, creating the file and its missing folders. `wasCreated` tells whether mode and
    /// group are ours to set: those of an existing file are the administrator's.
    static func open(
        _ path: String, mode: UInt32, calls: FileCalls
    ) throws(SinkFailure) -> (file: LogFile, wasCreated: Bool) {
        try createFolder((path as NSString).deletingLastPathComponent)
        // Readable, because a repair compares; without O_NONBLOCK the open of a named pipe would never return.
        let flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        // Twice, for the file may appear or vanish between the two calls.
        var result = -Int(EEXIST)
        for _ in 0..<2 {
            result = calls.open(path, flags | O_CREAT | O_EXCL, mode)
            if result >= 0 {
                let file = LogFile(path: path, descriptor: Int32(result), calls: calls)
                // The umask of the daemon must not decide who reads the alerts.
                fchmod(file.descriptor, mode)
                syncFolder(of: path)
                return (file, true)
            }
            guard result == -Int(EEXIST) else { break }
            result = calls.open(path, flags, mode)
            if result >= 0 {
                let file = LogFile(path: path, descriptor: Int32(result), calls: calls)
                guard try file.identity().isRegular else { throw .notRegularFile(path: path) }
                return (file, false)
            }
            guard result == -Int(ENOENT) else { break }
        }
        throw .step(.open, path: path, code: Int32(-result))
    }

    /// A file that exists, under any name, for completing a torn append.
    static func openExisting(_ path: String, calls: FileCalls) throws(SinkFailure) -> LogFile {
        let result = calls.open(path, O_RDWR | O_APPEND | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0)
        guard result >= 0 else { throw .step(.open, path: path, code: Int32(-result)) }
        return LogFile(path: path, descriptor: Int32(result), calls: calls)
    }

    func identity() throws(SinkFailure) -> FileIdentity {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .step(.inspect, path: path, code: errno) }
        return FileIdentity(status)
    }

    /// Nil when all went well, else the errno.
    func setGroup(_ identifier: gid_t) -> Int32? {
        // The service's own group is the wished one, and its unit forbids chown(2) altogether: seen as a complaint at
        // each rotation, though the file was right.
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_gid == identifier { return nil }
        return fchown(descriptor, uid_t.max, identifier) == 0 ? nil : errno
    }

    /// Up to `count` bytes from `offset`; fewer at the end of the file.
    func read(from offset: UInt64, count: Int) throws(SinkFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset) + filled)
            }
            if got < 0 && errno == EINTR { continue }
            if got < 0 { throw .step(.read, path: path, code: errno) }
            if got == 0 { break }
            filled += got
        }
        return Array(bytes.prefix(filled))
    }

    /// Whether the next append begins at the start of a line.
    func endsWithLineBreak() throws(SinkFailure) -> Bool {
        let size = try identity().size
        guard size > 0 else { return true }
        return try read(from: size - 1, count: 1) == [0x0A]
    }

    /// Appends everything and waits until the disk has it. After a failure any prefix may be in the file.
    func append(_ bytes: some Collection<UInt8>) throws(SinkFailure) {
        let whole = Array(bytes)
        var written = 0
        while written < whole.count {
            let result = whole.withUnsafeBytes { buffer in
                calls.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
            }
            if result == -Int(EINTR) { continue }
            if result < 0 { throw .step(.write, path: path, code: Int32(-result)) }
            // A regular file that takes nothing would keep us here for ever.
            if result == 0 { throw .step(.write, path: path, code: ENOSPC) }
            written += result
        }
        try sync()
    }

    func sync() throws(SinkFailure) {
        while true {
            let result = calls.sync(descriptor)
            if result == 0 { return }
            if result != -Int(EINTR) { throw .step(.sync, path: path, code: Int32(-result)) }
        }
    }

    /// The systemd unit makes the production folder; this is for a first run elsewhere.
    private static func createFolder(_ folder: String) throws(SinkFailure) {
        guard !folder.isEmpty, try FileIdentity.at(folder) == nil else { return }
        try createFolder((folder as NSString).deletingLastPathComponent)
        if mkdir(folder, 0o750) != 0 && errno != EEXIST {
            throw .step(.createFolder, path: folder, code: errno)
        }
    }

    /// A new name is durable only once its folder is (fsync(2), notes). Where that fails the file itself still works.
    private static func syncFolder(of path: String) {
        let folder = (path as NSString).deletingLastPathComponent
        let descriptor = Glibc.open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
