//! Invented exports in the structure of the real one.

use serde_json::{Map, Value, json};

/// The connector's module and the version that the catalogue knows.
const MODULE: &str = "kandji_edae9b89cf1e4ca6a01a1ad6d985127b";
pub(super) const VERSION: &str = "0.267.0";

/// A field of a card: an input that is filled in.
pub(super) fn input(key: &str, label: &str, type_: &str, data: &Value) -> Value {
    json!({
        "id": format!("in_{key}"), "group": null, "key": key, "required": false, "ref": false, "flags": "d",
        "metadata": { "displayname": label, "index": 0, "optional": false },
        "value": { "error": false, "type": type_, "collection": false, "data": data, "available": [] }
    })
}

/// An input that is a string.
pub(super) fn text(key: &str, label: &str, data: &str) -> Value {
    input(key, label, "string", &json!(data))
}

/// The same field as an option with choices.
pub(super) fn option(mut field: Value, choices: &[&str]) -> Value {
    let choices: Vec<Value> = choices.iter().map(|choice| json!({ "label": choice, "value": choice })).collect();
    field["flags"] = json!("p");
    field["metadata"]["choices"] = json!(choices);
    field
}

/// The same field under a heading.
pub(super) fn grouped(mut field: Value, group: &str) -> Value {
    field["group"] = json!(group);
    field
}

/// The same field, marked as required.
pub(super) fn required(mut field: Value) -> Value {
    field["required"] = json!(true);
    field
}

/// An output.
pub(super) fn output(key: &str) -> Value {
    json!({ "id": format!("out_{key}"), "group": null, "key": key, "ref": false, "metadata": { "displayname": key },
        "value": { "type": "string", "collection": false, "data": "", "available": [] } })
}

fn side(fields: &[Value]) -> Value {
    let data: Map<String, Value> =
        fields.iter().map(|field| (field["id"].as_str().unwrap().to_owned(), field.clone())).collect();
    json!({ "extensible": false, "rules": {}, "groupRules": {}, "data": data })
}

/// A card at an address.
fn card(id: &str, address: &str, title: &str, inputs: &[Value], outputs: &[Value]) -> Value {
    let mut parts = address.rsplitn(3, ':');
    let (method, version) = (parts.next().unwrap(), parts.next().unwrap());
    let channel = parts.next().unwrap();
    json!({
        "joins": {}, "address": address, "uuid": id, "branches": {}, "pins": {},
        "parents": {
            "version": { "address": format!("{channel}:{version}"), "key": version, "data": { "name": version } },
            "channel": { "address": channel, "key": channel.rsplit(':').next(), "data": {} },
        },
        "node": { "key": method, "data": { "name": title }, "model": {
            "type": "method", "_v": 2, "key": method, "config": null, "policy": { "error": { "type": "finish" } },
            "metadata": { "id": null, "name": title, "description": null },
            "inputs": side(inputs), "outputs": side(outputs),
        } },
    })
}

/// A card of the connector.
pub(super) fn kandji(id: &str, method: &str, title: &str, inputs: &[Value], outputs: &[Value]) -> Value {
    of_version(VERSION, id, [method, title], inputs, outputs)
}

/// A card of a version of the connector.
pub(super) fn of_version(
    version: &str,
    id: &str,
    [method, title]: [&str; 2],
    inputs: &[Value],
    outputs: &[Value],
) -> Value {
    card(id, &format!("root:channels:http:{MODULE}:{version}:{method}"), title, inputs, outputs)
}

/// A card of another connector.
pub(super) fn other(id: &str, [module, method, title]: [&str; 3], inputs: &[Value]) -> Value {
    card(id, &format!("root:channels:http:{module}:1.0.0:{method}"), title, inputs, &[])
}

/// A card of the platform.
pub(super) fn platform(id: &str, [module, method, title]: [&str; 3], inputs: &[Value], outputs: &[Value]) -> Value {
    card(id, &format!("root:kernel:{module}:0.0.1:{method}"), title, inputs, outputs)
}

/// Erase Device for a device.
pub(super) fn erase(id: &str) -> Value {
    kandji(id, "eraseDevice_Ab12Cd", "Erase Device", &[text("device_id_Ab12Cd", "Device ID", "x")], &[])
}

/// List Devices with a Result Set, and more inputs.
pub(super) fn list_devices(id: &str, result_set: &str, more: &[Value]) -> Value {
    let result_set = option(text("result_set_ZVVK2O", "Result Set", result_set), &["1", "300", "all"]);
    let inputs: Vec<Value> = [result_set].iter().chain(more).cloned().collect();
    kandji(id, "searchDevices_MgiZyuVso", "List Devices", &inputs, &[])
}

/// The helper flow of a streaming card.
pub(super) fn helper(called: &str) -> Value {
    grouped(required(input("processing_flow", "Flow", "flo", &json!(called))), "Streaming")
}

/// Maps an output of a card to an input of another one.
pub(super) fn map(from: &mut Value, output: &str, to: &str, input: &str) {
    from["pins"][format!("out_{output}")][to] = json!([{ "input": format!("in_{input}"), "transform": null }]);
}

/// Cards that follow each other.
fn data(id: &str, cards: &[Value]) -> Value {
    let ids: Vec<&str> = cards.iter().map(|card| card["uuid"].as_str().unwrap()).collect();
    let pairs: Map<String, Value> =
        ids.windows(2).enumerate().map(|(index, pair)| (format!("o{index}"), json!(pair))).collect();
    json!({ "id": null, "uuid": id, "methods": cards, "orderings": pairs, "model": {}, "cron": {}, "log": true })
}

/// A flow inside of a card.
pub(super) fn inside(cards: &[Value]) -> Value {
    input("flo", "flo", "flo", &data("inside", cards))
}

/// A flow.
pub(super) fn flow(id: &str, cards: &[Value]) -> Value {
    json!({ "id": id, "name": format!("Flow {id}"), "description": "", "data": data(id, cards) })
}

/// An export as its file has it.
pub(super) fn export(flows: &[Value]) -> String {
    let flos: Map<String, Value> =
        flows.iter().map(|flow| (flow["id"].as_str().unwrap().to_owned(), flow.clone())).collect();
    json!({ "type": "flopack", "version": "1.5.0", "created": "2026-03-02T10:00:00.000Z", "flags": {},
        "data": { "flos": flos, "configs": {}, "tables": {}, "groups": {} } })
    .to_string()
}
