import Foundation
import Glibc

/// Why a message did not reach the syslog daemon, the journal or a remote collector. `place` is a path or host:port.
package enum CollectorFailure: Error, Sendable, Equatable {
    /// There is no socket at the path (ENOENT).
    case missing(place: String)
    /// Nobody listens (ECONNREFUSED).
    case refused(place: String)
    /// The other side takes nothing for now (EAGAIN, ENOBUFS).
    case full(place: String)
    /// Even the shortest message is too long for the socket (EMSGSIZE).
    case tooLong(place: String, bytes: Int)
    /// The name of the host leads to no address.
    case unresolved(place: String, reason: String)
    /// The connection was closed while the message was on its way.
    case closed(place: String)
    /// No answer within the time that we wait.
    case timedOut(Step, place: String)
    /// TLS refused: a certificate, a version, a file of ours.
    case secureLayer(place: String, reason: String)
    /// A step failed with another errno.
    case step(Step, place: String, code: Int32)

    package enum Step: String, Sendable {
        case connect, send
        case acknowledge = "wait for the acknowledgement"
    }

    /// From the errno of a step.
    package init(_ step: Step, place: String, code: Int32, bytes: Int = 0) {
        self =
            switch code {
            case ENOENT: .missing(place: place)
            case ECONNREFUSED: .refused(place: place)
            case EAGAIN, ENOBUFS: .full(place: place)
            case EMSGSIZE: .tooLong(place: place, bytes: bytes)
            case ETIMEDOUT: .timedOut(step, place: place)
            case EPIPE, ECONNRESET: .closed(place: place)
            default: .step(step, place: place, code: code)
            }
    }

    /// The peer that we were connected to has gone; the next one may be there already.
    var isStale: Bool {
        switch self {
        case .refused, .closed: true
        case .step(_, _, let code): code == ENOTCONN || code == EDESTADDRREQ
        default: false
        }
    }

    package var message: String {
        switch self {
        case .missing(let place):
            "no socket at \(place) (ENOENT); start the syslog daemon, or set 'alerts.syslog'"
        case .refused(let place):
            "\(place): nobody listens (ECONNREFUSED); start the collector; the alerts are sent then"
        case .full(let place):
            "\(place) takes nothing (EAGAIN): the collector hangs or is stopped; the alerts are sent when it goes on"
        case .tooLong(let place, let bytes):
            "\(place) refuses even \(bytes) bytes (EMSGSIZE); see the limits of its socket or the MTU on the way"
        case .unresolved(let place, let reason):
            "\(place): the name leads to no address: \(reason); see 'alerts.syslog.address'"
        case .closed(let place):
            "\(place): the connection was closed; the alerts are sent on the next one"
        case .timedOut(let step, let place):
            "\(step.rawValue) \(place): no answer in time; the alerts are tried again"
        case .secureLayer(let place, let reason):
            "TLS with \(place): \(reason)"
        case .step(let step, let place, let code):
            "\(step.rawValue) \(place): \(SystemText.of(code)); the alerts stay pending and are tried again"
        }
    }
}
