package import Foundation
import Glibc
package import PactStorage

/// Sends alerts to syslog, the journal or a collector: one message an alert, in order, at least once.
///
/// An alert is marked as soon as its message is sent, each by itself, so a process that dies in between repeats one
/// alert at most; its id tells the reader. What could not be sent stays pending, with all that follow it. Possible
/// alerts and heartbeats are not for syslog.
///
/// The actor runs on a queue of its own, since it waits for the other side: by `SyslogPatience`, never for ever.
package actor SyslogSink: AlertSink {
    package struct Options: Sendable {
        package var form: SyslogFormat.Form
        package var facility: SyslogFacility
        /// The most bytes of a message; at least `SyslogFormat.leastLimit`.
        package var maxMessage: Int
        /// The most alerts of one call of `deliver`.
        package var batchLimit: Int
        package var processID: Int32

        package init(
            form: SyslogFormat.Form, facility: SyslogFacility = .daemon, maxMessage: Int = 8192, batchLimit: Int = 50,
            processID: Int32 = getpid()
        ) {
            self.form = form
            self.facility = facility
            self.maxMessage = max(maxMessage, SyslogFormat.leastLimit)
            self.batchLimit = batchLimit
            self.processID = processID
        }
    }

    package nonisolated let name: String
    private let format: SyslogFormat
    private let options: Options
    private let makeChannel: @Sendable () -> any SyslogChannel
    private let executor: QueueExecutor
    private lazy var channel = makeChannel()
    /// Smaller than the setting once the socket has refused that much, until the channel is opened anew.
    private var limit: Int
    private var notices: [SinkNotice] = []
    private let turn = Turn()

    package init(name: String, options: Options, channel: @escaping @Sendable () -> any SyslogChannel) {
        self.name = name
        self.options = options
        format = SyslogFormat(form: options.form, facility: options.facility, processID: options.processID)
        limit = options.maxMessage
        makeChannel = channel
        executor = QueueExecutor(label: "pactwatch.sink.\(name)")
    }

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    package func deliver(
        from outbox: any AlertOutbox, at time: Date
    ) async throws(DeliveryTrouble) -> DeliveryReport {
        // Every question to the store lets other calls in; two deliveries must not send the same alerts.
        await turn.enter()
        defer { turn.leave() }
        let batch = try await asking { try await outbox.pending(for: name, limit: options.batchLimit) }
        var report = DeliveryReport(isDrained: batch.count < options.batchLimit)
        // Possible alerts are marked with the next one that is sent, and the rest at the end.
        var passed: [Int64] = []
        for entry in batch {
            passed.append(entry.sequence)
            if entry.alert.isPossible {
                report.withheld += 1
                continue
            }
            do {
                try send(SyslogEntry(entry.alert), at: time)
            } catch {
                passed.removeLast()
                guard report.delivered + report.withheld > 0 else { throw .collector(error) }
                // What was sent is told first; the next call meets the failure again and throws it.
                report.isDrained = false
                break
            }
            let marked = passed
            try await asking { try await outbox.markDelivered(marked, by: name, at: time) }
            passed = []
            report.delivered += 1
        }
        if !passed.isEmpty {
            let marked = passed
            try await asking { try await outbox.markDelivered(marked, by: name, at: time) }
        }
        report.notices = notices
        notices = []
        return report
    }

    package func test(_ alert: TestAlert) throws(DeliveryTrouble) -> String {
        // Closed in order, since the process ends next.
        defer { channel.close() }
        do {
            let bytes = try send(SyslogEntry(alert), at: alert.createdAt)
            return "sent \(bytes) bytes to \(channel.place)"
        } catch {
            throw .collector(error)
        }
    }

    package func queueNotice(_ line: String) {}

    package func reopen() {
        channel.close()
        limit = options.maxMessage
    }

    /// Sends one message, a shorter one where the socket refuses it as too long: an alert that could never be sent
    /// would hold up all that follow.
    /// - Returns: The number of bytes.
    @discardableResult
    private func send(_ entry: SyslogEntry, at time: Date) throws(CollectorFailure) -> Int {
        while true {
            let message = format.message(entry, limit: limit, at: time)
            do {
                try channel.send(message)
                return message.count
            } catch {
                guard case .tooLong = error, limit > SyslogFormat.leastLimit else { throw error }
                limit = max(limit / 2, SyslogFormat.leastLimit)
                notices.append(.shortened(place: channel.place, limit: limit))
            }
        }
    }

    private func asking<Answer>(_ question: () async throws -> Answer) async throws(DeliveryTrouble) -> Answer {
        do { return try await question() } catch { throw .store(String(describing: error)) }
    }
}
