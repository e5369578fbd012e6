import Foundation

/// How an Atom text or content element is written (RFC 4287, sections 3.1 and 4.1.3; Atom 0.3, section 3.1).
struct AtomText {
    private enum Form { case text, markup, base64 }

    private let form: Form
    private let isHTML: Bool

    init(type: String?, mode: String?, hasElements: Bool, isOld: Bool) {
        let type = (type ?? (isOld ? "text/plain" : "text")).lowercased()
        let media = type.split(separator: ";").first.map { TextTidy.line(String($0)) } ?? type
        isHTML = media == "html" || media == "text/html" || media.hasSuffix("xhtml") || media.hasSuffix("xhtml+xml")
        if mode?.lowercased() == "base64" {
            form = .base64
        } else if hasElements || isHTML {
            // Child elements are markup whatever the type says.
            form = .markup
        } else if isOld || !media.contains("/") || media.hasPrefix("text/") || media.hasSuffix("xml") {
            form = .text
        } else {
            form = .base64
        }
    }

    func plain(_ text: String) -> String {
        switch form {
        case .text: return text
        case .markup: return PlainText.from(html: text)
        case .base64:
            // Pictures and programs decode to something that is no text.
            guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters),
                let decoded = String(data: data, encoding: .utf8), !decoded.unicodeScalars.contains("\0")
            else { return "" }
            return PlainText.from(html: decoded)
        }
    }
}
