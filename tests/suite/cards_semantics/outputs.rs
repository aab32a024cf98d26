//! What cards return.

use kandji_cards::{Invocation, Runner};
use kandji_client::runtime::Risk;
use kandji_tenant::{Scripted, Tenant};
use serde_json::{Value, json};

use super::{card, client, device, id};

#[tokio::test]
async fn only_the_outputs_of_the_chosen_option_are_there() {
    let tenant = Tenant::start().await;
    let client = client(&tenant);
    let runner = Runner::new(&client);
    let get = Invocation::new().input("device_id", id(&device(&tenant, "Mac")));
    let basic = runner.run(card("get-device"), &get.clone().option("details", "basic")).await.unwrap().outputs;
    let full = runner.run(card("get-device"), &get.option("details", "full")).await.unwrap().outputs;
    assert!(basic.get("serial_number").is_some() && basic.get("general_info").is_none());
    assert!(full.get("general_info").is_some() && full.get("serial_number").is_none());
    assert!(basic.keys().all(|key| full.get(key).is_none()), "{basic:?} {full:?}");
    let operations: Vec<_> = tenant.requests().into_iter().filter_map(|request| request.operation).collect();
    assert_eq!(operations, ["getDevice", "getDeviceDetails"]);
}

#[tokio::test]
async fn dates_are_in_one_form_and_statuses_are_numbers() {
    let tenant = Tenant::start().await;
    let client = client(&tenant);
    let runner = Runner::new(&client);
    let mut mac = device(&tenant, "Mac");
    mac["first_enrollment"] = json!("2024-01-26 16:15:36.087016+00:00");
    mac["last_enrollment"] = json!("Feb 27, 2024 at 7:34:21 AM");
    mac["last_check_in"] = json!("");
    let get = Invocation::new().option("details", "basic").input("device_id", id(&mac));
    tenant.answer_next(Scripted::json(200, mac.to_string()));
    let outputs = runner.run(card("get-device"), &get).await.unwrap().outputs;
    assert_eq!(outputs.get("first_enrollment"), Some(&json!("2024-01-26T16:15:36.087016Z")));
    assert_eq!(outputs.get("last_enrollment"), Some(&json!("2024-02-27T07:34:21Z")));
    assert_eq!(outputs.get("last_check_in"), Some(&json!("")), "no date is none");
    let clear = Invocation::new().input("device_id", id(&device(&tenant, "iPhone")));
    let outputs = runner.run(card("clear-passcode"), &clear).await.unwrap().outputs;
    assert!(outputs.get("status_code").unwrap().is_u64(), "the card calls it a String: {outputs:?}");
}

#[tokio::test]
async fn a_refusal_has_its_status_and_the_message_of_the_api() {
    let tenant = Tenant::start().await;
    let client = client(&tenant);
    let runner = Runner::new(&client);
    let lock = Invocation::new().input("device_id", id(&device(&tenant, "Mac")));
    runner.run(card("lock-device"), &lock).await.unwrap();
    tenant.answer_next(Scripted::json(200, device(&tenant, "Mac").to_string()));
    tenant.answer_next(Scripted::json(400, "\"This device is already locked.\""));
    let outcome = runner.run(card("lock-device"), &lock).await.unwrap();
    assert_eq!(outcome.outputs.get("status_code"), Some(&json!(400)));
    assert_eq!(outcome.outputs.get("message"), Some(&json!("This device is already locked.")));
    let nobody = Invocation::new().input("device_id", "6be4c0a1-0000-4000-8000-0d3d0a8c7c11");
    let outcome = runner.run(card("lock-device"), &nobody).await.unwrap();
    assert_eq!(outcome.outputs.get("status_code"), Some(&json!(404)), "the look-up is refused: {outcome:?}");
    assert_eq!(outcome.error.and_then(|error| error.status()), Some(404));
    let error = runner.run(card("get-filevault-recovery-key"), &nobody).await.unwrap_err();
    assert_eq!(error.status(), Some(404), "this card has no output for the status");
}

#[tokio::test]
async fn secrets_are_returned_and_not_shown() {
    let tenant = Tenant::start().await;
    let client = client(&tenant);
    let invocation = Invocation::new().input("device_id", id(&device(&tenant, "Mac")));
    let outcome = Runner::new(&client).run(card("get-filevault-recovery-key"), &invocation).await.unwrap();
    let key = outcome.outputs.get("key").and_then(Value::as_str).expect("the Mac has one").to_owned();
    let shown = format!("{outcome:?} {:?}", outcome.outputs.redacted());
    assert!(!shown.contains(&key) && shown.contains("[redacted]"), "{shown}");
    let given = Invocation::new().input("device_id", "1").input("pin", "847261").supply("/x", "847261");
    assert!(!format!("{given:?}").contains("847261"));
}

#[test]
fn a_card_is_as_risky_as_the_worst_of_what_it_calls() {
    for (slug, risk) in [
        ("list-devices", Risk::Read),
        ("get-filevault-recovery-key", Risk::ReadSecret),
        ("send-mdm-blank-push", Risk::Nudge),
        ("create-tag", Risk::Additive),
        ("update-device", Risk::Update),
        ("lock-device", Risk::Disruptive),
        ("erase-device", Risk::Irreversible),
        ("custom-api-action", Risk::Irreversible),
    ] {
        assert_eq!(card(slug).risk(), risk, "{slug}");
    }
}
