use super::*;
use crate::document::{Limits, parse_yaml, to_value};
use crate::source::SourceMap;
use serde_json::{Value, json};

fn lowered(text: &str) -> (Value, Vec<String>) {
    let mut sources = SourceMap::default();
    let file = sources.add("a.yaml", text);
    let mut document = parse_yaml(file, &sources, Limits::default()).unwrap();
    let mut report = Report::default();
    lower(&mut document, &mut report);
    let messages = report.diagnostics().iter().map(|note| note.message.clone()).collect();
    (to_value(&document), messages)
}

/// A schema of a 3.1 document after lowering, and whether a note was made.
fn schema_with_notes(schema: &str) -> (Value, usize) {
    let (document, notes) = lowered(&format!("openapi: 3.1.0\ncomponents: {{schemas: {{A: {schema}}}}}\n"));
    (document["components"]["schemas"]["A"].clone(), notes.len())
}

fn schema(text: &str) -> Value {
    schema_with_notes(text).0
}

#[test]
fn null_among_types_is_nullable() {
    assert_eq!(schema("{type: [string, 'null']}"), json!({"type": "string", "nullable": true}));
    assert_eq!(schema("{type: ['null', array]}"), json!({"type": "array", "items": {}, "nullable": true}));
    assert_eq!(schema("{type: 'null'}"), json!({"nullable": true}));
    assert_eq!(schema("{type: [string]}"), json!({"type": "string"}));
}

#[test]
fn several_types_are_a_choice() {
    assert_eq!(schema("{type: [string, integer]}"), json!({"anyOf": [{"type": "string"}, {"type": "integer"}]}));
    let list = schema("{type: [array, boolean], items: {type: ['null', string]}}");
    let items = json!({"type": "string", "nullable": true});
    assert_eq!(list, json!({"anyOf": [{"type": "array", "items": items}, {"type": "boolean"}]}));
}

#[test]
fn what_speaks_of_one_type_moves_into_its_branch() {
    let text = "{type: [string, integer, 'null'], minLength: 1, minimum: 2, description: d, enum: [a, 3, null]}";
    let branches = json!([
        {"type": "string", "minLength": 1, "enum": ["a"]},
        {"type": "integer", "minimum": 2, "enum": [3]},
    ]);
    let expected = json!({"anyOf": branches, "description": "d", "nullable": true, "enum": [null]});
    assert_eq!(schema(text), expected);
    let object = schema("{type: [object, boolean], properties: {a: {}}, required: [a]}");
    let branch = json!({"type": "object", "properties": {"a": {}}, "required": ["a"]});
    assert_eq!(object, json!({"anyOf": [branch, {"type": "boolean"}]}));
    assert_eq!(schema("{type: [string, integer], enum: [a]}"), json!({"anyOf": [{"type": "string", "enum": ["a"]}]}));
}

#[test]
fn values_of_strings_are_the_text_that_was_written() {
    let text = "openapi: 3.0.0\ncomponents: {schemas: {A: {type: string, enum: [1.0, no, False, 0x1F, null], default: 007}, B: {type: integer, enum: [1]}}}\n";
    let mut sources = SourceMap::default();
    let file = sources.add("a.yaml", text);
    let mut document = parse_yaml(file, &sources, Limits::default()).unwrap();
    let mut report = Report::default();
    as_written(&mut document, &sources, &mut report);
    let schemas = &to_value(&document)["components"]["schemas"];
    assert_eq!(schemas["A"], json!({"type": "string", "enum": ["1.0", "no", "False", "0x1F", null], "default": "007"}));
    assert_eq!(schemas["B"]["enum"], json!([1]));
    assert_eq!(report.diagnostics().len(), 4);
}

#[test]
fn a_null_branch_is_nullable() {
    assert_eq!(
        schema("{oneOf: [{type: string}, {type: 'null'}], title: T}"),
        json!({"type": "string", "nullable": true, "title": "T"})
    );
    let reference = schema("{anyOf: [{$ref: '#/x'}, {type: 'null'}]}");
    assert_eq!(reference, json!({"allOf": [{"$ref": "#/x"}], "nullable": true}));
    let two = schema("{oneOf: [{type: string}, {type: integer}, {const: }]}");
    assert_eq!(two, json!({"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": true}));
    assert_eq!(
        schema("{oneOf: [{type: 'null'}, {type: [array]}]}"),
        json!({"type": "array", "items": {}, "nullable": true})
    );
}

#[test]
fn constants_examples_and_bounds() {
    assert_eq!(schema("{const: a}"), json!({"enum": ["a"]}));
    assert_eq!(schema_with_notes("{examples: [1, 2]}"), (json!({"examples": [1, 2]}), 0));
    assert_eq!(schema("{exclusiveMinimum: 5}"), json!({"minimum": 5, "exclusiveMinimum": true}));
    assert_eq!(schema_with_notes("{minimum: 6, exclusiveMinimum: 5}"), (json!({"minimum": 6}), 1));
    let strict = json!({"maximum": 5, "exclusiveMaximum": true});
    assert_eq!(schema_with_notes("{maximum: 9, exclusiveMaximum: 5}"), (strict, 1));
}

#[test]
fn what_stands_beside_a_reference_is_kept() {
    assert_eq!(schema("{$ref: '#/x'}"), json!({"$ref": "#/x"}));
    let described = json!({"allOf": [{"$ref": "#/x"}], "description": "d"});
    assert_eq!(schema("{$ref: '#/x', description: d}"), described);
}

#[test]
fn bytes_are_a_format() {
    let [binary, byte] = ["binary", "byte"].map(|format| json!({"type": "string", "format": format}));
    assert_eq!(schema_with_notes("{contentMediaType: image/png}"), (binary.clone(), 1));
    assert_eq!(schema_with_notes("{type: string, contentEncoding: base64}"), (byte.clone(), 0));
    assert_eq!(schema_with_notes("{contentEncoding: base64, contentMediaType: image/png}"), (byte, 1));
    assert_eq!(schema_with_notes("{contentEncoding: quoted-printable}"), (binary, 1));
    let own = json!({"type": "string", "format": "date"});
    assert_eq!(schema_with_notes("{format: date, contentEncoding: base64}"), (own, 1));
}

#[test]
fn what_cannot_be_said_is_noted() {
    assert_eq!(schema_with_notes("{unevaluatedProperties: false, if: {}, then: {}}"), (json!({}), 3));
    let tuple = schema_with_notes("{type: array, prefixItems: [{type: string}, true], items: false}");
    assert_eq!(tuple, (json!({"type": "array", "items": {"anyOf": [{"type": "string"}, {}]}}), 1));
    let free = schema_with_notes("{patternProperties: {^a: {type: integer}}}");
    assert_eq!(free, (json!({"additionalProperties": {"type": "integer"}}), 1));
    let closed = schema_with_notes("{patternProperties: {^a: {type: integer}, ^b: {}}, additionalProperties: false}");
    assert_eq!(closed, (json!({"additionalProperties": {"anyOf": [{"type": "integer"}, {}]}}), 1));
    let open = schema_with_notes("{patternProperties: {^a: {type: integer}}, additionalProperties: true}");
    assert_eq!(open, (json!({"additionalProperties": true}), 2));
    let (document, notes) = lowered("openapi: 3.1.0\npaths: {}\nwebhooks: {}\njsonSchemaDialect: x\n");
    assert_eq!((document, notes.len()), (json!({"openapi": "3.0.3", "paths": {}}), 2));
}

#[test]
fn what_a_reference_says_of_itself_is_noted() {
    let beside = "{$ref: '#/x', summary: s, description: d, required: true}";
    let (document, notes) = lowered(&format!("openapi: 3.1.0\ncomponents: {{parameters: {{A: {beside}}}}}\n"));
    let expected = json!({"$ref": "#/x", "required": true});
    assert_eq!((&document["components"]["parameters"]["A"], notes.len()), (&expected, 2));
}

#[test]
fn schemas_that_are_just_true_or_false() {
    let text = "{additionalProperties: false, properties: {a: true, b: false}, type: array, items: true}";
    let expected =
        json!({"additionalProperties": false, "properties": {"a": {}, "b": {"not": {}}}, "type": "array", "items": {}});
    assert_eq!(schema(text), expected);
}

#[test]
fn names_are_not_keywords_and_data_is_not_a_schema() {
    let text = "{properties: {const: {type: [string]}, if: {}}, example: {const: 1}, default: {type: [a]}}";
    let expected = json!({"properties": {"const": {"type": "string"}, "if": {}}, "example": {"const": 1}, "default": {"type": ["a"]}});
    assert_eq!(schema(text), expected);
}

#[test]
fn a_document_of_3_0_passes_but_for_wrapped_examples() {
    let schema = "{type: [x], const: 1, properties: {example: {type: string, example: {value: 1}}}}";
    let (document, notes) = lowered(&format!("openapi: 3.0.0\ncomponents: {{schemas: {{A: {schema}}}}}\n"));
    let expected = json!({"type": ["x"], "const": 1, "properties": {"example": {"type": "string", "example": 1}}});
    assert_eq!((&document["components"]["schemas"]["A"], notes.len()), (&expected, 0));
    assert_eq!(document["openapi"], "3.0.3");
}

#[test]
fn an_example_with_more_than_a_value_is_an_example() {
    let example = schema("{example: {value: 1, unit: s}}");
    assert_eq!(example, json!({"example": {"value": 1, "unit": "s"}}));
}

#[test]
fn a_version_without_quotes_is_understood() {
    let (document, _) = lowered("openapi: 3.1\ncomponents: {schemas: {A: {const: 1}}}\n");
    assert_eq!(document, json!({"openapi": "3.0.3", "components": {"schemas": {"A": {"enum": [1]}}}}));
}
