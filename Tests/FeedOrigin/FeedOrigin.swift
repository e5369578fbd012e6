import Foundation
import Glibc
import Synchronization

/// An HTTP/1.1 origin on 127.0.0.1 that answers as it is told, wrongly too. For tests and for `make demo`.
///
/// One thread accepts, one more serves each connection: simple to follow, and a stalled answer holds nobody else up.
/// It serves from `init` until `stop` or until the last reference goes.
package final class FeedOrigin: Sendable {
    /// `http://127.0.0.1:PORT`, without a slash at the end.
    package let baseURL: String
    package let port: UInt16
    private let core: OriginCore

    /// - Parameters:
    ///   - port: 0 for any that is free.
    ///   - keepsRequests: false for long runs; then `requests` stays empty.
    ///   - onRequest: called with each request and the status of its answer (0 where there is none), on the
    ///     connection's thread, before the answer is sent.
    package init(
        port: UInt16 = 0, keepsRequests: Bool = true,
        onRequest: (@Sendable (ReceivedRequest, Int) -> Void)? = nil
    ) throws(OriginFailure) {
        let listener = try OriginSocket.listening(port: port)
        self.port = listener.port
        baseURL = "http://127.0.0.1:\(listener.port)"
        core = OriginCore(listener: listener, keepsRequests: keepsRequests, onRequest: onRequest)
        core.start()
    }

    deinit {
        core.stop()
    }

    /// Ends every connection and returns when all threads are done. A second call does nothing.
    package func stop() {
        core.stop()
    }

    /// Replaces what a path answers. A path with a query is looked up first as it is, then without the query.
    /// Paths that were never set answer 404.
    package func set(_ path: String, _ behaviour: Behaviour) {
        core.set(path, [behaviour])
    }

    /// One behaviour for each request, in turn; the last one stays.
    package func set(_ path: String, inTurn behaviours: [Behaviour]) {
        core.set(path, behaviours)
    }

    /// Puts an item at the head of the path's feed, or in the place of the item with its id (an edit).
    /// A path without a feed gets an RSS 2.0 one.
    package func publish(_ item: OriginItem, on path: String) {
        core.publish(item, on: path)
    }

    /// All requests so far, in the order of their arrival.
    package var requests: [ReceivedRequest] {
        core.requests
    }

    /// Connections that neither side has closed.
    package var openConnections: Int {
        core.openConnections
    }

    /// Those to one path, with or without a query.
    package func requests(to path: String) -> [ReceivedRequest] {
        requests.filter { $0.path == path || $0.pathWithoutQuery == path }
    }
}

/// What the threads share; apart from `FeedOrigin`, so that they do not keep it alive.
final class OriginCore: Sendable {
    struct Route {
        var behaviours: [Behaviour]
        var served = 0
        var rendered: RenderedFeed?
        var modified: Date
    }

    private struct State {
        var routes: [String: Route] = [:]
        var requests: [ReceivedRequest] = []
        var connections = 0
        /// The listener is one of them while its thread runs.
        var sockets: Set<OriginSocket>
        var stopped = false
    }

    private let listener: OriginSocket
    private let keepsRequests: Bool
    private let onRequest: (@Sendable (ReceivedRequest, Int) -> Void)?
    private let state: Mutex<State>
    /// Signalled by the last thread that ends after `stop`.
    private let allDone = NSCondition()

    init(listener: OriginSocket, keepsRequests: Bool, onRequest: (@Sendable (ReceivedRequest, Int) -> Void)?) {
        self.listener = listener
        self.keepsRequests = keepsRequests
        self.onRequest = onRequest
        state = Mutex(State(sockets: [listener]))
    }

    func start() {
        Thread.detachNewThread { [self] in
            while let socket = listener.accept() { serve(socket) }
            leave(listener)
        }
    }

    func stop() {
        let first = state.withLock { state in
            guard !state.stopped else { return false }
            state.stopped = true
            for socket in state.sockets { socket.shutdown() }
            return true
        }
        guard first else { return }
        allDone.lock()
        while state.withLock({ !$0.sockets.isEmpty }) { allDone.wait() }
        allDone.unlock()
    }

    private func serve(_ socket: OriginSocket) {
        let number = state.withLock { state -> Int? in
            guard !state.stopped else { return nil }
            state.sockets.insert(socket)
            state.connections += 1
            return state.connections - 1
        }
        guard let number else {
            socket.close()
            return
        }
        Thread.detachNewThread { [self] in
            var reader = RequestReader(socket: socket, connection: number)
            while let request = reader.next() {
                let answer = answer(to: request)
                onRequest?(request, answer.status)
                guard answer.send(on: socket, for: request) else { break }
            }
            leave(socket)
        }
    }

    /// Closing stays under the lock: a number that is free again must not be in the set.
    private func leave(_ socket: OriginSocket) {
        state.withLock { state in
            state.sockets.remove(socket)
            socket.close()
        }
        allDone.lock()
        allDone.broadcast()
        allDone.unlock()
    }

    var requests: [ReceivedRequest] {
        state.withLock { $0.requests }
    }

    var openConnections: Int {
        state.withLock { $0.sockets.count - ($0.sockets.contains(listener) ? 1 : 0) }
    }

    func set(_ path: String, _ behaviours: [Behaviour]) {
        state.withLock { state in
            let earlier = state.routes[path]?.modified
            state.routes[path] = Route(behaviours: behaviours, modified: Self.laterThan(earlier))
        }
    }

    func publish(_ item: OriginItem, on path: String) {
        state.withLock { state in
            var route = state.routes[path] ?? Route(behaviours: [.feed(OriginFeed())], modified: Date())
            let old = route.behaviours
            route.behaviours = old.map { $0.publishing(item) ?? $0 }
            if !old.contains(where: { $0.publishing(item) != nil }) {
                route.behaviours = [.feed(OriginFeed(items: [item]))]
            }
            route.rendered = nil
            route.modified = Self.laterThan(state.routes[path]?.modified)
            state.routes[path] = route
        }
    }

    /// HTTP dates have whole seconds; two changes within one second must not look like none.
    private static func laterThan(_ earlier: Date?) -> Date {
        let now = Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
        return earlier.map { max(now, $0.addingTimeInterval(1)) } ?? now
    }

    private func answer(to request: ReceivedRequest) -> OriginAnswer {
        state.withLock { state in
            if keepsRequests { state.requests.append(request) }
            let path = state.routes[request.path] == nil ? request.pathWithoutQuery : request.path
            guard var route = state.routes[path], !route.behaviours.isEmpty else {
                return OriginAnswer(.status(404, body: "nothing here\n"), to: request, rendered: nil, modified: Date())
            }
            let behaviour = route.behaviours[min(route.served, route.behaviours.count - 1)]
            route.served += 1
            if case .feed(let feed, _, _) = behaviour.content, route.rendered == nil || route.behaviours.count > 1 {
                route.rendered = RenderedFeed(feed)
            }
            state.routes[path] = route
            return OriginAnswer(behaviour, to: request, rendered: route.rendered, modified: route.modified)
        }
    }
}

extension Behaviour {
    /// - Returns: nil where there is no feed to publish in.
    fileprivate func publishing(_ item: OriginItem) -> Behaviour? {
        guard case .feed(var feed, let validators, let always200) = content else { return nil }
        if let index = feed.items.firstIndex(where: { $0.id == item.id }) {
            feed.items[index] = item
        } else {
            feed.items.insert(item, at: 0)
        }
        var copy = self
        copy.content = .feed(feed, validators, always200: always200)
        return copy
    }
}
