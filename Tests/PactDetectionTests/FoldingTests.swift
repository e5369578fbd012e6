import Testing

@testable import PactDetection

struct FoldingTests {
    private let folder = TextFolder()

    private func folded(_ text: String) -> String { String(decoding: folder.fold(text).units, as: UTF16.self) }

    @Test(arguments: [
        ("İşbirliği", "isbirligi"), ("ISPARTA ılık", "isparta ilik"), ("Türkiye’nin", "turkiye'nin"),
        ("ＡＫ　Ｐａｒｔｉ", "ak parti"), ("«Единой Россией»", "\"единои россиеи\""), ("Ёлка ёж", "елка еж"),
        ("Straße ﬁn", "strasse fin"), ("Đảng Cộng sản", "dang cong san"), ("الصِّين", "الصين"), ("أحمد", "احمد"),
        ("كـــتاب", "كتاب"), ("حزب‌ها", "حزبها"), ("٢٠٢٥ ۱۴۰۴ २०२५", "2025 1404 2025"), ("中国共产党", "中国共产党"),
        ("Қазақстан", "қазақстан"), ("O‘zbekiston Oʻzbekiston", "o'zbekiston o'zbekiston"),
        ("a\u{200B}b\u{202E}c", "abc"),
        ("が", "が"), ("รัฐบาล", "รัฐบาล"), ("한국", "한국"),
    ])
    func foldsToOneForm(_ text: String, _ expected: String) {
        #expect(folded(text) == expected)
    }

    /// A Latin C at the head of a Cyrillic word, a Cyrillic а inside a Latin one.
    @Test(arguments: [("Cоглашение", "соглашение"), ("Amаnat", "amanat"), ("протoкол", "протокол")])
    func lookAlikesOfAnotherScriptAreMended(_ text: String, _ expected: String) {
        #expect(folded(text) == expected)
    }

    /// Every unit leads back to the scalar it came from, whatever was dropped or expanded before it.
    @Test(arguments: ["İşbirliği ﬁn Straße", "الصِّين", "e\u{301}a\u{200B}ß!", "", "👨‍👩‍👧 AK Parti"])
    func originsLeadBack(_ text: String) {
        let result = folder.fold(text)
        let scalars = Array(text.unicodeScalars)
        #expect(result.scalarCount == scalars.count)
        for (index, unit) in result.units.enumerated() {
            let origin = String(scalars[Int(result.origins[index])])
            #expect(unit == 0xFFFD || folder.fold(origin).units.contains(unit) || LookAlikesProbe.isMended(unit))
        }
        #expect(result.origins == result.origins.sorted())
    }
}

private enum LookAlikesProbe {
    static func isMended(_ unit: UInt16) -> Bool { unit >= 0x400 && unit < 0x530 }
}
