/// One JSON value on one line. Keys keep the order in which they were given, so equal records give equal bytes; a
/// scalar that may not reach a log is escaped, never dropped, so offsets and quotes stay true.
package indirect enum JSONLine {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([JSONLine])
    case object([(String, JSONLine)])

    package static func optional(_ text: String?) -> JSONLine { text.map { .text($0) } ?? .null }

    package var rendered: String {
        var line = ""
        write(to: &line)
        return line
    }

    private func write(to line: inout String) {
        switch self {
        case .null: line += "null"
        case .bool(let value): line += value ? "true" : "false"
        case .integer(let value): line += String(value)
        // JSON has no infinities and no NaN (RFC 8259, section 6).
        case .number(let value): line += value.isFinite ? "\(value)" : "null"
        case .text(let value): Self.write(value, to: &line)
        case .list(let values):
            line += "["
            for (index, value) in values.enumerated() {
                if index > 0 { line += "," }
                value.write(to: &line)
            }
            line += "]"
        case .object(let members):
            line += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { line += "," }
                Self.write(member.0, to: &line)
                line += ":"
                member.1.write(to: &line)
            }
            line += "}"
        }
    }

    private static func write(_ text: String, to line: inout String) {
        line += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": line += "\\\""
            case "\\": line += "\\\\"
            case "\n": line += "\\n"
            case "\t": line += "\\t"
            default:
                if LogSafe.isUnsafe(scalar) {
                    for unit in String(scalar).utf16 { line += "\\u" + LogSafe.hexadecimal(UInt32(unit), digits: 4) }
                } else {
                    line.unicodeScalars.append(scalar)
                }
            }
        }
        line += "\""
    }
}
