//! Schemas of OpenAPI 3.0 as JSON Schema 2020-12, and the independent validator of them.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// What a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Use {
    /// A part of a request: names that the document does not know are faults.
    Sent,
    /// A part of an answer: the API may add names.
    Answered,
}

/// Where the named schemas stand in the document.
const HOLDERS: [&str; 2] = ["#/components/schemas/", "#/components/x-kandji-schemas/"];

/// Where they stand in what is made of it.
const NAMED: &str = "#/$defs/";

/// A schema of the document as JSON Schema; what only describes is left out.
pub(crate) fn lowered(schema: &Value, purpose: Use) -> Value {
    let Value::Object(keys) = schema else { return schema.clone() };
    // What is meant, where generators of others see less.
    if let Some(precise) = keys.get("x-kandji-schema") {
        return lowered(precise, purpose);
    }
    let mut lowered: Map<String, Value> =
        keys.iter().filter_map(|(key, value)| Some((key.clone(), keyword(key, value, purpose)?))).collect();
    if let Some(required) = keys.get("x-kandji-required") {
        lowered.insert("required".to_owned(), required.clone());
    }
    if let (Some(hidden), Some(Value::Object(shown))) = (keys.get("x-kandji-properties"), lowered.get_mut("properties"))
    {
        let hidden = keyword("properties", hidden, purpose);
        shown.extend(hidden.as_ref().and_then(Value::as_object).cloned().unwrap_or_default());
    }
    let is_open = !keys.contains_key("properties") || keys.contains_key("additionalProperties");
    if purpose == Use::Sent && !is_open {
        lowered.insert("additionalProperties".to_owned(), json!(false));
    }
    let blank = (keys.get("x-kandji-blank") == Some(&json!(true))).then(|| json!({"const": ""}));
    let nullable = keys.get("x-kandji-nullable").or_else(|| keys.get("nullable"));
    let null = (nullable == Some(&json!(true))).then(|| json!({"type": "null"}));
    let nothing: Vec<Value> = blank.into_iter().chain(null).collect();
    if nothing.is_empty() {
        return Value::Object(lowered);
    }
    let alternatives: Vec<Value> = std::iter::once(Value::Object(lowered)).chain(nothing).collect();
    json!({ "anyOf": alternatives })
}

/// A keyword's value; none for keywords that are no rule.
fn keyword(key: &str, value: &Value, purpose: Use) -> Option<Value> {
    let each = |(name, schema): (&String, &Value)| (name.clone(), lowered(schema, purpose));
    match key {
        "$ref" => {
            let name = HOLDERS.iter().find_map(|holder| value.as_str()?.strip_prefix(holder))?;
            Some(json!(format!("{NAMED}{name}")))
        }
        "properties" => Some(Value::Object(value.as_object()?.iter().map(each).collect())),
        "items" | "additionalProperties" | "not" => Some(lowered(value, purpose)),
        "allOf" | "anyOf" | "oneOf" => {
            Some(value.as_array()?.iter().map(|schema| lowered(schema, purpose)).collect::<Vec<_>>().into())
        }
        "type" | "format" | "enum" | "required" | "pattern" | "uniqueItems" | "multipleOf" => Some(value.clone()),
        // No rule either, but samples tell by it what must not be shown.
        "x-kandji-essential" | "x-kandji-secret" => Some(value.clone()),
        key if key.starts_with("min") || key.starts_with("max") => Some(value.clone()),
        _ => None,
    }
}

/// What is wrong with a value, each with its place.
pub type Faults = Vec<String>;

/// An independent validator, formats included.
#[derive(Debug)]
pub struct Validator(jsonschema::Validator);

impl Validator {
    /// A validator of a schema whose references are to these.
    ///
    /// # Panics
    /// If the schema is no schema.
    #[must_use]
    pub fn new(schema: &Value, named: &Map<String, Value>) -> Self {
        let root = json!({ "allOf": [schema], "$defs": reachable(schema, named) });
        Self::of(&root)
    }

    /// A validator of a whole schema document.
    ///
    /// # Panics
    /// If the schema is no schema.
    #[must_use]
    pub fn of(root: &Value) -> Self {
        let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012).should_validate_formats(true);
        Self(options.build(root).unwrap_or_else(|error| panic!("not a schema: {error}")))
    }

    /// What is wrong with a value.
    #[must_use]
    pub fn faults(&self, value: &Value) -> Faults {
        let place = |place: String| if place.is_empty() { "the whole".to_owned() } else { place };
        let fault = |error: jsonschema::ValidationError<'_>| {
            format!("{}: {}", place(error.instance_path().to_string()), shortened(&error.to_string()))
        };
        self.0.iter_errors(value).map(fault).collect()
    }
}

/// A message without the whole value that it is about.
fn shortened(message: &str) -> String {
    const MOST: usize = 240;
    let all = message.chars().count();
    if all <= MOST {
        return message.to_owned();
    }
    let (start, end): (String, String) =
        (message.chars().take(MOST / 2).collect(), message.chars().skip(all - MOST / 2).collect());
    format!("{start} … {end}")
}

/// The named schemas that a schema leads to.
fn reachable(schema: &Value, named: &Map<String, Value>) -> Map<String, Value> {
    let mut reached = BTreeSet::new();
    let mut due = Vec::new();
    references(schema, &mut due);
    while let Some(name) = due.pop() {
        if let Some((_, schema)) = named.get_key_value(name).filter(|(name, _)| reached.insert(name.as_str())) {
            references(schema, &mut due);
        }
    }
    reached.into_iter().map(|name| (name.to_owned(), named[name].clone())).collect()
}

fn references<'a>(schema: &'a Value, found: &mut Vec<&'a str>) {
    match schema {
        Value::Object(keys) => {
            found.extend(keys.get("$ref").and_then(referred));
            keys.values().for_each(|value| references(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// The name in a reference.
fn referred(reference: &Value) -> Option<&str> {
    reference.as_str()?.strip_prefix(NAMED)
}

/// The schema behind references.
pub(crate) fn resolved<'a>(mut schema: &'a Value, named: &'a Map<String, Value>) -> &'a Value {
    while let Some(target) = schema.get("$ref").and_then(referred).and_then(|name| named.get(name)) {
        schema = target;
    }
    schema
}

/// The alternatives that a value may fit, references followed: the schema itself if there is no choice.
#[must_use]
pub fn alternatives<'a>(schema: &'a Value, named: &'a Map<String, Value>) -> Vec<&'a Value> {
    let schema = resolved(schema, named);
    let parts = ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten();
    let mut all = vec![schema];
    all.extend(parts.flat_map(|part| alternatives(part, named)));
    all
}
