//! For each rule, flows that have what it finds and flows that do not.

use kandji_cards::Catalogue;
use kandji_cards::flow::File;
use kandji_cards::lint::{RULES, Settings, lint};
use serde_json::{Value, json};

use super::build::*;

/// The messages of a rule about flows.
fn found_in(catalogue: &Catalogue, rule: &str, flows: &[Value], settings: Settings) -> Vec<String> {
    assert!(RULES.iter().any(|one| one.kind.id == rule), "there is no rule {rule}");
    let file = File::parse(export(flows).as_bytes()).unwrap();
    let found = lint(&file, catalogue, settings);
    let unread: Vec<_> =
        found.iter().filter(|one| one.kind.id.starts_with("flow-") && one.kind.id != "flow-elsewhere").collect();
    assert!(unread.is_empty(), "the fixture is no export: {unread:?}");
    found.into_iter().filter(|one| one.kind.id == rule).map(|one| one.message).collect()
}

fn found(rule: &str, cards: &[Value]) -> Vec<String> {
    found_in(Catalogue::packaged(), rule, &[flow("1", cards)], Settings::default())
}

fn count(rule: &str, flows: &[Value]) -> usize {
    found_in(Catalogue::packaged(), rule, flows, Settings::default()).len()
}

/// A helper flow with inputs.
fn helper_flow(id: &str, inputs: &[&str], cards: &[Value]) -> Value {
    let inputs: Vec<Value> = inputs.iter().map(|name| input(name, name, "object", &json!({}))).collect();
    let start = platform("start", ["control", "callable", "Helper Flow"], &inputs, &[]);
    flow(id, &[vec![start], cards.to_vec()].concat())
}

#[test]
fn unknown_card() {
    assert_eq!(found("unknown-card", &[erase("a"), list_devices("b", "1", &[])]), [] as [&str; 0]);
    let unknown = kandji("a", "eraseEverything_Ab12Cd", "Erase Everything", &[], &[]);
    let wanted = ["the catalogue has no card Erase Everything (`eraseEverything_Ab12Cd`)"];
    assert_eq!(found("unknown-card", &[unknown, other("b", ["slack", "post", "Anything"], &[])]), wanted);
}

#[test]
fn unknown_field() {
    let cards = |more: Value| [list_devices("a", "all", &[helper("9"), more])];
    for known in [text("platform_Ab12Cd", "Platform", "Mac"), grouped(text("own", "Own", "x"), "Streaming")] {
        assert_eq!(found("unknown-field", &cards(known)), [] as [&str; 0]);
    }
    let wanted = ["List Devices has no field Shoe Size"];
    assert_eq!(found("unknown-field", &cards(text("shoe_size_Ab12Cd", "Shoe Size", "43"))), wanted);
    assert_eq!(found("unknown-field", &cards(text("shoe_size_Ab12Cd", "Shoe Size", ""))), [] as [&str; 0]);
}

#[test]
fn unknown_choice() {
    assert_eq!(found("unknown-choice", &[list_devices("a", "300", &[])]), [] as [&str; 0]);
    let wanted = ["Result Set of List Devices is `500`; the card offers `1`, `300`, `all`"];
    assert_eq!(found("unknown-choice", &[list_devices("a", "500", &[])]), wanted);
    // Without choices in the file, those of the catalogue count, since an export has confirmed them.
    let bare = |value: &str| option(text("result_set_ZVVK2O", "Result Set", value), &[]);
    let card = |value: &str| kandji("a", "searchDevices_MgiZyuVso", "List Devices", &[bare(value)], &[]);
    assert_eq!((found("unknown-choice", &[card("all")]).len(), found("unknown-choice", &[card("500")]).len()), (0, 1));
    let unconfirmed =
        kandji("a", "getDevice_Ab12Cd", "Get Device", &[option(text("details_Ab12Cd", "Details", "?"), &[])], &[]);
    assert_eq!(found("unknown-choice", &[unconfirmed]), [] as [&str; 0]);
}

#[test]
fn missing_input() {
    assert_eq!(found("missing-input", &[erase("a")]), [] as [&str; 0]);
    let card = |inputs: &[Value]| kandji("a", "eraseDevice_Ab12Cd", "Erase Device", inputs, &[]);
    let wanted = ["Device ID of Erase Device is empty"];
    assert_eq!(found("missing-input", &[card(&[text("device_id_Ab12Cd", "Device ID", "")])]), wanted);
    assert_eq!(found("missing-input", &[card(&[])]), wanted);
    // A field with another name may be the one that is missing.
    assert_eq!(found("missing-input", &[card(&[text("device_Ab12Cd", "The Device", "x")])]), [] as [&str; 0]);
    let mut first = platform("m", ["object", "get", "Get"], &[], &[output("id")]);
    map(&mut first, "id", "a", "device_id_Ab12Cd");
    assert_eq!(found("missing-input", &[first, card(&[text("device_id_Ab12Cd", "Device ID", "")])]), [] as [&str; 0]);
    let wanted = ["Flow of List Devices is empty"];
    assert_eq!(found("missing-input", &[list_devices("a", "all", &[helper("")])]), wanted);
}

#[test]
fn at_least_one() {
    let card = |more: &[Value]| {
        let inputs = [vec![text("device_id_Ab12Cd", "Device ID", "x")], more.to_vec()].concat();
        [kandji("a", "updateDevice_Ab12Cd", "Update Device", &inputs, &[])]
    };
    let tag = |data: &str| text("asset_tag_Ab12Cd", "Asset Tag", data);
    assert_eq!(found("at-least-one", &card(&[tag("A-1")])), [] as [&str; 0]);
    let clear = |data: bool| option(input("asset_tag_Zz12Cd", "Asset Tag", "boolean", &json!(data)), &[]);
    assert_eq!(found("at-least-one", &card(&[tag(""), clear(true)])), [] as [&str; 0]);
    let wanted = ["Update Device needs one of Asset Tag, Blueprint ID, Kandji User ID, Tags"];
    assert_eq!(found("at-least-one", &card(&[tag("")])), wanted);
    assert_eq!(found("at-least-one", &card(&[tag(""), clear(false)])), wanted);
}

#[test]
fn helper_inputs() {
    let main = flow("1", &[list_devices("a", "all", &[helper("2")])]);
    let count = |helper: Value| count("helper-inputs", &[main.clone(), helper]);
    assert_eq!(count(helper_flow("2", &["Record", "State"], &[])), 0);
    assert_eq!(count(helper_flow("2", &["Record"], &[])), 1);
    assert_eq!(count(helper_flow("2", &[], &[])), 2);
    assert_eq!(count(flow("2", &[erase("b")])), 1);
    assert_eq!(count(flow("3", &[])), 0, "what is not in the file is not known");
}

#[test]
fn first_300() {
    let of = |result_set: &str, size: Option<u64>| {
        let flows = [flow("1", &[list_devices("a", result_set, &[])])];
        found_in(Catalogue::packaged(), "first-300", &flows, Settings { fleet_size: size }).len()
    };
    assert_eq!([of("300", None), of("300", Some(300)), of("1", Some(5_000)), of("all", Some(5_000))], [0; 4]);
    assert_eq!(of("300", Some(301)), 1);
}

#[test]
fn unhandled_error() {
    let wanted = ["an error of Erase Device ends the flow without notice"];
    assert_eq!(found("unhandled-error", &[erase("a")]), wanted);
    let mut handled = erase("a");
    handled["node"]["model"]["policy"]["error"]["type"] = json!("continue");
    assert_eq!(found("unhandled-error", &[handled]), [] as [&str; 0]);
    let tried = platform("t", ["error", "ifError", "If Error"], &[inside(&[erase("a")])], &[]);
    assert_eq!(found("unhandled-error", &[tried]), [] as [&str; 0]);
    let branch = platform("t", ["control", "ifElse", "If/Else"], &[inside(&[erase("a")])], &[]);
    assert_eq!(found("unhandled-error", &[branch]), wanted);
    let entry = platform("t", ["list", "eachEntry", "For Each Entry"], &[inside(&[erase("a")])], &[]);
    assert_eq!(found("unhandled-error", &[entry]), wanted, "an entry is no try");
    assert_eq!(found("unhandled-error", &[list_devices("a", "1", &[])]), [] as [&str; 0]);
}

#[test]
fn unconditional_loop() {
    let looped =
        flow("1", &[platform("l", ["list", "each", "For Each"], &[input("flo", "flo", "flo", &json!("2"))], &[])]);
    let streamed = flow("1", &[list_devices("a", "all", &[helper("2")])]);
    let condition = platform("c", ["control", "continueIf", "Continue If"], &[], &[]);
    let branch = platform("i", ["control", "ifElse", "If/Else"], &[inside(&[erase("e")])], &[]);
    let tried = platform("i", ["error", "ifError", "If Error"], &[inside(&[erase("e")])], &[]);
    for main in [looped, streamed] {
        let count = |cards: &[Value]| count("unconditional-loop", &[main.clone(), helper_flow("2", &[], cards)]);
        assert_eq!(count(&[erase("e")]), 1);
        assert_eq!(count(&[erase("e"), condition.clone()]), 1, "the condition comes too late");
        assert_eq!(count(std::slice::from_ref(&tried)), 1, "an error is no condition");
        assert_eq!(count(&[condition.clone(), erase("e")]), 0);
        assert_eq!(count(std::slice::from_ref(&branch)), 0);
    }
    assert_eq!(count("unconditional-loop", &[flow("1", &[erase("e")])]), 0);
}

#[test]
fn exposed_secret() {
    let key = |to: &str, field: &str| {
        let id = [text("device_id_Ab12Cd", "Device ID", "x")];
        let title = "Get FileVault Recovery Key";
        let mut card = kandji("k", "getKey_Ab12Cd", title, &id, &[output("Key"), output("Status Code")]);
        map(&mut card, "Key", to, field);
        card
    };
    let table = other("t", ["stash", "createRow", "Create Row"], &[text("Key", "Key", "")]);
    let wanted = ["a secret of Get FileVault Recovery Key goes to a table (Create Row)"];
    assert_eq!(found("exposed-secret", &[key("t", "Key"), table.clone()]), wanted);
    let mut compose = platform("c", ["string", "compose", "Compose"], &[text("in", "in", "")], &[output("text")]);
    map(&mut compose, "text", "s", "text");
    let slack = other("s", ["slack", "sendMessageToChannel2", "Send Message to Channel"], &[text("text", "Text", "")]);
    let wanted = ["a secret of Get FileVault Recovery Key goes to a message (Send Message to Channel)"];
    assert_eq!(found("exposed-secret", &[key("c", "in"), compose.clone(), slack.clone()]), wanted);
    let hr = other("s", ["vault", "storeSecret", "Store Secret"], &[text("text", "Text", "")]);
    assert_eq!(found("exposed-secret", &[key("c", "in"), compose, hr]), [] as [&str; 0]);
    let mut status = key("nowhere", "x");
    status["pins"] = json!({});
    map(&mut status, "Status Code", "t", "Key");
    assert_eq!(found("exposed-secret", &[status, table]), [] as [&str; 0]);
}

#[test]
fn stale_version() {
    let card = |version: &str| of_version(version, "a", ["searchDevices_MgiZyuVso", "List Devices"], &[], &[]);
    assert_eq!(found("stale-version", &[card(VERSION)]), [] as [&str; 0]);
    assert_eq!(found("stale-version", &[card("0.300.0")]), [] as [&str; 0]);
    let wanted = ["List Devices is from version 0.99.0; the newest that is known is 0.267.0"];
    assert_eq!(found("stale-version", &[card("0.99.0")]), wanted);
}

#[test]
fn renamed_card() {
    assert_eq!(found("renamed-card", &[list_devices("a", "1", &[]), erase("b")]), [] as [&str; 0]);
    let title = kandji("a", "searchDevices_MgiZyuVso", "Search Devices", &[], &[]);
    assert_eq!(found("renamed-card", &[title]), ["Search Devices is called List Devices now"]);
    let key = kandji("a", "listDevices_Ab12Cd", "List Devices", &[], &[]);
    let wanted = ["List Devices has the key `searchDevices_MgiZyuVso`, here `listDevices_Ab12Cd`"];
    assert_eq!(found("renamed-card", &[key]), wanted);
}

#[test]
fn deprecated_card() {
    assert_eq!(found("deprecated-card", &[erase("a")]), [] as [&str; 0]);
    let deprecated = kandji_client::operations::ALL.iter().find(|one| one.is_deprecated).expect("one is deprecated");
    let mut catalogue = Catalogue::packaged().clone();
    let card = catalogue.cards.iter_mut().find(|card| card.slug == "erase-device").unwrap();
    card.operations.iter_mut().for_each(|one| one.operation_id = deprecated.meta.id.to_owned());
    let found = found_in(&catalogue, "deprecated-card", &[flow("1", &[erase("a")])], Settings::default());
    assert_eq!(found, [format!("Erase Device calls the deprecated operation {}", deprecated.meta.id)]);
}
