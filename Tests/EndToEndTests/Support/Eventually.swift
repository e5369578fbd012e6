import Foundation
import Testing

/// What a test waited for and did not get.
struct TooLate: Error, CustomStringConvertible {
    var description: String
}

/// Waits until the condition holds; the deadline is for a machine under load.
///
/// It blocks its thread on purpose: tests that wait for a child block the few threads of the pool as well, and a test
/// that let go of its thread between two looks would get it back only after all of them.
func eventually(
    _ what: @autoclosure () -> String, within limit: Duration = .seconds(30), every pause: Duration = .milliseconds(20),
    _ holds: () throws -> Bool
) throws {
    let end = ContinuousClock.now + limit
    while try !holds() {
        guard ContinuousClock.now < end else { throw TooLate(description: "not within \(limit): \(what())") }
        rest(pause)
    }
}

func rest(_ pause: Duration) {
    let (seconds, attoseconds) = pause.components
    Thread.sleep(forTimeInterval: Double(seconds) + Double(attoseconds) / 1e18)
}
