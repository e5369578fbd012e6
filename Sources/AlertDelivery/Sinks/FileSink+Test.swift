import Foundation

extension FileSink {
    /// Appends beside a daemon that may be writing: each append is one call in the file's append mode.
    ///
    /// Never creates the file: made by root, it would be closed to the daemon's user.
    package func test(_ alert: TestAlert) throws(DeliveryTrouble) -> String {
        do throws(SinkFailure) {
            let file = try LogFile.openExisting(options.path, calls: calls)
            guard try file.identity().isRegular else { throw SinkFailure.notRegularFile(path: options.path) }
            let start = try file.endsWithLineBreak() ? "" : "\n"
            try file.append((start + format.renderTest(alert) + "\n").utf8)
            return "appended a line to \(options.path)"
        } catch {
            throw .sink(error)
        }
    }
}
