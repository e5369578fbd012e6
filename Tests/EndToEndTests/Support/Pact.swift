import FeedOrigin
import Foundation

/// Reports in the tests' own words of the AK Party signing with one party each; every one is news of its own.
enum Pact {
    static let partners = [
        "Amanat", "United Russia", "New Azerbaijan Party", "Prosperous Armenia", "Civil Contract", "Musavat",
        "Armenian Revolutionary Federation", "Republican Party of Armenia", "Motherland Party", "Great Order Party",
        "Azerbaijan Popular Front Party", "Civic Solidarity Party", "Belaya Rus", "Communist Party of Belarus",
        "Liberal Democratic Party of Belarus", "Republican Party of Labour and Justice", "Georgian Dream",
        "Lelo for Georgia", "United National Movement", "Ata Meken", "Butun Kyrgyzstan",
        "Social Democratic Party of Kyrgyzstan", "Ak Zhol", "Auyl", "Baytaq", "Nationwide Social Democratic Party",
        "People's Party of Kazakhstan", "Party of Action and Solidarity", "HUN Party", "Mongolian People's Party",
        "Party of Communists of the Republic of Moldova", "Party of Socialists of the Republic of Moldova",
        "Communist Party of the Russian Federation", "Communists of Russia", "Liberal Democratic Party of Russia",
        "New People", "Rodina", "A Just Russia", "Yabloko", "Communist Party of Tajikistan",
        "People's Democratic Party of Tajikistan", "Agrarian Party of Turkmenistan",
        "Democratic Party of Turkmenistan", "Party of Industrialists and Entrepreneurs", "Batkivshchyna",
        "European Solidarity", "Holos", "Servant of the People", "Adolat Social Democratic Party",
        "Ecological Party of Uzbekistan",
    ]

    static func item(_ partner: String, id: String? = nil, link: String = "") -> OriginItem {
        let name = id ?? partner.lowercased().replacing(" ", with: "-")
        return OriginItem(
            id: name, title: "AK Party and \(partner) sign memorandum",
            link: link.isEmpty ? "https://news.example/" + name : link, published: day,
            text: "The AK Party and \(partner) signed a memorandum of cooperation in Ankara on 3 March 2026.")
    }

    /// 4 March 2026, noon.
    static let day = Date(timeIntervalSince1970: 1_772_625_600)
}
