package import PactStorage

extension AlertText {
    /// The line in at most `limit` bytes of UTF-8. What goes first is the quote, from its end; then the address, as a
    /// whole, since half of one leads elsewhere; then the end of what happened. The id always stays: it is how readers
    /// tell a repetition from news.
    package static func render(_ alert: AlertRecord, limit: Int) -> String {
        var fields = Fields(alert)
        if fields.line.utf8.count <= limit { return fields.line }
        for length in stride(from: 150, through: 10, by: -10) {
            fields.quote = quote(alert, length: length)
            if fields.line.utf8.count <= limit { return fields.line }
        }
        fields.quote = "\"…\""
        if fields.line.utf8.count <= limit { return fields.line }
        fields.source = publisher(alert.source)
        if fields.line.utf8.count <= limit { return fields.line }
        let end = " | \(fields.identity)"
        return cut(fields.front, toBytes: limit - end.utf8.count) + end
    }

    /// The text, or as many whole characters of its beginning as fit with an ellipsis after them.
    package static func cut(_ text: String, toBytes limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        let ellipsis = "…"
        var room = limit - ellipsis.utf8.count
        guard room >= 0 else { return "" }
        var kept = ""
        for character in text {
            room -= character.utf8.count
            if room < 0 { break }
            kept.append(character)
        }
        while kept.last == " " { kept.removeLast() }
        return kept + ellipsis
    }
}
