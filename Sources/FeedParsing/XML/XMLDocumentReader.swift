import CLibXML2

/// Drives libxml2's SAX2 interface over one document in memory.
///
/// The user data of the callbacks is an object of ours and not libxml2's context, so its own entity and DTD functions
/// are never called. Nothing is loaded from files or the network.
enum XMLDocumentReader {
    /// - Parameters:
    ///   - document: UTF-8, as `XMLNormalizer` writes it.
    ///   - recovers: go on after an error. Tests turn it off to prove that there is none.
    /// - Returns: true if libxml2 found the document well-formed.
    @discardableResult
    static func read(_ document: [UInt8], into consumer: any XMLElementConsumer, recovers: Bool = true) -> Bool {
        guard !document.isEmpty, let size = Int32(exactly: document.count) else { return false }
        let state = ReaderState(consumer)
        return withExtendedLifetime(state) {
            document.withUnsafeBytes { buffer in
                guard let start = buffer.bindMemory(to: CChar.self).baseAddress,
                    let context = xmlCreateMemoryParserCtxt(start, size)
                else { return false }
                defer { xmlFreeParserCtxt(context) }
                guard let handler = context.pointee.sax else { return false }
                handler.update(from: [ReaderState.handler], count: 1)
                context.pointee.userData = Unmanaged.passUnretained(state).toOpaque()
                // HUGE lifts the limits of 256 levels and 10 MB a text; the normalizer and the fetcher set ours.
                var options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
                options |= XML_PARSE_HUGE.rawValue
                // Without NOENT libxml2 leaves `&amp;` in attributes as `&#38;`. No entity is ever declared here.
                options |= XML_PARSE_NOENT.rawValue
                if recovers { options |= XML_PARSE_RECOVER.rawValue }
                xmlCtxtUseOptions(context, Int32(bitPattern: options))
                xmlParseDocument(context)
                return context.pointee.wellFormed == 1
            }
        }
    }
}

private final class ReaderState {
    private let consumer: any XMLElementConsumer
    private var bases: [String?] = []
    private var languages: [String?] = []

    init(_ consumer: any XMLElementConsumer) { self.consumer = consumer }

    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = CLibXML2_sax2Magic()
        handler.startElementNs = { data, local, prefix, uri, _, _, count, _, attributes in
            ReaderState.of(data)?.start(local, prefix, uri, Int(count), attributes)
        }
        handler.endElementNs = { data, _, _, _ in ReaderState.of(data)?.end() }
        handler.characters = { data, text, length in ReaderState.of(data)?.characters(text, Int(length)) }
        handler.ignorableWhitespace = { data, text, length in ReaderState.of(data)?.characters(text, Int(length)) }
        handler.cdataBlock = { data, text, length in ReaderState.of(data)?.characters(text, Int(length)) }
        // Without a function of its own libxml2 prints errors to standard error.
        handler.serror = { _, _ in }
        return handler
    }

    private static func of(_ data: UnsafeMutableRawPointer?) -> ReaderState? {
        data.map { Unmanaged<ReaderState>.fromOpaque($0).takeUnretainedValue() }
    }

    private func start(
        _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
        _ count: Int, _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        let attributes = Self.attributes(count, values)
        let base = attributes[XMLName(.xml, "base")]
        let language = attributes[XMLName(.xml, "lang")]
        let inherited = bases.last ?? nil
        bases.append(base.map { LinkResolver.resolve($0, against: inherited) ?? $0 } ?? inherited)
        languages.append(language ?? languages.last ?? nil)
        consumer.start(
            XMLElement(
                name: Self.name(local, prefix, uri), isPrefixed: prefix != nil, attributes: attributes,
                base: bases.last ?? nil, language: languages.last ?? nil, namesLanguage: language != nil))
    }

    private func end() {
        _ = bases.popLast()
        _ = languages.popLast()
        consumer.end()
    }

    private func characters(_ text: UnsafePointer<xmlChar>?, _ length: Int) {
        guard let text, length > 0 else { return }
        consumer.characters(UnsafeBufferPointer(start: text, count: length))
    }

    private static func name(
        _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?
    ) -> XMLName {
        var name = local.map { String(cString: $0) } ?? ""
        var before = prefix.map { String(cString: $0) }
        // An undeclared prefix stays in the local name in some cases.
        if before == nil, let colon = name.firstIndex(of: ":") {
            before = String(name[..<colon])
            name = String(name[name.index(after: colon)...])
        }
        return XMLName(XMLSpace(uri: uri.map { String(cString: $0) }, prefix: before), name.lowercased())
    }

    /// Five pointers an attribute: local name, prefix, namespace, begin and end of the value.
    private static func attributes(
        _ count: Int, _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) -> [XMLName: String] {
        guard let values, count > 0 else { return [:] }
        var attributes: [XMLName: String] = [:]
        for index in 0..<count {
            guard let start = values[index * 5 + 3], let end = values[index * 5 + 4] else { continue }
            let name = name(values[index * 5], values[index * 5 + 1], values[index * 5 + 2])
            let value = UnsafeBufferPointer(start: start, count: max(0, end - start))
            if attributes[name] == nil { attributes[name] = String(decoding: value, as: UTF8.self) }
        }
        return attributes
    }
}
