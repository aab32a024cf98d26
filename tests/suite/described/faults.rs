//! Arguments that cannot be sent.

use kandji_client::FilePart;
use kandji_client::operations::{self, ArgumentFaults, Arguments};
use serde_json::{Value, json};

use super::info;

fn faults(id: &str, arguments: impl Into<Arguments>) -> ArgumentFaults {
    info(id).with(arguments).map(|operation| panic!("{operation:?} was accepted")).unwrap_err()
}

fn told(id: &str, arguments: impl Into<Arguments>) -> Vec<String> {
    faults(id, arguments).faults().iter().map(ToString::to_string).collect()
}

#[test]
fn all_faults_are_told_at_once() {
    let wrong = json!({
        "device": "x", "device_id": 7,
        "body": {"asset_tag": 5, "blueprint_id": [], "tags": ["a", 1, {}], "colour": "red"},
    });
    assert_eq!(
        told("updateDevice", wrong),
        [
            "`device`: there is no such parameter",
            "`device_id`: expected a string, found a number",
            "`body/asset_tag`: expected a string, found a number",
            "`body/blueprint_id`: expected a string, found a list",
            "`body/colour`: there is no such field",
            "`body/tags/1`: expected a string, found a number",
            "`body/tags/2`: expected a string, found an object",
        ]
    );
    let error = faults("updateDevice", json!({}));
    assert_eq!(error.to_string(), "the arguments of updateDevice cannot be sent: `device_id`: is required");
}

#[test]
fn what_must_be_sent_is_told() {
    assert_eq!(told("getDevice", json!({})), ["`device_id`: is required"]);
    assert_eq!(told("getDevice", Value::Null), ["`arguments`: expected an object with parameters by name, and `body`"]);
    assert_eq!(told("getDevice", json!({"device_id": "d", "body": {}})), ["`body`: the operation takes no body"]);
    let missing = told("createCustomApp", json!({}));
    assert!(missing.contains(&"`body/file_key`: is required".to_owned()), "{missing:?}");
}

#[test]
fn a_file_is_given_as_a_file() {
    let profile = info("createCustomProfile");
    let body = json!({"name": "Wi-Fi"});
    assert_eq!(told("createCustomProfile", json!({ "body": body })), ["`file`: a file is required"]);
    let file = || FilePart::new("wifi.mobileconfig", "<plist/>");
    assert!(profile.with(Arguments::new().body(body.clone()).file("file", file())).is_ok());
    let other = Arguments::new().body(body).file("file", file()).file("files", file());
    assert_eq!(told("createCustomProfile", other), ["`files`: there is no such file"]);
}

#[test]
fn no_fault_quotes_a_value() {
    for operation in operations::ALL {
        let mut arguments = Arguments::new().body(json!("canary"));
        for parameter in operation.parameters {
            arguments = arguments.parameter(parameter.name, json!({"name": ["canary"]}));
        }
        if let Err(faults) = operation.with(arguments) {
            assert!(!format!("{faults} {faults:?}").contains("canary"), "{faults}");
        }
    }
}

#[test]
fn debug_shows_no_secret() {
    let erase = info("eraseDevice").with(json!({"device_id": "d", "body": {"PIN": "975310"}})).unwrap();
    let shown = format!("{erase:?}");
    assert!(!shown.contains("975310") && shown.contains("[redacted]"), "{shown}");
}
