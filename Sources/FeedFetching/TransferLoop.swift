import CCurl
import Glibc
import Synchronization

/// All transfers of the process, on one thread of its own.
///
/// Callers on any thread put a ticket into an inbox and wake the thread; the thread alone touches libcurl's handles.
/// `curl_multi_poll` with `curl_multi_wakeup` is enough for hundreds of transfers and far simpler than sockets and
/// timers of our own.
package final class TransferLoop: Sendable {
    private let core: TransferCore
    /// Nil once joined. The lock is held while joining, so that every `stop` returns only after the thread's end.
    private let thread: Mutex<pthread_t?>

    /// Starts the thread.
    ///
    /// - Throws: `.other` where libcurl or the system has no room for it.
    package init(configuration: TransferConfiguration = TransferConfiguration()) throws(FetchFailure) {
        let core = try TransferCore(configuration)
        self.core = core
        var handle = pthread_t()
        let retained = Unmanaged.passRetained(core)
        let code = pthread_create(
            &handle, nil,
            { context in
                guard let context else { return nil }
                let core = Unmanaged<TransferCore>.fromOpaque(context).takeRetainedValue()
                TransferRun(core).run()
                return nil
            }, retained.toOpaque())
        thread = Mutex(code == 0 ? handle : nil)
        guard code == 0 else {
            retained.release()
            core.closeUnused()
            throw .other(curlCode: 0, detail: "no thread: \(String(cString: strerror(code)))")
        }
    }

    /// A loop that nobody can reach any more ends by itself; the thread still does the cleaning.
    deinit {
        core.askToStop()
        thread.withLock { handle in
            if let handle { pthread_detach(handle) }
            handle = nil
        }
    }

    /// Fetches one URL. Cancelling the task ends the wait at once, whatever the thread is at.
    package func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchResponse {
        let ticket = FetchTicket(try CheckedRequest(request))
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                ticket.attach(continuation)
                core.submit(ticket)
            }
        } onCancel: {
            ticket.resolve(.failure(.cancelled))
            core.cancel(ticket)
        }
        return try outcome.get()
    }

    /// Fails everything under way with `.stopped`, frees all handles and joins the thread; afterwards `fetch` fails
    /// at once. Blocks for as long as the thread's turn takes, milliseconds as a rule. Further calls do nothing.
    package func stop() {
        core.askToStop()
        thread.withLock { handle in
            if let handle { pthread_join(handle, nil) }
            handle = nil
        }
    }

    /// When the thread last went round; an idle one does so every second. A watchdog may take a much older time for
    /// a thread that hangs. Time in which the machine slept does not count.
    package var lastTurn: SuspendingClock.Instant {
        core.lastTurn
    }
}

/// What the callers' threads and the loop's thread share.
final class TransferCore: Sendable {
    enum Command: Sendable {
        case start(FetchTicket)
        case cancel(FetchTicket)
    }

    private struct Shared {
        var inbox: [Command] = []
        /// Set with the wake-up under one lock: nobody wakes a handle that the thread has freed.
        var stopping = false
        var lastTurn = SuspendingClock.now
    }

    let configuration: TransferConfiguration
    /// Used by the loop's thread; others only call `curl_multi_wakeup`, which libcurl allows from any thread.
    nonisolated(unsafe) let multi: UnsafeMutableRawPointer
    private let shared = Mutex(Shared())

    /// libcurl wants this once a process, before anything else.
    private static let globalCode = curl_global_init(Int(CURL_GLOBAL_DEFAULT))

    init(_ configuration: TransferConfiguration) throws(FetchFailure) {
        let code = Self.globalCode
        guard code == CURLE_OK, let multi = curl_multi_init() else {
            throw .other(curlCode: Int(code.rawValue), detail: "libcurl cannot be started")
        }
        self.configuration = configuration
        self.multi = multi
        // How many idle connections are kept; how many are open at all is the queue's decision.
        let set = CCurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, configuration.maxConnections)
        guard set == CURLM_OK else {
            closeUnused()
            throw .other(
                curlCode: Int(set.rawValue), detail: "MAXCONNECTS: \(String(cString: curl_multi_strerror(set)))")
        }
    }

    func submit(_ ticket: FetchTicket) {
        if !post(.start(ticket)) { ticket.resolve(.failure(.stopped)) }
    }

    func cancel(_ ticket: FetchTicket) {
        _ = post(.cancel(ticket))
    }

    func askToStop() {
        shared.withLock { shared in
            guard !shared.stopping else { return }
            shared.stopping = true
            wake()
        }
    }

    var lastTurn: SuspendingClock.Instant {
        shared.withLock { $0.lastTurn }
    }

    /// Called by the loop's thread at the start of each turn. Once `stopping` is true, nothing comes in any more and
    /// nobody wakes the handle.
    func beginTurn() -> (commands: [Command], stopping: Bool) {
        shared.withLock { shared in
            shared.lastTurn = .now
            defer { shared.inbox.removeAll() }
            return (shared.inbox, shared.stopping)
        }
    }

    /// For a core that never got its thread.
    func closeUnused() {
        shared.withLock { $0.stopping = true }
        curl_multi_cleanup(multi)
    }

    private func post(_ command: Command) -> Bool {
        shared.withLock { shared in
            guard !shared.stopping else { return false }
            shared.inbox.append(command)
            wake()
            return true
        }
    }

    /// A wake-up can fail only where its pipe is full, and then the thread is awake already: ignoring.
    private func wake() {
        _ = curl_multi_wakeup(multi)
    }
}
