/// Why a document gave no feed.
package enum FeedParseFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// No bytes, or only white space.
    case empty
    /// Something else than a feed; `saw` says what, for people ("an HTML page").
    case notAFeed(saw: String)
    /// A JSON Feed that is no JSON.
    case invalidJSON(String)
    /// Items were there, but none had a title, a text, a link or an id.
    case noItemsReadable(items: Int)

    package var description: String {
        switch self {
        case .empty: "the document is empty"
        case .notAFeed(let saw): "this is no feed but \(saw)"
        case .invalidJSON(let reason): "the feed is not valid JSON: \(reason)"
        case .noItemsReadable(let items): "none of the feed's \(items) items has a title, a text, a link or an id"
        }
    }
}
