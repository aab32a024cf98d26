//! Each kind of error, as the generated client reports it.

use kandji_client::runtime::Retry;
use kandji_client::{Client, Error, ErrorKind};
use kandji_tenant::{Scripted, TOKEN, Tenant};

use crate::client::{builder, client};

const JSON: &str = "application/json";

/// The error that the client makes of an answer.
async fn error_of(answer: Scripted) -> Error {
    let tenant = Tenant::numbered(1).await;
    tenant.answer_next(answer);
    client(&tenant).devices().get("some-device").send().await.expect_err("the answer is an error")
}

#[tokio::test]
async fn the_message_is_found_in_every_shape_of_body() {
    let shapes = [
        (JSON, r#""This device is already locked.""#, "This device is already locked."),
        (JSON, r#"["Blueprint type does not match"]"#, "Blueprint type does not match"),
        (JSON, r#"{"detail": "JSON parse error"}"#, "JSON parse error"),
        (JSON, r#"{"dep_account": ["Enter a valid UUID."]}"#, "Enter a valid UUID."),
        ("text/html", "<html><head><title>x</title></head><body><h1>Bad Request</h1></body></html>", "Bad Request"),
    ];
    for (media_type, body, expected) in shapes {
        let error = error_of(Scripted::new(400, vec![("content-type", media_type)], body)).await;
        let text = error.to_string();
        assert!(text.contains(expected) && !text.contains('<'), "{text}");
        assert!(text.contains("GET") && text.contains("/api/v1/devices/{device_id}") && text.contains("400"), "{text}");
    }
}

#[tokio::test]
async fn every_status_has_its_kind() {
    let kinds = [
        (302, ErrorKind::Redirect),
        (400, ErrorKind::BadRequest),
        (401, ErrorKind::Unauthorized),
        (403, ErrorKind::Forbidden),
        (404, ErrorKind::NotFound),
        (415, ErrorKind::UnsupportedMediaType),
        (429, ErrorKind::RateLimited),
        (500, ErrorKind::Server),
        (503, ErrorKind::Unavailable),
    ];
    for (status, kind) in kinds {
        let error = error_of(Scripted::json(status, r#"{"detail": "no"}"#)).await;
        assert_eq!((error.status(), error.kind()), (Some(status), Some(kind)));
    }
}

#[tokio::test]
async fn a_limited_rate_says_when_to_come_back() {
    let headers = vec![("content-type", JSON), ("retry-after", "7")];
    let error = error_of(Scripted::new(429, headers, "{}")).await;
    let Error::Api(api) = error else { panic!("{error}") };
    assert_eq!(api.retry_after(), Some(std::time::Duration::from_secs(7)));
}

#[tokio::test]
async fn a_wrong_token_is_an_error_that_does_not_show_it() {
    let tenant = Tenant::numbered(1).await;
    let kandji = builder(&tenant).token("canary-token").build().unwrap();
    let error = kandji.devices().list().first().await.unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::Unauthorized));
    let shown = format!("{error} {error:?} {kandji:?}");
    assert!(!shown.contains("canary") && !shown.contains(TOKEN), "{shown}");
}

#[tokio::test]
async fn an_answer_of_another_shape_names_the_place() {
    let error = error_of(Scripted::json(200, r#"{"device_id": {"not": "text"}}"#)).await;
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert!(error.to_string().contains("device_id"), "{error}");
}

#[tokio::test]
async fn an_answer_of_another_media_type_names_it() {
    let error = error_of(Scripted::new(200, vec![("content-type", "text/html")], "<html>Sign in</html>")).await;
    assert!(error.to_string().contains("text/html"), "{error}");
}

#[tokio::test]
async fn a_host_that_is_not_there_is_a_transport_error() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let kandji =
        Client::builder().base_url(format!("http://{address}")).token(TOKEN).retry(Retry::never()).build().unwrap();
    let error = kandji.devices().list().first().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
}

#[test]
fn a_client_that_would_show_its_token_on_the_wire_is_not_built() {
    let error = Client::builder().base_url("http://example.com").token(TOKEN).build().unwrap_err();
    assert!(error.to_string().contains("plain http"), "{error}");
}
