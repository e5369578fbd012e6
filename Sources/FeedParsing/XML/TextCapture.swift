/// The text of one element, child elements included as markup.
struct TextCapture {
    private var bytes: [UInt8] = []
    private(set) var hasElements = false
    /// Whether characters beside child elements are escaped, so that they are decoded no second time. RSS mixes both
    /// levels in one element (a CDATA section and a stray `<br/>`), so there it is off.
    private let escapesBesideElements: Bool

    init(escapesBesideElements: Bool) { self.escapesBesideElements = escapesBesideElements }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        if hasElements, escapesBesideElements {
            Self.escape(text, into: &bytes)
        } else {
            bytes.append(contentsOf: text)
        }
    }

    mutating func open(_ name: String) {
        if !hasElements, escapesBesideElements {
            var escaped: [UInt8] = []
            Self.escape(bytes, into: &escaped)
            bytes = escaped
        }
        hasElements = true
        bytes.append(contentsOf: "<\(name)>".utf8)
    }

    mutating func close(_ name: String) {
        guard !HTMLElements.voids.contains(name) else { return }
        bytes.append(contentsOf: "</\(name)>".utf8)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    private static func escape(_ text: some Sequence<UInt8>, into bytes: inout [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): bytes.append("&amp;")
            case UInt8(ascii: "<"): bytes.append("&lt;")
            default: bytes.append(byte)
            }
        }
    }
}
