import AlertDelivery
import Foundation
import PactDetection
import PactStorage
import PartyModel
import Testing

struct AlertJSONTests {
    static let versions = AlertJSON.Versions(program: "0.1.0", model: nil)

    static let alerts: [AlertRecord] = [
        Samples.alert(),
        Samples.alert {
            $0.parties.append(AlertParty(id: nil, shown: nil, name: nil, country: CountryCode("VE"), mention: nil))
            $0.place = nil
            $0.signedOn = nil
            $0.signedOnBasis = nil
            $0.signatories = ["Efkan Ala"]
            $0.source.url = nil
            $0.source.published = nil
            $0.evidence = []
            $0.language = nil
            $0.isPossible = true
            $0.amends = "01K4M7ZJ9GXYZABCDEFGHJKMNQ"
            $0.confidence = 0.3
        },
        Samples.alert { $0.source.title = "hostile \u{202E}\u{1B}[2J\u{2028}\n\"\\ \u{E0041}\u{0}" },
    ]

    @Test func keysStandInTheirOrder() {
        let line = AlertJSON.render(Samples.alert(), versions: Self.versions)
        #expect(
            line.hasPrefix(
                #"{"schema":1,"id":"01K4M7ZJ9GXYZABCDEFGHJKMNP","update":0,"created_at":"2025-09-08T14:03:11Z","#
                    + #""word":"SIGNED","stage":"signed","kind":"memorandum","parties":[{"id":"tr-akp","#))
        #expect(line.hasSuffix(#""versions":{"program":"0.1.0","model":null}}"#))
    }

    @Test func hostileTextIsEscapedAndSurvives() throws {
        let line = AlertJSON.render(Self.alerts[2], versions: Self.versions)
        #expect(line.contains(#"hostile \u202E\u001B[2J\u2028\n\"\\ \uDB40\uDC41\u0000"#))
        #expect(!line.unicodeScalars.contains { LogSafe.isUnsafe($0) })
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let source = try #require((object["sources"] as? [[String: Any]])?.first)
        #expect(source["title"] as? String == Self.alerts[2].source.title)
    }

    @Test func corroborationsFollowTheFirstSource() throws {
        var second = Samples.alert().source
        second.name = "trthaber.com"
        let line = AlertJSON.render(Samples.alert(), corroborations: [second], versions: Self.versions, update: 1)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let names = try #require(object["sources"] as? [[String: Any]]).map { $0["name"] as? String }
        #expect(names == ["haberler.com", "trthaber.com"])
        #expect(object["update"] as? Int == 1)
    }

    @Test(arguments: alerts)
    func lineKeepsTheSchema(alert: AlertRecord) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../config/alert.schema.json").standardized
        let schema = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        let line = AlertJSON.render(alert, versions: Self.versions)
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        #expect(SchemaCheck(root: schema).problems(of: object, against: schema, at: "$") == [])
        let test = TestAlert(id: "01K4M7ZJ9GXYZABCDEFGHJKMNP", createdAt: Samples.time).json(versions: Self.versions)
        let marked = try #require(try JSONSerialization.jsonObject(with: Data(test.utf8)) as? [String: Any])
        #expect(SchemaCheck(root: schema).problems(of: marked, against: schema, at: "$") == [])
        #expect(marked["word"] as? String == "TEST" && (marked["parties"] as? [Any])?.isEmpty == true)
    }
}

/// As much of JSON Schema 2020-12 as the alert's schema uses. Also demands that every property of a line is described.
struct SchemaCheck {
    let root: [String: Any]

    func problems(of value: Any, against schema: [String: Any], at path: String) -> [String] {
        if let reference = schema["$ref"] as? String {
            let name = reference.split(separator: "/").last.map(String.init) ?? ""
            guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
                return ["\(path): no \(reference)"]
            }
            return problems(of: value, against: target, at: path)
        }
        if let choices = schema["oneOf"] as? [[String: Any]] {
            let matches = choices.filter { problems(of: value, against: $0, at: path).isEmpty }.count
            return matches == 1 ? [] : ["\(path): fits \(matches) of the choices"]
        }
        var found: [String] = []
        let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
        if !types.isEmpty && !types.contains(where: { isType($0, value) }) { found.append("\(path): not \(types)") }
        if let allowed = schema["enum"] as? [Any], !allowed.contains(where: { "\($0)" == "\(value)" }) {
            found.append("\(path): \(value) is not allowed")
        }
        if let pattern = schema["pattern"] as? String, let text = value as? String,
            text.range(of: pattern, options: .regularExpression) == nil
        {
            found.append("\(path): '\(text)' does not match")
        }
        if let members = value as? [String: Any] { found += problems(ofMembers: members, against: schema, at: path) }
        if let values = value as? [Any], let items = schema["items"] as? [String: Any] {
            for (index, value) in values.enumerated() {
                found += problems(of: value, against: items, at: "\(path)[\(index)]")
            }
            if values.count < schema["minItems"] as? Int ?? 0 { found.append("\(path): too few") }
        }
        return found
    }

    private func problems(
        ofMembers members: [String: Any], against schema: [String: Any], at path: String
    ) -> [String] {
        let required = schema["required"] as? [String] ?? []
        let properties = schema["properties"] as? [String: Any] ?? [:]
        var found = required.filter { members[$0] == nil }.map { "\(path): no \($0)" }
        for (key, value) in members.sorted(by: { $0.key < $1.key }) {
            guard let property = properties[key] as? [String: Any] else {
                found.append("\(path).\(key) is not described")
                continue
            }
            found += problems(of: value, against: property, at: "\(path).\(key)")
        }
        return found
    }

    private func isType(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "null": value is NSNull
        case "string": value is String
        case "array": value is [Any]
        case "object": value is [String: Any]
        case "boolean": "\(value)" == "true" || "\(value)" == "false" || value is Bool
        case "integer", "number": value is NSNumber || value is Int || value is Double
        default: false
        }
    }
}
