//! Cuts real documents into small ones, so that many mutations of each can be tried.

use serde_json::{Map, Value, json};

/// The most pieces of one document.
const PIECES: usize = 80;

/// Documents of one operation each, with the components that it refers to.
pub(super) fn operations(text: &str) -> Vec<Value> {
    let document: Option<Value> = serde_json::from_str(text).ok().or_else(|| serde_yaml::from_str(text).ok());
    let Some(document) = document else { return Vec::new() };
    match document.get("paths").and_then(Value::as_object) {
        Some(paths) => sample(paths.iter().collect()).map(|(path, item)| openapi(&document, path, item)).collect(),
        None => {
            let mut requests = Vec::new();
            collect_requests(&document, &mut requests);
            let info = document.get("info").cloned().unwrap_or_default();
            sample(requests).map(|request| json!({"info": info, "item": [request]})).collect()
        }
    }
}

fn openapi(document: &Value, path: &str, item: &Value) -> Value {
    let mut schemas = Map::new();
    let mut open = vec![item.clone()];
    while let Some(value) = open.pop() {
        for name in references(&value) {
            let schema = document.pointer(&format!("/components/schemas/{name}"));
            if let Some(schema) = schema.filter(|_| schemas.len() < 12 && !schemas.contains_key(&name)) {
                schemas.insert(name, schema.clone());
                open.push(schema.clone());
            }
        }
    }
    let part = |key: &str| document.get(key).cloned().unwrap_or_default();
    json!({
        "openapi": part("openapi"), "info": part("info"), "paths": {path: item}, "components": {"schemas": schemas},
    })
}

/// The names of the schemas that a value refers to.
fn references(value: &Value) -> Vec<String> {
    let text = value.to_string();
    let names = text.split("\"#/components/schemas/").skip(1);
    names.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

fn collect_requests<'a>(value: &'a Value, requests: &mut Vec<&'a Value>) {
    for item in value.get("item").and_then(Value::as_array).into_iter().flatten() {
        if item.get("request").is_some() {
            requests.push(item);
        }
        collect_requests(item, requests);
    }
}

/// Some of a list, from all parts of it.
fn sample<T>(list: Vec<T>) -> impl Iterator<Item = T> {
    let step = list.len().div_ceil(PIECES).max(1);
    list.into_iter().step_by(step)
}

/// Card documents of one or two cards.
pub(super) fn cards(text: &str) -> Vec<String> {
    let cards: Vec<&str> = text.split("\n### ").collect();
    let document = |cards: &[&str]| format!("# Cards\n\n### {}\n", cards.join("\n### "));
    let pairs = cards.get(1..).unwrap_or_default().chunks(2);
    let head = cards.first().map(|head| head.chars().take(3_000).collect()).into_iter();
    head.chain(sample(pairs.collect()).map(document)).collect()
}

/// Overlays of one action each.
pub(super) fn overlay(text: &str) -> Vec<String> {
    let Some((head, actions)) = text.split_once("\nactions:\n") else { return vec![text.to_owned()] };
    let actions: Vec<&str> = actions.split("\n  - target").collect();
    sample(actions)
        .map(|action| {
            let action = action.strip_prefix("  - target").unwrap_or(action);
            format!("{head}\nactions:\n  - target{action}\n")
        })
        .collect()
}

/// The targets of an overlay.
pub(super) fn targets(text: &str) -> Vec<String> {
    let overlay: Value = serde_yaml::from_str(text).unwrap_or_default();
    let actions = overlay.get("actions").and_then(Value::as_array).into_iter().flatten();
    actions.filter_map(|action| action.get("target")?.as_str().map(str::to_owned)).collect()
}

/// Runs of lines, each after the first lines of the text.
pub(super) fn windows(text: &str, length: usize) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let head = lines.get(..3).unwrap_or_default().join("\n");
    sample(lines.chunks(length).collect()).map(|window| format!("{head}\n{}\n", window.join("\n"))).collect()
}

/// The entries of a list, some of them together.
pub(super) fn entries(text: &str) -> Vec<String> {
    let entries: Vec<&str> = text.split("\n- ").skip(1).collect();
    sample(entries.chunks(2).collect()).map(|entries| format!("- {}\n", entries.join("\n- "))).collect()
}
