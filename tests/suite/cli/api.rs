//! `kandji api`.

use kandji_cli::Exit;
use kandji_tenant::Tenant;
use serde_json::{Value, json};

use super::run::{Ran, of_tenant, run, run_on};

fn device(tenant: &Tenant, position: usize) -> Value {
    tenant.records("listDevices")[position].clone()
}

fn id(tenant: &Tenant) -> String {
    device(tenant, 0)["device_id"].as_str().unwrap().to_owned()
}

async fn api(tenant: &Tenant, words: &[&str], input: &str) -> Ran {
    run(&of_tenant(tenant), &[&["api"], words].concat(), input).await
}

#[tokio::test]
async fn what_is_asked_is_sent() {
    let tenant = Tenant::numbered(5).await;
    let ran = api(&tenant, &["get", "/api/v1/devices", "--query", "limit=2", "--header", "X-Trace: a:b"], "").await;
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    assert_eq!(serde_json::from_str::<Value>(&ran.output).unwrap().as_array().unwrap().len(), 2);
    let sent = tenant.requests().pop().unwrap();
    assert_eq!((sent.target.as_str(), sent.header("x-trace")), ("/api/v1/devices?limit=2", Some("a:b")));
    // Without the slash, in which some shells see a file.
    let ran = api(&tenant, &["GET", "api/v1/devices?limit=1", "--jq", ".device_name"], "").await;
    assert_eq!((ran.exit, ran.output.trim()), (Exit::Done, "\"Device 0\""), "{}", ran.messages);
}

#[tokio::test]
async fn a_known_path_has_the_risk_of_its_operation() {
    let tenant = Tenant::numbered(2).await;
    let id = id(&tenant);
    let update = format!("/api/v1/devices/{id}");
    let ran = api(&tenant, &["PATCH", &update, "--body", "-"], &json!({"asset_tag": "A-17"}).to_string()).await;
    assert_eq!((ran.exit, tenant.executed("updateDevice")), (Exit::Done, 1), "{}", ran.messages);
    let count = tenant.requests().len();
    for path in [
        format!("/api/v1/devices/{id}/action/erase"),
        format!("//api/v1//devices/{id}/action/erase/"),
        format!("/api/v1/devices/{id}/action/%65rase"),
    ] {
        let ran = api(&tenant, &["POST", &path], "").await;
        assert_eq!(ran.exit, Exit::NotConfirmed, "{path}: {}", ran.messages);
        assert!(ran.messages.contains("`device-actions erase` cannot be undone"), "{}", ran.messages);
        // A yes is not the name of a device.
        assert_eq!(api(&tenant, &["POST", &path, "--confirm", "yes"], "").await.exit, Exit::NotConfirmed);
    }
    assert_eq!(tenant.executed("eraseDevice"), 0);
    assert!(tenant.requests().iter().skip(count).all(|request| request.method == "GET"));
    let name = device(&tenant, 0)["device_name"].as_str().unwrap().to_owned();
    let erase = format!("/api/v1/devices/{id}/action/erase");
    let ran = api(&tenant, &["POST", &erase, "--confirm", &name], "").await;
    assert_eq!((ran.exit, tenant.executed("eraseDevice")), (Exit::Done, 1), "{}", ran.messages);
}

#[tokio::test]
async fn what_nobody_knows_is_asked_about() {
    let tenant = Tenant::numbered(1).await;
    for method in ["POST", "PUT", "PATCH", "DELETE"] {
        let ran = api(&tenant, &[method, "/api/v1/new/thing"], "").await;
        assert_eq!(ran.exit, Exit::NotConfirmed, "{method}");
    }
    assert!(tenant.requests().is_empty());
    let words = ["api", "DELETE", "/api/v1/new/thing"];
    let asked = async |answer: &str| {
        run_on(&of_tenant(&tenant), &words, answer, |console| console.is_input_terminal = true).await
    };
    assert_eq!(asked("no\n").await.exit, Exit::NotConfirmed);
    assert_eq!(asked("").await.exit, Exit::NotConfirmed);
    assert!(tenant.requests().is_empty());
    assert_eq!(asked("y\n").await.exit, Exit::NotFound);
    let ran = api(&tenant, &["DELETE", "/api/v1/new/thing", "--confirm", "yes"], "").await;
    assert_eq!((ran.exit, tenant.requests().len()), (Exit::NotFound, 2), "{}", ran.messages);
    assert_eq!(api(&tenant, &["GET", "/api/v1/new/thing"], "").await.exit, Exit::NotFound);
}

#[tokio::test]
async fn nothing_leaves_the_tenant() {
    let (tenant, other) = (Tenant::numbered(1).await, Tenant::numbered(1).await);
    let ran = api(&tenant, &["GET", &format!("{}/api/v1/devices", other.url())], "").await;
    assert_eq!(ran.exit, Exit::Usage);
    assert!(ran.messages.contains("nowhere else"), "{}", ran.messages);
    let host = other.url().replace("http:", "");
    for path in [host.as_str(), "/api/../../x", "/%2e%2e/x", "\\\\example.com\\x", "@example.com/"] {
        api(&tenant, &["GET", path], "").await;
    }
    assert!(other.requests().is_empty());
    let ran = api(&tenant, &["GET", "/api/v1/devices", "--header", "authorization: Bearer x"], "").await;
    assert_eq!(ran.exit, Exit::Usage, "{}", ran.messages);
}

#[tokio::test]
async fn a_dry_run_sends_nothing_and_shows_no_secret() {
    let tenant = Tenant::numbered(1).await;
    let erase = format!("/api/v1/devices/{}/action/erase", id(&tenant));
    let words = ["POST", &erase, "--body", "-", "--dry-run"];
    let ran = api(&tenant, &words, r#"{"PIN": "987654"}"#).await;
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    assert!(ran.output.contains("curl -X POST") && !ran.output.contains("987654"), "{}", ran.output);
    assert!(!ran.output.contains(tenant.token()));
    let ran = api(&tenant, &[&words[..], &["--show-secrets"]].concat(), r#"{"PIN": "987654"}"#).await;
    assert!(ran.output.contains("987654"), "{}", ran.output);
    assert!(tenant.requests().is_empty());
}

#[tokio::test]
async fn secrets_of_a_known_answer_are_hidden() {
    let tenant = Tenant::numbered(1).await;
    let path = format!("/api/v1/devices/{}/secrets/filevaultkey", id(&tenant));
    let hidden = api(&tenant, &["GET", &path], "").await;
    let shown = api(&tenant, &["GET", &path, "--show-secrets"], "").await;
    assert_eq!((hidden.exit, shown.exit), (Exit::Done, Exit::Done), "{}", hidden.messages);
    assert!(hidden.output.contains("[redacted]"), "{}", hidden.output);
    assert!(!shown.output.contains("[redacted]"), "{}", shown.output);
}

#[tokio::test]
async fn what_is_wrong_is_told() {
    let tenant = Tenant::numbered(1).await;
    for words in [
        &["FETCH", "/api/v1/devices"][..],
        &["GET"],
        &["GET", "/api/v1/devices", "--query", "limit"],
        &["GET", "/api/v1/devices", "--header", "none"],
        &["POST", "/api/v1/tags", "--body", "/nothing/here"],
    ] {
        assert_eq!(api(&tenant, words, "").await.exit, Exit::Usage, "{words:?}");
    }
    assert_eq!(api(&tenant, &["POST", "/api/v1/tags", "--body", "-"], "no json").await.exit, Exit::Usage);
    assert!(tenant.requests().is_empty());
}
