import Foundation

/// User and password of a feed behind a login. The settings name the place of the password, never the password.
package struct FeedCredential: Sendable, Equatable {
    package enum Place: Sendable, Equatable {
        case file(String)
        /// A credential of the systemd unit (`LoadCredential=`), by its name.
        case credential(String)
    }

    package enum Refusal: Error, Sendable, Equatable, CustomStringConvertible {
        case noCredentialsFolder(String)
        case unreadable(String)
        case empty(String)

        package var description: String {
            switch self {
            case .noCredentialsFolder(let name):
                "credential '\(name)': CREDENTIALS_DIRECTORY is not set; add LoadCredential=\(name):… to the unit"
            case .unreadable(let path): "password file \(path) cannot be read by the daemon's user"
            case .empty(let path): "password file \(path) is empty"
            }
        }
    }

    package var username: String
    package var place: Place

    package init(username: String, place: Place) {
        self.username = username
        self.place = place
    }

    /// Reads the password anew each time, so that a changed one works without a reload. The first line counts.
    package func password(environment: [String: String]) throws(Refusal) -> Secret {
        let path: String
        switch place {
        case .file(let file):
            path = file
        case .credential(let name):
            guard let folder = environment["CREDENTIALS_DIRECTORY"] else { throw .noCredentialsFolder(name) }
            path = folder + "/" + name
        }
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
        let line = String(decoding: data, as: UTF8.self).prefix { !$0.isNewline }
        guard !line.isEmpty else { throw .empty(path) }
        return Secret(String(line))
    }
}

/// A text that shows itself to nobody who prints, dumps or interpolates it.
package struct Secret: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package let revealed: String

    package init(_ text: String) {
        revealed = text
    }

    package var description: String { "<secret>" }
    package var debugDescription: String { "<secret>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
