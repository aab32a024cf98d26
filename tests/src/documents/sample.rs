//! JSON that fits a schema.

use serde_json::{Map, Value, json};

use crate::random::Random;

/// How deep optional parts go.
const DEPTH: usize = 4;

/// A response of an operation.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The operation's id.
    pub operation: String,
    /// The status as the document has it.
    pub status: String,
    /// What is returned.
    pub json: Value,
}

/// A response of each operation for each status that has JSON.
pub(super) fn samples(document: &Value, random: &mut Random) -> Vec<Sample> {
    let mut maker = Maker { document, random };
    let items = document["paths"].as_object().into_iter().flat_map(Map::values).filter_map(Value::as_object);
    let mut samples = Vec::new();
    for operation in items.flat_map(Map::values) {
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let Some(schema) = response.pointer("/content/application~1json/schema") else { continue };
            let json = maker.value(schema, 0);
            let operation = operation["operationId"].as_str().unwrap_or_default().to_owned();
            samples.push(Sample { operation, status: status.clone(), json });
        }
    }
    samples
}

struct Maker<'a> {
    document: &'a Value,
    random: &'a mut Random,
}

impl Maker<'_> {
    fn value(&mut self, schema: &Value, depth: usize) -> Value {
        if let Some(name) =
            schema["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/components/schemas/"))
        {
            let target = self.document["components"]["schemas"][name].clone();
            return self.value(&target, depth);
        }
        let is_nullable = schema["nullable"] == true || schema["type"].is_array();
        if is_nullable && (depth > DEPTH || self.random.once_in(4)) {
            return Value::Null;
        }
        if let Some(values) = schema["enum"].as_array() {
            return self.random.pick(values).cloned().unwrap_or_default();
        }
        if let Some(members) = schema["allOf"].as_array() {
            return self.all(members, depth);
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(variants) = schema[keyword].as_array() {
                let position = if depth > DEPTH { 0 } else { self.random.below(variants.len()) };
                return self.value(&variants[position], depth + 1);
            }
        }
        let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str()).unwrap_or("any");
        match kind {
            "boolean" => json!(self.random.once_in(2)),
            "integer" => json!(3 + self.random.below(5)),
            "number" => json!(0.5 * self.random.below(9) as f64),
            "string" => json!(text(schema)),
            "array" => self.list(schema, depth),
            "object" => self.object(schema, depth),
            _ => self.random.pick(&[json!("x"), json!(7), json!({"a": [1]}), json!([])]).cloned().unwrap_or_default(),
        }
    }

    fn all(&mut self, members: &[Value], depth: usize) -> Value {
        let mut values: Vec<Value> = members.iter().map(|member| self.value(member, depth)).collect();
        if values.iter().all(Value::is_object) {
            let merged: Map<String, Value> =
                values.into_iter().filter_map(|value| value.as_object().cloned()).flatten().collect();
            return Value::Object(merged);
        }
        values.pop().unwrap_or_default()
    }

    fn list(&mut self, schema: &Value, depth: usize) -> Value {
        let most = if schema["uniqueItems"] == true { 2 } else { 4 };
        let count = if depth > DEPTH { 0 } else { self.random.below(most) };
        Value::Array((0..count).map(|_| self.value(&schema["items"], depth + 1)).collect())
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Value {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut object = Map::new();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let is_returned = property["writeOnly"] != true;
            let is_wanted = required.contains(&name.as_str()) || (depth < DEPTH && self.random.once_in(2));
            if is_returned && is_wanted {
                object.insert(name.clone(), self.value(property, depth + 1));
            }
        }
        if schema.get("properties").is_none() && depth < DEPTH {
            for name in ["", "a b"].into_iter().take(self.random.below(3)) {
                let value = self.value(&schema["additionalProperties"], depth + 1);
                object.insert(name.to_owned(), value);
            }
        }
        Value::Object(object)
    }
}

fn text(schema: &Value) -> &'static str {
    match schema["format"].as_str() {
        Some("date-time") => "2024-01-31T12:00:00Z",
        Some("date") => "2024-01-31",
        Some("uuid") => "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11",
        Some("email") => "jo@example.com",
        Some("uri") => "https://example.com/",
        _ => "letters",
    }
}
