//! Calls that are repeated until a condition is met.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use crate::{
    clock::JumpingClock,
    runtime::{Error, Polling, WaitKind},
    server::{Reply, Server},
    shapes::get_robot,
};

/// A server whose robot is awake from this request on.
fn sleeper(after: u32) -> Server {
    let looks = AtomicU32::new(0);
    Server::start(move |_| {
        let awake = looks.fetch_add(1, Ordering::Relaxed) + 1 >= after;
        Reply::json(200, format!(r#"{{"robot_id": "r1", "awake": {awake}}}"#))
    })
}

#[tokio::test]
async fn a_read_is_repeated_with_growing_delays_until_it_holds() {
    let (server, clock) = (sleeper(6), JumpingClock::default());
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let wait = get_robot(&client, "r1").until("the robot is awake", |robot| robot.awake == Some(true));
    let robot = wait.polling(Polling::default().max_delay(Duration::from_secs(9))).send().await.unwrap();
    assert_eq!((robot.awake, server.seen().len()), (Some(true), 6));
    assert_eq!(clock.delays(), [2.0, 4.0, 8.0, 9.0, 9.0]);
}

#[tokio::test]
async fn a_wait_ends_with_a_last_check_at_its_timeout() {
    let (server, clock) = (sleeper(u32::MAX), JumpingClock::default());
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let wait = get_robot(&client, "r1").until("the robot is awake", |robot| robot.awake == Some(true));
    let error = wait.polling(Polling::default().timeout(Duration::from_secs(10))).send().await.unwrap_err();
    assert_eq!(clock.delays(), [2.0, 4.0, 4.0]);
    assert_eq!(server.seen().len(), 4);
    let text = "getRobot (GET /api/v1/robots/{robot_id}): the robot is awake: timed out after 10s";
    assert_eq!(error.to_string(), text);
    assert_eq!(error.elapsed(), Duration::from_secs(10));
    let Error::Wait(error) = error else { panic!("{error}") };
    assert_eq!((error.kind(), error.awaited()), (WaitKind::TimedOut, "the robot is awake"));
}

#[tokio::test]
async fn an_error_ends_the_wait() {
    let server = Server::start(|_| Reply::json(404, r#"{"detail": "No such robot."}"#));
    let error = get_robot(&server.client(), "r1").until("anything", |_| false).send().await.unwrap_err();
    assert_eq!((error.status(), server.seen().len()), (Some(404), 1));
}

#[tokio::test]
async fn the_description_of_a_condition_is_one_line() {
    let (server, clock) = (sleeper(u32::MAX), JumpingClock::default());
    let client = server.builder().clock(clock).build().unwrap();
    let error = get_robot(&client, "r1").until("it\nis \u{1b}[31mred", |_| false).send().await.unwrap_err();
    assert!(error.to_string().ends_with(": it is [31mred: timed out after 600s"), "{error:?}");
}
