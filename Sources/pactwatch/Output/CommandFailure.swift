/// Why a command ends without having done its work: what, where, what to do; and its exit status.
struct CommandFailure: Error {
    /// The statuses of sysexits.h that pactwatch uses, and 1 where what was asked for by name does not exist.
    enum Status: Int32 {
        case nothingFound = 1
        case data = 65
        case noInput = 66
        case inputOutput = 74
        case tryAgain = 75
        case configuration = 78
    }

    var message: String
    var status: Status
    /// The message already begins with a place, as `pactwatch.yaml:3: error: …`.
    var isPlain: Bool

    init(_ message: String, _ status: Status, isPlain: Bool = false) {
        self.message = message
        self.status = status
        self.isPlain = isPlain
    }

    var text: String { isPlain ? message : "pactwatch: \(message)" }
}
