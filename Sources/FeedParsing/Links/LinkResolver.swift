/// Makes absolute http links of what feeds write.
enum LinkResolver {
    /// The absolute form of a reference, percent-encoded; nil if it is none (empty, relative without a base, another
    /// scheme than http, https or ftp).
    ///
    /// Source: RFC 3986, section 5.2; non-ASCII characters by RFC 3987, section 3.1.
    static func resolve(_ reference: String, against base: String?) -> String? {
        let cleaned = cleaned(reference)
        guard !cleaned.isEmpty else { return nil }
        var target = LinkParts(cleaned)
        if target.scheme == nil, target.authority == nil, cleaned.lowercased().hasPrefix("www.") {
            target = LinkParts("http://" + cleaned)
        }
        if let scheme = target.scheme {
            // `http:path` is read as relative by browsers; feeds that have it mean nothing by it.
            guard isWebScheme(scheme), target.authority?.isEmpty == false else { return nil }
            return target.absolute()
        }
        let origin = base.map { LinkParts(self.cleaned($0)) }
        guard let origin, let scheme = origin.scheme, isWebScheme(scheme), origin.authority?.isEmpty == false else {
            guard target.authority?.isEmpty == false else { return nil }
            target.scheme = "https"
            return target.absolute()
        }
        return target.merged(with: origin).absolute()
    }

    private static func isWebScheme(_ scheme: String) -> Bool {
        scheme == "http" || scheme == "https" || scheme == "ftp"
    }

    /// Line breaks and tabs inside links come from wrapped XML; `&amp;` from links escaped twice.
    private static func cleaned(_ link: String) -> String {
        let scalars = link.unicodeScalars.filter { $0.value > 0x20 || $0 == " " }
        var text = String(String.UnicodeScalarView(scalars))
        while text.hasPrefix(" ") { text.removeFirst() }
        while text.hasSuffix(" ") { text.removeLast() }
        guard text.contains("&amp;") else { return text }
        return text.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
    }
}

/// The five parts of a URI reference (RFC 3986, appendix B).
struct LinkParts {
    var scheme: String?
    var authority: String?
    var path: String
    var query: String?
    var fragment: String?

    init(_ text: String) {
        var rest = Substring(text)
        if let hash = rest.firstIndex(of: "#") {
            fragment = String(rest[rest.index(after: hash)...])
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: "?") {
            query = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        if let colon = rest.firstIndex(of: ":"), Self.isScheme(rest[..<colon]) {
            scheme = rest[..<colon].lowercased()
            rest = rest[rest.index(after: colon)...]
        }
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            let slash = rest.firstIndex(of: "/") ?? rest.endIndex
            authority = String(rest[..<slash])
            rest = rest[slash...]
        }
        path = String(rest)
    }

    private static func isScheme(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, ASCII.isLetter(first) else { return false }
        return text.utf8.allSatisfy {
            ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
    }

    /// RFC 3986, section 5.2.2, for a reference without scheme.
    func merged(with base: LinkParts) -> LinkParts {
        var target = self
        target.scheme = base.scheme
        guard authority == nil else { return target }
        target.authority = base.authority
        if path.isEmpty {
            target.path = base.path
            if query == nil { target.query = base.query }
        } else if !path.hasPrefix("/") {
            let folder = base.path.lastIndex(of: "/").map { String(base.path[...$0]) } ?? "/"
            target.path = folder + path
        }
        return target
    }

    func absolute() -> String {
        var text = (scheme ?? "http") + "://" + Self.host(authority ?? "")
        let path = Self.withoutDots(path)
        if !path.isEmpty, !path.hasPrefix("/") { text += "/" }
        text += Self.encoded(path)
        if let query { text += "?" + Self.encoded(query) }
        if let fragment { text += "#" + Self.encoded(fragment) }
        return text
    }

    /// RFC 3986, section 5.2.4.
    static func withoutDots(_ path: String) -> String {
        guard path.contains("/.") || path.hasPrefix(".") else { return path }
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case ".": if isLast { kept.append("") }
            case "..":
                if kept.count > 1 { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(segment)
            }
        }
        return kept.joined(separator: "/")
    }

    /// Encodes what no URI may contain; a `%` with two hexadecimal digits stays.
    static func encoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isEscape =
                byte == UInt8(ascii: "%") && index + 2 < bytes.count && ASCII.hexValue(bytes[index + 1]) != nil
                && ASCII.hexValue(bytes[index + 2]) != nil
            if isEscape || ASCII.isAlphanumeric(byte) || "-._~:/?#[]@!$&'()*+,;=".utf8.contains(byte) {
                out.append(byte)
            } else {
                let digits = Array("0123456789ABCDEF".utf8)
                out.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The authority with its host in lower case and, outside ASCII, in Punycode.
    private static func host(_ authority: String) -> String {
        let user = authority.lastIndex(of: "@").map { authority[...$0] } ?? ""
        let host = authority[user.endIndex...].lowercased()
        let labels = host.split(separator: ".", omittingEmptySubsequences: false).map { label in
            label.utf8.allSatisfy { $0 < 0x80 } ? String(label) : Punycode.label(String(label))
        }
        return encoded(String(user)) + encoded(labels.joined(separator: "."))
    }
}

/// Punycode (RFC 3492), for the labels of internationalized host names.
enum Punycode {
    static func label(_ label: String) -> String {
        let input = label.unicodeScalars.map(\.value)
        var output = input.filter { $0 < 0x80 }.compactMap { Unicode.Scalar($0) }.map { String($0) }.joined()
        let basic = output.utf8.count
        var handled = basic
        if basic > 0 { output += "-" }
        var code: UInt32 = 128
        var delta: UInt32 = 0
        var bias: UInt32 = 72
        // 63 is the longest label that DNS takes; longer ones are nonsense and could overflow.
        guard input.count <= 63 else { return label }
        while handled < input.count {
            guard let next = input.filter({ $0 >= code }).min() else { break }
            delta &+= (next - code) &* UInt32(handled + 1)
            code = next
            for point in input {
                if point < code { delta &+= 1 }
                guard point == code else { continue }
                output += integer(delta, bias: bias)
                bias = adapted(delta, points: UInt32(handled + 1), isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta &+= 1
            code += 1
        }
        return "xn--" + output
    }

    private static func integer(_ value: UInt32, bias: UInt32) -> String {
        var text = ""
        var rest = value
        var base: UInt32 = 36
        while true {
            let threshold = base <= bias ? 1 : min(26, base - bias)
            if rest < threshold { return text + digit(rest) }
            text += digit(threshold + (rest - threshold) % (36 - threshold))
            rest = (rest - threshold) / (36 - threshold)
            base += 36
        }
    }

    private static func digit(_ value: UInt32) -> String {
        Unicode.Scalar(value < 26 ? value + 97 : value + 22).map { String($0) } ?? ""
    }

    private static func adapted(_ delta: UInt32, points: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / points
        var bias: UInt32 = 0
        while delta > 455 {
            delta /= 35
            bias += 36
        }
        return bias + 36 * delta / (delta + 38)
    }
}
