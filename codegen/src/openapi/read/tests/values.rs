//! Choices, marks, discriminators, and the parts of responses.

use serde_json::{Value, json};

use super::{fields, names, schema, strict};
use crate::model::{Field, SchemaKind, Status};

#[test]
fn choices_of_every_type_are_kept() {
    let chosen = |text: &str| {
        let schema = schema(text, "");
        (schema.kind, Value::from(schema.choices))
    };
    assert_eq!(chosen("type: integer, enum: [5, 1, 2, 1]"), (SchemaKind::Integer, json!([1, 2, 5])));
    assert_eq!(chosen("enum: [1, 0.5]"), (SchemaKind::Number, json!([0.5, 1])));
    assert_eq!(chosen("type: boolean, enum: [true]"), (SchemaKind::Boolean, json!([true])));
    assert_eq!(chosen("enum: [{ a: 1 }, x]"), (SchemaKind::Any, json!(["x", { "a": 1 }])));
    assert_eq!(chosen("type: array, items: {}, enum: [[1], [0]]").1, json!([[0], [1]]));
    let SchemaKind::Union(variants) = chosen("enum: [2, 1, b, a, true]").0 else { panic!() };
    let kinds: Vec<_> = variants.iter().map(|variant| (&variant.kind, variant.values())).collect();
    let texts = SchemaKind::Enum(vec!["a".to_owned(), "b".to_owned()]);
    let expected = [
        (&texts, vec![json!("a"), json!("b")]),
        (&SchemaKind::Integer, vec![json!(1), json!(2)]),
        (&SchemaKind::Boolean, vec![json!(true)]),
    ];
    assert_eq!(kinds, expected);
    assert!(schema("type: integer, enum: [1, null]", "").nullable);
}

#[test]
fn choices_that_no_value_can_be_are_reported() {
    let findings = |text: &str| strict(&format!("paths: {{}}\ncomponents: {{ schemas: {{ A: {text} }} }}")).findings();
    let expected = |place: &str, message: &str| vec![format!("schema-invalid {place} {message}")];
    assert_eq!(findings("{ enum: [] }"), expected("3:37", "`enum` lists no value, so no value is allowed"));
    let text = expected("3:53", "`enum` lists a string, which `type` excludes");
    assert_eq!(
        findings("{ type: integer, enum: [x] }"),
        expected("3:53", "`enum` lists a string, which `type` excludes")
    );
    assert_eq!(findings("{ type: boolean, enum: [x] }"), text);
    assert_eq!(
        findings("{ type: integer, enum: [0.5] }"),
        expected("3:53", "`enum` lists a number, which `type` excludes")
    );
    assert_eq!(
        findings("{ type: object, enum: [7] }"),
        expected("3:52", "`enum` lists a number, which `type` excludes")
    );
    assert_eq!(findings("{ enum: [a, b, a] }"), expected("3:44", "`enum` lists a value twice"));
}

#[test]
fn marks_say_in_which_direction_a_field_is_required() {
    let text = "required: [id, key], properties: { id: { type: string, readOnly: true }, \
                key: { type: string, writeOnly: true, deprecated: true } }";
    let fields = fields(schema(text, ""));
    let directions = |field: &Field| (field.must_be_sent(), field.is_always_returned());
    assert_eq!(fields.iter().map(directions).collect::<Vec<_>>(), [(false, true), (true, false)]);
    assert!(fields[1].schema.deprecated);
}

#[test]
fn a_discriminator_maps_values_to_variants() {
    let pets = "Cat: { properties: { kind: {} } }, Dog: { properties: { kind: {} } }";
    let pet = "oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], \
               discriminator: { propertyName: kind, mapping: { feline: '#/components/schemas/Cat', f: Cat } }";
    let discriminator = schema(pet, pets).discriminator.unwrap();
    let mapping = discriminator.mapping.iter().map(|(value, schema)| (value.as_str(), schema.kind.clone()));
    let named = |name: &str| SchemaKind::Named(name.to_owned());
    let expected = [("Dog", named("Dog")), ("f", named("Cat")), ("feline", named("Cat"))];
    assert_eq!(mapping.collect::<Vec<_>>(), expected);
    let wrong = format!(
        "A: {{ oneOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ type: object, properties: {{ a: {{}} }} }}], discriminator: {{ propertyName: kind, mapping: {{ d: Dog }} }} }}, {pets}"
    );
    let findings = strict(&format!("paths: {{}}\ncomponents: {{ schemas: {{ {wrong} }} }}")).findings();
    let expected = "schema-invalid 3:170 the discriminator maps `d` to a type that is not one of the union";
    assert_eq!(findings, [expected]);
}

#[test]
fn statuses_headers_and_links_of_responses() {
    let api = "paths:
  /a:
    get:
      operationId: a
      tags: [t]
      responses:
        4xX: { description: no }
        default:
          description: what it returns
          headers:
            X-Total: { required: true, schema: { type: integer } }
            content-type: { schema: { type: string } }
            X-Page: { $ref: '#/components/headers/Page' }
          links: { next: { operationId: a } }
components: { headers: { Page: { description: The page., schema: { type: string } } } }";
    let reading = strict(api);
    assert_eq!(reading.findings().iter().filter(|finding| finding.starts_with("item-skipped")).count(), 2);
    let api = reading.api();
    let operation = &api.operations[0];
    assert_eq!(operation.successes().map(|response| response.status).collect::<Vec<_>>(), [Status::Default]);
    assert_eq!(operation.failures().map(|response| response.status).collect::<Vec<_>>(), [Status::Class(4)]);
    let headers = &operation.successes().next().unwrap().headers;
    let headers: Vec<_> = headers.iter().map(|header| (header.name.as_str(), header.required)).collect();
    assert_eq!(headers, [("X-Page", false), ("X-Total", true)]);
}

#[test]
fn what_a_schema_says_beyond_its_type_is_kept() {
    let text = "type: number, minimum: 1, exclusiveMinimum: true, multipleOf: 0.5, format: float, title: Amount";
    let number = schema(text, "");
    assert!(number.limits.exclusive_minimum);
    assert_eq!(number.limits.multiple_of.map(|number| number.to_string()).as_deref(), Some("0.5"));
    assert_eq!((number.format.as_deref(), number.title.as_deref()), (Some("float"), Some("Amount")));
    // What numbers are anyway.
    let plain = [schema("type: number, format: double", ""), schema("type: integer, format: int64", "")];
    assert!(plain.iter().all(|schema| schema.format.is_none()));
    assert_eq!(schema("type: integer, format: int32", "").format.as_deref(), Some("int32"));
    let list = schema("type: array, items: {}, uniqueItems: true", "");
    assert!(list.limits.unique_items);
    let text = schema("type: string, pattern: ^a, format: uuid", "");
    assert_eq!((text.limits.pattern.as_deref(), text.format), (Some("^a"), None));
    let object = schema("type: object, properties: { a: {} }, minProperties: 1, maxProperties: 2", "");
    assert_eq!((object.limits.min_properties, object.limits.max_properties), (Some(1), Some(2)));
    assert_eq!(names(&fields(object)), ["a"]);
}

/// The findings about a component.
fn findings(schema: &str) -> Vec<String> {
    strict(&format!("paths: {{}}\ncomponents: {{ schemas: {{ A: {{ {schema} }}, B: {{ properties: {{ b: {{ type: string }} }} }} }} }}")).findings()
}

#[test]
fn what_contradicts_itself_is_reported_at_its_place() {
    let fault = |text: &str| {
        let found = findings(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        found.concat()
    };
    assert_eq!(
        fault("type: integer, minimum: 3, maximum: 2"),
        "schema-invalid 3:55 no value is between `minimum` and `maximum`"
    );
    assert!(fault("type: number, minimum: 2, exclusiveMinimum: true, maximum: 2").contains("no value is between"));
    assert!(fault("type: string, minLength: 3, maxLength: 2").contains("`minLength` and `maxLength`"));
    assert!(fault("type: array, items: {}, minItems: 3, maxItems: 2").contains("`minItems` and `maxItems`"));
    assert!(fault("type: object, minProperties: 3, maxProperties: 2").contains("`minProperties`"));
    assert_eq!(
        fault("type: integer, default: x"),
        "schema-invalid 3:55 the default is a string, and its schema does not allow that"
    );
    assert!(fault("type: string, enum: [a], default: b").contains("the default is a string"));
    assert!(fault("allOf: [{ $ref: '#/components/schemas/B' }], default: 7").contains("the default is a number"));
    assert_eq!(
        fault("required: [b], properties: { a: {} }"),
        "schema-invalid 3:42 `required` names `b`, which is not a property"
    );
    assert!(fault("type: object, required: [b]").contains("`required` names `b`"));
    for sound in [
        "type: integer, minimum: 2, maximum: 2, default: 2.0",
        "type: number, enum: [1, 2], default: 1.0",
        "type: string, nullable: true, default: null",
        "required: [a], properties: { a: { default: { x: 1 } } }",
    ] {
        assert_eq!(findings(sound), [""; 0], "{sound}");
    }
}

#[test]
fn a_member_of_all_of_may_require_what_another_describes() {
    let required = |text: &str| {
        let fields = fields(schema(text, "B: { properties: { a: {}, b: {} } }"));
        fields.into_iter().filter(|field| field.required).map(|field| field.name).collect::<Vec<_>>()
    };
    assert_eq!(required("allOf: [{ $ref: '#/components/schemas/B' }, { required: [b] }]"), ["b"]);
    assert_eq!(required("allOf: [{ $ref: '#/components/schemas/B' }], required: [a]"), ["a"]);
    assert_eq!(
        required("allOf: [{ $ref: '#/components/schemas/B' }, { required: [c, a], properties: { c: {} } }]"),
        ["a", "c"]
    );
    let unmet = findings("allOf: [{ $ref: '#/components/schemas/B' }, { required: [z] }]");
    assert_eq!(unmet, ["schema-invalid 3:88 `required` names `z`, which is not a property"]);
}

#[test]
fn long_chains_of_references_are_followed() {
    let chain: String = (0..5_000).map(|n| format!("S{n}: {{ $ref: '#/components/schemas/S{}' }}, ", n + 1)).collect();
    let wanted = schema(
        "allOf: [{ $ref: '#/components/schemas/S0' }, { properties: { b: {} } }]",
        &format!("{chain} S5000: {{ properties: {{ a: {{}} }} }}"),
    );
    assert_eq!(names(&fields(wanted)), ["a", "b"]);
}
