//! `kandji card run --flow`: the cards of an exported flow, one at a time.

use std::path::PathBuf;

use kandji_cli::Exit;
use kandji_tenant::Tenant;
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use super::program::run;

/// A field with what is filled in; an option has a `p` among its flags.
fn field(key: &str, label: &str, is_option: bool, data: &Value) -> (String, Value) {
    let field = json!({ "id": key, "group": null, "key": key, "required": false, "flags": if is_option { "p" } else { "d" },
        "metadata": { "displayname": label }, "value": { "type": "string", "collection": false, "data": data } });
    (key.to_owned(), field)
}

/// A card of a connector.
fn card(id: &str, title: &str, method: &str, inputs: impl IntoIterator<Item = (String, Value)>) -> Value {
    let address = "root:channels:kandji_0000:0.1.0";
    let inputs: Map<String, Value> = inputs.into_iter().collect();
    json!({ "uuid": id, "address": format!("{address}:{method}"), "joins": {}, "branches": {}, "pins": {},
        "parents": { "version": { "address": address, "key": "0.1.0" }, "channel": { "key": "kandji_0000" } },
        "node": { "key": method, "data": { "name": title }, "model": { "key": method, "config": null,
            "policy": { "error": { "type": "finish" } }, "inputs": { "data": inputs }, "outputs": { "data": {} } } } })
}

/// A file with a flow of these cards.
fn file(cards: &[Value]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tags.flopack");
    let flow = json!({ "id": "1", "name": "tags", "data": { "uuid": "1", "methods": cards, "orderings": {} } });
    let whole = json!({ "type": "flopack", "version": "1.5.0", "created": "2026-03-02T10:00:00.000Z", "flags": {},
        "data": { "flos": { "1": flow }, "configs": {}, "tables": {}, "groups": {} } });
    std::fs::write(&path, whole.to_string()).unwrap();
    (folder, path)
}

fn tags() -> (TempDir, PathBuf) {
    let list = [field("set", "Result Set", true, &json!("300")), field("name", "Name", false, &json!(""))];
    let create = [field("name", "Name", false, &json!("night-shift"))];
    file(&[card("a", "List Tags", "listTags", list), card("b", "Create Tag", "createTag", create)])
}

#[tokio::test]
async fn the_cards_of_a_flow_are_listed_and_run_one_at_a_time() {
    let tenant = Tenant::fleet().await;
    let (_folder, path) = tags();
    let flow = ["card", "run", "--flow", path.to_str().unwrap()];
    let listed = run(&tenant, &flow).await.expect(Exit::Done);
    let listed: Value = serde_json::from_str(&listed.output).unwrap();
    let shown: Vec<_> = listed.as_array().unwrap().iter().map(|one| (&one["number"], &one["card"])).collect();
    assert_eq!(shown, [(&json!(1), &json!("list-tags")), (&json!(2), &json!("create-tag"))]);
    assert_eq!(listed[1]["given"], json!({"inputs": {"name": "night-shift"}}));
    for name in ["2", "create tag", "create-tag"] {
        let before = tenant.executed("createTag");
        run(&tenant, &[&flow[..], &[name, "--dry-run"]].concat()).await.expect(Exit::Done);
        assert_eq!(tenant.executed("createTag"), before, "{name}");
    }
    run(&tenant, &[&flow[..], &["2"]].concat()).await.expect(Exit::Done);
    let is_there = [&flow[..], &["1", "--jq", r#".results | map(.name) | contains(["night-shift"])"#]].concat();
    assert_eq!(run(&tenant, &is_there).await.expect(Exit::Done).output, "true\n");
    let named = run(&tenant, &[&flow[..], &["Create Tag", "name=day-shift"]].concat()).await.expect(Exit::Done);
    assert!(named.output.contains("day-shift"), "what is given stands above the flow: {}", named.output);
    let missing = run(&tenant, &[&flow[..], &["7"]].concat()).await.expect(Exit::NotFound);
    assert!(missing.messages.contains("2  Create Tag"), "{}", missing.messages);
}

#[tokio::test]
async fn what_is_no_flow_is_told_with_its_place() {
    let tenant = Tenant::fleet().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("broken.flow");
    for (text, part) in [("{\n  \"a\" 1}", "broken.flow:2:"), ("\u{0}", "broken.flow:1:1"), ("[]", "")] {
        std::fs::write(&path, text).unwrap();
        let ran = run(&tenant, &["card", "run", "1", "--flow", path.to_str().unwrap()]).await;
        assert_ne!(ran.exit, Exit::Done, "{text}");
        assert!(ran.messages.contains(part), "{text}: {}", ran.messages);
    }
    run(&tenant, &["card", "run", "--flow", "nowhere.flow"]).await.expect(Exit::Usage);
    assert_eq!(tenant.requests().len(), 0);
}

/// The export of a real flow, if the upstream documents are there.
#[tokio::test]
async fn a_real_flow_runs_its_card() {
    let Some(upstream) = std::env::var_os("KANDJI_UPSTREAM").map(PathBuf::from) else { return };
    let path = upstream.join("flopack/list-devices.flopack");
    if !path.exists() {
        return;
    }
    let tenant = Tenant::fleet().await;
    let flow = ["card", "run", "List Devices", "--flow", path.to_str().unwrap()];
    let ran = run(&tenant, &flow).await.expect(Exit::Done);
    assert!(ran.messages.contains("mapped from other cards: user_email_exact_match"), "{}", ran.messages);
    assert_eq!(ran.output.lines().count(), tenant.records("listDevices").len(), "its Result Set is all");
    let email = tenant.records("listUsers")[0]["email"].as_str().unwrap().to_owned();
    let ran =
        run(&tenant, &[&flow[..], &[&format!("user_email_exact_match={email}")]].concat()).await.expect(Exit::Done);
    assert!(ran.output.lines().all(|line| line.contains(&email)), "{}", ran.output);
}

#[tokio::test]
async fn flows_are_linted() {
    let tenant = Tenant::fleet().await;
    let (_good, good) = tags();
    let lock = card("a", "Lock Device", "lockDevice", [field("colour", "Colour", false, &json!("red"))]);
    let (_bad, bad) = file(&[lock]);
    let (good, bad) = (good.to_str().unwrap(), bad.to_str().unwrap());
    let human = run(&tenant, &["card", "lint", bad]).await.expect(Exit::Other);
    assert!(human.output.contains("--> ") && human.output.contains("help: "), "{}", human.output);
    let github = run(&tenant, &["card", "lint", bad, "--format", "github"]).await.expect(Exit::Other);
    assert!(github.output.lines().all(|line| line.starts_with("::")), "{}", github.output);
    let json = run(&tenant, &["card", "lint", bad, good, "--format", "json"]).await.expect(Exit::Other);
    let found: Vec<Value> = json.output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(found.iter().any(|one| one["file"] == bad && one["severity"] != "note"), "{}", json.output);
    assert!(json.messages.contains("2 files: "), "{}", json.messages);
    let large = run(&tenant, &["card", "lint", good, "--fleet-size", "5000", "--format", "json"]).await;
    let small = run(&tenant, &["card", "lint", good, "--fleet-size", "5", "--format", "json"]).await;
    assert!(large.output.lines().count() >= small.output.lines().count(), "{} {}", large.output, small.output);
    run(&tenant, &["card", "lint", "nowhere.flopack"]).await.expect(Exit::Usage);
    run(&tenant, &["card", "lint", good, "--output", "json"]).await.expect(Exit::Usage);
    assert_eq!(tenant.requests().len(), 0);
}
