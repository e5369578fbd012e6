import FeedOrigin
import Foundation
import Glibc
import PactStorage
import Testing

/// The store on a disk that fills up.
struct FullDiskTests {
    /// A file system of 4 MiB in memory at `state/`; only root can mount one.
    private final class SmallDisk {
        let folder: String

        init?(_ folder: String) {
            self.folder = folder
            try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            guard getuid() == 0, mount("tmpfs", folder, "tmpfs", 0, "size=4m") == 0 else { return nil }
        }

        deinit {
            // Lazily, so that a process that still has a file open there does not keep the mount.
            umount2(folder, 2)
        }

        func fill() {
            let file = open(folder + "/filler", O_WRONLY | O_CREAT, 0o600)
            for size in [65_536, 4_096, 1] {
                let block = [UInt8](repeating: 0x78, count: size)
                while write(file, block, size) == size {}
            }
            close(file)
        }

        func makeRoom() { unlink(folder + "/filler") }
    }

    static let canMount: Bool = {
        let folder = NSTemporaryDirectory() + "pactwatch-mount-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return SmallDisk(folder) != nil
    }()

    @Test(.enabled(if: canMount, "mounting a small file system needs root"))
    func whatWasReadWaitsForRoom() throws {
        let place = try Workplace(ledger: .small)
        let disk = try #require(SmallDisk(place.folder + "/state"))
        try place.setFeeds(["test": "/feed"])
        place.origin.publish(Pact.item("Amanat"), on: "/feed")
        let daemon = try RunningDaemon(place)
        try eventually("the first alert: \(daemon.log)") { place.alertLines.count == 1 }

        disk.fill()
        // Long enough for a page of its own, so that no room within the file will do.
        var item = Pact.item("United Russia")
        item.text = (item.text ?? "") + String(repeating: " It rained in Ankara all day long.", count: 4_000)
        place.origin.publish(item, on: "/feed")
        try daemon.says("what was read waits for the store and is tried again")
        #expect(daemon.log.contains("database or disk is full"), "\(daemon.log)")
        #expect(place.alertLines.count == 1)
        #expect(daemon.isRunning)

        disk.makeRoom()
        try eventually("the second alert: \(daemon.log)") { place.alertLines.count == 2 }
        #expect(try daemon.stop().status == 0)
        #expect(place.alertIDs() == (try place.reader().alerts(limit: 10).map(\.alert.id)))
        _ = disk
    }
}
