/// From the bytes of a document to its feed. No input or output, no clock: the same bytes always give the same feed.
package enum FeedParser {
    /// Parses RSS, Atom and JSON Feed.
    ///
    /// Broken documents give what can be read of them, and `warnings` say what was mended. The work is linear in the
    /// length; the caller bounds that (`FeedFetching` while it fetches).
    ///
    /// - Parameters:
    ///   - bytes: the document, decompressed.
    ///   - contentType: the Content-Type header; only its charset counts, as servers name feeds any way they like.
    ///   - baseURL: the address that the document came from, for relative links.
    package static func parse(
        _ bytes: [UInt8], contentType: String?, baseURL: String?
    ) throws(FeedParseFailure) -> ParsedFeed {
        guard bytes.contains(where: { !ASCII.isSpace($0) && $0 != 0 }) else { throw .empty }
        let decoded = TextDecoder.decode(bytes, contentType: contentType)
        switch DocumentRoot.find(in: decoded.bytes) {
        case .foreign(let saw): throw .notAFeed(saw: saw)
        case .feed(.json1, let offset):
            var assembler = FeedAssembler(format: .json1, baseURL: baseURL)
            assembler.warnings = decoded.warnings
            try JSONFeedBuilder.build(decoded.bytes, from: offset, assembler: &assembler)
            return try assembler.assemble()
        case .feed(let format, let offset):
            var assembler = try build(decoded, format: format, offset: offset, baseURL: baseURL)
            return try assembler.assemble()
        }
    }

    private static func build(
        _ decoded: TextDecoder.Output, format: FeedFormat, offset: Int, baseURL: String?
    ) throws(FeedParseFailure) -> FeedAssembler {
        var normalizer = XMLNormalizer(decoded.bytes, from: offset)
        let document = normalizer.normalize()
        var assembler: FeedAssembler
        let isWellFormed: Bool
        if format == .atom1 || format == .atom03 {
            let builder = AtomBuilder(format: format, baseURL: baseURL)
            isWellFormed = XMLDocumentReader.read(document.bytes, into: builder)
            builder.finish()
            assembler = builder.assembler
        } else {
            let builder = RSSBuilder(format: format, baseURL: baseURL)
            isWellFormed = XMLDocumentReader.read(document.bytes, into: builder)
            builder.finish()
            guard builder.sawChannel else { throw .notAFeed(saw: "a document without channel and items") }
            assembler = builder.assembler
        }
        var warnings = decoded.warnings
        if document.isTruncated { warnings.append("the document ends in its middle; the items before are kept") }
        if document.isTooDeep {
            warnings.append("elements nest deeper than \(XMLNormalizer.maximumDepth); only their text is kept")
        }
        if document.hasExtraEnds { warnings.append("end tags without a start were left out") }
        if !isWellFormed { warnings.append("the XML is broken; items may be missing") }
        assembler.warnings = warnings + assembler.warnings
        return assembler
    }
}
