//! What the tenant reads of the API document: what can be sent and returned, and no prose.

use serde_json::{Map, Value};

/// What stands behind a key of an object that is kept.
#[derive(Clone, Copy)]
enum Kept {
    /// Any value, as it is.
    Whole,
    /// An object of this kind.
    One(&'static [(&'static str, Kept)]),
    /// Objects of this kind in a list.
    Each(&'static [(&'static str, Kept)]),
    /// Objects of this kind by their names.
    Named(&'static [(&'static str, Kept)]),
    /// A schema.
    Schema,
    /// Schemas in a list.
    Schemas,
    /// Schemas by their names.
    NamedSchemas,
}

use Kept::{Each, Named, NamedSchemas, One, Schema, Schemas, Whole};

const DOCUMENT: &[(&str, Kept)] = &[("components", One(COMPONENTS)), ("paths", Named(PATH))];
const COMPONENTS: &[(&str, Kept)] = &[("schemas", NamedSchemas), ("x-kandji-schemas", NamedSchemas)];
const PATH: &[(&str, Kept)] = &[
    ("delete", One(OPERATION)),
    ("get", One(OPERATION)),
    ("head", One(OPERATION)),
    ("options", One(OPERATION)),
    ("patch", One(OPERATION)),
    ("post", One(OPERATION)),
    ("put", One(OPERATION)),
    ("trace", One(OPERATION)),
];
const OPERATION: &[(&str, Kept)] = &[
    ("operationId", Whole),
    ("parameters", Each(PARAMETER)),
    ("requestBody", One(BODY)),
    ("responses", Named(BODY)),
    ("x-kandji-pagination", Whole),
    ("x-kandji-responses", Named(BODY)),
];
const PARAMETER: &[(&str, Kept)] = &[
    ("example", Whole),
    ("explode", Whole),
    ("in", Whole),
    ("name", Whole),
    ("required", Whole),
    ("schema", Schema),
    ("x-kandji-content", Named(CONTENT)),
];
const BODY: &[(&str, Kept)] = &[("content", Named(CONTENT)), ("required", Whole), ("x-kandji-content", Named(CONTENT))];
const CONTENT: &[(&str, Kept)] = &[("example", Whole), ("schema", Schema)];

/// The keys of a schema that say which values fit it.
const SCHEMA: &[(&str, Kept)] = &[
    ("$ref", Whole),
    ("additionalProperties", Schema),
    ("allOf", Schemas),
    ("anyOf", Schemas),
    ("enum", Whole),
    ("format", Whole),
    ("items", Schema),
    ("maxItems", Whole),
    ("maxLength", Whole),
    ("maxProperties", Whole),
    ("maximum", Whole),
    ("minItems", Whole),
    ("minLength", Whole),
    ("minProperties", Whole),
    ("minimum", Whole),
    ("multipleOf", Whole),
    ("not", Schema),
    ("nullable", Whole),
    ("oneOf", Schemas),
    ("pattern", Whole),
    ("properties", NamedSchemas),
    ("required", Whole),
    ("type", Whole),
    ("uniqueItems", Whole),
    ("x-kandji-blank", Whole),
    ("x-kandji-essential", Whole),
    ("x-kandji-nullable", Whole),
    ("x-kandji-properties", NamedSchemas),
    ("x-kandji-required", Whole),
    ("x-kandji-secret", Whole),
];

/// The schema that is meant. What stands beside it is for others.
const MEANT: &str = "x-kandji-schema";

/// The document without what the tenant does not read.
pub(super) fn reduced(document: &Value) -> Value {
    object(document, DOCUMENT)
}

fn object(value: &Value, keys: &[(&str, Kept)]) -> Value {
    let kept = keys.iter().filter_map(|(key, kept)| Some(((*key).to_owned(), keep(value.get(key)?, *kept))));
    Value::Object(kept.collect())
}

fn keep(value: &Value, kept: Kept) -> Value {
    match kept {
        Whole => value.clone(),
        One(keys) => object(value, keys),
        Each(keys) => list(value, |item| object(item, keys)),
        Named(keys) => named(value, |item| object(item, keys)),
        Schema => schema(value),
        Schemas => list(value, schema),
        NamedSchemas => named(value, schema),
    }
}

fn schema(value: &Value) -> Value {
    match value.get(MEANT) {
        Some(meant) => Value::Object(Map::from_iter([(MEANT.to_owned(), schema(meant))])),
        // `additionalProperties` can be a boolean.
        None if value.is_object() => object(value, SCHEMA),
        None => value.clone(),
    }
}

fn list(value: &Value, each: impl Fn(&Value) -> Value) -> Value {
    value.as_array().into_iter().flatten().map(each).collect()
}

fn named(value: &Value, each: impl Fn(&Value) -> Value) -> Value {
    let fields = value.as_object().into_iter().flatten();
    Value::Object(fields.map(|(name, value)| (name.clone(), each(value))).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::reduced;

    #[test]
    fn what_only_describes_is_left_out_and_names_are_no_keys() {
        let whole = json!({
            "openapi": "3.0.3", "info": {"title": "A"},
            "paths": {"/description": {"get": {
                "operationId": "a", "summary": "A", "x-kandji-pagination": {"style": "page"},
                "parameters": [{"name": "summary", "in": "query", "description": "B", "schema": {"type": "string", "title": "C"}}],
                "responses": {"200": {"description": "D", "content": {"application/json": {
                    "example": {"description": "kept"}, "schema": {"$ref": "#/components/schemas/description"}}}}},
            }}},
            "components": {"securitySchemes": {}, "schemas": {"description": {
                "type": "object", "description": "E", "additionalProperties": false,
                "properties": {
                    "title": {"type": "string", "title": "F", "maxLength": 1, "x-kandji-secret": true},
                    "meant": {"type": "string", "x-kandji-schema": {"type": "boolean", "description": "G"}},
                },
            }}},
        });
        assert_eq!(
            reduced(&whole),
            json!({
                "paths": {"/description": {"get": {
                    "operationId": "a", "x-kandji-pagination": {"style": "page"},
                    "parameters": [{"name": "summary", "in": "query", "schema": {"type": "string"}}],
                    "responses": {"200": {"content": {"application/json": {
                        "example": {"description": "kept"}, "schema": {"$ref": "#/components/schemas/description"}}}}},
                }}},
                "components": {"schemas": {"description": {
                    "type": "object", "additionalProperties": false,
                    "properties": {
                        "title": {"type": "string", "maxLength": 1, "x-kandji-secret": true},
                        "meant": {"x-kandji-schema": {"type": "boolean"}},
                    },
                }}},
            })
        );
    }
}
