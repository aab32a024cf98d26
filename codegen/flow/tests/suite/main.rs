//! Exports as they are read and written: whole ones, odd ones, and hostile ones.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test cannot continue if its input is broken"
)]

mod real;

use kandji_flow::flow::{Data, File, Problem};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn file(value: &Value) -> File {
    File::parse(value.to_string().as_bytes()).unwrap()
}

/// The kinds of the problems of an export.
fn found(value: &Value) -> Vec<&'static str> {
    file(value).read().problems.iter().map(|problem| problem.kind.id).collect()
}

fn field(id: &str, key: &str, type_: &str, data: &Value) -> Value {
    json!({ "id": id, "group": null, "key": key, "required": false, "flags": "d",
        "metadata": { "displayname": key }, "value": { "type": type_, "collection": false, "data": data } })
}

fn side(fields: &[Value]) -> Value {
    let data: Map<String, Value> =
        fields.iter().map(|field| (field["id"].as_str().unwrap().to_owned(), field.clone())).collect();
    json!({ "data": data })
}

fn card(id: &str, [module, method]: [&str; 2], inputs: &[Value], outputs: &[Value]) -> Value {
    let address = format!("root:kernel:{module}:0.0.1");
    json!({ "uuid": id, "address": format!("{address}:{method}"), "joins": {}, "branches": {}, "pins": {},
        "parents": { "version": { "address": address, "key": "0.0.1" }, "channel": { "key": module } },
        "node": { "key": method, "data": { "name": method }, "model": { "key": method, "config": null,
            "policy": { "error": { "type": "finish" } }, "inputs": side(inputs), "outputs": side(outputs) } } })
}

fn flow(id: &str, cards: &[Value], orderings: &Value) -> Value {
    json!({ "id": id, "name": format!("flow {id}"), "data": { "uuid": id, "methods": cards, "orderings": orderings } })
}

fn export(flows: &[Value]) -> Value {
    let flos: Map<String, Value> =
        flows.iter().map(|flow| (flow["id"].as_str().unwrap().to_owned(), flow.clone())).collect();
    json!({ "type": "flopack", "version": "1.5.0", "created": "2026-03-02T10:00:00.000Z", "flags": {},
        "data": { "flos": flos, "configs": {}, "tables": {}, "groups": {} } })
}

/// A flow that calls another one.
fn calling(id: &str, called: &str) -> Value {
    flow(id, &[card("a", ["list", "each"], &[field("f", "flo", "flo", &json!(called))], &[])], &json!({}))
}

#[test]
fn cards_come_in_the_order_in_which_they_run_with_what_is_mapped() {
    let mut first = card("a", ["control", "callable"], &[], &[field("out", "Record", "object", &json!({}))]);
    first["pins"] = json!({ "out": { "b": [{ "input": "in", "transform": null }], "gone": [{ "input": "x" }] } });
    let last = card("b", ["object", "get"], &[field("in", "object", "object", &json!({}))], &[]);
    let whole = export(&[flow("1", &[last, first], &json!({ "o": ["a", "b"] }))]);
    let file = file(&whole);
    let reading = file.read();
    let flow = &reading.export.flows[0];
    assert_eq!(flow.cards.iter().map(|card| card.id).collect::<Vec<_>>(), ["a", "b"]);
    let source = flow.cards[1].inputs[0].source.unwrap();
    assert_eq!((source.card, source.output, flow.after(&[0]).len()), (0, 0, 1));
    assert_eq!(found(&whole), ["flow-dangling"]);
}

#[test]
fn flows_inside_of_cards_are_flows() {
    let inner = json!({ "uuid": "2", "methods": [card("x", ["control", "comment"], &[], &[])], "orderings": {} });
    let outer = card("a", ["control", "ifElse"], &[field("f", "true", "flo", &inner)], &[]);
    let whole = export(&[flow("1", &[outer], &json!({}))]);
    let file = file(&whole);
    let export = file.read().export;
    let holder = export.flows[1].holder.unwrap();
    assert_eq!((export.flows.len(), holder.flow, holder.card, holder.input), (2, 0, 0, 0));
    assert_eq!(export.flows[0].cards[0].inputs[0].data, Data::Inside(1));
    assert_eq!(export.calls()[0].called, Some(1));
}

#[test]
fn what_is_not_understood_is_reported_once_and_kept() {
    let mut whole = export(&[flow("1", &[card("a", ["date", "now"], &[], &[])], &json!({}))]);
    whole["data"]["flos"]["1"]["data"]["methods"][0]["node"]["model"]["novelty"] = json!([1, { "x": 1.50 }]);
    whole["later"] = json!(null);
    assert_eq!(found(&whole), ["flow-unknown-key", "flow-unknown-key"]);
    assert_eq!(serde_json::from_str::<Value>(&file(&whole).to_text()).unwrap(), whole);
}

#[test]
fn what_only_looks_like_an_export_is_told() {
    let kind = |change: fn(&mut Value)| {
        let mut whole = export(&[flow("1", &[], &json!({}))]);
        change(&mut whole);
        found(&whole)
    };
    assert_eq!(kind(|_| ()), [] as [&str; 0]);
    assert_eq!(kind(|whole| whole["type"] = json!("openapi")), ["flow-no-export"]);
    assert_eq!(kind(|whole| whole["version"] = json!("2.0.0")), ["flow-version"]);
    assert_eq!(kind(|whole| whole["version"] = json!("one")), ["flow-version"]);
    assert_eq!(kind(|whole| whole["version"] = json!("1.99.0")), ["flow-newer"]);
    assert_eq!(kind(|whole| whole["version"] = json!(1.5)), ["flow-shape"]);
    assert_eq!(kind(|whole| drop(whole.as_object_mut().unwrap().remove("data"))), ["flow-missing"]);
    assert_eq!(kind(|whole| whole["data"]["flos"] = json!([])), ["flow-shape"]);
    assert_eq!(kind(|whole| whole["data"]["flos"]["1"]["id"] = json!("2")), ["flow-duplicate-id"]);
    assert_eq!(kind(|whole| whole["data"]["flos"]["1"]["name"] = json!("a\0b")), ["flow-nul"]);
    assert_eq!(found(&json!([])), ["flow-shape"]);
    assert_eq!(found(&json!({})), ["flow-no-export"]);
}

#[test]
fn flows_that_call_each_other_in_a_circle_end() {
    let circle = export(&[calling("1", "2"), calling("2", "3"), calling("3", "1"), calling("4", "4")]);
    assert_eq!(found(&circle), ["flow-cycle", "flow-cycle"]);
    assert_eq!(found(&export(&[calling("1", "9")])), ["flow-elsewhere"]);
    let many: Vec<Value> = (0..2_000).map(|at| calling(&at.to_string(), &((at + 1) % 2_000).to_string())).collect();
    assert_eq!(found(&export(&many)), ["flow-cycle"]);
}

#[test]
fn an_order_that_contradicts_itself_loses_no_card() {
    let cards = ["a", "b", "c"].map(|id| card(id, ["date", "now"], &[], &[]));
    let circle = json!({ "1": ["a", "b"], "2": ["b", "a"], "3": ["a", "a"], "4": ["c"], "5": ["c", "gone"] });
    let whole = export(&[flow("1", &cards, &circle)]);
    assert_eq!(file(&whole).read().export.flows[0].cards.len(), 3);
    let mut kinds = found(&whole);
    kinds.sort_unstable();
    assert_eq!(kinds, ["flow-dangling", "flow-order", "flow-shape"]);
}

#[test]
fn two_cards_with_one_id_are_told() {
    let cards = ["a", "a"].map(|id| card(id, ["date", "now"], &[], &[]));
    assert_eq!(found(&export(&[flow("1", &cards, &json!({}))])), ["flow-duplicate-id"]);
}

#[test]
fn a_thousand_flows_inside_each_other_end_at_the_limit() {
    let mut inner = json!({ "uuid": "x", "methods": [] }).to_string();
    for _ in 0..1_000 {
        let outer = card("a", ["control", "ifElse"], &[field("f", "true", "flo", &json!("HERE"))], &[]);
        let outer = json!({ "uuid": "x", "methods": [outer], "orderings": {} }).to_string();
        inner = outer.replace("\"HERE\"", &inner);
    }
    let whole = export(&[flow("1", &[], &json!({}))]).to_string();
    let whole = whole.replace("\"methods\":[]", &format!("\"methods\":[{inner}]"));
    let problems = File::parse(whole.as_bytes()).unwrap_err();
    assert_eq!(problems[0].kind.id, "flow-too-deep");
}

#[test]
fn bytes_that_are_no_text_are_refused_at_their_place() {
    let problems = File::parse(b"{\"a\": \"\xff\"}").unwrap_err();
    assert_eq!((problems[0].kind.id, problems[0].span.start), ("flow-syntax", 7));
    assert_eq!(File::parse(b"{\0}").unwrap_err()[0].span.start, 1);
}

/// Reads what may be anything: it ends, its problems have places in the file, and what is written reads the same.
fn survives(bytes: &[u8]) {
    let inside = |problems: &[Problem]| problems.iter().all(|problem| problem.span.end <= bytes.len() + 1);
    match File::parse(bytes) {
        Err(problems) => assert!(!problems.is_empty() && inside(&problems)),
        Ok(file) => {
            let reading = file.read();
            assert!(inside(&reading.problems));
            let written = file.to_text();
            let again = File::parse(written.as_bytes()).expect("what is written is read");
            assert_eq!(again.root().to_json(), file.root().to_json());
            assert_eq!(again.to_text(), written);
        }
    }
}

/// Changes one value somewhere in a document.
fn mutate(value: &mut Value, path: &[usize], new: &Value) {
    let inner = match value {
        Value::Object(map) if !map.is_empty() => path.first().and_then(|at| {
            let count = map.len();
            map.values_mut().nth(at % count)
        }),
        Value::Array(list) if !list.is_empty() => path.first().and_then(|at| {
            let count = list.len();
            list.get_mut(at % count)
        }),
        _ => None,
    };
    match inner {
        Some(inner) => mutate(inner, &path[1..], new),
        None => *value = new.clone(),
    }
}

fn sample() -> Value {
    let inner = json!({ "uuid": "2", "methods": [card("x", ["control", "comment"], &[], &[])], "orderings": {} });
    let mut first = card("a", ["control", "callable"], &[], &[field("out", "Record", "object", &json!({}))]);
    first["pins"] = json!({ "out": { "b": [{ "input": "in", "transform": null }] } });
    let second = card(
        "b",
        ["list", "each"],
        &[field("in", "list", "object", &json!([])), field("f", "flo", "flo", &inner)],
        &[],
    );
    export(&[flow("1", &[first, second], &json!({ "o": ["a", "b"] })), calling("3", "1")])
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".*".prop_map(Value::from),
        Just(json!("flo")),
        Just(json!("1")),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{0,4}", inner, 0..4).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_survive(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        survives(&bytes);
    }

    #[test]
    fn any_json_is_read_as_others_read_it(value in any_json(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        // Others round a number when they read it.
        let value: Value = serde_json::from_str(&text).unwrap();
        let file = File::parse(text.as_bytes()).unwrap();
        prop_assert_eq!(file.root().to_json(), value.clone());
        prop_assert_eq!(serde_json::from_str::<Value>(&file.to_text()).unwrap(), value);
    }

    #[test]
    fn what_others_refuse_is_refused(text in "[\\[\\]{}:,\"0-9eE.+\\- a\\\\ntrufls]{0,12}") {
        // Others take the last of two equal keys.
        let ours = match File::parse(text.as_bytes()) {
            Err(found) => found.iter().all(|one| one.kind.id == "flow-duplicate-key"),
            Ok(_) => true,
        };
        let theirs = serde_json::from_str::<Value>(&text);
        // A number out of range is a number for us, and ends the reading of others before they see what follows.
        let is_large = theirs.as_ref().is_err_and(|fault| fault.to_string().contains("out of range"));
        prop_assert!(is_large || ours == theirs.is_ok(), "{}", text);
    }

    #[test]
    fn a_changed_export_survives(changes in prop::collection::vec((prop::collection::vec(any::<usize>(), 0..14), any_json()), 1..4)) {
        let mut whole = sample();
        changes.iter().for_each(|(path, new)| mutate(&mut whole, path, new));
        survives(whole.to_string().as_bytes());
    }

    #[test]
    fn a_damaged_export_survives(at in any::<usize>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = sample().to_string().into_bytes();
        let at = at % bytes.len();
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        survives(&bytes);
    }
}
