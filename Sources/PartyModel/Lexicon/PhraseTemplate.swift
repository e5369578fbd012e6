/// A phrase with slots for the parts of a verb: `will {base}`. What stands in braces and is no part of the verb must
/// be a set of endings, and stays as it is.
struct PhraseTemplate {
    private enum Piece {
        case text(Substring)
        case slot(Substring)
    }

    private let pieces: [Piece]

    init(_ pattern: String) {
        var pieces: [Piece] = []
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(.text(rest[..<open]))
            pieces.append(.slot(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        pieces.append(.text(rest))
        self.pieces = pieces
    }

    /// Nil where the verb lacks a part that the phrase asks for. A part may itself end in a set of endings.
    func filled(with parts: [String: String], endings: [String: [String]]) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let literal): text += literal
            case .slot(let name):
                if let part = parts[String(name)] {
                    text += part
                } else if endings[String(name)] != nil {
                    text += "{\(name)}"
                } else {
                    return nil
                }
            }
        }
        return text
    }
}
