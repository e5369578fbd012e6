/// A complete answer, of whatever status: 304, 404, 410, 429 and 503 are for the caller to judge.
package struct FetchResponse: Sendable {
    package let status: Int
    /// Where the answer came from in the end; names and passwords are left out.
    package let finalURL: String
    /// How far permanent redirects (301, 308) alone lead from the request's URL: the address to use from now on. Nil
    /// where the first answer was none.
    package let permanentURL: String?
    /// Those of the last answer; headers of redirects never mix in.
    package let headers: FetchHeaders
    /// Decompressed, not decoded.
    package let body: [UInt8]
    /// "1.0", "1.1", "2" or "3".
    package let httpVersion: String
    /// From the start of the transfer to its end, redirects included.
    package let duration: Duration
    /// Until TCP and TLS stood; about zero on a connection used again.
    package let connectDuration: Duration
    /// Headers, and the body as it was sent (so compressed), in bytes.
    package let bytesOnWire: Int
}

/// Header fields in the order in which they came; names compare without case (RFC 9110 section 5.1).
package struct FetchHeaders: Sendable, Equatable {
    package struct Field: Sendable, Equatable {
        /// In lower case.
        package let name: String
        /// Without white space around it, and without control characters.
        package var value: String
    }

    package private(set) var fields: [Field] = []

    package init() {}

    /// The first field of that name.
    package subscript(name: String) -> String? {
        let wanted = name.lowercased()
        return fields.first { $0.name == wanted }?.value
    }

    /// All fields of that name, in order: `Link` and `Cache-Control` may come several times.
    package func all(_ name: String) -> [String] {
        let wanted = name.lowercased()
        return fields.filter { $0.name == wanted }.map(\.value)
    }

    /// One line as it came in, with or without its end. What is not a field is left out.
    mutating func append(line: some Collection<UInt8>) {
        let text = Self.decode(line)
        if let first = text.first, first == " " || first == "\t" {
            // obs-fold (RFC 9112 section 5.2): the line goes on with the value before it.
            guard !fields.isEmpty else { return }
            fields[fields.count - 1].value += " " + Self.trimmed(text)
            return
        }
        guard let colon = text.firstIndex(of: ":") else { return }
        let name = Self.trimmed(text[..<colon])
        guard !name.isEmpty else { return }
        fields.append(Field(name: name.lowercased(), value: Self.trimmed(text[text.index(after: colon)...])))
    }

    /// UTF-8 where it is that, else Latin-1, which RFC 9110 section 5.5 names as the history of the field.
    private static func decode(_ bytes: some Collection<UInt8>) -> String {
        let visible = bytes.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
        if let text = String(validating: visible, as: UTF8.self) { return text }
        return String(String.UnicodeScalarView(visible.map { Unicode.Scalar($0) }))
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        var rest = Substring(text).drop(while: isBlank)
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return String(rest)
    }
}
