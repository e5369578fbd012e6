package import Foundation
package import PactStorage

/// A place where alerts go. A sink keeps no alert in memory: what it owes stands in the outbox, under its name.
package protocol AlertSink: Sendable {
    /// The name under which the outbox keeps the sink's cursor; never changes, or everything is delivered again.
    var name: String { get }

    /// Delivers the next pending alerts, a bounded number of them. What could not be delivered stays pending.
    func deliver(from outbox: any AlertOutbox, at time: Date) async throws(DeliveryTrouble) -> DeliveryReport

    /// Queues a line that is no alert (the heartbeat); written before the next alerts, lost if the process dies.
    func queueNotice(_ line: String) async

    /// Lets go of the open file or connection; the next delivery opens it again. For SIGHUP.
    func reopen() async

    /// Sends something marked as a test, past the outbox. For `pactwatch alerts test`, beside a daemon that may run.
    /// - Returns: What was done, for people.
    func test(_ alert: TestAlert) async throws(DeliveryTrouble) -> String
}

/// What one call of `deliver` did.
package struct DeliveryReport: Sendable, Equatable {
    /// Alerts written and marked.
    package var delivered: Int
    /// Alerts marked without being written, since they are not for this sink.
    package var withheld: Int
    /// True when the sink owes nothing more.
    package var isDrained: Bool
    /// What was found of an append that the last run, or the last try, left unfinished.
    package var repair: RepairOutcome?
    package var notices: [SinkNotice]

    package init(
        delivered: Int = 0, withheld: Int = 0, isDrained: Bool = true, repair: RepairOutcome? = nil,
        notices: [SinkNotice] = []
    ) {
        self.delivered = delivered
        self.withheld = withheld
        self.isDrained = isDrained
        self.repair = repair
        self.notices = notices
    }
}

/// How an unfinished append was settled. In every case all its alerts stand in a file afterwards.
package enum RepairOutcome: Sendable, Equatable {
    /// All bytes were there; only the mark was missing.
    case alreadyComplete(path: String)
    /// The file ended inside the bytes: the missing suffix was appended to it.
    case completed(path: String, missingBytes: Int)
    /// Other text stood after the torn part: its missing lines were written again, whole.
    case rewritten(path: String, lines: Int)
    /// The file was gone or had shrunk, so nobody can tell what readers saw: all lines went to the current file.
    case possibleDuplicate(path: String, lines: Int)

    /// Lines that may stand twice in what readers saw.
    package var possibleDuplicates: Int {
        if case .possibleDuplicate(_, let lines) = self { lines } else { 0 }
    }
}

/// Something that an administrator wants to know although the delivery went on.
package enum SinkNotice: Sendable, Equatable {
    case created(path: String)
    /// The path led to another file than the open one, or to none: it was rotated away.
    case reopened(path: String)
    /// The file was shorter than what had been written: copytruncate or an editor; lines may be lost for readers.
    case truncated(path: String, from: UInt64, to: UInt64)
    case noSuchGroup(path: String, group: String)
    case groupRefused(path: String, group: String, code: Int32)
    /// The socket refused a message as too long; from here on they are cut to so many bytes.
    case shortened(place: String, limit: Int)

    package var message: String {
        switch self {
        case .created(let path): "created \(path)"
        case .reopened(let path): "reopened \(path) after rotation"
        case .truncated(let path, let from, let to):
            "\(path) shrank from \(from) to \(to) bytes under the daemon: lines may be lost; "
                + "rotate by rename, without copytruncate"
        case .noSuchGroup(let path, let group):
            "\(path): there is no group '\(group)'; only the owner and root can read the file"
        case .groupRefused(let path, let group, let code):
            "\(path): cannot be given to group '\(group)': \(SystemText.of(code)); "
                + "make the daemon's user a member of it, or set the group of the folder and its setgid bit"
        case .shortened(let place, let limit):
            "\(place) refused a message as too long (EMSGSIZE): they are cut to \(limit) bytes until the next reload"
        }
    }
}

/// Why a delivery did not happen. The alerts stay pending.
package enum DeliveryTrouble: Error, Sendable, Equatable {
    case sink(SinkFailure)
    case collector(CollectorFailure)
    /// The store refused; its own words.
    case store(String)

    package var message: String {
        switch self {
        case .sink(let failure): failure.message
        case .collector(let failure): failure.message
        case .store(let reason): "store: \(reason)"
        }
    }
}
