use serde_json::{Value, json};

use crate::openapi::to_json;
use crate::passes::{self, testing};

/// The document for others of a model with these operations and components, after the passes.
fn written(yaml: &str) -> Value {
    let mut api = testing::api(yaml);
    passes::run(&mut api, &mut crate::diagnostic::Report::default()).unwrap();
    serde_json::from_str(&to_json(&api)).unwrap()
}

/// What others see of a schema: it without what is only for us.
fn seen(value: &Value) -> Value {
    match value {
        Value::Object(keys) => {
            let shown = keys.iter().filter(|(key, _)| !key.starts_with("x-kandji-") && *key != "description");
            shown.map(|(key, value)| (key.clone(), seen(value))).collect()
        }
        Value::Array(elements) => elements.iter().map(seen).collect(),
        scalar => scalar.clone(),
    }
}

/// What others see of the fields of a response.
fn answered(fields: &str, components: &str) -> Value {
    let document = written(&format!(
        "paths: {{ /a: {{ get: {{ operationId: getA, responses: {{ '200': {{ description: ok, content: {{ application/json: \
         {{ schema: {{ $ref: '#/components/schemas/A' }} }} }} }} }} }} }} }}\n\
         components: {{ schemas: {{ A: {{ type: object, {fields} }}, {components} }} }}"
    ));
    seen(&document["components"]["schemas"])
}

/// What others see of a body of a media type.
fn sent(media_type: &str, schema: &str, components: &str) -> Value {
    let document = written(&format!(
        "paths: {{ /a: {{ post: {{ operationId: makeA, requestBody: {{ content: {{ {media_type}: {{ schema: {schema} }} }} \
         }}, responses: {{ '204': {{ description: ok }} }} }} }} }}\ncomponents: {{ schemas: {{ {components} }} }}"
    ));
    let schema = seen(&document["paths"]["/a"]["post"]["requestBody"]["content"][media_type]["schema"]);
    match schema["$ref"].as_str() {
        Some(reference) => seen(document.pointer(reference.trim_start_matches('#')).unwrap()),
        None => schema,
    }
}

/// What others see of a property of a response, without that it can be null.
fn property(schema: &str) -> Value {
    let mut seen = answered(&format!("properties: {{ p: {schema} }}"), "")["A"]["properties"]["p"].clone();
    let is_typed = seen.get("type").is_some();
    let nullable = seen.as_object_mut().unwrap().remove("nullable");
    assert_eq!(nullable, is_typed.then_some(Value::Bool(true)), "{schema}");
    seen
}

#[test]
fn nothing_is_required_of_a_response() {
    let seen = answered("required: [p], properties: { p: { type: string, nullable: true } }", "");
    assert_eq!(seen["A"], json!({"type": "object", "properties": {"p": {"type": "string", "nullable": true}}}));
}

#[test]
fn every_typed_property_of_a_response_can_be_null() {
    let fields = "id: { type: string, x-kandji-essential: identity }, all: { type: array, items: { type: string }, \
        x-kandji-essential: list }, own: { type: string, x-kandji-essential: own }, any: {}, \
        tags: { type: array, items: { type: string } }, map: { type: object, additionalProperties: { type: string } }";
    let text = json!({"type": "string"});
    let nullable = json!({"type": "string", "nullable": true});
    let wanted = json!({
        "id": text, "all": {"type": "array", "items": text}, "own": nullable, "any": {},
        "tags": {"type": "array", "items": text, "nullable": true},
        "map": {"type": "object", "additionalProperties": text, "nullable": true},
    });
    assert_eq!(answered(&format!("properties: {{ {fields} }}"), "")["A"]["properties"], wanted);
    let body = format!("{{ type: object, properties: {{ {fields} }} }}");
    assert!(!sent("application/json", &body, "").to_string().contains("nullable"), "a request says what is evident");
}

#[test]
fn what_is_foreseen_is_not_evident() {
    let document = written(
        "paths: { /a: { get: { operationId: getA, responses: { '200': { description: ok, content: { application/json: { schema: \
         { type: object, properties: { p: { type: boolean }, q: { type: boolean, nullable: true } } } } } } } } } }",
    );
    let fields = &document["components"]["schemas"]["A"]["properties"];
    let null = |name: &str| (&fields[name]["nullable"], &fields[name]["x-kandji-nullable"]);
    assert_eq!(null("p"), (&json!(true), &json!(false)));
    assert_eq!(null("q"), (&json!(true), &Value::Null));
}

#[test]
fn a_response_has_the_types_that_come() {
    let text = json!({"type": "string"});
    for schema in [
        "{ type: boolean, x-kandji-wire: text }",
        "{ type: integer, x-kandji-wire: text }",
        "{ type: boolean, x-kandji-wire: text, x-kandji-blank: true }",
        "{ type: string, format: date-time, x-kandji-wire: text }",
        "{ type: string, format: date-time, x-kandji-blank: true }",
        "{ type: string, format: uuid, x-kandji-blank: true }",
        "{ type: string, format: email }",
        "{ type: string, format: uri }",
        "{ type: string, format: ipv4 }",
        "{ type: string, pattern: ^a, maxLength: 3, default: a }",
    ] {
        assert_eq!(property(schema), text, "{schema}");
    }
    for schema in [
        "{ type: boolean, x-kandji-wire: mixed }",
        "{ type: integer, x-kandji-blank: true }",
        "{ type: object, properties: { a: {} }, x-kandji-blank: true }",
        "{ anyOf: [{ type: string }, { type: integer }] }",
        "{ oneOf: [{ type: object, properties: { a: {} } }, { type: string }], nullable: true }",
        "{ type: object, properties: {}, additionalProperties: false }",
        "{ type: object, nullable: true }",
        "{}",
    ] {
        assert_eq!(property(schema), json!({}), "{schema}");
    }
    for format in ["date-time", "date", "uuid"] {
        assert_eq!(
            property(&format!("{{ type: string, format: {format} }}")),
            json!({"type": "string", "format": format})
        );
    }
    assert_eq!(property("{ type: integer, maximum: 3 }"), json!({"type": "integer", "format": "int64"}));
    assert_eq!(property("{ type: integer, format: int32 }"), json!({"type": "integer", "format": "int32"}));
    assert_eq!(property("{ type: number }"), json!({"type": "number", "format": "double"}));
}

#[test]
fn enumerations_are_open_in_responses_and_closed_in_requests() {
    let open = json!({"type": "string", "x-extensible-enum": ["a", "b"]});
    assert_eq!(property("{ type: string, enum: [b, a] }"), open);
    assert_eq!(
        property("{ type: array, items: { type: integer, enum: [1, 2] } }"),
        json!({"type": "array", "items": {"type": "integer", "format": "int64", "x-extensible-enum": [1, 2]}})
    );
    let body = sent("application/json", "{ type: object, properties: { p: { type: string, enum: [-b, b] } } }", "");
    let mail = sent(
        "application/json",
        "{ type: object, properties: { p: { type: string, format: email, maxLength: 9 } } }",
        "",
    );
    assert_eq!(mail["properties"]["p"], json!({"type": "string", "maxLength": 9}));
    let names = json!(["B", "B_DESCENDING"]);
    assert_eq!(body["properties"]["p"], json!({"type": "string", "enum": ["b", "-b"], "x-enum-varnames": names}));
}

#[test]
fn a_component_says_whether_it_is_null_and_a_reference_does_not() {
    let seen = answered(
        "required: [id], properties: { id: { type: integer }, \
         p: { allOf: [{ $ref: '#/components/schemas/B' }], nullable: true }, q: { $ref: '#/components/schemas/B' }, \
         r: { $ref: '#/components/schemas/C' }, s: { allOf: [{ $ref: '#/components/schemas/C' }], description: Words. } }",
        "B: { type: object, properties: { x: {} } }, C: { type: object, properties: { y: {} } }",
    );
    assert_eq!(seen["B"], json!({"type": "object", "properties": {"x": {}}, "nullable": true}));
    assert_eq!(seen["C"], json!({"type": "object", "properties": {"y": {}}, "nullable": true}));
    let [b, c] = ["B", "C"].map(|name| json!({"$ref": format!("#/components/schemas/{name}")}));
    let fields = &seen["A"]["properties"];
    assert_eq!((&fields["p"], &fields["q"]), (&json!({"allOf": [b]}), &b));
    assert_eq!((&fields["r"], &fields["s"]), (&c, &json!({"allOf": [c]})));
}

#[test]
fn a_component_that_is_a_whole_response_or_an_element_is_null_at_its_references_only() {
    let b = json!({"$ref": "#/components/schemas/B"});
    for whole in [
        "all: { type: array, items: { $ref: '#/components/schemas/B' } }",
        "all: { type: object, additionalProperties: { $ref: '#/components/schemas/B' } }",
        "all: { allOf: [{ $ref: '#/components/schemas/B' }], x-kandji-essential: list }",
    ] {
        let fields = format!("properties: {{ {whole}, p: {{ $ref: '#/components/schemas/B' }} }}");
        let seen = answered(&fields, "B: { type: object, properties: { x: {} } }");
        assert_eq!(seen["B"], json!({"type": "object", "properties": {"x": {}}}), "{whole}");
        assert_eq!(seen["A"]["properties"]["p"], json!({"allOf": [b], "nullable": true}), "{whole}");
    }
    let itself = answered("properties: { inner: { $ref: '#/components/schemas/A' } }", "");
    assert_eq!(itself["A"]["nullable"], Value::Null, "the whole response is no null");
}

#[test]
fn what_others_do_not_see_is_no_component() {
    let seen = answered(
        "properties: { p: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: string }] } }",
        "B: { type: object, properties: { x: { type: string } } }, Unused: { type: string }",
    );
    assert_eq!(seen, json!({"A": {"type": "object", "properties": {"p": {}}}}));
}

#[test]
fn one_of_two_like_names_is_seen() {
    let seen = answered("required: [Name], properties: { Name: { type: string }, name: { type: integer } }", "");
    assert_eq!(seen["A"]["properties"], json!({"name": {"type": "integer", "format": "int64", "nullable": true}}));
}

#[test]
fn a_form_has_the_names_that_are_sent() {
    let inner = "Code: { type: object, required: [on], properties: { on: { type: boolean }, code: { type: string } } }";
    let form = "{ type: object, required: [code, n], properties: { code: { $ref: '#/components/schemas/Code' }, n: { type: string }, \
        tags: { type: array, items: { type: string } } } }";
    let wanted = json!({
        "type": "object",
        "required": ["code.on", "n"],
        "properties": {
            "code.code": {"type": "string"},
            "code.on": {"type": "boolean"},
            "n": {"type": "string"},
            "tags": {"type": "array", "items": {"type": "string"}},
        },
    });
    assert_eq!(sent("application/x-www-form-urlencoded", form, inner), wanted);
    assert_eq!(sent("multipart/form-data", form, inner), wanted);
    let nested = sent("application/json", form, inner);
    assert_eq!(nested["properties"]["code"], json!({"$ref": "#/components/schemas/Code"}));
    assert_eq!(nested["required"], json!(["code", "n"]), "requests say what must be sent");
}

#[test]
fn a_form_that_contains_itself_ends() {
    let node =
        "Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, v: { type: string } } }";
    let form = sent("application/x-www-form-urlencoded", "{ $ref: '#/components/schemas/Node' }", node);
    assert_eq!(form["properties"], json!({"next": {"$ref": "#/components/schemas/Node"}, "v": {"type": "string"}}));
}

#[test]
fn an_operation_has_one_success_one_media_type_and_untyped_errors() {
    let document = written(
        "paths: { /a: { get: { operationId: getA, parameters: [{ name: q, in: query, content: { application/json: { schema: { type: object, properties: { x: {} } } } } }], responses: {
          '200': { description: ok, content: { text/csv: { schema: { type: string } }, application/json: { schema: { type: boolean } } } },
          '202': { description: later },
          '400': { description: bad, content: { text/html: { schema: { type: string } }, application/json: { schema: { type: object, properties: { detail: { type: string } } } } } },
          '404': { description: none, content: { text/html: { schema: { type: string } } } } } } } }",
    );
    let operation = seen(&document["paths"]["/a"]["get"]);
    assert_eq!(operation["parameters"][0]["schema"], json!({"type": "string"}));
    assert_eq!(
        operation["responses"],
        json!({
            "200": {"content": {"application/json": {"schema": {"type": "boolean"}}}},
            "400": {"content": {"application/json": {"schema": {}}}},
            "404": {"content": {"text/html": {"schema": {"type": "string"}}}},
        })
    );
    let ours = &document["paths"]["/a"]["get"];
    assert_eq!(ours["x-kandji-responses"], json!({"202": {"description": "later"}}));
    assert_eq!(ours["responses"]["200"]["x-kandji-content"], json!({"text/csv": {"schema": {"type": "string"}}}));
}

#[test]
fn names_that_generators_make_themselves_are_not_taken() {
    let operation = |method: &str, id: &str, schema: &str| {
        let content = format!("{{ application/json: {{ schema: {schema} }} }}");
        format!(
            "{{ {method}: {{ operationId: {id}, responses: {{ '200': {{ description: ok, content: {content} }} }} }} }}"
        )
    };
    let document = written(&format!(
        "paths: {{ /a: {}, /b: {} }}\ncomponents: {{ schemas: {{ GetAResponse: {{ type: object, properties: {{ y: {{}} }} }} }} }}",
        operation("get", "getA", "{ $ref: '#/components/schemas/GetAResponse' }"),
        operation("post", "makeB", "{ type: object, properties: { x: { type: string } } }"),
    ));
    let names: Vec<_> = document["components"]["schemas"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["GetAResponseType", "MakeBResult"]);
}

#[test]
fn what_others_see_says_what_it_means() {
    let document = written(
        "paths: { /a: { get: { operationId: getA, responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: {
          a: { type: boolean, x-kandji-wire: text, description: Whether. }, b: { anyOf: [{ type: string }, { type: integer }] },
          c: { type: string, format: date, x-kandji-blank: true }, d: { type: object, properties: { x: {} }, x-kandji-blank: true } } } } } } } } } }",
    );
    let fields = &document["components"]["schemas"]["A"]["properties"];
    let text = |name: &str| fields[name]["description"].as_str().unwrap();
    assert_eq!(text("a"), "Whether.\n\nA boolean, sent as a string such as `True` or `No`.");
    assert_eq!(text("b"), "A string or an integer.");
    assert_eq!(text("c"), "A date. Empty if there is no value.");
    assert_eq!(text("d"), "An object or an empty string.");
}
