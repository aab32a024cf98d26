//! Canaries: no secret is ever printed.

use std::error::Error as _;

use crate::{
    runtime::{Client, Error, FilePart, Method, Patch, Secret, header},
    server::{Reply, Server, TOKEN},
    shapes::{ChangeRobot, GetRobot, Robot, change_robot, get_robot, keeper},
};

const CANARY: &str = "canary-secret-77e0";

/// Everything that an error prints, including its sources.
fn printed(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    text
}

fn assert_silent(text: &str) {
    assert!(!text.contains(TOKEN) && !text.contains(CANARY), "{text}");
}

fn secret_change() -> ChangeRobot {
    let mut change = ChangeRobot::default();
    let mut keeper = keeper(1);
    keeper.pin = Some(Secret::from(CANARY));
    change.body.keeper = Patch::Set(keeper);
    change
}

#[test]
fn debug_shows_no_secrets() {
    let builder = Client::builder().base_url("http://localhost").token(TOKEN);
    assert_silent(&format!("{builder:?}"));
    let client = builder.build().unwrap();
    assert_silent(&format!("{client:?} {client:#?}"));
    let raw = client.request(Method::Post, "/").query("q", CANARY).header("x-key", CANARY).json(CANARY);
    assert_silent(&format!("{raw:?}"));
    let mut call = change_robot(&client);
    call.operation = secret_change();
    call.operation.body.manual = Some(FilePart::new("key.pem", CANARY));
    let shown = format!("{call:?}");
    assert_silent(&shown);
    assert!(shown.contains("pin: Some([redacted])"), "{shown}");
}

#[test]
fn a_builder_hides_the_headers_of_a_given_http_client() {
    let headers = [(header::COOKIE, header::HeaderValue::from_static(CANARY))].into_iter().collect();
    // reqwest panics without a TLS backend, so set up any.
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let tls = tls.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth();
    let http = reqwest::Client::builder().tls_backend_preconfigured(tls).default_headers(headers).build().unwrap();
    let builder = Client::builder().base_url("http://localhost").token(TOKEN).http_client(http);
    let shown = format!("{builder:?}");
    assert_silent(&shown);
    assert!(shown.contains("http_client: true"), "{shown}");
}

#[test]
fn unknown_fields_are_named_and_their_values_hidden() {
    let read: Robot = serde_json::from_str(&format!(r#"{{"robot_id": "r", "master_key": "{CANARY}"}}"#)).unwrap();
    let shown = format!("{read:?}");
    assert!(shown.contains("master_key"), "{shown}");
    assert_silent(&shown);
}

#[tokio::test]
async fn errors_show_no_secrets() {
    let echo: fn() -> Reply = || Reply::of(400, "", &format!("you sent Authorization: Bearer {TOKEN}"));
    let moved: fn() -> Reply = || Reply::of(301, &format!("Location: http://127.0.0.1/?token={CANARY}\r\n"), "");
    let misfit: fn() -> Reply =
        || Reply::json(200, format!(r#"{{"robot_id": "r", "arms": "{CANARY}", "{CANARY}": 1}}"#));
    let page: fn() -> Reply = || Reply::of(200, "Content-Type: text/html\r\n", CANARY);
    let cut: fn() -> Reply = || Reply::raw(format!("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{CANARY}"));
    let nothing: fn() -> Reply = || Reply::raw("");
    for reply in [echo, moved, misfit, page, cut, nothing] {
        let server = Server::start(move |_| reply());
        let client = server.client();
        let mut call = get_robot(&client, CANARY);
        call.operation = GetRobot { search: Some(CANARY.to_owned()), trace: Some(CANARY.to_owned()), ..call.operation };
        let error = call.send().await.unwrap_err();
        assert_silent(&printed(&error));
        if let Error::Api(refusal) = &error {
            assert_silent(&format!("{} {}", refusal.message(), refusal.body()));
        }
    }
}

#[tokio::test]
async fn transport_errors_show_no_secrets() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = Client::builder().base_url(format!("http://{unused}/{CANARY}")).token(TOKEN).build().unwrap();
    let mut call = change_robot(&client);
    call.operation = secret_change();
    assert_silent(&printed(&call.send().await.unwrap_err()));
    let refused =
        Client::builder().base_url("http://localhost").token(format!("{CANARY} {TOKEN}")).build().unwrap_err();
    assert_silent(&printed(&refused));
}
