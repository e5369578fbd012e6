package import Foundation

/// What a sink needs of the store: the alerts that it still owes, in their order, and a durable memory of what it was
/// about to write. One sink is one name, for example `text`, `ndjson` or `syslog`.
package protocol AlertOutbox: Sendable {
    /// The oldest alerts that the sink has not delivered, in the order of their creation.
    func pending(for sink: String, limit: Int) async throws -> [OutboxEntry]

    /// Remembers, durably and before the append, what is about to be written where.
    func recordIntent(_ intent: DeliveryIntent) async throws

    /// The intent that was recorded and never marked as delivered: the sink died in between.
    func openIntent(for sink: String) async throws -> DeliveryIntent?

    /// Marks the alerts as delivered by the sink and forgets its intent, in one transaction.
    func markDelivered(_ sequence: [Int64], by sink: String, at time: Date) async throws

    /// Counts a failed try and keeps its reason for `status`; the alerts stay pending.
    func recordFailure(sink: String, reason: String, at time: Date) async throws
}

package struct OutboxEntry: Sendable, Equatable {
    /// Grows with every alert; the order of delivery.
    package var sequence: Int64
    package var alert: AlertRecord

    package init(sequence: Int64, alert: AlertRecord) {
        self.sequence = sequence
        self.alert = alert
    }
}

/// The rendered bytes of one append, with the file and the offset they were meant for. After a crash the missing
/// suffix is appended: a torn tail is never truncated, since `tail -F` would then replay the whole file.
package struct DeliveryIntent: Sendable, Equatable {
    package var sink: String
    package var sequences: [Int64]
    package var bytes: [UInt8]
    package var device: UInt64
    package var inode: UInt64
    package var offset: UInt64

    package init(sink: String, sequences: [Int64], bytes: [UInt8], device: UInt64, inode: UInt64, offset: UInt64) {
        self.sink = sink
        self.sequences = sequences
        self.bytes = bytes
        self.device = device
        self.inode = inode
        self.offset = offset
    }
}
