//! Every example answer of every upstream document against `generated/openapi.json`, as other programs read it: by a
//! validator of JSON Schema, formats checked.

use std::collections::BTreeMap;

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
    operations: Operations,
    wire: Wire,
}

impl Description {
    fn of_project() -> Self {
        let text = std::fs::read_to_string(project::root().join("generated/openapi.json")).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        let operations =
            RENAMED.iter().fold(Operations::of(&document), |operations, (old, new)| operations.with_renamed(old, new));
        Self { operations, wire: Wire::of(&document) }
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
