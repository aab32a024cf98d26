//! Requests that are written by hand.

use std::time::Duration;

use kandji_client::runtime::Retry;
use kandji_client::{Client, Error, Method, Risk};
use kandji_tenant::{Fault, Moment, Tenant, When};
use serde_json::json;

use crate::client::{builder, client};

#[tokio::test]
async fn a_request_has_its_query_headers_and_body() {
    let tenant = Tenant::numbered(3).await;
    let kandji = client(&tenant);
    let request = kandji.request(Method::Get, "/api/v1/devices?platform=Mac").query("limit", &2);
    let list = request.query("offset", &None::<i64>).header("x-own", "ü").send().await.unwrap();
    let devices = list.value().unwrap();
    assert_eq!((list.status(), devices.as_array().map(Vec::len)), (200, Some(2)));
    let sent = &tenant.requests()[0];
    assert_eq!((sent.target.as_str(), sent.authorization), ("/api/v1/devices?platform=Mac&limit=2", true));
    assert!(sent.header("x-own").is_some());
    let path = format!("/api/v1/devices/{}", devices[1]["device_id"].as_str().unwrap());
    kandji.request(Method::Patch, &path).json(&json!({"asset_tag": "A-1"})).send().await.unwrap();
    assert_eq!(tenant.requests()[1].content_type(), Some("application/json"));
    assert_eq!(tenant.records("listDevices")[1]["asset_tag"], "A-1");
}

#[tokio::test]
async fn an_error_names_the_method_and_the_path() {
    let tenant = Tenant::numbered(0).await;
    let error = client(&tenant).request(Method::Get, "/api/v1/devices/gone?secret=1").send().await.unwrap_err();
    let endpoint = error.endpoint().expect("it was sent");
    assert_eq!((error.status(), endpoint.operation(), endpoint.path()), (Some(404), None, "/api/v1/devices/gone"));
    assert!(!error.to_string().contains("secret"), "{error}");
}

#[tokio::test]
async fn a_path_cannot_leave_the_address() {
    let tenant = Tenant::numbered(0).await;
    for path in ["https://example.com/", "api/v1/devices", "/api/../../etc", "@example.com/"] {
        let outcome = client(&tenant).request(Method::Get, path).send().await;
        assert!(matches!(outcome, Err(Error::Argument(_))), "{path}: {outcome:?}");
    }
    assert!(tenant.requests().is_empty() && tenant.foreign().requests().is_empty());
}

/// How often a request arrives whose first answer is lost.
async fn arrivals(send: impl AsyncFn(&Client)) -> usize {
    let tenant = Tenant::numbered(1).await;
    tenant.inject(Fault::Reset(Moment::After), When::next(1));
    let retry = Retry::default().max_attempts(3).initial_delay(Duration::from_millis(1));
    send(&builder(&tenant).retry(retry).build().unwrap()).await;
    tenant.requests().len()
}

#[tokio::test]
async fn a_request_is_repeated_only_if_it_reads_or_is_said_to() {
    let tags = "/api/v1/tags";
    assert_eq!(arrivals(async |kandji| drop(kandji.request(Method::Get, tags).send().await.unwrap())).await, 2);
    assert_eq!(arrivals(async |kandji| drop(kandji.request(Method::Post, tags).send().await.unwrap_err())).await, 1);
    let named = json!({"name": "new"});
    let read = async |kandji: &Client| {
        kandji.request(Method::Post, tags).json(&named).risk(Risk::Read).send().await.unwrap();
    };
    assert_eq!(arrivals(read).await, 2);
}
