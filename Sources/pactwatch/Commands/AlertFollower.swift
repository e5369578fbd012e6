import Foundation
import Glibc
import PactStorage

/// Prints alerts as they are stored, until it is interrupted or the reader of standard output goes.
///
/// The store is opened anew for each look: a connection that stays open would keep the daemon from leaving the WAL when
/// it ends, and would go on reading a store that has been replaced.
struct AlertFollower {
    let path: String
    let json: Bool

    private static let pause: Int32 = 1000
    private static let most = 1000

    func follow(after start: Int64) throws(CommandFailure) {
        // Everything printed so far is flushed whenever this waits, so there is nothing to clean up.
        // They are unblocked too: a child of a multi-threaded program often inherits a mask that blocks everything.
        var ends = sigset_t()
        sigemptyset(&ends)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number) { _ in _exit(0) }
            sigaddset(&ends, number)
        }
        pthread_sigmask(SIG_UNBLOCK, &ends, nil)
        var last = start
        var complaint: String?
        while !Output.standard.readerLeaves(within: Self.pause) {
            do {
                last = try look(after: last)
                complaint = nil
            } catch {
                // The store may be gone for a moment, as while a backup is put in its place.
                if complaint != error.message { Output.complain(error.text + "; still trying") }
                complaint = error.message
            }
        }
    }

    /// Prints what came since, and gives the place of the last.
    private func look(after start: Int64) throws(CommandFailure) -> Int64 {
        let reader = try StoreOptions.open(path)
        var last = start
        do {
            // A store with fewer alerts is another one, and all of its alerts are new.
            if try reader.lastSequence() < start { last = 0 }
            while true {
                let alerts = try reader.alerts(after: last, limit: Self.most)
                for alert in alerts { Output.standard.line(AlertView.line(alert, json: json)) }
                Output.standard.flush()
                last = alerts.last?.sequence ?? last
                if alerts.count < Self.most { return last }
            }
        } catch {
            throw StoreOptions.failure(error, path: path)
        }
    }
}
