/// What the way from HTML to text has to know of element names (lower case).
enum HTMLElements {
    /// Elements that stand on lines of their own.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog",
        "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
        "h6", "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup",
        "option", "p", "pre", "section", "select", "summary", "table", "tbody", "tfoot", "thead", "title", "tr", "ul",
    ]

    /// Elements that part words without breaking the line.
    static let cells: Set<String> = ["td", "th"]

    /// Elements whose content no reader sees.
    static let unseen: Set<String> = ["script", "style", "noscript", "template"]

    static let voids: Set<String> = ["area", "br", "col", "embed", "hr", "img", "input", "meta", "wbr"]

    static let known: Set<String> = blocks.union(cells).union(unseen).union(voids).union([
        "a", "abbr", "acronym", "audio", "b", "big", "button", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "iframe", "ins", "kbd", "label", "link", "mark", "object", "picture", "q", "s", "samp", "small", "source",
        "span", "strike", "strong", "sub", "sup", "svg", "time", "tt", "u", "var", "video",
    ])
}
