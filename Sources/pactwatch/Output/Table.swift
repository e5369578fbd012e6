import AlertDelivery

/// Aligned columns with a head. What cells hold may come from a feed, so each is made harmless.
struct Table {
    struct Column {
        var title: String
        var isNumber = false
        /// May be cut where the terminal is too narrow.
        var gives = false
    }

    struct Cell {
        var text: String
        var paint: (@Sendable (Style, String) -> String)?

        init(_ text: String, paint: (@Sendable (Style, String) -> String)? = nil) {
            self.text = LogSafe.text(text)
            self.paint = paint
        }
    }

    private static let gap = "  "
    /// A column is not cut below this.
    private static let narrowest = 12

    let columns: [Column]
    private var rows: [[Cell]] = []

    init(_ columns: [Column]) { self.columns = columns }

    var isEmpty: Bool { rows.isEmpty }

    mutating func add(_ cells: [Cell]) { rows.append(cells) }
    mutating func add(_ texts: String...) { rows.append(texts.map { Cell($0) }) }

    /// The lines, without trailing spaces.
    func lines(style: Style, width: Int?) -> [String] {
        let widths = widths(within: width)
        let head = columns.map { Cell($0.title, paint: { $0.bold($1) }) }
        return ([head] + rows).map { row in
            let cells = zip(row, zip(columns, widths)).map { cell, layout in
                Self.padded(cell, layout.0, layout.1, style)
            }
            var line = cells.joined(separator: Self.gap)
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private static func padded(_ cell: Cell, _ column: Column, _ width: Int, _ style: Style) -> String {
        let text = TextWidth.clipped(cell.text, to: width)
        let space = String(repeating: " ", count: max(0, width - TextWidth.of(text)))
        let shown = cell.paint.map { $0(style, text) } ?? text
        return column.isNumber ? space + shown : shown + space
    }

    private func widths(within limit: Int?) -> [Int] {
        var widths = columns.indices.map { index in
            ([columns[index].title] + rows.map { $0[index].text }).map { TextWidth.of($0) }.max() ?? 0
        }
        guard let limit else { return widths }
        while widths.reduce(0, +) + Self.gap.count * (columns.count - 1) > limit {
            let widest = columns.indices.filter { columns[$0].gives && widths[$0] > Self.narrowest }
                .max { widths[$0] < widths[$1] }
            guard let widest else { break }
            widths[widest] -= 1
        }
        return widths
    }
}

/// All that is known of one thing: a label, then its values beneath each other.
struct Card {
    private var rows: [(label: String, values: [String])] = []

    /// Nothing is shown for a label without values. Spaces at a value's beginning indent it.
    mutating func add(_ label: String, _ values: [String]) {
        let shown = values.map { String($0.prefix { $0 == " " }) + LogSafe.text($0) }
            .filter { $0.contains { $0 != " " } }
        if !shown.isEmpty { rows.append((label, shown)) }
    }

    mutating func add(_ label: String, _ value: String?) { add(label, value.map { [$0] } ?? []) }

    /// - Parameter limit: Columns of the terminal; longer values go on beneath.
    func lines(style: Style, width limit: Int?) -> [String] {
        let width = (rows.map { TextWidth.of($0.label) }.max() ?? 0) + 2
        return rows.flatMap { row in
            let values = row.values.flatMap { value in limit.map { Self.wrapped(value, to: $0 - width) } ?? [value] }
            return values.enumerated().map { number, value in
                let label = number == 0 ? row.label : ""
                return style.bold(label) + String(repeating: " ", count: width - TextWidth.of(label)) + value
            }
        }
    }

    /// Broken between words; a word that is longer than a line, as an address, stays whole.
    private static func wrapped(_ text: String, to limit: Int) -> [String] {
        let indent = String(text.prefix { $0 == " " })
        var lines: [String] = []
        var line = indent
        for word in text.split(separator: " ") {
            if line != indent, TextWidth.of(line) + TextWidth.of(word) >= limit {
                lines.append(line)
                line = indent + "  "
            } else if line != indent {
                line += " "
            }
            line += word
        }
        return lines + [line]
    }
}
