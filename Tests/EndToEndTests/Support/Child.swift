import Foundation
import Glibc
import Synchronization

/// A child process, with the names of Foundation's `Process` and the part of it that these tests need.
///
/// Foundation learns of an end by a socket that other children started at the same time inherit: with daemons running
/// beside each other `waitUntilExit` span for ever (seen). Here a child inherits nothing but its three standard files
/// and starts with no signal blocked, and a thread of its own waits for it.
final class Child {
    struct NotStarted: Error {
        var path: String
        var code: Int32
    }

    struct End: Sendable {
        /// Below zero: the signal that ended it.
        var status: Int32
        var at: ContinuousClock.Instant
    }

    private final class Ending: Sendable {
        let end = Mutex<End?>(nil)
        let waiting = DispatchSemaphore(value: 0)
    }

    var executableURL: URL?
    var arguments: [String] = []
    var currentDirectoryURL: URL?
    var environment = ProcessInfo.processInfo.environment
    /// A `FileHandle` or a `Pipe`; nil is /dev/null.
    var standardInput: Any?
    var standardOutput: Any?
    var standardError: Any?
    private(set) var processIdentifier: Int32 = 0
    private let ending = Ending()

    func run() throws {
        let path = executableURL?.path(percentEncoded: false) ?? ""
        let null = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(null) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let files = [descriptor(standardInput, reads: true), descriptor(standardOutput), descriptor(standardError)]
        for (place, file) in files.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, file ?? null, Int32(place))
        }
        _ = SpawnActions.addCloseFrom?(&actions, 3)
        if let folder = currentDirectoryURL?.path(percentEncoded: false) {
            _ = SpawnActions.addChangeFolder?(&actions, folder)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + settings).forEach { free($0) } }
        let code = posix_spawn(&processIdentifier, path, &actions, &attributes, &words, &settings)
        guard code == 0 else { throw NotStarted(path: path, code: code) }
        try (standardInput as? Pipe)?.fileHandleForReading.close()
        try (standardOutput as? Pipe)?.fileHandleForWriting.close()
        try (standardError as? Pipe)?.fileHandleForWriting.close()
        Thread.detachNewThread { [ending, processIdentifier] in Self.wait(for: processIdentifier, ending) }
    }

    private func descriptor(_ file: Any?, reads: Bool = false) -> Int32? {
        if let handle = file as? FileHandle { return handle.fileDescriptor }
        guard let pipe = file as? Pipe else { return nil }
        return (reads ? pipe.fileHandleForReading : pipe.fileHandleForWriting).fileDescriptor
    }

    private static func wait(for process: Int32, _ ending: Ending) {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        // The macros of wait(2): the low seven bits are the signal, the next eight the status.
        let signal = status & 0x7F
        ending.end.withLock { $0 = End(status: signal == 0 ? (status >> 8) & 0xFF : -signal, at: .now) }
        ending.waiting.signal()
    }

    var end: End? { ending.end.withLock { $0 } }
    var isRunning: Bool { processIdentifier != 0 && end == nil }

    /// Blocks until the child has ended.
    /// - Returns: Its status; below zero the signal that ended it.
    @discardableResult
    func waitUntilExit() -> Int32 {
        guard processIdentifier != 0 else { return 0 }
        ending.waiting.wait()
        ending.waiting.signal()
        return end?.status ?? 0
    }
}

/// Two actions that glibc has since 2.29 and 2.34 and that Swift's view of <spawn.h> hides.
private enum SpawnActions {
    typealias CloseFrom = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32) -> Int32
    typealias ChangeFolder =
        @convention(c) (
            UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>
        ) -> Int32

    static let addCloseFrom = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np").map {
        unsafeBitCast($0, to: CloseFrom.self)
    }
    static let addChangeFolder = dlsym(nil, "posix_spawn_file_actions_addchdir_np").map {
        unsafeBitCast($0, to: ChangeFolder.self)
    }
}
