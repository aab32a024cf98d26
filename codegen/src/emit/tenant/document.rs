//! What the tenant reads of the API document: what can be sent and returned, and no prose.

use std::fmt::{self, Formatter};

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
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

/// The document without what the tenant does not read. What is left out is skipped as it is read, so that the whole never
/// stands in memory as values.
///
/// # Errors
/// If the document is not JSON.
pub(super) fn reduced(document: &str) -> serde_json::Result<Value> {
    let mut reader = serde_json::Deserializer::from_str(document);
    let value = One(DOCUMENT).deserialize(&mut reader)?;
    reader.end()?;
    Ok(value)
}

impl Kept {
    /// What stands behind a key, if that is kept.
    fn of_key(self, key: &str) -> Option<Self> {
        let listed = |keys: &[(&str, Self)]| keys.iter().find(|(listed, _)| *listed == key).map(|(_, kept)| *kept);
        match self {
            Whole => Some(Whole),
            One(keys) | Each(keys) => listed(keys),
            Named(keys) => Some(One(keys)),
            Schema if key == MEANT => Some(Schema),
            Schema => listed(SCHEMA),
            Schemas | NamedSchemas => Some(Schema),
        }
    }

    /// What each item of a list is.
    fn of_item(self) -> Self {
        match self {
            Each(keys) => One(keys),
            Schemas => Schema,
            other => other,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Kept {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        if matches!(self, Whole) { Value::deserialize(from) } else { from.deserialize_any(self) }
    }
}

impl<'de> Visitor<'de> for Kept {
    type Value = Value;

    fn expecting(&self, to: &mut Formatter<'_>) -> fmt::Result {
        to.write_str("an object, a list or a boolean")
    }

    /// `additionalProperties` can be a boolean.
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element_seed(self.of_item())? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(key) = from.next_key::<String>()? {
            if let Some(kept) = self.of_key(&key) {
                fields.insert(key, from.next_value_seed(kept)?);
            } else {
                from.next_value::<IgnoredAny>()?;
            }
        }
        if matches!(self, Schema) && fields.contains_key(MEANT) {
            fields.retain(|key, _| key == MEANT);
        }
        Ok(Value::Object(fields))
    }
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
            reduced(&whole.to_string()).unwrap(),
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
