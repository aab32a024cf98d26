//! What the connector says of an invocation that it does not send.

use kandji_cards::catalogue::Section;
use kandji_cards::{CardError, Catalogue, Fault, FaultKind, Faults, Invocation, Runner};
use kandji_tenant::Tenant;
use serde_json::json;

use super::{card, client, nowhere};

fn refused(slug: &str, invocation: &Invocation) -> Faults {
    match Runner::new(&nowhere()).preview(card(slug), invocation) {
        Err(CardError::Invocation(faults)) => faults,
        other => panic!("{slug}: {other:?}"),
    }
}

fn kinds(faults: &Faults) -> Vec<(&str, FaultKind)> {
    faults.faults().iter().map(|fault: &Fault| (&*fault.key, fault.kind)).collect()
}

#[tokio::test]
async fn a_missing_input_is_named_in_the_words_of_the_connector() {
    let tenant = Tenant::start().await;
    let client = client(&tenant);
    for blank in
        [Invocation::new(), Invocation::new().input("device_id", ""), Invocation::new().input("device_id", json!(null))]
    {
        let error = Runner::new(&client).run(card("restart-device"), &blank).await.unwrap_err();
        assert_eq!(error.message(), "No Device ID input provided. Enter a valid Device ID.");
        assert_eq!(error.status(), Some(400));
    }
    assert_eq!(tenant.requests().len(), 0, "nothing is sent");
}

#[test]
fn every_required_input_of_every_card_has_that_message() {
    let mut checked = 0;
    for card in &Catalogue::packaged().cards {
        for input in card.inputs.iter().filter(|input| input.is_always_required()) {
            let faults = refused(&card.slug, &Invocation::new());
            let message = format!("No {0} input provided. Enter a valid {0}.", input.label);
            assert!(faults.faults().iter().any(|fault| fault.message == message), "{}: {faults}", card.slug);
            checked += 1;
        }
    }
    assert!(checked > 35, "{checked}");
}

#[test]
fn every_fault_is_told_at_once() {
    let invocation = Invocation::new()
        .option("result_set", "500")
        .input("platform", 7)
        .input("no_such_filter", "x")
        .input("device_id", "no uuid");
    let faults = refused("list-devices", &invocation);
    assert_eq!(
        kinds(&faults),
        [
            ("result_set", FaultKind::Choice),
            ("no_such_filter", FaultKind::Unknown),
            ("platform", FaultKind::Value),
            ("device_id", FaultKind::Value),
        ]
    );
    assert!(!faults.to_string().contains("no uuid"), "values are not quoted: {faults}");
    assert_eq!(faults.faults()[0].section, Some(Section::Options));
    assert_eq!((faults.card(), faults.status()), ("List Devices", 400));
}

#[test]
fn options_are_static() {
    let faults = refused("list-devices", &Invocation::new().mapped_option("result_set"));
    assert_eq!(kinds(&faults), [("result_set", FaultKind::Mapped)]);
    let expected = "Result Set is an option, which is set when the card is added: no flow can compute it.";
    assert_eq!(faults.message(), expected);
    let faults = refused("update-device", &Invocation::new().mapped_option("tags").mapped_option("nothing"));
    assert!(kinds(&faults).starts_with(&[("nothing", FaultKind::Unknown), ("tags", FaultKind::Mapped)]), "{faults}");
    let faults = refused("get-device", &Invocation::new().input("device_id", "1"));
    assert_eq!(faults.message(), "No Details option selected. Select a valid Details.");
}

#[test]
fn at_least_one_of_several_inputs_is_needed() {
    let device = Invocation::new().input("device_id", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11");
    let faults = refused("update-device", &device);
    let expected = "No Asset Tag or Blueprint ID or Kandji User ID or Tags input provided. Enter at least one of them.";
    assert_eq!((kinds(&faults), faults.message()), (vec![("", FaultKind::Alternatives)], expected.to_owned()));
    let preview = |slug, invocation: &Invocation| Runner::new(&nowhere()).preview(card(slug), invocation);
    preview("update-device", &device.clone().option("tags", true)).expect("clearing counts as giving");
    preview("update-device", &device.clone().input("asset_tag", "A")).expect("one is enough");
    refused("update-device", &device.clone().input("asset_tag", "").option("tags", false));
    refused("turn-on-lost-mode", &device);
    preview("turn-on-lost-mode", &device.input("phone_number", "1")).expect("one is enough");
    refused("get-blueprint", &Invocation::new());
}

#[test]
fn inputs_that_one_platform_requires_are_required_there() {
    let erase = Invocation::new().input("device_id", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11");
    Runner::new(&nowhere()).preview(card("erase-device"), &erase).expect("it may be a Mac or not");
    assert_eq!(kinds(&refused("erase-device", &erase.clone().platform("macOS"))), [("pin", FaultKind::Missing)]);
    let faults = refused("erase-device", &erase.platform("iOS"));
    let keys = kinds(&faults).into_iter().map(|(key, _)| key);
    let expected = ["preserve_data_plan", "disallow_proximity", "return_to_service.enabled"];
    assert_eq!(keys.collect::<Vec<_>>(), expected);
}

#[test]
fn what_the_api_requires_beside_is_named_by_its_field() {
    let erase = Invocation::new().input("device_id", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11");
    let wifi = "c0148e35-b88f-4cb5-9b3f-7b6b0a4a3f4b";
    let faults = refused("erase-device", &erase.input("return_to_service.profile_id", wifi));
    assert_eq!(kinds(&faults), [("return_to_service.enabled", FaultKind::Missing)]);
    let faults = refused("update-tag", &Invocation::new().input("tag_id", wifi));
    assert_eq!(faults.message(), "The API requires `body/name`, and Update Tag has no field for it.");
    let supplied = Invocation::new().input("tag_id", wifi).supply("/name", "Loaners");
    Runner::new(&nowhere()).preview(card("update-tag"), &supplied).expect("it is supplied beside the card");
    let bound = Invocation::new().input("name", "A").supply("/name", "B");
    assert!(matches!(Runner::new(&nowhere()).preview(card("create-tag"), &bound), Err(CardError::Catalogue { .. })));
}

#[test]
fn what_is_no_invocation_is_refused() {
    for value in [json!(7), json!([]), json!({"options": 1}), json!({"inputs": []}), json!({"outputs": {}})] {
        assert!(Invocation::from_json(value.clone()).is_err(), "{value}");
    }
    let value = json!({"options": {"details": "full"}, "inputs": {"device_id": "1"}});
    assert_eq!(Invocation::from_json(value.clone()).unwrap().to_json(), value);
}
