package import PartyModel

/// What the reader is given of one feed item. Both texts are plain: markup is gone and entities are decoded.
package struct ReadableItem: Sendable, Equatable {
    package var title: String
    package var text: String
    /// The feed's word on the language; the text decides where it clearly differs.
    package var language: LanguageCode?
    /// The day of publication in UTC.
    package var published: PartialDate?

    package init(title: String, text: String, language: LanguageCode? = nil, published: PartialDate? = nil) {
        self.title = title
        self.text = text
        self.language = language
        self.published = published
    }
}
