//! Raw requests.

use serde_json::json;

use crate::{
    runtime::{Error, ErrorKind, Method},
    server::{Reply, Server, TOKEN},
};

#[tokio::test]
async fn a_raw_request_has_query_headers_and_body() {
    let server = Server::start(|_| Reply::of(202, "X-Job: 9\r\n", "queued"));
    let client = server.client();
    let request = client.request(Method::Post, "/api/v9/things/a%20b/?q=1%2B1&flag");
    let response = request.query("r", "ü&").header("x-why", "test").json(&json!({"a": [1]})).send().await.unwrap();
    assert_eq!((response.status(), response.text().as_str()), (202, "queued"));
    assert_eq!(response.headers().get("x-job").unwrap(), "9");
    assert_eq!(&response.bytes()[..], b"queued");
    let seen = server.only();
    assert_eq!(seen.method, "POST");
    assert_eq!(seen.target, "/api/v9/things/a%20b/?q=1%2B1&flag=&r=%C3%BC%26");
    assert_eq!(seen.header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
    assert_eq!((seen.header("x-why"), seen.text().as_str()), (Some("test"), r#"{"a":[1]}"#));
}

#[tokio::test]
async fn a_raw_request_fails_like_an_operation() {
    let server = Server::start(|_| Reply::json(403, r#"{"detail": "Not yours."}"#));
    let error = server.client().request(Method::Delete, "/api/v1/things/7?secret=1").send().await.unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::Forbidden));
    assert_eq!(error.to_string(), "DELETE /api/v1/things/7: 403 forbidden: Not yours.");
}

#[tokio::test]
async fn a_raw_path_stays_on_the_base_url() {
    let server = Server::answering("{}");
    let client = server.client();
    for path in ["https://example.com/", "", "devices", "/a/../b", "/a/%2E%2e/b", "/a/.", "@example.com"] {
        let error = client.request(Method::Get, path).send().await.unwrap_err();
        assert!(matches!(error, Error::Argument(_)), "{path}: {error}");
    }
    assert!(server.seen().is_empty());
    client.request(Method::Get, "//example.com\\x#y").send().await.unwrap();
    assert_eq!(server.only().target, "//example.com%5Cx%23y");
}

#[tokio::test]
async fn the_headers_of_the_client_cannot_be_set() {
    let server = Server::answering("{}");
    for name in ["Authorization", "host", "Content-Length", "no name"] {
        let error = server.client().request(Method::Get, "/").header(name, "x").send().await.unwrap_err();
        assert!(matches!(error, Error::Argument(_)), "{name}: {error}");
    }
    assert!(server.seen().is_empty());
}
