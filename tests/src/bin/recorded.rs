//! Prints every recorded answer of the upstream documents that is JSON and a success, for the drivers in `tests/foreign`:
//! one object a line, with the operation of `generated/openapi.json` that it belongs to. Equal ones are printed once.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tests::project;
use tests::recorded::{Body, Operations, RENAMED, answers};

fn main() {
    let Some(upstream) = project::upstream("foreign") else { std::process::exit(2) };
    let text = std::fs::read_to_string(project::root().join("generated/openapi.json")).expect("it was generated");
    let document: Value = serde_json::from_str(&text).expect("it is JSON");
    let operations = Operations::of(&document);
    let operations = RENAMED.iter().fold(operations, |known, (old, new)| known.with_renamed(old, new));
    let mut seen = BTreeSet::new();
    for answer in project::documents(&upstream).iter().flat_map(|path| answers(path)) {
        let Body::Json(body) = &answer.body else { continue };
        let is_success = answer.status.is_none_or(|status| (200..300).contains(&status));
        let Some(operation) = operations.id(&answer.method, &answer.path).filter(|_| is_success) else { continue };
        let (document, name) = (&answer.document, &answer.name);
        if seen.insert((operation.to_owned(), body.to_string())) {
            println!("{}", json!({"operation": operation, "document": document, "name": name, "body": body}));
        }
    }
}
