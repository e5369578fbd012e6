/// Names of encodings as feeds and servers write them, and what iconv calls the encoding that is meant.
///
/// As in the WHATWG Encoding Standard (section 4.2) a name stands for the largest common superset: Latin-1 for
/// Windows-1252, GB 2312 for GB 18030, Shift_JIS for code page 932.
struct EncodingLabel: Equatable {
    enum Family { case utf8, utf16, utf32, singleByte, multiByte, escaped }

    let iconvName: String
    let family: Family

    init(_ iconvName: String, _ family: Family) {
        self.iconvName = iconvName
        self.family = family
    }

    static let utf8 = EncodingLabel("UTF-8", .utf8)
    static let windows1252 = EncodingLabel("WINDOWS-1252", .singleByte)

    /// Nil for a name that nobody knows.
    init?(label: String) {
        let folded = label.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard let found = Self.table[folded] else { return nil }
        self = found
    }

    private static let table: [String: EncodingLabel] = {
        var table: [String: EncodingLabel] = [:]
        func add(_ name: String, _ family: Family, _ labels: String) {
            for label in labels.split(separator: " ") { table[String(label)] = EncodingLabel(name, family) }
        }
        add("UTF-8", .utf8, "utf8 unicode11utf8 unicode utf8bom utf8mb4 cp65001 csutf8 xutf8")
        add("UTF-16LE", .utf16, "utf16 utf16le unicodefffe ucs2 iso10646ucs2 u16")
        add("UTF-16BE", .utf16, "utf16be unicodefeff")
        add("UTF-32LE", .utf32, "utf32 utf32le ucs4 u32")
        add("UTF-32BE", .utf32, "utf32be")
        add(
            "WINDOWS-1252", .singleByte,
            "windows1252 cp1252 xcp1252 iso88591 iso885911987 latin1 l1 isoir100 ibm819 cp819 usascii ascii "
                + "ansix341968 8859 88591 ansi csisolatin1")
        add("WINDOWS-1254", .singleByte, "windows1254 cp1254 xcp1254 iso88599 iso885991989 latin5 l5 turkish 88599")
        add("CP874", .singleByte, "windows874 cp874 tis620 iso885911 dos874")
        for page in ["1250", "1251", "1253", "1255", "1256", "1257", "1258"] {
            add("WINDOWS-" + page, .singleByte, "windows\(page) cp\(page) xcp\(page) win\(page)")
        }
        for part in ["2", "3", "4", "5", "6", "7", "8", "10", "13", "14", "15", "16"] {
            add("ISO-8859-" + part, .singleByte, "iso8859\(part) 8859\(part)")
        }
        add("ISO-8859-2", .singleByte, "latin2 l2")
        add("ISO-8859-8", .singleByte, "iso88598i logical")
        add("KOI8-R", .singleByte, "koi8r koi8 koi cskoi8r")
        add("KOI8-U", .singleByte, "koi8u koi8ru")
        add("IBM866", .singleByte, "ibm866 cp866 866")
        add("MACINTOSH", .singleByte, "macintosh macroman xmacroman mac")
        add("MAC-CYRILLIC", .singleByte, "maccyrillic xmaccyrillic")
        add("GB18030", .multiByte, "gb18030 gb2312 gb231280 gbk xgbk chinese euccn cp936 ms936 windows936 csgb2312")
        add("BIG5-HKSCS", .multiByte, "big5 big5hkscs cnbig5 xxbig5 cp950 csbig5")
        add("CP949", .multiByte, "euckr ksc5601 ksc56011987 ksc56011989 korean windows949 cp949 uhc ksx1001 cseuckr")
        add("CP932", .multiByte, "shiftjis sjis xsjis windows31j mskanji ms932 cp932 csshiftjis")
        add("EUC-JP-MS", .multiByte, "eucjp xeucjp cseucpkdfmtjapanese")
        add("ISO-2022-JP", .escaped, "iso2022jp csiso2022jp")
        return table
    }()

    /// The encoding that a language was written in before UTF-8; the last resort for undeclared or wrongly declared
    /// single-byte text.
    init?(languageTag: String) {
        let language = languageTag.lowercased().prefix { $0.isLetter }
        switch language {
        case "tr", "az", "ku": self = EncodingLabel("WINDOWS-1254", .singleByte)
        case "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "tt", "mn":
            self = EncodingLabel("WINDOWS-1251", .singleByte)
        case "pl", "cs", "sk", "hu", "ro", "hr", "sl", "bs", "sq": self = EncodingLabel("WINDOWS-1250", .singleByte)
        case "el": self = EncodingLabel("WINDOWS-1253", .singleByte)
        case "he", "iw": self = EncodingLabel("WINDOWS-1255", .singleByte)
        case "ar", "fa", "ur": self = EncodingLabel("WINDOWS-1256", .singleByte)
        case "et", "lv", "lt": self = EncodingLabel("WINDOWS-1257", .singleByte)
        case "vi": self = EncodingLabel("WINDOWS-1258", .singleByte)
        case "th": self = EncodingLabel("CP874", .singleByte)
        case "zh": self = EncodingLabel("GB18030", .multiByte)
        case "ja": self = EncodingLabel("CP932", .multiByte)
        case "ko": self = EncodingLabel("CP949", .multiByte)
        case "en", "fr", "es", "de", "it", "pt", "nl", "sv", "no", "nb", "da", "fi", "ca": self = .windows1252
        default: return nil
        }
    }
}
