//! What an OpenAPI 3.0 document says about answers, to an independent validator that knows nothing of our extensions.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, ValidationError, Validator};
use serde_json::{Map, Value, json};

/// Validators of the answers that a document describes.
pub struct Wire {
    /// The answers by operation and status, as JSON Schema.
    answers: BTreeMap<(String, String), Value>,
    /// The components, as JSON Schema.
    components: Value,
    built: RefCell<BTreeMap<(String, String), Rc<Validator>>>,
}

impl Wire {
    /// Those of a document.
    #[must_use]
    pub fn of(document: &Value) -> Self {
        let mut answers = BTreeMap::new();
        for operation in entries(&document["paths"]).flat_map(|(_, item)| entries(item)).map(|(_, operation)| operation)
        {
            let Some(id) = operation["operationId"].as_str() else { continue };
            for (status, response) in entries(&operation["responses"]) {
                let mut json = entries(&response["content"]).filter(|(media_type, _)| media_type.contains("json"));
                if let Some((_, content)) = json.next() {
                    answers.insert((id.to_owned(), status.clone()), translated(&content["schema"]));
                }
            }
        }
        let schemas = entries(&document["components"]["schemas"]);
        let schemas: Map<String, Value> = schemas.map(|(name, schema)| (name.clone(), translated(schema))).collect();
        Self { answers, components: json!({ "schemas": schemas }), built: RefCell::default() }
    }

    /// What is wrong with an answer: that the document has none for its status, or the first place that does not fit.
    /// An answer without a status is one of success.
    ///
    /// # Panics
    /// If the document has a schema that is none.
    #[must_use]
    pub fn fault(&self, operation: &str, status: Option<u16>, body: &Value) -> Option<String> {
        self.faults(operation, status, body).into_iter().next()
    }

    /// The same with every place that does not fit.
    ///
    /// # Panics
    /// If the document has a schema that is none.
    #[must_use]
    pub fn faults(&self, operation: &str, status: Option<u16>, body: &Value) -> Vec<String> {
        let Some(key) = self.key(operation, status) else { return vec!["no JSON for this status".to_owned()] };
        let mut built = self.built.borrow_mut();
        let validator = built.entry(key).or_insert_with_key(|key| Rc::new(self.build(key)));
        validator.iter_errors(body).flat_map(|error| told(&error)).collect()
    }

    fn key(&self, operation: &str, status: Option<u16>) -> Option<(String, String)> {
        let statuses = match status {
            Some(status) => vec![status.to_string(), format!("{}XX", status / 100), "default".to_owned()],
            None => {
                let own = self.answers.keys().filter(|(id, status)| id == operation && status.starts_with('2'));
                own.map(|(_, status)| status.clone()).collect()
            }
        };
        let keys = statuses.into_iter().map(|status| (operation.to_owned(), status));
        keys.into_iter().find(|key| self.answers.contains_key(key))
    }

    fn build(&self, key: &(String, String)) -> Validator {
        let root = json!({ "allOf": [self.answers[key]], "components": self.components });
        let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
        options.build(&root).unwrap_or_else(|error| panic!("{key:?}: not a schema: {error}"))
    }
}

/// A schema of OpenAPI 3.0 as JSON Schema: what says `nullable` beside a `type` or an `allOf` can be null too. Extensions
/// say nothing.
fn translated(schema: &Value) -> Value {
    let Value::Object(keys) = schema else { return schema.clone() };
    let each = |value: &Value| -> Value { value.as_array().into_iter().flatten().map(translated).collect() };
    let mut made = Map::new();
    for (key, value) in keys.iter().filter(|(key, _)| !key.starts_with("x-")) {
        let value = match key.as_str() {
            "properties" => entries(value).map(|(name, schema)| (name.clone(), translated(schema))).collect(),
            "items" | "additionalProperties" | "not" => translated(value),
            "allOf" | "anyOf" | "oneOf" => each(value),
            "nullable" => continue,
            _ => value.clone(),
        };
        made.insert(key.clone(), value);
    }
    let can_be_null = keys.contains_key("type") || keys.contains_key("allOf");
    match keys.get("nullable") == Some(&json!(true)) && can_be_null {
        true => json!({ "anyOf": [made, { "type": "null" }] }),
        false => Value::Object(made),
    }
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// What is wrong: where a value can be null, with the value that it is otherwise.
fn told(error: &ValidationError<'_>) -> Vec<String> {
    match error.kind() {
        ValidationErrorKind::AnyOf { context } => context.first().into_iter().flatten().flat_map(told).collect(),
        _ => vec![format!("{}: {}", error.instance_path(), shortened(&error.to_string()))],
    }
}

/// A message without the whole value that it is about.
fn shortened(message: &str) -> String {
    let end = message.chars().rev().take(160).collect::<Vec<_>>().into_iter().rev().collect::<String>();
    if end.len() < message.len() { format!("… {end}") } else { end }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wire() -> Wire {
        let card = json!({"type": "object", "nullable": true, "properties": {"at": {"type": "string", "format": "date-time"}}});
        let answer = json!({"type": "object", "properties": {
            "card": {"allOf": [{"$ref": "#/components/schemas/Card"}], "description": "d"},
            "count": {"type": "integer", "nullable": true, "format": "int64"},
            "free": {"nullable": true, "x-kandji-schema": {"type": "integer"}},
            "name": {"type": "string"},
        }});
        let content = json!({"application/json": {"schema": answer}});
        Wire::of(&json!({
            "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"content": content}}}}},
            "components": {"schemas": {"Card": card}},
        }))
    }

    #[test]
    fn what_fits_is_valid_and_what_does_not_is_told() {
        let wire = wire();
        for fitting in [
            json!({"card": null, "count": null, "free": "x", "other": 1}),
            json!({"card": {"at": "2020-01-02T03:04:05Z"}, "count": 1, "free": null, "name": "n"}),
        ] {
            assert_eq!(wire.fault("a", Some(200), &fitting), None);
            assert_eq!(wire.fault("a", None, &fitting), None);
        }
        for (wrong, place) in [
            (json!({"name": null}), "/name"),
            (json!({"count": "1"}), "/count"),
            (json!({"card": {"at": "2020-01-02 03:04:05"}}), "/card/at"),
            (json!([]), ""),
        ] {
            let fault = wire.fault("a", Some(200), &wrong).unwrap();
            assert!(fault.starts_with(&format!("{place}: ")), "{fault}");
        }
        assert_eq!(wire.fault("a", Some(404), &json!({})).as_deref(), Some("no JSON for this status"));
    }
}
