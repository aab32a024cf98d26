//! What cards send.

use kandji_cards::{CardError, Invocation, Runner};
use kandji_client::runtime::Retry;
use kandji_tenant::{Fault, Moment, Tenant, When};
use serde_json::{Value, json};

use super::{card, client, device, id};

/// The bodies that were sent to an operation, and whether it had some.
fn bodies(tenant: &Tenant, operation: &str) -> Vec<Value> {
    let requests = tenant.requests().into_iter().filter(|request| request.operation == Some(operation));
    requests.map(|request| serde_json::from_slice(&request.body).unwrap_or(Value::Null)).collect()
}

#[tokio::test]
async fn only_429_is_retried_unless_something_else_is_said() {
    for (fault, retry, sent) in [
        (Fault::RateLimited(Some(1)), None, 2),
        (Fault::RateLimited(None), None, 2),
        (Fault::Status(503, Moment::Before), None, 1),
        (Fault::Status(502, Moment::Before), None, 1),
        (Fault::Reset(Moment::Before), None, 1),
        (Fault::Status(503, Moment::Before), Some(Retry::default()), 2),
        (Fault::Reset(Moment::Before), Some(Retry::default()), 2),
        (Fault::RateLimited(Some(1)), Some(Retry::never()), 1),
    ] {
        let tenant = Tenant::numbered(3).await;
        tenant.inject(fault, When::next(1));
        let client = client(&tenant);
        let runner = Runner::new(&client);
        let runner = match retry.clone() {
            Some(retry) => runner.retry(retry),
            None => runner,
        };
        let outcome = runner.run(card("list-devices"), &Invocation::new().option("result_set", "300")).await;
        assert_eq!((outcome.is_ok(), tenant.requests().len()), (sent == 2, sent), "{fault:?} {retry:?}");
    }
}

#[tokio::test]
async fn what_cannot_be_undone_is_never_sent_twice() {
    let tenant = Tenant::start().await;
    tenant.inject(Fault::RateLimited(Some(1)), When::always().operation("eraseDevice"));
    let client = client(&tenant);
    let invocation = Invocation::new().input("device_id", id(&device(&tenant, "Mac"))).input("pin", "123456");
    let outcome = Runner::new(&client).retry(Retry::default()).run(card("erase-device"), &invocation).await.unwrap();
    assert_eq!(outcome.outputs.get("status_code"), Some(&json!(429)));
    assert_eq!(tenant.received("eraseDevice"), 1);
}

#[tokio::test]
async fn a_blank_input_clears_only_if_its_option_says_so() {
    let tenant = Tenant::start().await;
    let client = client(&tenant);
    let runner = Runner::new(&client);
    let update = Invocation::new().input("device_id", id(&device(&tenant, "Mac")));
    for (invocation, body) in [
        (update.clone().input("asset_tag", "A-17").input("tags", ""), json!({"asset_tag": "A-17"})),
        (update.clone().option("asset_tag", true), json!({"asset_tag": null})),
        (update.clone().option("tags", true).input("tags", json!(null)), json!({"tags": []})),
        (
            update.clone().option("user_id", true).option("asset_tag", false).input("tags", json!(["A"])),
            json!({"user": null, "tags": ["A"]}),
        ),
        (update.clone().option("tags", true).input("tags", json!(["B"])), json!({"tags": ["B"]})),
    ] {
        let outcome = runner.run(card("update-device"), &invocation).await.unwrap();
        assert_eq!(outcome.outputs.get("status"), Some(&json!(200)), "{invocation:?}");
        assert_eq!(bodies(&tenant, "updateDevice").pop(), Some(body));
    }
}

#[tokio::test]
async fn a_blueprint_is_found_by_exactly_its_name() {
    let tenant = Tenant::start().await;
    let blueprints = tenant.records("listBlueprints");
    let client = client(&tenant);
    let runner = Runner::new(&client);
    for blueprint in &blueprints {
        let name = blueprint["name"].as_str().unwrap();
        let outcome =
            runner.run(card("get-blueprint"), &Invocation::new().input("blueprint_name", name)).await.unwrap();
        assert_eq!(outcome.outputs.get("id"), Some(&blueprint["id"]), "{name}");
        let part: String = name.chars().take(3).collect();
        if !blueprints.iter().any(|one| one["name"] == *part) {
            let outcome =
                runner.run(card("get-blueprint"), &Invocation::new().input("blueprint_name", part)).await.unwrap();
            assert_eq!(Value::from(outcome.outputs.to_json()), json!({"status_code": 404}), "a part is not the name");
            assert!(matches!(outcome.error, Some(CardError::NotFound { .. })));
        }
    }
    let by_id =
        Invocation::new().input("blueprint_id", blueprints[0]["id"].clone()).input("blueprint_name", "whatever");
    let looked_up = tenant.received("listBlueprints");
    let outcome = runner.run(card("get-blueprint"), &by_id).await.unwrap();
    assert_eq!(outcome.outputs.get("name"), Some(&blueprints[0]["name"]));
    assert_eq!(tenant.received("listBlueprints"), looked_up, "the id says everything");
}

#[tokio::test]
async fn facts_of_the_device_are_looked_up_before_it_is_changed() {
    let tenant = Tenant::start().await;
    let mac = device(&tenant, "Mac");
    let client = client(&tenant);
    let invocation = Invocation::new().input("device_id", id(&mac)).input("lock_message", "Call us");
    let outcome = Runner::new(&client).run(card("lock-device"), &invocation).await.unwrap();
    let operations: Vec<_> = tenant.requests().into_iter().filter_map(|request| request.operation).collect();
    assert_eq!(operations, ["getDevice", "lockDevice"]);
    for key in ["device_name", "serial_number", "platform"] {
        assert_eq!(outcome.outputs.get(key), Some(&mac[key]), "{key}");
    }
    assert_eq!(outcome.outputs.get("user_email"), mac["user"].get("email"));
    assert_eq!(bodies(&tenant, "lockDevice"), [json!({"Message": "Call us"})]);
}
