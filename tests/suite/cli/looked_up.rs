//! Names in place of ids.

use kandji_cli::Exit;
use kandji_tenant::Tenant;
use serde_json::Value;

use super::run::{of_tenant, run};

#[tokio::test]
async fn a_device_is_found_by_serial_number_name_and_id() {
    let tenant = Tenant::fleet().await;
    let device = tenant.records("listDevices")[1].clone();
    for field in ["device_id", "serial_number", "device_name"] {
        let called = device[field].as_str().unwrap();
        let is_id = field == "device_id";
        for called in [called.to_owned(), if is_id { called.to_owned() } else { called.to_uppercase() }] {
            let ran = run(&of_tenant(&tenant), &["devices", "get", &called, "--output", "json"], "").await;
            assert_eq!(ran.exit, Exit::Done, "{called}: {}", ran.messages);
            let found: Value = serde_json::from_str(&ran.output).unwrap();
            assert_eq!(found["device_id"], device["device_id"]);
        }
    }
}

#[tokio::test]
async fn a_blueprint_a_user_and_a_tag_are_found_by_name() {
    let tenant = Tenant::fleet().await;
    let variables = of_tenant(&tenant);
    let device = tenant.records("listDevices")[0]["serial_number"].as_str().unwrap().to_owned();
    let blueprint = tenant.records("listBlueprints")[1].clone();
    let user = tenant.records("listUsers")[1].clone();
    let name = blueprint["name"].as_str().unwrap();
    let email = user["email"].as_str().unwrap();
    let ran = run(&variables, &["devices", "update", &device, "--blueprint-id", name, "--user", email], "").await;
    assert_eq!(ran.exit, Exit::Done, "{} {:?}", ran.messages, tenant.requests().last());
    let update = tenant.requests().into_iter().rfind(|request| request.operation == Some("updateDevice")).unwrap();
    let body: Value = serde_json::from_slice(&update.body).unwrap();
    assert_eq!((&body["blueprint_id"], &body["user"]), (&blueprint["id"], &user["id"]));
    let tag = tenant.records("getTags")[0].clone();
    let update = ["tags", "update", tag["name"].as_str().unwrap(), "--name", "renamed"];
    assert_eq!(run(&variables, &update, "").await.exit, Exit::Done);
}

#[tokio::test]
async fn an_unknown_name_is_not_found_and_an_ambiguous_one_lists_what_it_could_be() {
    let tenant = Tenant::numbered(3).await;
    let variables = of_tenant(&tenant);
    let unknown = run(&variables, &["devices", "get", "Nobody's Mac"], "").await;
    assert_eq!(unknown.exit, Exit::NotFound);
    assert!(unknown.messages.contains("there is no device called `Nobody's Mac`"), "{}", unknown.messages);
    assert_eq!(tenant.received("getDevice"), 0);
    for name in ["Spare", "spare"] {
        assert_eq!(run(&variables, &["tags", "create", "--name", name], "").await.exit, Exit::Done);
    }
    let ambiguous = run(&variables, &["tags", "update", "SPARE", "--name", "renamed"], "").await;
    assert_eq!(ambiguous.exit, Exit::Usage);
    let listed = ambiguous.messages.to_lowercase().matches("spare (").count();
    assert_eq!((listed, tenant.received("updateTag")), (2, 0), "{}", ambiguous.messages);
}

#[tokio::test]
async fn a_name_that_nothing_has_is_answered_with_those_that_are_like_it() {
    let tenant = Tenant::fleet().await;
    let variables = of_tenant(&tenant);
    let text = |operation: &str, field: &str| tenant.records(operation)[1][field].as_str().unwrap().to_owned();
    let (device, serial) = (text("listDevices", "device_name"), text("listDevices", "serial_number"));
    let (blueprint, email) = (text("listBlueprints", "name"), text("listUsers", "email"));
    let tag = text("getTags", "name");
    let cases: [(&str, &[&str]); 5] = [
        (&device, &["devices", "get", "NAME"]),
        (&serial, &["devices", "get", "NAME"]),
        (&blueprint, &["blueprints", "get", "NAME"]),
        (&email, &["users", "get", "NAME"]),
        (&tag, &["tags", "update", "NAME", "--name", "renamed"]),
    ];
    for (name, words) in cases {
        let wrong = format!("{}x", &name[..name.len() - 1]);
        let words: Vec<&str> = words.iter().map(|word| if *word == "NAME" { wrong.as_str() } else { *word }).collect();
        let ran = run(&variables, &words, "").await;
        assert_eq!(ran.exit, Exit::NotFound, "{words:?}: {}", ran.messages);
        assert!(
            ran.messages.contains("did you mean") && ran.messages.contains(&format!("`{name}`")),
            "{}",
            ran.messages
        );
    }
    let ran = run(&variables, &["devices", "get", "nothing like it at all 7"], "").await;
    assert!(ran.exit == Exit::NotFound && !ran.messages.contains("did you mean"), "{}", ran.messages);
}

#[tokio::test]
async fn of_many_with_a_name_the_first_are_listed_and_the_others_counted() {
    let tenant = Tenant::numbered(3).await;
    let variables = of_tenant(&tenant);
    for name in 0..24 {
        // Letters do not matter, so that all of these are one name.
        let name: String = "spare"
            .chars()
            .enumerate()
            .map(|(at, one)| if name >> at & 1 == 1 { one.to_ascii_uppercase() } else { one })
            .collect();
        assert_eq!(run(&variables, &["tags", "create", "--name", &name], "").await.exit, Exit::Done);
    }
    let ran = run(&variables, &["tags", "update", "SPARE", "--name", "renamed"], "").await;
    assert_eq!(ran.exit, Exit::Usage);
    assert_eq!(ran.messages.to_lowercase().matches("spare (").count(), 10, "{}", ran.messages);
    assert!(ran.messages.contains("of the 24") && ran.messages.contains("and 14 more"), "{}", ran.messages);
}

#[tokio::test]
async fn help_says_what_can_stand_for_an_id() {
    for (words, naming) in [
        (["devices", "get"], "[id, name or serial number]"),
        (["users", "get"], "[id, name or email]"),
        (["devices", "update"], "[id or name]"),
    ] {
        for help in ["-h", "--help"] {
            let ran = run(&[], &[&words[..], &[help]].concat(), "").await;
            let help = ran.output.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(help.contains(naming), "{words:?}: {}", ran.output);
        }
    }
}

#[tokio::test]
async fn a_named_device_is_of_a_platform_that_the_operation_is_for() {
    let tenant = Tenant::builder().devices(60).start().await;
    let variables = of_tenant(&tenant);
    let phone = tenant.records("listDevices").into_iter().find(|one| one["platform"] == "iPhone").unwrap();
    let serial = phone["serial_number"].as_str().unwrap();
    for words in
        [&["devices", "list-parameters", serial] as &[&str], &["devices", "list-parameters", "--serial", serial]]
    {
        let ran = run(&variables, words, "").await;
        assert_eq!(ran.exit, Exit::Usage, "{words:?}: {}", ran.messages);
        assert!(
            ran.messages.contains("which the operation is for") || ran.messages.contains("is for mac only"),
            "{}",
            ran.messages
        );
        assert_eq!(tenant.received("getDeviceParameters"), 0);
    }
}
