import CCurl
import Glibc

/// The loop itself. Created and used on its thread alone.
final class TransferRun {
    private let core: TransferCore
    private let multi: UnsafeMutableRawPointer
    private var queue: HostQueue<FetchTicket>
    /// By easy handle.
    private var active: [UnsafeMutableRawPointer: Transfer] = [:]
    private var handles: [ObjectIdentifier: UnsafeMutableRawPointer] = [:]

    /// The thread turns at least so often, for the watchdog.
    private static let idleMilliseconds: Int32 = 1000

    init(_ core: TransferCore) {
        self.core = core
        multi = core.multi
        queue = HostQueue(
            maxActive: core.configuration.maxConnections,
            maxActivePerHost: core.configuration.maxConnectionsPerHost)
    }

    func run() {
        blockSignals()
        while true {
            let (commands, stopping) = core.beginTurn()
            for command in commands { obey(command) }
            if stopping { break }
            repeat {
                startWaiting()
                perform()
            } while collectFinished()
            let code = curl_multi_poll(multi, nil, 0, Self.idleMilliseconds, nil)
            if code != CURLM_OK { giveUp(code) }
        }
        for easy in Array(active.keys) { end(easy, .failure(.stopped)) }
        for ticket in queue.removeAll() { ticket.resolve(.failure(.stopped)) }
        curl_multi_cleanup(multi)
    }

    /// Signals are the main thread's; libcurl's resolver threads inherit the mask.
    private func blockSignals() {
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, nil)
    }

    private func obey(_ command: TransferCore.Command) {
        switch command {
        case .start(let ticket):
            if ticket.isOpen { queue.append(ticket, host: ticket.request.hostKey) }
        case .cancel(let ticket):
            if let easy = handles[ObjectIdentifier(ticket)] {
                end(easy, .failure(.cancelled))
            } else {
                queue.remove(host: ticket.request.hostKey) { $0 === ticket }
            }
        }
    }

    private func startWaiting() {
        while let ticket = queue.next() {
            do {
                try start(ticket)
            } catch {
                queue.finish(host: ticket.request.hostKey)
                ticket.resolve(.failure(error))
            }
        }
    }

    private func start(_ ticket: FetchTicket) throws(FetchFailure) {
        let transfer = try Transfer(ticket, core.configuration)
        let code = curl_multi_add_handle(multi, transfer.easy)
        guard code == CURLM_OK else {
            transfer.close()
            throw Self.failure(code)
        }
        active[transfer.easy] = transfer
        handles[ObjectIdentifier(ticket)] = transfer.easy
    }

    private func perform() {
        var running: Int32 = 0
        let code = curl_multi_perform(multi, &running)
        if code != CURLM_OK { giveUp(code) }
    }

    /// - Returns: whether anything ended, so that others may start.
    private func collectFinished() -> Bool {
        var ended = false
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            // Both facts are copied first: the message dies with its handle's removal.
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
            let code = message.pointee.data.result
            guard let transfer = active[easy] else { continue }
            end(easy, transfer.outcome(code))
            ended = true
        }
        return ended
    }

    private func end(_ easy: UnsafeMutableRawPointer, _ outcome: FetchTicket.Outcome) {
        guard let transfer = active.removeValue(forKey: easy) else { return }
        handles[ObjectIdentifier(transfer.ticket)] = nil
        // It fails only for a handle that is not in there, and then there is nothing to remove: ignoring.
        _ = curl_multi_remove_handle(multi, easy)
        transfer.close()
        queue.finish(host: transfer.ticket.request.hostKey)
        transfer.ticket.resolve(outcome)
    }

    /// The multi handle itself failed, which takes memory or descriptors running out. Those under way fail; the loop
    /// goes on, after a breath so that it does not spin.
    private func giveUp(_ code: CURLMcode) {
        for easy in Array(active.keys) { end(easy, .failure(Self.failure(code))) }
        poll(nil, 0, 100)
    }

    private static func failure(_ code: CURLMcode) -> FetchFailure {
        .other(curlCode: Int(code.rawValue), detail: String(cString: curl_multi_strerror(code)))
    }
}
