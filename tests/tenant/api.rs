//! Requests to the tenant.

use kandji_tenant::{TOKEN, Tenant};
use reqwest::Method;
use serde_json::Value;

/// The status of an answer and its body; text that is no JSON is a string.
pub(super) type Answer = (u16, Value);

/// A request to the tenant with its token.
pub(super) fn request(tenant: &Tenant, method: Method, target: &str) -> reqwest::RequestBuilder {
    crate::http::client().request(method, format!("{}{target}", tenant.url())).bearer_auth(TOKEN)
}

pub(super) async fn answer(request: reqwest::RequestBuilder) -> Answer {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
}

pub(super) async fn get(tenant: &Tenant, target: &str) -> Answer {
    answer(request(tenant, Method::GET, target)).await
}

pub(super) async fn send(tenant: &Tenant, method: Method, target: &str, body: &Value) -> Answer {
    let typed = request(tenant, method, target).header("content-type", "application/json");
    answer(typed.body(body.to_string())).await
}

pub(super) async fn delete(tenant: &Tenant, target: &str) -> Answer {
    answer(request(tenant, Method::DELETE, target)).await
}

/// Path and query of a link, and its host.
pub(super) fn parted(link: &Value) -> (String, String) {
    let link = link.as_str().unwrap();
    let path = link.match_indices('/').nth(2).unwrap().0;
    (link[..path].to_owned(), link[path..].to_owned())
}

/// The values under a key of each record.
pub(super) fn each(records: &Value, key: &str) -> Vec<Value> {
    records.as_array().unwrap().iter().map(|record| record[key].clone()).collect()
}
