/// Writes well-formed XML from whatever a feed has, so that libxml2 meets nothing that it would stop at or drop.
///
/// - The prolog, every DOCTYPE, comment and processing instruction is left out (no entity can be declared).
/// - Control characters go, stray `&` and `<` are escaped, HTML's names become their characters.
/// - End tags are matched without case; missing ones are added, extra ones dropped. The root closes at the very end,
///   for
///   feeds exist whose items follow `</channel></rss>`.
/// - Depth, attributes of an element and open namespace declarations are bounded, as libxml2's work per element grows
///   with each of them.
///
/// The tests feed every output to libxml2 without its recovery: it must be accepted.
struct XMLNormalizer {
    static let maximumDepth = 200
    static let maximumAttributes = 64
    static let maximumNamespaces = 256

    struct Output {
        let bytes: [UInt8]
        let isTruncated: Bool
        let isTooDeep: Bool
        let hasExtraEnds: Bool
    }

    private var scanner: MarkupScanner
    private var out: [UInt8] = []
    private var open: [(name: [UInt8], namespaces: Int)] = []
    private var namespaces = 0
    private var isRootClosed = false
    private var isTooDeep = false
    private var hasExtraEnds = false

    /// - Parameters:
    ///   - bytes: valid UTF-8.
    ///   - root: where the root's start tag stands.
    init(_ bytes: [UInt8], from root: Int) {
        scanner = MarkupScanner(bytes, from: root, dialect: .xml)
        out.reserveCapacity(bytes.count - root + 1024)
    }

    mutating func normalize() -> Output {
        while let token = scanner.next() {
            switch token {
            case .text(let range): text(range)
            case .cdata(let range): cdata(range)
            case .openCDATA(let start): openCDATA(from: start)
            case .start(let tag): start(tag)
            case .end(let name): end(name)
            case .skipped: break
            }
        }
        let isTruncated = !isRootClosed || scanner.isCutOff
        close(downTo: 0)
        return Output(bytes: out, isTruncated: isTruncated, isTooDeep: isTooDeep, hasExtraEnds: hasExtraEnds)
    }

    // MARK: Elements

    private mutating func start(_ tag: MarkupScanner.Tag) {
        let name = Self.cleaned(scanner.bytes[tag.name])
        guard open.count < Self.maximumDepth else {
            isTooDeep = true
            return
        }
        out.append(UInt8(ascii: "<"))
        out.append(contentsOf: name)
        let declared = attributes(tag.attributes)
        if (tag.isSelfClosing || Self.isVoid(name)) && !open.isEmpty {
            out.append("/>")
        } else {
            out.append(UInt8(ascii: ">"))
            open.append((name, declared))
            namespaces += declared
        }
    }

    private mutating func attributes(_ range: Range<Int>) -> Int {
        var seen: Set<[UInt8]> = []
        var declared = 0
        for attribute in MarkupAttributes(scanner.bytes, in: range) {
            guard seen.count < Self.maximumAttributes else { break }
            let name = Self.cleaned(scanner.bytes[attribute.name])
            guard seen.insert(name).inserted else { continue }
            if name.starts(with: "xmlns".utf8) {
                guard namespaces + declared < Self.maximumNamespaces else { continue }
                declared += 1
            }
            out.append(UInt8(ascii: " "))
            out.append(contentsOf: name)
            out.append("=\"")
            escape(attribute.value)
            out.append(UInt8(ascii: "\""))
        }
        return declared
    }

    private mutating func end(_ range: Range<Int>) {
        let name = Self.cleaned(scanner.bytes[range])
        guard let index = open.lastIndex(where: { Self.isSame($0.name, name) }) else {
            if !Self.isVoid(name) { hasExtraEnds = true }
            return
        }
        if index == 0 { isRootClosed = true }
        close(downTo: max(index, 1))
    }

    private mutating func close(downTo depth: Int) {
        while open.count > depth, let element = open.popLast() {
            namespaces -= element.namespaces
            out.append("</")
            out.append(contentsOf: element.name)
            out.append(UInt8(ascii: ">"))
        }
    }

    /// `a:b:c` and `a:` are no qualified names; all but a fitting first colon become `_`.
    private static func cleaned(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        guard raw.contains(UInt8(ascii: ":")) else { return Array(raw) }
        let bytes = Array(raw)
        var name: [UInt8] = []
        var hasColon = false
        for (index, byte) in bytes.enumerated() {
            guard byte == UInt8(ascii: ":") else {
                name.append(byte)
                continue
            }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            let fits = !hasColon && (ASCII.isLetter(next) || next == UInt8(ascii: "_"))
            hasColon = hasColon || fits
            name.append(fits ? byte : UInt8(ascii: "_"))
        }
        return name
    }

    private static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count
            && zip(left, right).allSatisfy { ASCII.lowercased($0) == ASCII.lowercased($1) }
    }

    /// `<br>` without an end is common in descriptions; three hundred of them must not nest.
    private static func isVoid(_ name: [UInt8]) -> Bool {
        name.count <= 5 && HTMLElements.voids.contains(String(decoding: name, as: UTF8.self).lowercased())
    }

    // MARK: Text

    private mutating func text(_ range: Range<Int>) {
        // Nothing may stand before the root or, once it is closed, behind it.
        guard !open.isEmpty, !(isRootClosed && open.count == 1) else { return }
        escape(range)
    }

    /// In a section `&` and `<` are themselves.
    private mutating func cdata(_ range: Range<Int>) {
        guard !open.isEmpty else { return }
        for index in range { escapeByte(at: index) }
    }

    /// A section that never ends goes to the end tag of its element, if there is one, else to the end of the bytes.
    private mutating func openCDATA(from start: Int) {
        var end = scanner.bytes.count
        if let name = open.last?.name {
            var search = start
            while let found = scanner.bytes.firstIndex(of: "</", from: search) {
                let nameEnd = found + 2 + name.count
                if nameEnd <= end, Self.isSame(Array(scanner.bytes[(found + 2)..<nameEnd]), name) {
                    end = found
                    break
                }
                search = found + 2
            }
        }
        scanner.position = end
        cdata(start..<end)
    }

    private mutating func escape(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = scanner.bytes[index]
            if byte == UInt8(ascii: "&"),
                let reference = CharacterReference(in: scanner.bytes, at: index, lenient: false),
                reference.end <= range.upperBound
            {
                write(reference.scalar)
                index = reference.end
            } else if byte == UInt8(ascii: "]"), scanner.bytes.matches("]]>", at: index) {
                // The end of a section within a section; a reader is not meant to see it.
                index += 3
            } else {
                escapeByte(at: index)
                index += 1
            }
        }
    }

    private mutating func escapeByte(at index: Int) {
        let byte = scanner.bytes[index]
        switch byte {
        case UInt8(ascii: "&"): out.append("&amp;")
        case UInt8(ascii: "<"): out.append("&lt;")
        case UInt8(ascii: ">"): out.append("&gt;")
        case UInt8(ascii: "\""): out.append("&quot;")
        case 0x09, 0x0A, 0x0D: out.append(byte)
        case 0..<0x20: break
        case 0xBE, 0xBF:
            // U+FFFE and U+FFFF are no XML characters.
            out.append(byte)
            if out.suffix(3).elementsEqual([0xEF, 0xBF, byte]) { out.removeLast(3) }
        default: out.append(byte)
        }
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "&": out.append("&amp;")
        case "<": out.append("&lt;")
        case ">": out.append("&gt;")
        case "\"": out.append("&quot;")
        default: if PlainText.isVisible(scalar) { out.append(scalar: scalar) }
        }
    }
}
