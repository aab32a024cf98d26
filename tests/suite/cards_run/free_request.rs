//! The card whose request the user writes.

use kandji_cards::{CardError, Catalogue, FaultKind, Invocation, Runner};
use kandji_client::runtime::Risk;
use kandji_tenant::Tenant;
use kandji_tenant::modelled::Validator;
use serde_json::{Value, json};

use super::card::schema;

fn written(method: &str, url: &str) -> Invocation {
    Invocation::new().option("request_type", method).input("relative_url", url)
}

#[tokio::test]
async fn every_method_is_sent_and_the_response_is_returned() {
    let tenant = Tenant::start().await;
    let client = crate::client::client(&tenant);
    let (runner, card) = (Runner::new(&client), Catalogue::packaged().card("custom-api-action").unwrap());
    let validator = Validator::of(&schema(card));
    let run = async |invocation: Invocation| {
        let outputs = runner.run(card, &invocation).await.unwrap().outputs.to_json();
        let faults = validator.faults(&json!({ "invocation": invocation.to_json(), "result": outputs }));
        assert!(faults.is_empty(), "{faults:?}");
        Value::from(outputs)
    };
    let devices = run(written("get", "/devices").input("query", json!({"limit": 2}))).await;
    assert_eq!((&devices["status_code"], devices["body"].as_array().unwrap().len()), (&json!(200), 2));
    assert!(devices["headers"]["content-type"].as_str().unwrap().starts_with("application/json"));
    let id = devices["body"][0]["device_id"].as_str().unwrap();
    let tag = run(written("post", "tags").input("body", json!({"name": "By hand"}))).await;
    assert_eq!(tag["body"]["name"], "By hand");
    let tag_id = tag["body"]["id"].as_str().unwrap();
    let changed = written("patch", &format!("/devices/{id}")).input("body", json!({"asset_tag": "A-1"}));
    assert_eq!(run(changed).await["body"]["asset_tag"], "A-1");
    let gone = run(written("delete", &format!("/tags/{tag_id}"))).await;
    assert_eq!(gone["status_code"].as_u64().unwrap() / 100, 2, "{gone}");
    let missing = run(written("get", "/devices/6be4c0a1-0000-0000-0000-0d3d0a8c7c11")).await;
    assert_eq!(missing["status_code"], 404, "a refusal has its status: {missing}");
}

#[test]
fn what_cannot_be_sent_is_refused() {
    let client = kandji_client::Client::builder().base_url("http://127.0.0.1:9").token("t").build().unwrap();
    let (runner, card) = (Runner::new(&client), Catalogue::packaged().card("custom-api-action").unwrap());
    let kinds = |invocation: Invocation| match runner.preview(card, &invocation) {
        Err(CardError::Invocation(faults)) => faults.faults().iter().map(|fault| fault.kind).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(kinds(Invocation::new()), [FaultKind::Missing, FaultKind::Missing]);
    assert_eq!(kinds(written("head", "/devices")), [FaultKind::Choice]);
    let authorized = written("get", "/devices").input("headers", json!({"Authorization": "Bearer x"}));
    assert_eq!(kinds(authorized), [FaultKind::Value]);
    assert_eq!(kinds(written("get", "/devices").input("query", "limit=2")), [FaultKind::Value]);
    assert!(matches!(runner.preview(card, &written("get", "/../../x")), Err(CardError::Api(_))));
}

#[test]
fn its_risk_is_that_of_what_it_calls() {
    let client = kandji_client::Client::builder().base_url("http://127.0.0.1:9").token("t").build().unwrap();
    let (runner, card) = (Runner::new(&client), Catalogue::packaged().card("custom-api-action").unwrap());
    let risk = |method: &str, url: &str| runner.risk(card, &written(method, url)).unwrap();
    assert_eq!(card.risk(), Risk::Irreversible);
    assert_eq!(risk("get", "/devices?limit=1"), Risk::Read);
    assert_eq!(risk("get", "/devices/1/secrets/filevaultkey"), Risk::ReadSecret);
    assert_eq!(risk("post", "/devices/1/action/erase"), Risk::Irreversible);
    assert_eq!(risk("patch", "/devices/1"), Risk::Update);
    assert_eq!(risk("post", "/nothing/of/this"), Risk::Irreversible);
}
