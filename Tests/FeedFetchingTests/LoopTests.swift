import FeedFetching
import FeedOrigin
import Testing

/// The limit is for a loop that hangs; nothing here takes long.
@Suite(.timeLimit(.minutes(1))) struct LoopTests {
    @Test func threeHundredAtOnce() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        for index in 0..<300 { origin.set("/\(index)", .text("body \(index)")) }
        let began = ContinuousClock.now
        let wrong = try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<300 {
                group.addTask {
                    try await loop.fetch(.test(origin.baseURL + "/\(index)")).text != "body \(index)"
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        print("300 transfers over loopback: \(ContinuousClock.now - began)")
        #expect(wrong == 0)
        #expect(origin.requests.count == 300)
        // The limit a host, kept by the queue.
        #expect(Set(origin.requests.map(\.connection)).count <= 4)
    }

    /// The origin answers after an hour: only the cancellation can end the fetch.
    @Test func cancellation() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests(maxConnectionsPerHost: 1)
        defer { loop.stop() }
        origin.set("/slow", .text("late").delayed(.seconds(3600)))
        origin.set("/fine", .text("fine"))
        let request = FetchRequest.test(origin.baseURL + "/slow") {
            $0.limits.totalTimeout = .seconds(3600)
            $0.limits.lowSpeedTime = .seconds(3600)
        }
        let running = Task { await loop.failure(request) }
        let queued = Task { await loop.failure(request) }
        await origin.waitForRequests(1)
        let began = ContinuousClock.now
        queued.cancel()
        #expect(await queued.value == .cancelled)
        running.cancel()
        #expect(await running.value == .cancelled)
        print("two cancellations: \(ContinuousClock.now - began)")
        // The place is free again.
        #expect(try await loop.fetch(.test(origin.baseURL + "/fine")).text == "fine")
    }

    @Test func cancelledFromTheStart() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests(maxConnectionsPerHost: 1)
        defer { loop.stop() }
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await loop.failure(.test(origin.baseURL + "/never"))
        }
        #expect(await task.value == .cancelled)
        // One place a host: had the cancelled one been started, it would have come first.
        _ = try await loop.fetch(.test(origin.baseURL + "/next"))
        #expect(origin.requests.map(\.path) == ["/next"])
    }

    @Test func stopFailsEverythingUnderWay() async throws {
        let origin = try FeedOrigin()
        let loop = try TransferLoop.forTests(maxConnectionsPerHost: 2)
        origin.set("/slow", .text("late").delayed(.seconds(3600)))
        let tasks = (0..<20).map { _ in Task { await loop.failure(.test(origin.baseURL + "/slow")) } }
        await origin.waitForRequests(2)
        loop.stop()
        for task in tasks { #expect(await task.value == .stopped) }
        #expect(await loop.failure(.test(origin.baseURL + "/slow")) == .stopped)
        loop.stop()
    }

    @Test func stopsAndFetchesFromManyTasksAtOnce() async throws {
        let origin = try FeedOrigin()
        origin.set("/", .text("x"))
        for _ in 0..<20 {
            let loop = try TransferLoop.forTests()
            await withTaskGroup(of: Void.self) { group in
                for index in 0..<20 {
                    group.addTask {
                        if index % 7 == 6 { return loop.stop() }
                        let failure = await loop.failure(.test(origin.baseURL + "/"))
                        #expect(failure == nil || failure == .stopped)
                    }
                }
            }
            #expect(await loop.failure(.test(origin.baseURL + "/")) == .stopped)
        }
    }

    /// The thread is gone when the connections that it kept for later are.
    @Test(arguments: [true, false]) func connectionsCloseWithTheLoop(stops: Bool) async throws {
        let origin = try FeedOrigin()
        origin.set("/", .text("x"))
        for _ in 0..<20 {
            let loop = try TransferLoop.forTests()
            _ = try await loop.fetch(.test(origin.baseURL + "/"))
            if stops { loop.stop() }
        }
        while origin.openConnections > 0 { await Task.yield() }
    }

    @Test func idleLoopTurns() async throws {
        let loop = try TransferLoop.forTests()
        defer { loop.stop() }
        let before = loop.lastTurn
        var tries = 0
        while loop.lastTurn == before, tries < 1000 {
            try await Task.sleep(for: .milliseconds(10))
            tries += 1
        }
        #expect(loop.lastTurn > before)
    }

    /// One host that hangs with all its places must not keep the others waiting.
    @Test func slowHostLeavesRoom() async throws {
        let (slow, quick) = (try FeedOrigin(), try FeedOrigin())
        let loop = try TransferLoop.forTests(maxConnections: 3, maxConnectionsPerHost: 2)
        slow.set("/", .text("late").delayed(.seconds(3600)))
        quick.set("/", .text("quick"))
        let hanging = (0..<10).map { _ in Task { await loop.failure(.test(slow.baseURL + "/")) } }
        await slow.waitForRequests(2)
        for _ in 0..<5 { #expect(try await loop.fetch(.test(quick.baseURL + "/")).text == "quick") }
        #expect(slow.requests.count == 2)
        loop.stop()
        for task in hanging { #expect(await task.value == .stopped) }
    }
}

extension FeedOrigin {
    /// Until so many requests have come in.
    func waitForRequests(_ count: Int) async {
        while requests.count < count { await Task.yield() }
    }
}
