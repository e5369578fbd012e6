/// Lets the deliveries of a sink pass one after the other, in their order, although each waits for the store in
/// between. Confined to the actor that owns it.
final class Turn {
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func enter() async {
        if isTaken {
            await withCheckedContinuation { waiting.append($0) }
        } else {
            isTaken = true
        }
    }

    /// Hands the turn to the next in line, for whom it stays taken, or frees it.
    func leave() {
        if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
    }
}
