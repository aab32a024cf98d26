//! Tells how well `generated/openapi.json` foresees what was not recorded: leaves each recorded success answer out of the
//! upstream documents in turn, imports what remains, and prints what an independent validator finds wrong with that answer.
//! Overlays are not applied, because they say what they replace; what is wrong without leaving anything out is not counted.
//!
//! `cargo run -p tests --bin left_out [OPERATION…]`

use std::collections::{BTreeMap, BTreeSet};

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::import::import;
use kandji_codegen::source::SourceMap;
use kandji_codegen::{names, openapi, passes};
use serde_json::Value;
use tests::project;
use tests::recorded::{Body, Operations, RENAMED, answers, document, leave_out};
use tests::wire::Wire;

fn main() {
    let Some(upstream) = project::upstream("left_out") else { std::process::exit(2) };
    let wanted: BTreeSet<String> = std::env::args().skip(1).collect();
    let paths = project::documents(&upstream);
    let documents: Vec<Value> = paths.iter().map(|path| document(path)).collect();
    let whole = imported(&documents);
    let operations = operations(&whole);
    let mut bodies: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for answer in paths.iter().flat_map(|path| answers(path)) {
        let is_success = answer.status.is_none_or(|status| (200..300).contains(&status));
        let operation = operations.id(&answer.method, &answer.path).filter(|_| is_success);
        let (Some(operation), Body::Json(body)) = (operation, answer.body) else { continue };
        let known = bodies.entry(operation.to_owned()).or_default();
        if !known.contains(&body) {
            known.push(body);
        }
    }
    bodies.retain(|operation, _| wanted.is_empty() || wanted.contains(operation));
    let usual = Wire::of(&whole);
    let (mut all, mut several, mut wrong) = (0, 0, [0, 0]);
    for (operation, bodies) in &bodies {
        for body in bodies {
            all += 1;
            let has_others = bodies.len() > 1;
            several += usize::from(has_others);
            let known = usual.faults(operation, None, body);
            let mut faults = missed(&documents, &operations, operation, body);
            faults.retain(|fault| !known.contains(fault));
            if !faults.is_empty() {
                wrong[usize::from(has_others)] += 1;
                let kind = if has_others { "one of several" } else { "the only one" };
                println!("{operation} ({kind}):\n  {}", faults.join("\n  "));
            }
        }
    }
    println!("{} of {several} answers of operations with several are not valid once they are left out", wrong[1]);
    println!("{} of {} answers that are the only one of their operation", wrong[0], all - several);
}

/// What is wrong with an answer by the documents without it.
fn missed(documents: &[Value], operations: &Operations, operation: &str, body: &Value) -> Vec<String> {
    let mut documents = documents.to_vec();
    documents.iter_mut().for_each(|document| leave_out(document, operations, operation, body));
    Wire::of(&imported(&documents)).faults(operation, None, body)
}

/// What others see of an import.
fn imported(documents: &[Value]) -> Value {
    let mut report = Report::new(Strictness::Draft);
    let mut texts = SourceMap::default();
    let pinned = std::fs::read_to_string(project::root().join("spec/names.yaml")).expect("it can be read");
    let pinned = texts.add("names.yaml", pinned);
    let names = names::read(pinned, &texts, &mut report).expect("names can be read");
    let named = documents.iter().enumerate();
    let files: Vec<_> = named.map(|(index, text)| texts.add(format!("{index}.json"), text.to_string())).collect();
    let imported = import(&files, &names, &texts, &mut report).expect("the documents can be imported");
    let mut api = imported.api;
    passes::run(&mut api, &mut report).expect("the import is consistent");
    serde_json::from_str(&openapi::to_json(&api)).expect("it is JSON")
}

fn operations(document: &Value) -> Operations {
    RENAMED.iter().fold(Operations::of(document), |known, (old, new)| known.with_renamed(old, new))
}
