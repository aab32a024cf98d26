//! How the storage responds, and where a file is sent.

use std::sync::atomic::{AtomicBool, Ordering};

use super::fixture::{SIGNATURE, storage, stored, upload};
use crate::{
    clock::JumpingClock,
    runtime as rt,
    runtime::{Client, ErrorKind, FileSource, Retry},
    server::{Reply, Server, TOKEN},
};

/// A storage that refuses the first file.
fn refusing_once(status: u16) -> Server {
    let is_first = AtomicBool::new(true);
    let words = format!("<Error><Code>SlowDown</Code><Message>Later, {SIGNATURE}.</Message></Error>");
    storage(move |_| match is_first.swap(false, Ordering::Relaxed) {
        true => Reply::of(status, "Content-Type: application/xml\r\n", &words),
        false => stored(),
    })
}

#[tokio::test]
async fn a_file_that_can_be_read_again_is_retried() {
    for status in [500, 503] {
        let server = refusing_once(status);
        let client = server.builder().retry(Retry::default()).clock(JumpingClock::default()).build().unwrap();
        upload(&client, FileSource::bytes("a.pkg", "content")).send().await.unwrap();
        let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
        assert_eq!(targets, ["/place", "/bucket", "/bucket"]);
        assert_eq!(server.seen()[1].length, server.seen()[2].length);
        let server = refusing_once(status);
        let client = server.builder().retry(Retry::default()).clock(JumpingClock::default()).build().unwrap();
        let error = upload(&client, FileSource::reader("a.pkg", 5, &b"bytes"[..])).send().await.unwrap_err();
        assert_eq!((error.status(), server.seen().len()), (Some(status), 2));
    }
}

#[tokio::test]
async fn an_error_has_the_storages_message_without_the_signed_form() {
    let server = refusing_once(403);
    let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::Forbidden));
    assert_eq!(error.to_string(), "Place (POST /place): 403 forbidden: the storage says: SlowDown Later, [redacted].");
    assert!(!format!("{error:?}").contains(SIGNATURE));
}

#[tokio::test]
async fn an_error_names_a_storage_without_a_message() {
    let server = storage(|_| Reply::of(403, "", ""));
    let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
    assert_eq!(error.to_string(), "Place (POST /place): 403 forbidden: the storage gave no reason");
}

#[tokio::test]
async fn signed_values_are_redacted_as_a_whole_and_in_every_escaping() {
    let server = Server::start(|seen| {
        if seen.target == "/bucket" {
            return Reply::of(403, "", "<Error>12345678-&lt;'long'&amp;&quot;'12345678 12345678</Error>");
        }
        let host = seen.header("host").unwrap();
        let form = r#"{"a": "12345678", "b": "12345678-<'long'&", "c": "\"'12345678"}"#;
        Reply::json(200, format!(r#"{{"url": "http://{host}/bucket", "form": {form}}}"#))
    });
    let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
    let text = "Place (POST /place): 403 forbidden: the storage says: [redacted][redacted] [redacted]";
    assert_eq!(error.to_string(), text);
}

/// A client that retries with this clock, which never reaches the timeout of a call.
fn patient(server: &Server, clock: &JumpingClock) -> Client {
    let builder = server.builder().retry(Retry::default()).clock(clock.clone());
    builder.attempt_timeout(crate::clock::LIMIT).build().unwrap()
}

#[tokio::test]
async fn delays_between_uploads_end_at_the_timeout_of_the_call() {
    for (asked, delays) in [(90_000, &[][..]), (200, &[200.25]), (100, &[100.25, 100.25])] {
        let server = storage(move |_| Reply::of(503, &format!("Retry-After: {asked}\r\n"), ""));
        let clock = JumpingClock::new().with_limits(&[300.0]);
        let error = upload(&patient(&server, &clock), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
        assert_eq!((error.status(), clock.delays().as_slice()), (Some(503), delays));
    }
}

#[tokio::test]
async fn an_error_of_the_storage_has_attempts_and_elapsed_time() {
    let server = storage(|_| Reply::of(503, "Retry-After: 50\r\n", ""));
    let clock = JumpingClock::new().with_limits(&[300.0]);
    let error = upload(&patient(&server, &clock), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
    assert_eq!((error.attempts(), error.elapsed().as_secs_f64()), (4, 3.0 * 50.25));
    let server = storage(|_| Reply::raw(""));
    let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
    assert!(matches!(error, rt::Error::Transport(_)), "{error}");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_file_is_sent_to_the_storage_only() {
    for url in ["http://example.com/", "ftp://127.0.0.1/", "no url", ""] {
        let answer = format!(r#"{{"url": "{url}", "form": {{"secret-field": "{SIGNATURE}"}}}}"#);
        let server = Server::start(move |_| Reply::json(200, answer.clone()));
        let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
        assert!(error.to_string().contains("at `/url`: expected an https URL"), "{error}");
        assert_eq!(server.seen().len(), 1);
    }
    let server = storage(|_| Reply::of(302, "Location: http://127.0.0.1:1/\r\n", ""));
    let error = upload(&server.client(), FileSource::bytes("a.pkg", "content")).send().await.unwrap_err();
    assert_eq!((error.kind(), server.seen().len()), (Some(ErrorKind::Redirect), 2));
}

#[tokio::test]
async fn debug_of_an_upload_hides_its_content() {
    let server = storage(|_| stored());
    let shown = format!("{:?}", upload(&server.client(), FileSource::bytes("a.pkg", "canary")));
    assert_eq!(shown, r#"Upload { operation: "Place", source: FileSource { name: "a.pkg", .. }, .. }"#);
    assert!(!shown.contains(TOKEN));
}
