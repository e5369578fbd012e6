/// Where a document or its sender says how it is encoded.
enum EncodingDeclarations {
    /// The `charset` of a Content-Type (RFC 9110, section 8.3.2), quoted or not.
    static func charset(ofContentType contentType: String) -> String? {
        for parameter in contentType.split(separator: ";").dropFirst() {
            let halves = parameter.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, trimmed(halves[0]).lowercased() == "charset" else { continue }
            let value = trimmed(halves[1])
            return value.isEmpty ? nil : value
        }
        return nil
    }

    /// `encoding` of the XML declaration, looked for in the first KiB, as some feeds have garbage before it.
    static func xmlDeclaration(in bytes: [UInt8]) -> String? {
        guard let start = bytes.firstIndex(of: "<?xml", from: 0, before: 1024),
            let end = bytes.firstIndex(ofByte: UInt8(ascii: ">"), from: start, before: start + 512)
        else { return nil }
        return value(of: "encoding", in: bytes, from: start, before: end)
    }

    /// `<meta charset>` or its `http-equiv` form, of pages that are none of ours but should be named rightly.
    static func meta(in bytes: [UInt8]) -> String? {
        guard let start = bytes.firstIndex(of: "<meta", from: 0, before: 2048),
            let end = bytes.firstIndex(ofByte: UInt8(ascii: ">"), from: start, before: start + 512)
        else { return nil }
        return value(of: "charset", in: bytes, from: start, before: end)
    }

    /// The first language that the document names, by `<language>`, `xml:lang` or `dc:language`, read as ASCII.
    static func language(in bytes: [UInt8]) -> String? {
        for mark: StaticString in ["<language>", "<dc:language>", "xml:lang=\"", "xml:lang='", "\"language\": \""] {
            guard let start = bytes.firstIndex(of: mark, from: 0, before: 65_536) else { continue }
            let first = bytes.skippingSpaces(from: start + mark.utf8CodeUnitCount)
            var end = first
            while end < bytes.count, end < first + 16, ASCII.isAlphanumeric(bytes[end]) || bytes[end] == 0x2D {
                end += 1
            }
            if end > first { return bytes.string(in: first..<end) }
        }
        return nil
    }

    private static func value(of name: StaticString, in bytes: [UInt8], from start: Int, before end: Int) -> String? {
        guard let place = bytes.firstIndex(of: name, from: start, before: end) else { return nil }
        var index = bytes.skippingSpaces(from: place + name.utf8CodeUnitCount, before: end)
        guard index < end, bytes[index] == UInt8(ascii: "=") else { return nil }
        index = bytes.skippingSpaces(from: index + 1, before: end)
        while index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") { index += 1 }
        let first = index
        while index < end, ASCII.isAlphanumeric(bytes[index]) || "-_.:+".utf8.contains(bytes[index]) { index += 1 }
        return index > first ? bytes.string(in: first..<index) : nil
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { " \t\"'".contains($0) }.reversed().drop { " \t\"'".contains($0) }.reversed())
    }
}
