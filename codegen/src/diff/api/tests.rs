//! Every property of the model that a document can change is compared.

use crate::diagnostic::{Report, Strictness};
use crate::diff::{Side, diff};
use crate::document::{Limits, parse_yaml};
use crate::source::SourceMap;
use crate::{openapi, passes};

fn side(schema: &str, response: &str) -> Side {
    let text = format!(
        "info: {{ title: t, version: '1' }}\npaths: {{ /a: {{ post: {{ operationId: a, tags: [t], \
         requestBody: {{ content: {{ application/json: {{ schema: {{ type: object, properties: {{ \
         v: {{ {schema} }} }} }} }} }} }}, \
         responses: {{ '200': {{ description: d, {response} content: {{ application/json: {{ schema: {{ type: object, \
         properties: {{ v: {{ {schema} }} }} }} }} }} }} }} }} }} }}\n\
         components: {{ schemas: {{ A: {{ type: object, properties: {{ k: {{ type: string }} }} }}, \
         B: {{ type: object, properties: {{ k: {{ type: string }}, b: {{ type: string }} }} }} }} }}\n"
    );
    let mut sources = SourceMap::default();
    let file = sources.add("a.yaml", text);
    let document = parse_yaml(file, &sources, Limits::default()).unwrap();
    let mut report = Report::new(Strictness::Strict);
    let mut api = openapi::read(&document, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    passes::run(&mut api, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    Side::of_api(api, sources)
}

fn changes(old: (&str, &str), new: (&str, &str)) -> Vec<String> {
    let (old, new) = (side(old.0, old.1), side(new.0, new.1));
    let changes = diff(&old, &new, &mut Report::default()).unwrap().changes;
    let what = |message: &str| message.split("; ").next().unwrap_or_default().to_owned();
    changes.iter().map(|change| format!("{} {}: {}", change.code.id, change.subject, what(&change.message))).collect()
}

#[test]
fn a_change_of_each_keyword_is_seen() {
    let union = "oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }]";
    let mapped = format!("{union}, discriminator: {{ propertyName: k, mapping: {{ a: A, b: B }} }}");
    for (old, new) in [
        ("type: integer", "type: integer, enum: [1]"),
        ("type: integer, enum: [1, 2]", "type: integer, enum: [1]"),
        ("type: boolean, enum: [true]", "type: boolean"),
        ("type: string, enum: [a, b]", "type: string, enum: [a]"),
        ("type: number, enum: [0.5, 1]", "type: number, enum: [0.5, 2]"),
        ("type: integer", "type: integer, minimum: 1"),
        ("type: integer, maximum: 2", "type: integer, maximum: 1"),
        ("type: integer, minimum: 1", "type: integer, minimum: 1, exclusiveMinimum: true"),
        ("type: integer", "type: integer, multipleOf: 2"),
        ("type: integer", "type: integer, format: int32"),
        ("type: string", "type: string, minLength: 1"),
        ("type: string", "type: string, maxLength: 1"),
        ("type: string", "type: string, pattern: a"),
        ("type: string", "type: string, format: date"),
        ("type: string", "type: string, format: password"),
        ("type: string", "type: string, default: a"),
        ("type: string", "type: string, nullable: true"),
        ("type: string", "type: string, readOnly: true"),
        ("type: string", "type: string, writeOnly: true"),
        ("type: string", "type: string, deprecated: true"),
        ("type: string", "type: string, x-kandji-secret: true"),
        ("type: array, items: {}", "type: array, items: {}, uniqueItems: true"),
        ("type: array, items: {}", "type: array, items: {}, minItems: 1"),
        ("type: array, items: {}", "type: array, items: {}, maxItems: 1"),
        ("type: object", "type: object, minProperties: 1"),
        ("type: object", "type: object, maxProperties: 1"),
        ("type: object", "type: object, additionalProperties: { type: string }"),
        (union, mapped.as_str()),
        (mapped.as_str(), &mapped.replace("a: A", "c: A")),
    ] {
        assert!(!changes((old, ""), (new, "")).is_empty(), "{old} -> {new}");
        assert!(!changes((new, ""), (old, "")).is_empty(), "{new} -> {old}");
        assert!(changes((new, ""), (new, "")).is_empty(), "{new}");
    }
}

#[test]
fn a_read_only_field_is_no_part_of_a_request() {
    let found = changes(("type: string", ""), ("type: string, readOnly: true", ""));
    let expected =
        ["field-removed POST /a: body /v: was removed", "detail-changed POST /a: 200 /v: `readOnly` was added (yes)"];
    assert_eq!(found, expected);
}

#[test]
fn headers_of_responses_are_compared() {
    let header = |text: &str| format!("headers: {{ X-Total: {{ {text} }} }},");
    let (none, number) = ("type: string", header("schema: { type: integer }"));
    let expected = ["field-added POST /a: 200 header x-total: was added (integer)"];
    assert_eq!(changes((none, ""), (none, &number)), expected);
    for other in [
        "schema: { type: string }",
        "required: true, schema: { type: integer }",
        "deprecated: true, schema: { type: integer }",
    ] {
        assert_eq!(changes((none, &number), (none, &header(other))).len(), 1, "{other}");
    }
}
