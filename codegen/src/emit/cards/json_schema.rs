//! Schemas of the model as JSON Schema, draft 2020-12.

use std::collections::BTreeSet;

use serde_json::Value;

use super::json::{Json, Object};
use crate::model::{Api, Field, Format, Limits, Schema, SchemaKind};

/// Writes schemas, and keeps the names of the types that must be defined with them.
#[derive(Debug)]
pub(super) struct SchemaWriter<'a> {
    api: &'a Api,
    wanted: Vec<&'a str>,
    seen: BTreeSet<&'a str>,
}

impl<'a> SchemaWriter<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self { api, wanted: Vec::new(), seen: BTreeSet::new() }
    }

    /// The definitions of every named type that was used so far, and of the types in them, by name.
    pub(super) fn definitions(&mut self) -> Object {
        let mut definitions = std::collections::BTreeMap::new();
        while let Some(name) = self.wanted.pop() {
            if let Some(definition) = self.api.types.get(name) {
                definitions.insert(name.to_owned(), Json::from(self.write(&definition.schema)));
            }
        }
        definitions.into_iter().collect()
    }

    /// A schema with its description.
    pub(super) fn write(&mut self, schema: &'a Schema) -> Object {
        let description = schema.description.as_deref().filter(|text| !text.is_empty());
        Object::new().with_some("description", description).and(self.undescribed(schema))
    }

    /// A schema without its description, for a field that has a better one.
    pub(super) fn undescribed(&mut self, schema: &'a Schema) -> Object {
        let mut alternatives = vec![self.kind(schema)];
        alternatives.extend(schema.blank.then(|| Object::new().with("const", "")));
        alternatives.extend(schema.nullable.then(|| Object::new().with("type", "null")));
        let shape = match alternatives.len() {
            1 => alternatives.into_iter().next().unwrap_or_default(),
            _ => any_of(alternatives),
        };
        let secret = schema.secret.then_some(true);
        shape.with_some("default", schema.default.clone()).with_some("x-kandji-secret", secret)
    }

    fn kind(&mut self, schema: &'a Schema) -> Object {
        match &schema.kind {
            SchemaKind::Any => Object::new(),
            SchemaKind::Boolean => of_type("boolean"),
            _ if schema.is_number_choice() => {
                let name = if schema.kind == SchemaKind::Integer { "integer" } else { "number" };
                any_of(vec![
                    Object::new().with_list("enum", schema.choices.iter().cloned().map(Json::from).collect()),
                    of_type(name),
                ])
            }
            SchemaKind::Integer => of_type("integer").and(number_limits(&schema.limits)),
            SchemaKind::Number => of_type("number").and(number_limits(&schema.limits)),
            SchemaKind::Text(format) => text(*format).and(length_limits(&schema.limits)),
            // The API may add values, so the known ones inform readers but exclude nothing.
            SchemaKind::Enum(values) => any_of(vec![Object::new().with("enum", values.clone()), of_type("string")]),
            SchemaKind::Bytes => of_type("string").with("contentEncoding", "base64"),
            SchemaKind::List(inner) => {
                of_type("array").with("items", self.write(inner)).and(item_limits(&schema.limits))
            }
            SchemaKind::Map(inner) => of_type("object").with("additionalProperties", self.write(inner)),
            SchemaKind::Object(fields) => self.object(fields),
            SchemaKind::Union(variants) => any_of(variants.iter().map(|variant| self.write(variant)).collect()),
            SchemaKind::Named(name) => self.named(name),
        }
    }

    fn object(&mut self, fields: &'a [Field]) -> Object {
        let properties: Object =
            fields.iter().map(|field| (field.name.clone(), self.write(&field.schema).into())).collect();
        let required = fields.iter().filter(|field| field.required).map(|field| Json::from(field.name.as_str()));
        of_type("object").with("properties", properties).with_list("required", required.collect())
    }

    fn named(&mut self, name: &'a str) -> Object {
        if self.seen.insert(name) {
            self.wanted.push(name);
        }
        reference(name)
    }
}

/// A reference to a definition in the document. Names consist of ASCII letters, digits, and `-`.
pub(super) fn reference(name: &str) -> Object {
    Object::new().with("$ref", format!("#/$defs/{name}"))
}

pub(super) fn of_type(name: &str) -> Object {
    Object::new().with("type", name)
}

/// Is valid for what one of several schemas is valid for.
pub(super) fn any_of(alternatives: Vec<Object>) -> Object {
    Object::new().with("anyOf", alternatives.into_iter().map(Json::from).collect::<Vec<_>>())
}

/// A string of a format.
pub(super) fn text(format: Format) -> Object {
    of_type("string").with_some("format", format.name())
}

fn number_limits(limits: &Limits) -> Object {
    let number = |limit: &Option<serde_json::Number>| limit.clone().map(Value::Number);
    Object::new().with_some("minimum", number(&limits.minimum)).with_some("maximum", number(&limits.maximum))
}

fn length_limits(limits: &Limits) -> Object {
    Object::new().with_some("minLength", limits.min_length).with_some("maxLength", limits.max_length)
}

fn item_limits(limits: &Limits) -> Object {
    Object::new().with_some("minItems", limits.min_items).with_some("maxItems", limits.max_items)
}
