//! Calls that need an upload that is still being processed.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::fixture::{Change, Create, Erase};
use crate::{
    clock::JumpingClock,
    runtime::{Call, Retry},
    server::{Reply, Server},
};

/// A server that is not ready this many times.
fn unready(times: usize) -> Server {
    let left = AtomicUsize::new(times);
    Server::start(move |_| {
        let is_ready = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_err();
        if is_ready { Reply::json(200, r#"{"id": 1}"#) } else { Reply::json(503, r#"{"detail": "Processing."}"#) }
    })
}

#[tokio::test]
async fn a_call_waits_for_an_upload_that_is_being_processed() {
    let (server, clock) = (unready(9), JumpingClock::default());
    let client = server.builder().retry(Retry::default()).clock(clock.clone()).build().unwrap();
    Call::new(&client, Create).send().await.unwrap();
    assert_eq!(clock.delays(), [0.375, 0.75, 1.5, 3.0, 6.0, 12.0, 22.5, 22.5, 22.5]);
    let client = unready(9).builder().retry(Retry::default()).clock(clock).build().unwrap();
    Call::new(&client, Change).send().await.unwrap();
}

#[tokio::test]
async fn a_call_waits_for_an_upload_until_its_timeout_and_only_if_it_is_retried() {
    // The last attempts begin this long before the timeout.
    let clock = JumpingClock::default().with_limits(&[28.875, 6.375]);
    let server = unready(usize::MAX);
    let client = server.builder().retry(Retry::default()).clock(clock.clone()).build().unwrap();
    let error = Call::new(&client, Create).send().await.unwrap_err();
    assert_eq!((error.status(), error.attempts() as usize), (Some(503), server.seen().len()));
    let waited: f64 = clock.delays().iter().sum();
    assert_eq!(waited, 300.0 - 6.375);
    let server = unready(9);
    let error = Call::new(&server.client(), Create).send().await.unwrap_err();
    assert_eq!((error.status(), server.seen().len()), (Some(503), 1));
}

#[tokio::test]
async fn other_failures_of_a_call_that_needs_an_upload_are_retried_as_its_risk_allows() {
    let answers = |status: u16| {
        let server = Server::start(move |_| Reply::json(status, ""));
        (server.builder().retry(Retry::default()).clock(JumpingClock::default()).build().unwrap(), server)
    };
    let (client, server) = answers(502);
    Call::new(&client, Create).send().await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
    let (client, server) = answers(502);
    Call::new(&client, Change).send().await.unwrap_err();
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn an_irreversible_call_that_needs_an_upload_is_not_retried() {
    for status in [503, 429] {
        let server = Server::start(move |_| Reply::json(status, ""));
        let client = server.builder().retry(Retry::default()).clock(JumpingClock::default()).build().unwrap();
        Call::new(&client, Erase).send().await.unwrap_err();
        assert_eq!(server.seen().len(), 1);
    }
}
