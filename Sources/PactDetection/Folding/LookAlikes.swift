/// Words that mix Latin and Cyrillic letters, by a keyboard's slip or on purpose («Cоглашение» with a Latin C):
/// the letters of the smaller share become what they look like in the other script.
enum LookAlikes {
    private static let table: [(latin: UInt16, cyrillic: UInt16)] = [
        (0x61, 0x430), (0x63, 0x441), (0x65, 0x435), (0x6B, 0x43A), (0x6D, 0x43C), (0x6F, 0x43E), (0x70, 0x440),
        (0x74, 0x442), (0x78, 0x445), (0x79, 0x443), (0x69, 0x456), (0x68, 0x4BB),
    ]

    static func mend(_ text: inout FoldedText) {
        var index = 0
        while index < text.units.count {
            guard text.traits[index].contains(.word) else {
                index += 1
                continue
            }
            var end = index
            var latin = 0
            var cyrillic = 0
            while end < text.units.count, text.traits[end].contains(.word) {
                let unit = text.units[end]
                if unit >= 0x61, unit <= 0x7A { latin += 1 }
                if unit >= 0x400, unit < 0x530 { cyrillic += 1 }
                end += 1
            }
            if latin > 0, cyrillic > 0 { convert(&text, index..<end, toCyrillic: cyrillic >= latin) }
            index = end
        }
    }

    private static func convert(_ text: inout FoldedText, _ range: Range<Int>, toCyrillic: Bool) {
        for index in range {
            let unit = text.units[index]
            for pair in table {
                if toCyrillic, unit == pair.latin { text.units[index] = pair.cyrillic }
                if !toCyrillic, unit == pair.cyrillic { text.units[index] = pair.latin }
            }
        }
    }
}
