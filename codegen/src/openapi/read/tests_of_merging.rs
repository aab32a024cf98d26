//! What comes of schemas that must hold together, and of what is beside `oneOf`.

use serde_json::json;

use super::read;
use crate::diagnostic::{Report, Strictness};
use crate::document::{Limits, parse_yaml};
use crate::model::{Format, Schema, SchemaKind};
use crate::source::SourceMap;

/// A schema beside a component `Part`, and what was found.
fn read_with(schema: &str, part: &str, strictness: Strictness) -> (Option<Schema>, Vec<String>) {
    let mut sources = SourceMap::default();
    let text = format!(
        "info: {{ title: t, version: '1' }}\npaths: {{}}\ncomponents: {{ schemas: {{ Wanted: {{ {schema} }}, Part: {{ {part} }} }} }}"
    );
    let file = sources.add("api.yaml", text);
    let document = parse_yaml(file, &sources, Limits::default()).unwrap();
    let mut report = Report::new(strictness);
    let api = read(&document, &mut report).ok();
    let schema = api.map(|mut api| api.types.remove("Wanted").unwrap().schema);
    let found = report.diagnostics().iter().map(|found| {
        assert!(!found.labels[0].span.is_nowhere(), "{}", found.message);
        found.message.clone()
    });
    (schema, found.collect())
}

fn merged(schema: &str) -> (Schema, Vec<String>) {
    let (schema, found) = read_with(schema, "type: string, maxLength: 9, pattern: a", Strictness::Strict);
    (schema.unwrap_or_else(|| panic!("{found:?}")), found)
}

fn kinds(schema: &Schema) -> Vec<SchemaKind> {
    match &schema.kind {
        SchemaKind::Union(variants) => variants.iter().map(|variant| variant.kind.clone()).collect(),
        kind => vec![kind.clone()],
    }
}

fn choices(values: &[&str]) -> SchemaKind {
    SchemaKind::Enum(values.iter().map(|value| (*value).to_owned()).collect())
}

#[test]
fn the_stricter_limit_holds_in_whatever_order() {
    let weak = "{ type: integer, minimum: 1, maximum: 9, multipleOf: 2 }";
    let strict = "{ type: integer, minimum: 2, exclusiveMaximum: true, maximum: 9, multipleOf: 4 }";
    for (first, second) in [(weak, strict), (strict, weak)] {
        let (schema, found) = merged(&format!("allOf: [{first}, {second}]"));
        let limits = schema.limits;
        assert_eq!(
            (limits.minimum, limits.maximum, limits.multiple_of),
            (Some(2.into()), Some(9.into()), Some(4.into()))
        );
        assert!(limits.exclusive_maximum && !limits.exclusive_minimum);
        assert_eq!(found, Vec::<String>::new());
    }
    let (schema, _) =
        merged("maxLength: 5, allOf: [{ $ref: '#/components/schemas/Part' }, { minLength: 2, maxLength: 7 }]");
    assert_eq!((schema.limits.min_length, schema.limits.max_length), (Some(2), Some(5)));
}

#[test]
fn limits_that_exclude_each_other_are_an_error_at_the_schema() {
    let (_, found) = read_with("allOf: [{ type: integer, minimum: 5 }, { maximum: 4 }]", "", Strictness::Strict);
    assert_eq!(found, ["no value is between `minimum` and `maximum`"]);
    let (_, found) = read_with("minimum: 5, allOf: [{ type: integer, maximum: 4 }]", "", Strictness::Strict);
    assert_eq!(found, ["no value is between `minimum` and `maximum`"]);
}

#[test]
fn what_cannot_be_merged_is_named() {
    let (schema, found) = merged(
        "allOf: [{ type: string, pattern: x, default: a }, { type: string, pattern: y, default: b, title: t }], title: u",
    );
    assert_eq!((schema.limits.pattern.as_deref(), schema.default), (Some("x"), Some(json!("a"))));
    assert_eq!(
        found,
        [
            "a `title` in `allOf` is left out: there is another one",
            "several values of `default`, `pattern` must hold together; the first is used"
        ]
    );
}

#[test]
fn a_string_with_known_values_keeps_its_format() {
    let (schema, found) = merged("allOf: [{ type: string, format: date }, { enum: ['2024-01-02'] }]");
    assert_eq!((schema.kind, schema.format.as_deref()), (choices(&["2024-01-02"]), Some("date")));
    assert!(found.is_empty(), "{found:?}");
    let (schema, _) = merged("allOf: [{ type: string, format: date }, { type: string, maxLength: 10 }]");
    assert_eq!(schema.kind, SchemaKind::Text(Format::Date));
}

#[test]
fn the_schema_of_other_properties_is_not_lost_in_silence() {
    let (_, found) = merged("allOf: [{ properties: { a: {} } }, { additionalProperties: { type: string } }]");
    assert_eq!(found, ["the schema of additional properties is left out beside `properties`"]);
}

#[test]
fn values_beside_one_of_hold_for_every_variant() {
    let (schema, found) =
        merged("type: string, enum: [a, b], oneOf: [{ type: string, maxLength: 3 }, { enum: [b, c] }]");
    assert_eq!(kinds(&schema), [choices(&["a", "b"]), choices(&["b"])]);
    assert!(found.is_empty(), "{found:?}");
    let (schema, _) = merged("enum: [a, b], anyOf: [{ type: string }, {}]");
    assert_eq!(kinds(&schema), [choices(&["a", "b"])]);
    let (schema, _) = merged("enum: [1, 2], oneOf: [{ type: integer, minimum: 1 }]");
    assert_eq!((schema.kind.clone(), schema.values()), (SchemaKind::Integer, vec![json!(1), json!(2)]));
    let (schema, _) = merged("enum: [a, null], oneOf: [{ type: string }]");
    assert!(schema.nullable);
}

#[test]
fn a_type_beside_one_of_is_the_type_of_variants_without_one() {
    let (schema, found) = merged("type: string, anyOf: [{ pattern: ^a }, { pattern: ^b }]");
    assert_eq!(kinds(&schema), [SchemaKind::Text(Format::Plain), SchemaKind::Text(Format::Plain)]);
    assert!(found.is_empty(), "{found:?}");
    let (schema, found) = merged("type: string, oneOf: [{ $ref: '#/components/schemas/Part' }, { type: integer }]");
    assert_eq!(kinds(&schema), [SchemaKind::Named("Part".to_owned()), SchemaKind::Integer]);
    assert_eq!(found, ["a variant is of another type than the `type` beside it; it is read as it stands"]);
    let (schema, _) = merged("type: object, oneOf: [{ $ref: '#/components/schemas/Part' }, { properties: { a: {} } }]");
    assert_eq!(kinds(&schema)[0], SchemaKind::Named("Part".to_owned()));
}

#[test]
fn a_response_to_head_has_no_content() {
    let text = "info: { title: t, version: '1' }\npaths: { /a: { head: { responses: { '200': { description: d, content: { application/json: { schema: { type: string } } } } } } } }";
    let mut sources = SourceMap::default();
    let file = sources.add("api.yaml", text);
    let mut report = Report::new(Strictness::Draft);
    let document = parse_yaml(file, &sources, Limits::default()).unwrap();
    let api = read(&document, &mut report).unwrap();
    assert!(api.operations[0].responses[0].content.is_empty());
    let found = report.diagnostics().iter().find(|found| found.message.contains("HEAD")).unwrap();
    assert_eq!(sources.place(found.labels[0].span), "api.yaml:2:71");
    assert_eq!(crate::census::Count::of_document(&document).media_types, 0);
}
