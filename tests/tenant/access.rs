//! Tokens, the limit of requests, and the shapes of errors.

use kandji_tenant::{Limit, Tenant};
use reqwest::Method;
use serde_json::json;

use super::api::{answer, delete, get, request, send};

#[tokio::test]
async fn a_token_is_good_for_what_it_was_granted() {
    let tenant = Tenant::numbered(1).await;
    tenant.grant("limited", &["listDevices"]);
    let ask = |token: &str, target: &str| {
        let url = format!("{}{target}", tenant.url());
        answer(crate::http::client().get(url).header("authorization", format!("Bearer {token}")))
    };
    let detail = |text: &str| json!({"detail": text});
    assert_eq!(ask("limited", "/api/v1/devices").await.0, 200);
    let forbidden = detail("You do not have permission to perform this action.");
    assert_eq!(ask("limited", "/api/v1/users").await, (403, forbidden));
    assert_eq!(ask("unknown", "/api/v1/devices").await, (401, detail("Invalid token.")));
    let without = answer(crate::http::client().get(format!("{}/api/v1/devices", tenant.url()))).await;
    assert_eq!(without.0, 401);
    let requests = tenant.requests();
    assert_eq!(requests.iter().map(|request| request.authorization).collect::<Vec<_>>(), [true, true, true, false]);
    assert_eq!(requests.iter().map(|request| request.executed).collect::<Vec<_>>(), [true, false, false, false]);
    assert!(!format!("{requests:?}").contains("unknown"), "the token itself is not kept");
}

#[tokio::test]
async fn errors_have_each_of_their_five_shapes() {
    let tenant = Tenant::numbered(1).await;
    let device = format!("/api/v1/devices/{}", tenant.records("listDevices")[0]["device_id"].as_str().unwrap());
    let (_, detail) = get(&tenant, "/api/v1/devices/nothing").await;
    let (_, list) = get(&tenant, &format!("{device}/details/lostmode")).await;
    let (_, fields) = send(&tenant, Method::POST, "/api/v1/tags", &json!({})).await;
    let lock = format!("{device}/action/lock");
    send(&tenant, Method::POST, &lock, &json!({})).await;
    let (_, text) = send(&tenant, Method::POST, &lock, &json!({})).await;
    let (status, page) = delete(&tenant, "/api/v1/library/custom-apps/nothing").await;
    assert_eq!(detail, json!({"detail": "Not found."}));
    assert_eq!(list, json!(["Device is not in lost mode."]));
    assert_eq!(fields, json!({"name": ["This field is required."]}));
    assert_eq!(text, json!("This device is already locked."));
    assert!(status == 404 && page.as_str().unwrap().contains("<h1>Not Found</h1>"), "{status} {page}");
}

#[tokio::test]
async fn a_body_of_another_media_type_is_refused() {
    let tenant = Tenant::numbered(0).await;
    let text = request(&tenant, Method::POST, "/api/v1/tags").header("content-type", "text/plain").body("x");
    assert_eq!(answer(text).await.0, 415);
    let broken = request(&tenant, Method::POST, "/api/v1/tags").header("content-type", "application/json").body("{");
    assert_eq!(answer(broken).await.0, 400);
}

#[tokio::test]
async fn the_rate_is_told_of_and_limited() {
    let tenant = Tenant::numbered(0).await;
    let ask = async || request(&tenant, Method::GET, "/api/v1/devices").send().await.unwrap();
    let header = |response: &reqwest::Response, name: &str| {
        response.headers().get(name).map(|value| value.to_str().unwrap().to_owned())
    };
    let response = ask().await;
    for (name, value) in [("RateLimit-Limit", "50"), ("RateLimit-Reset", "1"), ("X-RateLimit-Limit-Hour", "10000")] {
        assert_eq!(header(&response, name).as_deref(), Some(value), "{name}");
    }
    assert_eq!(header(&response, "X-RateLimit-Remaining-Hour").as_deref(), Some("9999"));
    tenant.limit_rate(Some(Limit { per_second: 0, retry_after: Some(3) }));
    let refused = ask().await;
    assert_eq!((refused.status().as_u16(), header(&refused, "retry-after").as_deref()), (429, Some("3")));
    tenant.limit_rate(Some(Limit { per_second: 0, retry_after: None }));
    let refused = ask().await;
    assert_eq!((refused.status().as_u16(), header(&refused, "retry-after")), (429, None));
    tenant.limit_rate(None);
    assert_eq!(ask().await.status(), 200);
    assert_eq!((tenant.received("listDevices"), tenant.executed("listDevices")), (4, 2));
}
