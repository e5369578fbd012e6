import Foundation

/// Runs an actor on a queue of its own. An `fsync` may take seconds on a sick disk, and the threads that Swift shares
/// among all tasks are as few as the cores.
final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedSerialExecutor()
        queue.async { job.runSynchronously(on: executor) }
    }
}
