//! The example answers of an OpenAPI document: `example`, `examples`, also where the value stands in an object of its own
//! under `value`; and the example of a schema that is the answer's own. One of a shared schema is of no answer in particular:
//! those that there are were made up by tools, with a blank text for a list and 0 for a boolean.

use serde_json::Value;

use super::answer::{Answer, Body};
use super::lenient;

pub(super) fn answers(document: &str, root: &Value) -> Vec<Answer> {
    let paths = root["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(path, item)| {
        item.as_object().into_iter().flatten().map(move |(method, operation)| (path, method, operation))
    });
    let mut found = Vec::new();
    for (path, method, operation) in operations {
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let content = resolved(root, response)["content"].as_object().into_iter().flatten();
            let bodies = content.flat_map(|(media_type, media)| examples(root, media_type, media));
            found.extend(bodies.map(|body| Answer {
                document: document.to_owned(),
                name: operation["operationId"].as_str().unwrap_or(path).to_owned(),
                method: method.to_ascii_uppercase(),
                path: path.clone(),
                status: status.parse().ok(),
                body,
            }));
        }
    }
    found
}

fn examples(root: &Value, media_type: &str, media: &Value) -> Vec<Body> {
    let named = media["examples"].as_object().into_iter().flatten().map(|(_, example)| resolved(root, example));
    let one = media.get("example").into_iter().chain(media["schema"].get("example"));
    let values = named.filter_map(|example| example.get("value")).chain(one.map(unwrapped));
    values.map(|value| if media_type.contains("json") { body(value) } else { Body::Text }).collect()
}

/// A value, or the one inside of an object that is an Example Object where a value is due.
fn unwrapped(example: &Value) -> &Value {
    let wrapped = example.as_object().filter(|fields| fields.len() == 1).and_then(|fields| fields.get("value"));
    wrapped.unwrap_or(example)
}

/// Some documents write JSON as text, which is then read as a body would be.
fn body(value: &Value) -> Body {
    match value.as_str().filter(|text| text.trim_start().starts_with(['{', '['])) {
        Some(text) => lenient::parse(text).map_or(Body::Text, Body::Json),
        None => Body::Json(value.clone()),
    }
}

fn resolved<'a>(root: &'a Value, value: &'a Value) -> &'a Value {
    let target = value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
    target.and_then(|pointer| root.pointer(pointer)).unwrap_or(value)
}
