import Glibc

/// Reads lines from a file descriptor in constant memory. A line over the limit is skipped and reported as such.
struct LineReader {
    enum Line {
        case bytes([UInt8])
        case tooLong
    }

    struct Failure: Error, CustomStringConvertible {
        let code: Int32
        var description: String { "standard input cannot be read: \(String(cString: strerror(code)))" }
    }

    private let descriptor: Int32
    private let limit: Int
    private var buffer: [UInt8] = []
    private var cursor = 0
    private var isAtEnd = false

    init(descriptor: Int32 = STDIN_FILENO, limit: Int = 4 << 20) {
        self.descriptor = descriptor
        self.limit = limit
    }

    /// No whole line is left of what was read, so that `next` may have to wait for more.
    var mayWait: Bool { !buffer[cursor...].contains(0x0A) }

    mutating func next() throws(Failure) -> Line? {
        var line: [UInt8] = []
        var isTooLong = false
        while true {
            if cursor == buffer.count {
                try fill()
                if buffer.isEmpty {
                    return line.isEmpty && !isTooLong ? nil : isTooLong ? .tooLong : .bytes(line)
                }
            }
            let rest = buffer[cursor...]
            let end = rest.firstIndex(of: 0x0A)
            let part = rest[..<(end ?? buffer.count)]
            if line.count + part.count > limit { isTooLong = true }
            if isTooLong { line = [] } else { line += part }
            cursor = (end ?? buffer.count - 1) + 1
            if end != nil { return isTooLong ? .tooLong : .bytes(line) }
        }
    }

    private mutating func fill() throws(Failure) {
        cursor = 0
        buffer = []
        guard !isAtEnd else { return }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count > 0 {
                buffer = Array(chunk[..<count])
                return
            }
            if count == 0 {
                isAtEnd = true
                return
            }
            if errno != EINTR { throw Failure(code: errno) }
        }
    }
}
