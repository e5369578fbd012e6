import Foundation
import Glibc
import Testing

/// `pactwatch run` as a child on a workplace; killed when nobody holds it any more.
final class RunningDaemon {
    private let process = Child()
    private let logPath: String

    init(_ place: Workplace, environment: [String: String] = [:]) throws {
        logPath = place.folder + "/daemon-" + UUID().uuidString
        try "".write(toFile: logPath, atomically: false, encoding: .utf8)
        process.executableURL = URL(filePath: Workplace.binary)
        process.arguments = ["run", "--config", place.folder + "/settings.yaml"]
        process.currentDirectoryURL = URL(filePath: place.folder)
        process.environment.merge(environment) { _, new in new }
        process.standardError = FileHandle(forWritingAtPath: logPath)
        try process.run()
    }

    deinit {
        if process.isRunning { kill(pid, SIGKILL) }
        process.waitUntilExit()
    }

    var pid: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }
    var end: Child.End? { process.end }

    /// All that it wrote to standard error so far.
    var log: String { (try? String(contentsOfFile: logPath, encoding: .utf8)) ?? "" }

    func send(_ signal: Int32) { kill(pid, signal) }

    /// Waits until the log has the text so many times.
    func says(_ text: String, times: Int = 1) throws {
        try eventually("the daemon says '\(text)': \(log)") {
            log.ranges(of: text).count >= times || !isRunning
        }
        try #require(log.ranges(of: text).count >= times, "the daemon ended: \(log)")
    }

    /// Sends the signal and waits for the end.
    /// - Returns: The status, and how long it took.
    func stop(by signal: Int32 = SIGTERM) throws -> (status: Int32, took: Duration) {
        let start = ContinuousClock.now
        send(signal)
        try eventually("the daemon ends after signal \(signal): \(log)") { self.end != nil }
        let end = try #require(self.end)
        return (end.status, end.at - start)
    }
}
