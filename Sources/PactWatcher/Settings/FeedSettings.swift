package import PartyModel

/// One feed to poll, as the files of feeds describe it; a search template stands for many of them.
package struct FeedSettings: Sendable, Equatable {
    /// Unique; letters, digits and `-`. The store keeps the feed's state under it.
    package var id: String
    /// http or https, without user and password.
    package var url: String
    package var title: String?
    package var language: LanguageCode?
    package var country: CountryCode?
    /// Nil for `poll.interval`.
    package var interval: Duration?
    package var credential: FeedCredential?
    package var search: SearchOrigin?
    /// Where the feed stands.
    package var file: String
    package var line: Int

    package init(
        id: String, url: String, title: String? = nil, language: LanguageCode? = nil, country: CountryCode? = nil,
        interval: Duration? = nil, credential: FeedCredential? = nil, search: SearchOrigin? = nil, file: String = "",
        line: Int = 0
    ) {
        self.id = id
        self.url = url
        self.title = title
        self.language = language
        self.country = country
        self.interval = interval
        self.credential = credential
        self.search = search
        self.file = file
        self.line = line
    }
}

/// What a feed of search results needs besides.
package struct SearchOrigin: Sendable, Equatable {
    /// Id of the template.
    package var template: String
    package var party: PartyID
    /// The element of an entry that names its real publisher.
    package var publisher: String?
    /// Query parameters of an entry's link that may hold the real target, the likeliest first.
    package var unwrap: [String]

    package init(template: String, party: PartyID, publisher: String?, unwrap: [String]) {
        self.template = template
        self.party = party
        self.publisher = publisher
        self.unwrap = unwrap
    }
}
