//! The crate refuses what the schema of a card refuses, and takes what it takes.

use std::collections::BTreeSet;

use kandji_cards::catalogue::Card;
use kandji_cards::{CardError, Catalogue, Invocation, Runner};
use kandji_client::Client;
use kandji_tenant::modelled::Validator;
use serde_json::{Value, json};

use super::card::schema;
use super::invocation::Invoked;

/// Where the crate is stricter: a text that is blank counts as an input that is left blank, as in the connector.
fn is_stricter(fault: &str) -> bool {
    fault.contains("input provided")
}

#[test]
fn what_is_no_invocation_by_the_schema_is_refused_and_nothing_else_is() {
    let client = Client::builder().base_url("http://127.0.0.1:9").token("t").build().unwrap();
    let runner = Runner::new(&client);
    let (mut checked, mut refused, mut faults) = (0, 0, BTreeSet::new());
    for card in Catalogue::packaged().cards.iter().filter(|card| card.slug != "update-tag") {
        let schema = schema(card);
        let validator = Validator::of(&json!({ "$ref": "#/$defs/invocation", "$defs": schema["$defs"] }));
        for value in Invoked::all(card, &schema).iter().flat_map(|invoked| mutants(card, &invoked.value())) {
            let by_schema = validator.faults(&value);
            let outcome = Invocation::from_json(value.clone())
                .map_err(CardError::from)
                .and_then(|invocation| runner.preview(card, &invocation));
            checked += 1;
            refused += usize::from(outcome.is_err());
            match (by_schema.is_empty(), outcome) {
                (true, Ok(_)) | (false, Err(CardError::Invocation(_))) => {}
                (true, Err(error)) if is_stricter(&error.to_string()) => {}
                (true, Err(error)) => drop(faults.insert(format!("{}: refused {value}: {error}", card.slug))),
                (false, Ok(_)) => drop(faults.insert(format!("{}: taken {value}: {by_schema:?}", card.slug))),
                (false, Err(error)) => drop(faults.insert(format!("{}: {value}: {error}", card.slug))),
            }
        }
    }
    println!("{checked} invocations, {refused} refused");
    assert!(checked > 1000 && refused > 500);
    let text: Vec<&String> = faults.iter().take(40).collect();
    assert!(faults.is_empty(), "{} disagreements: {text:#?}", faults.len());
}

/// The invocation, and others that differ in one place.
fn mutants(card: &Card, value: &Value) -> Vec<Value> {
    let mut mutants = vec![value.clone(), json!({}), with(value, "later", json!({}))];
    for section in ["options", "inputs"] {
        let keys: Vec<String> = value[section].as_object().into_iter().flatten().map(|(key, _)| key.clone()).collect();
        mutants.push(with(value, section, in_section(value, section, "no_such_key", Some(json!("x")))));
        for key in keys {
            let replaced =
                [None, Some(json!({"x": []})), Some(json!([[1]])), Some(json!("no such choice")), Some(json!(7))];
            let changed =
                replaced.into_iter().map(|other| with(value, section, in_section(value, section, &key, other)));
            mutants.extend(changed);
        }
    }
    if card.operations.is_empty() { vec![value.clone()] } else { mutants }
}

fn with(value: &Value, section: &str, fields: Value) -> Value {
    let mut value = value.clone();
    value[section] = fields;
    value
}

fn in_section(value: &Value, section: &str, key: &str, other: Option<Value>) -> Value {
    let mut fields = value[section].as_object().cloned().unwrap_or_default();
    match other {
        Some(other) => fields.insert(key.to_owned(), other),
        None => fields.remove(key),
    };
    fields.into()
}
