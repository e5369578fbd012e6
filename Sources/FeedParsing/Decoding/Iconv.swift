import Glibc

/// The C library's converter. It loads its tables from the system (`gconv`); where one is missing, nil comes back.
enum Iconv {
    /// UTF-8 for bytes of another encoding.
    ///
    /// - Returns: the text and how many places could not be read (each is U+FFFD); nil if iconv lacks the encoding.
    static func convert(_ bytes: [UInt8], from label: EncodingLabel) -> (text: [UInt8], errors: Int)? {
        let descriptor = iconv_open("UTF-8", label.iconvName)
        guard Int(bitPattern: descriptor) != -1 else { return nil }
        defer { iconv_close(descriptor) }
        let unit = label.family == .utf32 ? 4 : label.family == .utf16 ? 2 : 1
        var input = bytes.map { CChar(bitPattern: $0) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count * 2)
        var errors = 0
        var chunk = [CChar](repeating: 0, count: 16_384)
        input.withUnsafeMutableBufferPointer { source in
            var next = source.baseAddress
            var left = source.count
            while left > 0 {
                let (result, code, written) = chunk.withUnsafeMutableBufferPointer { target in
                    var place = target.baseAddress
                    var room = target.count
                    let result = iconv(descriptor, &next, &left, &place, &room)
                    return (result, errno, target.count - room)
                }
                out.append(contentsOf: chunk[..<written].lazy.map { UInt8(bitPattern: $0) })
                // (size_t)-1, which Swift imports as Int.
                guard result == -1 else { break }
                // E2BIG only wants another chunk.
                if code == E2BIG { continue }
                errors += 1
                out.append(contentsOf: [0xEF, 0xBF, 0xBD])
                guard code == EILSEQ, left > unit else { break }
                next = next?.advanced(by: unit)
                left -= unit
            }
        }
        return (out, errors)
    }
}
