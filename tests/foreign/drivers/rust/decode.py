"""Prints the Rust program that decodes the answers with types that a generator made. usage: PLAN PATH_OF_TYPES"""

import json
import sys

PROGRAM = """//! Decodes the answers with generated types.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Value;

fn decode<T: DeserializeOwned>(kind: &str, text: &str) -> Result<(), String> {
    match kind {
        "list" => serde_json::from_str::<Vec<T>>(text).map(drop).map_err(|fault| fault.to_string()),
        _ => serde_json::from_str::<T>(text).map(drop).map_err(|fault| fault.to_string()),
    }
}

fn attempt(kind: &str, name: &str, text: &str) -> Result<(), String> {
    match name {
        "" => decode::<Value>("one", text),
%s        _ => Err("no such type".to_owned()),
    }
}

fn main() {
    let path = std::env::args().nth(1).expect("the plan is named");
    let plan: BTreeMap<String, Vec<Value>> =
        serde_json::from_str(&std::fs::read_to_string(path).expect("it is there")).expect("it is JSON");
    for (form, entries) in &plan {
        let mut decoded = 0;
        for entry in entries {
            let text = |key: &str| entry[key].as_str().unwrap_or_default();
            match attempt(text("kind"), text("type"), text("text")) {
                Ok(()) => decoded += 1,
                Err(fault) => println!("FAILED {form} {}: {fault:.300}", text("label")),
            }
        }
        println!("DECODED {form} {decoded} of {}", entries.len());
    }
}
"""

with open(sys.argv[1]) as file:
    entries = [entry for form in json.load(file).values() for entry in form]
names = sorted({entry["type"] for entry in entries if entry["type"]})
lines = "".join(f'        "{name}" => decode::<{sys.argv[2]}::{name}>(kind, text),\n' for name in names)
print(PROGRAM % lines, end="")
