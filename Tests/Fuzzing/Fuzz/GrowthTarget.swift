import Glibc
import PactDetection

/// Four times as much of the same text must not take much more than four times the time.
enum GrowthTarget {
    private static let sizes = [1 << 15, 1 << 17]
    /// Seconds. Less is noise of the clock and of memory; sixteen times would be quadratic, and half of it is too steep.
    private static let shortest = 0.25
    private static let steepest = 8.0

    static func check(_ bytes: UnsafeBufferPointer<UInt8>) {
        let unit = String(decoding: bytes, as: UTF8.self)
        guard !unit.isEmpty else { return }
        let items = sizes.map {
            ReadableItem(title: "", text: String(repeating: unit, count: max(1, $0 / unit.utf8.count)))
        }
        guard seconds(items[1]) > shortest else { return }
        // The best of two: a neighbour on the machine only ever adds time.
        let times = items.map { item in (0..<2).map { _ in seconds(item) }.min() ?? 0 }
        require(times[1] < times[0] * steepest, "\(sizes) bytes take \(times) seconds")
    }

    private static func seconds(_ item: ReadableItem) -> Double {
        let before = now()
        _ = ReaderTarget.reader.read(item)
        return now() - before
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
