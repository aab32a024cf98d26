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
