import ArgumentParser
import FeedParsing
import Glibc

struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Parses one feed document and prints it as one JSON object.",
        discussion: """
            Reads RSS, Atom and JSON Feed. Texts come out plain, links absolute, dates in UTC; `warnings` say what \
            had to be mended. The exit status is 65 where the document is no feed. Example:
              curl -s https://example.org/feed | pactwatch parse --base https://example.org/feed -
            """)

    @Option(help: ArgumentHelp("The address that the document came from, for relative links.", valueName: "url"))
    var base: String?

    @Option(
        help: ArgumentHelp("Its Content-Type header; the charset there overrides the document's.", valueName: "type"))
    var contentType: String?

    @Argument(help: "The document; - for standard input.")
    var file: String

    func run() throws {
        let bytes = try DocumentReader.read(file)
        do {
            Output.standard.line(try FeedParser.parse(bytes, contentType: contentType, baseURL: base).json())
        } catch {
            throw CommandFailure("\(DocumentReader.name(file)): \(error)", .data)
        }
    }
}

/// Reads one whole file, or standard input for `-`.
enum DocumentReader {
    /// As large as `poll.max_body` may be; the parser's work is linear in the length.
    static let limit = 256 << 20

    static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

    static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
        guard path != "-" else { return try read(STDIN_FILENO, path) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, code: errno) }
        defer { close(descriptor) }
        return try read(descriptor, path)
    }

    private static func read(_ descriptor: Int32, _ path: String) throws(CommandFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(path, code: errno)
            }
            bytes += chunk[..<count]
            guard bytes.count <= limit else {
                throw CommandFailure("\(name(path)): larger than \(limit >> 20) MiB, which no feed is", .data)
            }
        }
    }

    private static func failure(_ path: String, code: Int32) -> CommandFailure {
        let reason = String(cString: strerror(code))
        return code == ENOENT || code == ENOTDIR
            ? CommandFailure("\(name(path)): there is no such file", .noInput)
            : CommandFailure("\(name(path)) cannot be read: \(reason)", .inputOutput)
    }
}
