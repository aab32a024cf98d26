//! Every example answer of every upstream document against `generated/openapi.json`, as other programs read it: by a
//! validator of JSON Schema, formats checked.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tests::project;
use tests::recorded::{Answer, Body, Operations, RENAMED, answers};
use tests::wire::Wire;

/// An answer that is not valid, and why that is right.
struct Exception {
    document: &'static str,
    operation: &'static str,
    /// The end of what is wrong.
    fault: &'static str,
    why: &'static str,
}

const EXCEPTIONS: &[Exception] = &[Exception {
    document: "postman/",
    operation: "listDevices",
    fault: "is not of type \"array\"",
    why: "the example shows an element without the list around it; the request differs from the others, which are \
          answered with a list, by a filter only",
}];

struct Description {
    document: Value,
    operations: Operations,
    wire: Wire,
}

impl Description {
    fn of_project() -> Self {
        let text = std::fs::read_to_string(project::root().join("generated/openapi.json")).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        let operations =
            RENAMED.iter().fold(Operations::of(&document), |operations, (old, new)| operations.with_renamed(old, new));
        Self { operations, wire: Wire::of(&document), document }
    }

    /// The operation of an answer, and what is wrong with its body.
    fn fault(&self, answer: &Answer, body: &Value) -> (String, Option<String>) {
        match self.operations.id(&answer.method, &answer.path) {
            Some(id) => (id.to_owned(), self.wire.fault(id, answer.status, body)),
            None => (format!("{} {}", answer.method, answer.path), Some("no operation".to_owned())),
        }
    }
}

fn recorded(upstream: &std::path::Path) -> Vec<(Answer, Value)> {
    let all = project::documents(upstream).into_iter().flat_map(|path| answers(&path));
    let json = all.filter_map(|answer| match answer.body.clone() {
        Body::Json(body) => Some((answer, body)),
        Body::Text => None,
    });
    json.collect()
}

#[test]
fn every_recorded_answer_is_valid() {
    let Some(upstream) = project::upstream("wire") else { return };
    let description = Description::of_project();
    let answers = recorded(&upstream);
    assert!(!answers.is_empty(), "the upstream folder has no example answers");
    let mut used = vec![false; EXCEPTIONS.len()];
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut faults = Vec::new();
    for (answer, body) in &answers {
        let count = counts.entry(&answer.document).or_default();
        count.0 += 1;
        let (operation, Some(fault)) = description.fault(answer, body) else {
            count.1 += 1;
            continue;
        };
        let known = EXCEPTIONS.iter().position(|one| {
            answer.document.starts_with(one.document) && operation == one.operation && fault.ends_with(one.fault)
        });
        match known {
            Some(index) => {
                used[index] = true;
                println!("exception: {} {}: {}", answer.document, answer.name, EXCEPTIONS[index].why);
            }
            None => {
                faults.push(format!("{} {operation} {:?} {}: {fault}", answer.document, answer.status, answer.name))
            }
        }
    }
    for (document, (all, valid)) in &counts {
        println!("{document}: {valid} of {all} JSON answers are valid");
    }
    assert!(faults.is_empty(), "{} answers are not valid:\n{}", faults.len(), faults.join("\n"));
    assert!(used.iter().all(|used| *used), "an exception that nothing needs");
}

/// An answer that was not recorded can lack any value that the recorded ones have: all but the identity of a record and
/// the list that the answer is about, without which our own client refuses it.
#[test]
fn a_recorded_answer_with_one_null_is_valid() {
    let Some(upstream) = project::upstream("wire") else { return };
    let description = Description::of_project();
    let (mut places, mut faults) = (BTreeSet::new(), Vec::new());
    for (answer, body) in recorded(&upstream).iter().filter(|(answer, _)| answer.status.is_none_or(|code| code < 300)) {
        let (operation, None) = description.fault(answer, body) else { continue };
        let mut found = Vec::new();
        let (root, none) = (description.success(&operation), &mut String::new());
        properties(&description.document, root, body, none, &mut found);
        for pointer in found.into_iter().filter(|pointer| places.insert((operation.clone(), kind_of_place(pointer)))) {
            let mut changed = body.clone();
            *changed.pointer_mut(&pointer).unwrap() = Value::Null;
            let fault = description.wire.fault(&operation, answer.status, &changed);
            faults.extend(fault.map(|fault| format!("{operation} {pointer}: {fault}")));
        }
    }
    println!("{} properties of answers can be null", places.len());
    assert!(places.len() > 1000, "{}", places.len());
    assert!(faults.is_empty(), "{} nulls are not valid:\n{}", faults.len(), faults.join("\n"));
}

impl Description {
    /// The schema of the JSON that an operation returns.
    fn success(&self, operation: &str) -> &Value {
        let items = self.document["paths"].as_object().unwrap().values();
        let mut operations = items.flat_map(|item| item.as_object().unwrap().values());
        let responses = &operations.find(|one| one["operationId"] == operation).unwrap()["responses"];
        let (_, response) = responses.as_object().unwrap().iter().find(|(status, _)| status.starts_with('2')).unwrap();
        &response["content"]["application/json"]["schema"]
    }
}

/// The JSON pointers of the properties in an answer, but those that can never be null.
fn properties(document: &Value, schema: &Value, value: &Value, at: &mut String, found: &mut Vec<String>) {
    let schema = resolved(document, schema);
    let length = at.len();
    for (name, inner) in value.as_object().into_iter().flatten() {
        let of_field = schema["properties"].get(name).unwrap_or(&Value::Null);
        *at += &format!("/{}", name.replace('~', "~0").replace('/', "~1"));
        // The values of a map are no properties.
        if schema.get("properties").is_some() && !is_never_null(of_field) {
            found.push(at.clone());
        }
        properties(document, of_field, inner, at, found);
        at.truncate(length);
    }
    for (index, element) in value.as_array().into_iter().flatten().enumerate() {
        *at += &format!("/{index}");
        properties(document, &schema["items"], element, at, found);
        at.truncate(length);
    }
}

fn is_never_null(schema: &Value) -> bool {
    let said = [schema, &schema["x-kandji-schema"]].map(|schema| schema["x-kandji-essential"].as_str());
    said.iter().flatten().any(|essential| ["identity", "list"].contains(essential))
}

fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let reference = schema.get("$ref").or_else(|| schema["allOf"][0].get("$ref")).and_then(Value::as_str);
    let target = reference.and_then(|reference| document.pointer(reference.strip_prefix('#')?));
    target.map_or(schema, |target| resolved(document, target))
}

/// A pointer without the places in lists.
fn kind_of_place(pointer: &str) -> String {
    let is_index = |token: &str| !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit());
    pointer.split('/').map(|token| if is_index(token) { "*" } else { token }).collect::<Vec<_>>().join("/")
}

/// Without this, a description that allows everything would pass the test above.
#[test]
fn an_answer_of_other_types_is_not_valid() {
    let Some(upstream) = project::upstream("wire") else { return };
    let description = Description::of_project();
    let (mut all, mut refused) = (0, 0);
    for (answer, body) in recorded(&upstream).iter().filter(|(answer, _)| answer.status.is_none_or(|code| code < 300)) {
        all += 1;
        refused += usize::from(description.fault(answer, &otherwise(body)).1.is_some());
    }
    println!("{refused} of {all} answers are refused once each scalar is an object");
    assert!(refused * 10 >= all * 9, "{refused} of {all}");
}

/// A value with an object in place of each scalar.
fn otherwise(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), otherwise(value))).collect(),
        Value::Array(elements) => elements.iter().map(otherwise).collect(),
        _ => json!({ "another": ["type"] }),
    }
}
