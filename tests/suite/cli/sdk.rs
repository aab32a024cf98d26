//! The syntax of the bash SDK.

use kandji_cli::Exit;
use kandji_client::operations;
use kandji_tenant::Tenant;
use serde_json::{Value, json};

use super::run::{Ran, of_tenant, run};

async fn sdk(tenant: &Tenant, words: &[&str], input: &str) -> Ran {
    run(&of_tenant(tenant), words, input).await
}

fn id(tenant: &Tenant) -> String {
    tenant.records("listDevices")[0]["device_id"].as_str().unwrap().to_owned()
}

/// What a dry run would send.
async fn would_send(words: &[&str], input: &str) -> Value {
    let tenant = Tenant::numbered(1).await;
    let ran = sdk(&tenant, &[words, &["--dry-run", "--show-secrets"]].concat(), input).await;
    assert_eq!(ran.exit, Exit::Done, "{words:?}: {}", ran.messages);
    assert!(tenant.requests().is_empty());
    let at = ran.output.find("\n{").unwrap();
    serde_json::from_str(&ran.output[at..]).unwrap()
}

#[tokio::test]
async fn arguments_go_where_the_operators_say() {
    let sent = would_send(&["eraseDevice", "device_id=some-id", "PIN==123456", "PreserveDataPlan:=true"], "").await;
    assert!(sent["url"].as_str().unwrap().ends_with("/api/v1/devices/some-id/action/erase"), "{sent}");
    assert_eq!(sent["body"], json!({"PIN": "123456", "PreserveDataPlan": true}));
    let sent = would_send(&["listDevices", "limit=2", "platform=Mac"], "").await;
    assert!(
        sent["url"].as_str().unwrap().contains("limit=2") && sent["url"].as_str().unwrap().contains("platform=Mac")
    );
    let sent = would_send(&["updateDevice", "device_id=some-id", "asset_tag:=null", "blueprint_id=="], "").await;
    assert_eq!(sent["body"], json!({"asset_tag": null, "blueprint_id": ""}));
    let sent = would_send(&["createTag", "-"], r#"{"name": "lent"}"#).await;
    assert_eq!(sent["body"], json!({"name": "lent"}));
    let sent = would_send(&["createTag", "name=a=b:c"], "").await;
    assert_eq!(sent["body"], json!({"name": "a=b:c"}), "only the first operator counts");
    let sent = would_send(&["createTag", "name:=\"quoted\""], "").await;
    assert_eq!(sent["body"], json!({"name": "quoted"}));
}

#[tokio::test]
async fn it_is_the_ordinary_command() {
    let tenant = Tenant::numbered(2).await;
    let id = id(&tenant);
    let (device, pin) = (format!("device_id={id}"), "PIN==123456");
    let ran = sdk(&tenant, &["eraseDevice", &device, pin], "").await;
    assert_eq!((ran.exit, tenant.executed("eraseDevice")), (Exit::NotConfirmed, 0), "{}", ran.messages);
    let name = tenant.records("listDevices")[0]["device_name"].as_str().unwrap().to_owned();
    let ran = sdk(&tenant, &["eraseDevice", &device, pin, "--confirm", &name], "").await;
    assert_eq!((ran.exit, tenant.executed("eraseDevice")), (Exit::Done, 1), "{}", ran.messages);
    let sent = tenant.requests().into_iter().find(|request| request.operation == Some("eraseDevice")).unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&sent.body).unwrap(), json!({"PIN": "123456"}));
}

#[tokio::test]
async fn options_stand_before_or_behind() {
    let tenant = Tenant::numbered(2).await;
    let token = [("KANDJI_API_TOKEN".to_owned(), tenant.token().to_owned())];
    let url = tenant.url();
    for words in [
        &["--host", &url, "listDevices", "limit=1"][..],
        &["-o", "json", "listDevices", "--host", &url, "limit=1"],
        &["listDevices", "limit=1", &format!("--host={url}"), "--output", "json"],
    ] {
        let ran = run(&token, words, "").await;
        assert_eq!(ran.exit, Exit::Done, "{words:?}: {}", ran.messages);
    }
    assert!(tenant.requests().iter().all(|request| request.query("limit") == Some("1")));
    let ran = run(&[], &["demo", "--", "listDevices", "limit=3"], "").await;
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    let ran = run(&[], &["eraseDevice", "--help"], "").await;
    assert!(ran.exit == Exit::Done && ran.output.contains("--pin"), "{}", ran.output);
}

#[tokio::test]
async fn what_is_wrong_is_told_without_secrets() {
    let tenant = Tenant::numbered(1).await;
    let device = format!("device_id={}", id(&tenant));
    for (words, hint) in [
        (vec!["eraseDevice", &device, "pin==987654"], "takes device_id, "),
        (vec!["eraseDevice", &device, "PIN:=987654"], "`PIN==…`"),
        (vec!["eraseDevice", &device, "PIN:=98765x"], "expected JSON"),
        (vec!["eraseDevice", &device, "987654x"], "name=value"),
        (vec!["eraseDevice", &device, "=987654"], "name=value"),
        (vec!["eraseDevice", &device, "Authorization:987654"], "kandji auth login"),
        (vec!["eraseDevice"], "DEVICE"),
    ] {
        let ran = sdk(&tenant, &words, "").await;
        assert_eq!(ran.exit, Exit::Usage, "{words:?}");
        assert!(ran.messages.contains(hint), "{words:?}: {}", ran.messages);
        assert!(!ran.messages.contains("98765"), "{words:?}: {}", ran.messages);
    }
    assert!(tenant.requests().is_empty());
}

/// An id that is not taken for one would be an unknown command.
#[tokio::test]
async fn operations_can_be_called_by_their_ids() {
    for operation in operations::ALL.iter().step_by(5) {
        let ran = run(&[], &[operation.meta.id, "--help"], "").await;
        assert_eq!(ran.exit, Exit::Done, "{}: {}", operation.meta.id, ran.messages);
    }
}
