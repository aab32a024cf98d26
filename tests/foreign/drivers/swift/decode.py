"""Prints the Swift program that decodes the answers with the types of openapi-generator (swift6). usage: PLAN"""

import json
import sys

PROGRAM = """// Decodes the answers with the types that openapi-generator (swift6) made.
import Foundation
import OpenAPIClient

struct Entry: Decodable {
    let label: String
    let kind: String
    let type: String?
    let text: String
}

struct NoSuchType: Error {}

let decoder = CodableHelper().jsonDecoder

func decode<T: Decodable>(_ type: T.Type, _ entry: Entry) throws {
    let data = Data(entry.text.utf8)
    if entry.kind == "list" {
        _ = try decoder.decode([T].self, from: data)
    } else {
        _ = try decoder.decode(type, from: data)
    }
}

func attempt(_ entry: Entry) throws {
    switch entry.type {
    case nil: _ = try decoder.decode(JSONValue.self, from: Data(entry.text.utf8))
%s    default: throw NoSuchType()
    }
}

let text = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
for (form, entries) in try JSONDecoder().decode([String: [Entry]].self, from: text) {
    var decoded = 0
    for entry in entries {
        do {
            try attempt(entry)
            decoded += 1
        } catch {
            print("FAILED \\(form) \\(entry.label): \\(String(describing: error).prefix(300))")
        }
    }
    print("DECODED \\(form) \\(decoded) of \\(entries.count)")
}
"""

with open(sys.argv[1]) as file:
    entries = [entry for form in json.load(file).values() for entry in form]
names = sorted({entry["type"] for entry in entries if entry["type"]})
print(PROGRAM % "".join(f'    case "{name}": try decode({name}.self, entry)\n' for name in names), end="")
