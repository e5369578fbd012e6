import Foundation
import PactDetection
import PartyModel

/// A gold party is found where a predicted one has its country and either its mention overlaps the gold wording, or its
/// English name shares most words with the gold one.
enum PartyMatch {
    private static let emptyWords: Set<String> = ["the", "of", "party", "and", "for", "a"]

    static func isSame(_ gold: LabelledItem.Party, _ predicted: FindingParty) -> Bool {
        guard (gold.country ?? "") == predicted.country.rawValue else { return false }
        let wanted = folded(gold.nameAsWritten ?? "")
        let seen = folded(predicted.mention ?? "")
        if !wanted.isEmpty, !seen.isEmpty {
            if seen.contains(wanted) { return true }
            if wanted.contains(seen), 2 * seen.count >= min(wanted.count, 12) { return true }
        }
        let first = words(gold.english ?? "")
        let second = words(predicted.name ?? "")
        guard !first.isEmpty, !second.isEmpty else { return false }
        return Double(first.intersection(second).count) / Double(min(first.count, second.count)) >= 0.6
    }

    /// Letters, digits and spaces, without case and combining marks, as scalars: a mark is no letter of its own, and a
    /// part of a Korean syllable is one.
    private static func folded(_ text: String) -> [Unicode.Scalar] {
        // Python's casefold, for the letters that names have: ß is ss, and a sigma at the end of a word is a sigma.
        let lower = text.decomposedStringWithCompatibilityMapping.replacing("ı", with: "i").lowercased()
            .replacing("ß", with: "ss").replacing("ς", with: "σ")
        return lower.decomposedStringWithCompatibilityMapping.unicodeScalars.filter { scalar in
            let properties = scalar.properties
            guard properties.canonicalCombiningClass == .notReordered else { return false }
            let isLetter = properties.isAlphabetic && !isMark(properties.generalCategory)
            return isLetter || properties.numericType != nil || properties.isWhitespace
        }
    }

    private static func isMark(_ category: Unicode.GeneralCategory) -> Bool {
        category == .nonspacingMark || category == .spacingMark || category == .enclosingMark
    }

    private static func words(_ text: String) -> Set<String> {
        let words = folded(text).split(whereSeparator: \.properties.isWhitespace)
        return Set(words.map { String(String.UnicodeScalarView($0)) }).subtracting(emptyWords)
    }
}
