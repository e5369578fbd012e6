import AlertDelivery
import ArgumentParser
import Foundation
import PactStorage
import PactWatcher

struct AlertsTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Sends one alert marked TEST through every sink of the settings and says what each did.",
        discussion: """
            For filters and pagers behind the logs. Works beside the daemon; store and ledger learn nothing of it. Needs \
            the rights of the daemon's user for its files, which it never creates. The exit status is 74 where a sink \
            failed. Example:
              sudo -u pactwatch pactwatch alerts test && journalctl -t pactwatch-alert -n 1
            """)

    @Option(name: [.customShort("c"), .long], help: ArgumentHelp("The settings.", valueName: "file"))
    var config = Settings.installedPath

    @Option(help: ArgumentHelp("The folder that was given to `run` or `poll` as --state.", valueName: "folder"))
    var state: String?

    func run() async throws {
        let loaded = Settings.load(path: config)
        guard var settings = loaded.settings else {
            let errors = loaded.problems.filter { $0.severity == .error }
            throw CommandFailure(errors.map(\.description).joined(separator: "\n"), .configuration, isPlain: true)
        }
        if let state { settings = settings.moved(toState: state) }
        let sinks = AlertSinks.make(settings)
        guard !sinks.isEmpty else { throw CommandFailure("all sinks are off in \(config)", .inputOutput) }
        let now = Date()
        let alert = TestAlert(
            id: ULIDSource(now: { now }, random: { UInt64.random(in: .min ... .max) }).next(), createdAt: now)
        Output.standard.line(alert.text)
        var failures = 0
        for sink in sinks {
            do {
                Output.standard.line("\(sink.name): \(try await sink.test(alert))")
            } catch {
                failures += 1
                Output.standard.line("\(sink.name): FAILED: \(error.message)")
            }
        }
        if failures > 0 {
            throw CommandFailure("\(failures) of \(sinks.count) sinks failed", .inputOutput)
        }
    }
}
