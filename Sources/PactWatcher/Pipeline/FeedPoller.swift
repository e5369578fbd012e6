import FeedFetching
import FeedParsing
import Foundation
import PactDetection
import PactStorage
import PartyModel
import PollPolicy

/// Polls one feed: fetch, parse, drop what is known, read the rest. What comes of it is a `FeedCommit`; failures are
/// outcomes with a reason, never errors. Nil where the poll was broken off by the end of the run.
struct FeedPoller: Sendable {
    let loop: TransferLoop
    let store: PactStore
    let now: @Sendable () -> Date
    /// From 0 up to 1, for the jitter.
    let fraction: @Sendable () -> Double
    let environment: [String: String]

    /// Some servers keep one validator for ever and answer 304 though the feed has changed.
    private static let validatorLife: TimeInterval = 8 * 86_400
    /// More entries than any real feed has; what lies beyond is counted as lost.
    private static let mostItems = 5_000

    func poll(_ due: DueFeed, with engine: Engine) async -> FeedCommit? {
        let time = now()
        do {
            let request = try request(for: due, engine, time)
            let response = try await loop.fetch(request)
            return commit(response, due, engine, time)
        } catch let refusal as FeedCredential.Refusal {
            return failed(refusal.description, .transferFailure(isTransient: false), due, engine, time)
        } catch let failure as FetchFailure {
            if failure == .stopped || failure == .cancelled { return nil }
            let outcome = PollOutcome.transferFailure(isTransient: failure.isTransient)
            return failed(failure.description, outcome, due, engine, time)
        } catch {
            return failed("\(error)", .transferFailure(isTransient: true), due, engine, time)
        }
    }

    private func request(for due: DueFeed, _ engine: Engine, _ time: Date) throws -> FetchRequest {
        let poll = engine.settings.poll
        let isFresh = isFresh(due, time)
        var credentials: FetchCredentials?
        if let credential = engine.feeds[due.id]?.credential {
            let password = try credential.password(environment: environment)
            credentials = FetchCredentials(user: credential.username, password: password.revealed)
        }
        return FetchRequest(
            url: due.url, etag: isFresh ? due.validators?.etag : nil,
            lastModified: isFresh ? due.validators?.lastModified : nil, credentials: credentials,
            userAgent: poll.userAgent,
            limits: FetchLimits(maxBodyBytes: poll.maxBody, totalTimeout: poll.timeout))
    }

    private func isFresh(_ due: DueFeed, _ time: Date) -> Bool {
        due.validatorsAt.map { time.timeIntervalSince($0) < Self.validatorLife } ?? false
    }

    // MARK: Answers

    private func commit(_ response: FetchResponse, _ due: DueFeed, _ engine: Engine, _ time: Date) -> FeedCommit {
        switch response.status {
        case 304 where due.validators == nil || !isFresh(due, time):
            // Nothing was asked conditionally: the answer says nothing about the feed.
            let reason = "the origin answers 304 to a request without a condition"
            return decided(
                .httpError(status: 304, retryAfter: nil), .failed(reason), response, nil, due, engine, time)
        case 304:
            return decided(.unchanged(.notModified), .unchanged, response, nil, due, engine, time)
        case 200..<300:
            let digest = FeedAnswer.digest(response.body)
            if digest == due.bodyDigest {
                var commit = decided(.unchanged(.sameBody), .unchanged, response, nil, due, engine, time)
                commit.validators = validators(response)
                return commit
            }
            return read(response, digest, due, engine, time)
        default:
            let outcome = FeedAnswer.outcome(status: response.status, response.headers, now: time)
            let reason = "the origin answers \(response.status)\(Self.phrase(response.status))"
            return decided(outcome, .failed(reason), response, nil, due, engine, time)
        }
    }

    private static func phrase(_ status: Int) -> String {
        switch status {
        case 401, 403: ": it refuses us; see credentials and user_agent"
        case 404: ": there is no such feed; see its address"
        case 410: ": the feed is gone for good"
        case 429: ": too many requests"
        case 500...599: ": it has trouble of its own"
        default: ""
        }
    }

    private func read(
        _ response: FetchResponse, _ digest: String, _ due: DueFeed, _ engine: Engine, _ time: Date
    ) -> FeedCommit {
        let feed: ParsedFeed
        do {
            feed = try FeedParser.parse(
                response.body, contentType: response.headers["Content-Type"], baseURL: response.finalURL)
        } catch {
            return decided(.notAFeed, .failed(error.description), response, nil, due, engine, time)
        }
        do {
            let items = feed.items.prefix(Self.mostItems)
            let marks = items.map { ItemMark(key: $0.key.description, digest: $0.contentDigest.description) }
            let known = try store.knownItems(feed: due.id, among: marks)
            let new = zip(items, marks).filter { !known.contains($0.1) }
            let overlap = due.isFirstPoll || items.isEmpty ? nil : Double(known.count) / Double(items.count)
            let outcome = PollOutcome.newItems(count: new.count, overlap: overlap)
            var commit = decided(outcome, .read, response, feed, due, engine, time)
            commit.validators = validators(response)
            commit.bodyDigest = digest
            commit.format = feed.format.rawValue
            commit.title = feed.title
            commit.items = new.map { itemCommit($0.0, $0.1, feed, due, engine, time) }
            commit.losses = losses(feed, new.map(\.0))
            return commit
        } catch {
            return failed("the store cannot be read: \(error)", .transferFailure(isTransient: true), due, engine, time)
        }
    }

    private func losses(_ feed: ParsedFeed, _ new: [ParsedItem]) -> [String: Int] {
        var losses: [String: Int] = [:]
        let beyond = feed.items.count - Self.mostItems
        if beyond > 0 { losses["entries beyond \(Self.mostItems) of one feed"] = beyond }
        let cut = new.count { FeedAnswer.capped(FeedAnswer.text($0)).isCut }
        if cut > 0 { losses["texts read only up to \(FeedAnswer.mostScalars) characters"] = cut }
        return losses
    }

    private func itemCommit(
        _ item: ParsedItem, _ mark: ItemMark, _ feed: ParsedFeed, _ due: DueFeed, _ engine: Engine, _ time: Date
    ) -> ItemCommit {
        let settings = engine.feeds[due.id]
        let link = FeedAnswer.unwrapped(item.link, parameters: settings?.search?.unwrap ?? [])
        let published = FeedAnswer.published(item, now: time)
        let language = (item.language ?? feed.language).map {
            LanguageCode(String($0.lowercased().prefix { $0 != "-" && $0 != "_" }))
        }
        let readable = ReadableItem(
            title: FeedAnswer.capped(item.title ?? "").text, text: FeedAnswer.capped(FeedAnswer.text(item)).text,
            language: language ?? settings?.language,
            published: published.map(FeedAnswer.day))
        return ItemCommit(
            mark: mark, title: readable.title, text: readable.text, link: link,
            sourceName: FeedAnswer.sourceName(item, link: link, feed: settings, id: due.id), published: published,
            verdict: engine.reader.read(readable))
    }

    // MARK: Decisions

    private func validators(_ response: FetchResponse) -> Validators {
        Validators(etag: response.headers["ETag"], lastModified: response.headers["Last-Modified"])
    }

    private func decided(
        _ outcome: PollOutcome, _ result: PollResult, _ response: FetchResponse, _ feed: ParsedFeed?, _ due: DueFeed,
        _ engine: Engine, _ time: Date
    ) -> FeedCommit {
        let decision = engine.pollPolicy(for: due.id).decide(
            after: outcome, state: due.state, hints: FeedAnswer.hints(response.headers, feed: feed, now: time),
            isRedirectedPermanently: response.permanentURL != nil, fraction: fraction())
        return FeedCommit(
            feed: due.id, polledAt: time, result: result, decision: decision,
            host: FeedAnswer.host(of: response.finalURL),
            redirectURL: decision.keepsRedirect ? response.permanentURL : nil)
    }

    private func failed(
        _ reason: String, _ outcome: PollOutcome, _ due: DueFeed, _ engine: Engine, _ time: Date
    ) -> FeedCommit {
        let decision = engine.pollPolicy(for: due.id).decide(after: outcome, state: due.state, fraction: fraction())
        return FeedCommit(
            feed: due.id, polledAt: time, result: .failed(reason), decision: decision,
            host: FeedAnswer.host(of: due.url))
    }
}
