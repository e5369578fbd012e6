import Foundation
import Testing

/// Every command and option of the executable stands in pactwatch(1). Shell completions need no such test: `make deb`
/// lets the executable write them.
struct ManualPageTests {
    /// What `--experimental-dump-help` of swift-argument-parser prints.
    private struct Dump: Decodable {
        struct Command: Decodable {
            struct Argument: Decodable {
                struct Name: Decodable {
                    var kind: String
                    var name: String
                }

                var kind: String
                var names: [Name]?
                var shouldDisplay: Bool
            }

            var commandName: String
            var shouldDisplay: Bool
            var arguments: [Argument]?
            var subcommands: [Command]?
        }

        var command: Command
    }

    private static func manual() throws -> String {
        try String(contentsOfFile: Workplace.root + "/systemd/pactwatch.1", encoding: .utf8)
    }

    /// With the subcommands, as `alerts test`; those that are meant where none is named go without their name.
    private static func commands(_ command: Dump.Command, path: [String]) -> [([String], Dump.Command)] {
        (command.subcommands ?? []).filter(\.shouldDisplay).flatMap { child in
            let names = ["list", "help"].contains(child.commandName) ? path : path + [child.commandName]
            return [(names, child)] + commands(child, path: names)
        }
    }

    @Test func commandsAndOptionsAreInTheManual() throws {
        let place = try Workplace(ledger: .small)
        let output = try place.run("--experimental-dump-help").output
        let dump = try JSONDecoder().decode(Dump.self, from: Data(output.utf8))
        let manual = try Self.manual()
        // What follows the macro for flags, without the comma behind it.
        let words = Set(manual.components(separatedBy: "Fl ").dropFirst().map { $0.prefix { !$0.isWhitespace } })
        let all = Self.commands(dump.command, path: [])
        #expect(all.contains { $0.0 == ["alerts", "test"] })
        for (names, command) in all {
            #expect(names.isEmpty || manual.contains(".It Cm " + names.joined(separator: " ")), "\(names)")
            for argument in command.arguments ?? [] where argument.shouldDisplay && argument.kind != "positional" {
                let options = (argument.names ?? []).map { ($0.kind == "short" ? "" : "-") + $0.name }
                let isThere = options.contains { words.contains(Substring($0)) }
                #expect(isThere, "\(names) \(options)")
            }
        }
    }
}
