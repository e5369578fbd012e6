import FeedOrigin
import Foundation
import Glibc

// Plays a script of feeds on 127.0.0.1, for `make demo` and for trying things out by hand. The script's form stands at
// `OriginScript` and in the help below.

let help = """
    usage: feed-origin [--port N] --script FILE.json

    Serves scripted feeds on 127.0.0.1 until SIGTERM or SIGINT. Prints "listening http://127.0.0.1:PORT" first,
    then one line a request to standard error. --port 0 (or none) takes any free port.

    The script:
      {
        "feeds": [
          {"path": "/haber.xml", "title": "Haber", "language": "tr", "format": "rss2", "validators": ["etag"],
           "items": [
             {"id": "1", "title": "Old news", "html": "<p>...</p>", "published": "-2h"},
             {"id": "2", "title": "New news", "link": "/2", "text": "...", "after": 10}
           ]}
        ],
        "answers": [
          {"path": "/gone", "status": 410},
          {"path": "/busy", "status": 503, "headers": {"Retry-After": "120"}, "body": "later", "delay": 1.5}
        ]
      }
    format      rss2 (default), rss09, rss1, atom1, atom03, json1
    validators  etag, lastModified (default: both)
    after       seconds from the start until the item appears
    published   "now", an RFC 3339 time, or -30s, -15m, -2h, -3d; missing with "after": when it appears
    link        one that starts with a slash, or none, is on this origin
    Further keys of an item: language, sourceName. An item with the id of an earlier one takes its place.
    """

func fail(_ message: String, code: Int32) -> Never {
    FileHandle.standardError.write(Data("feed-origin: \(message)\n".utf8))
    exit(code)
}

var port: UInt16 = 0
var scriptPath: String?
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
    switch argument {
    case "--help", "-h":
        print(help)
        exit(0)
    case "--port":
        guard let value = arguments.popFirst().flatMap(UInt16.init) else { fail("--port wants 0 to 65535", code: 64) }
        port = value
    case "--script":
        scriptPath = arguments.popFirst()
    default:
        fail("unknown argument \(argument); see --help", code: 64)
    }
}
guard let scriptPath else { fail("--script FILE.json is missing; see --help", code: 64) }
guard let json = FileManager.default.contents(atPath: scriptPath) else { fail("cannot read \(scriptPath)", code: 66) }

// Blocked before the first thread starts, so that every thread inherits it and only sigtimedwait below sees them.
var signals = sigset_t()
sigemptyset(&signals)
sigaddset(&signals, SIGTERM)
sigaddset(&signals, SIGINT)
pthread_sigmask(SIG_BLOCK, &signals, nil)

do throws(OriginFailure) {
    let origin = try FeedOrigin(port: port, keepsRequests: false) { request, status in
        let line = "\(request.receivedAt.ISO8601Format()) \(request.method) \(request.path) \(status)\n"
        FileHandle.standardError.write(Data(line.utf8))
    }
    let started = ContinuousClock.now
    var events = try OriginScript(json: json).install(on: origin, now: Date())[...]
    FileHandle.standardOutput.write(Data("listening \(origin.baseURL)\n".utf8))
    while true {
        let wait = events.first.map { started + .seconds($0.after) - .now } ?? .seconds(3600)
        if wait <= .zero, let event = events.popFirst() {
            origin.publish(try event.item(now: Date()), on: event.path)
            continue
        }
        var timeout = timespec(
            tv_sec: Int(wait.components.seconds), tv_nsec: Int(wait.components.attoseconds / 1_000_000_000))
        if sigtimedwait(&signals, nil, &timeout) > 0 { break }
    }
    origin.stop()
} catch {
    fail(error.description, code: error.isScript ? 65 : 69)
}
