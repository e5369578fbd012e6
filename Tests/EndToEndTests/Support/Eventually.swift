import Foundation
import Testing

/// What a test waited for and did not get.
struct TooLate: Error, CustomStringConvertible {
    var description: String
}

/// Waits until the condition holds: it is looked at every 20 ms, and the deadline is for a machine under load.
func eventually(
    _ what: @autoclosure () -> String, within limit: Duration = .seconds(30), _ holds: () throws -> Bool
) async throws {
    let end = ContinuousClock.now + limit
    while try !holds() {
        guard ContinuousClock.now < end else { throw TooLate(description: "not within \(limit): \(what())") }
        try await Task.sleep(for: .milliseconds(20))
    }
}
