//! Waiting until the API has validated a file.

use std::sync::Mutex;
use std::time::Duration;

use serde_json::Value;

use super::fixture::{storage, stored, upload};
use crate::{
    clock::JumpingClock,
    runtime as rt,
    runtime::FileSource,
    server::{Reply, Server, TOKEN},
};

/// A server that returns each of these states in turn. The last one is repeated.
fn states(words: &'static [&'static str]) -> Server {
    let words = Mutex::new(words.iter());
    storage(move |seen| {
        if seen.target == "/bucket" {
            return stored();
        }
        let mut words = words.lock().unwrap();
        let word = words.next().unwrap();
        if words.len() == 0 {
            *words = std::slice::from_ref(word).iter();
        }
        Reply::json(200, format!(r#"{{"status": "{word}", "reason": "because"}}"#))
    })
}

#[tokio::test]
async fn an_upload_waits_until_the_file_is_valid() {
    let (server, clock) = (states(&["UPLOADED", "CHECKING", "VALID"]), JumpingClock::default());
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let answer = upload(&client, FileSource::bytes("a.ipa", "content")).validated().send().await.unwrap();
    assert_eq!((&answer["key"], clock.delays()), (&Value::from("k1"), vec![2.0, 4.0]));
    assert_eq!(server.seen()[2].target, "/state/u%201");
    assert_eq!(server.seen()[2].header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
}

#[tokio::test]
async fn an_invalid_file_or_a_timeout_is_an_error() {
    for (words, end) in [
        (&["CHECKING", "INVALID"][..], "validation of the file: failed: INVALID: because"),
        (&["CHECKING"][..], "validation of the file: timed out after 600s: CHECKING: because"),
    ] {
        let server = states(words);
        let client = server.builder().clock(JumpingClock::default()).build().unwrap();
        let error = upload(&client, FileSource::bytes("a.ipa", "content")).validated().send().await.unwrap_err();
        assert_eq!(error.to_string(), format!("Place (POST /place): {end}"));
    }
}

#[tokio::test]
async fn the_apis_message_about_a_file_is_one_line_of_bounded_length() {
    let server = storage(|seen| match seen.target.as_str() {
        "/bucket" => stored(),
        _ => Reply::json(200, format!(r#"{{"status": "NEW\nforged", "reason": "\u001b[31m{}"}}"#, "x".repeat(5000))),
    });
    let upload = upload(&server.client(), FileSource::bytes("a.ipa", "content")).validated();
    let error = upload.polling(rt::Polling::default().timeout(Duration::ZERO)).send().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("NEW forged: [31mxxx") && text.len() < 1200, "{text:?}");
    assert!(!text.contains(char::is_control), "{text:?}");
}
