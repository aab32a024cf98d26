//! The client's request budget.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
    time::Duration,
};

use crate::{
    clock::JumpingClock,
    runtime::{Budget, Client, Clock, Error, Method, TransportKind},
    server::{Reply, Server},
};

fn client(server: &Server, clock: &JumpingClock, budget: &Budget) -> Client {
    let builder = Client::builder().base_url(server.address()).token("t").clock(clock.clone());
    builder
        .attempt_timeout(crate::clock::LIMIT)
        .total_timeout(crate::clock::LIMIT * 2)
        .budget(budget.clone())
        .build()
        .unwrap()
}

async fn ask(client: &Client, times: usize) {
    for _ in 0..times {
        client.request(Method::Get, "/x").send().await.unwrap();
    }
}

#[tokio::test]
async fn a_budget_limits_every_second_and_every_hour() {
    let (server, clock) = (Server::answering("{}"), JumpingClock::new());
    let client = client(&server, &clock, &Budget::new(2, 5));
    ask(&client, 11).await;
    // Two at once, two a second later, the fifth another second later; then the hour of the first two is over.
    assert_eq!(clock.millis(), [1000, 1000, 3_598_000, 1000, 1000, 3_598_000]);
}

#[tokio::test]
async fn clones_share_a_budget() {
    let (server, clock) = (Server::answering("{}"), JumpingClock::new());
    let one = client(&server, &clock, &Budget::new(2, 100));
    ask(&one, 1).await;
    ask(&one.clone(), 1).await;
    assert_eq!(clock.millis(), [0; 0]);
    ask(&one.clone(), 1).await;
    assert_eq!(clock.millis(), [1000]);
    ask(&client(&server, &clock, &Budget::new(2, 100)), 2).await;
    assert_eq!(clock.millis(), [1000]);
}

#[tokio::test]
async fn a_call_fails_at_once_if_its_turn_is_after_the_timeout() {
    let (server, clock) = (Server::answering("{}"), JumpingClock::new());
    let client = client(&server, &clock, &Budget::new(10, 1));
    ask(&client, 1).await;
    let call = client.request(Method::Get, "/x").total_timeout(Duration::from_secs(60));
    let error = call.send().await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert!(error.retry_after().is_some_and(|time| time > Duration::from_secs(3500)), "{:?}", error.retry_after());
    let Error::Transport(fault) = &error else { panic!("{error}") };
    assert_eq!((fault.kind(), error.attempts()), (TransportKind::NotSent, 0));
    assert_eq!((server.seen().len(), clock.millis()), (1, vec![]));
}

#[tokio::test]
async fn a_429_delays_every_clone() {
    let server = Server::start(|_| Reply::of(429, "Retry-After: 20\r\n", ""));
    let clock = JumpingClock::new();
    let client = client(&server, &clock, &Budget::default());
    client.request(Method::Delete, "/x").send().await.unwrap_err();
    client.clone().request(Method::Delete, "/x").send().await.unwrap_err();
    assert_eq!(clock.millis(), [20_000]);
}

#[tokio::test]
async fn a_used_up_window_delays_requests_before_the_api_refuses_one() {
    let server = Server::start(|_| Reply::of(200, "RateLimit-Remaining: 0\r\nRateLimit-Reset: 1\r\n", "{}"));
    let clock = JumpingClock::new();
    ask(&client(&server, &clock, &Budget::default()), 2).await;
    assert_eq!(clock.millis(), [1000]);
}

/// A clock whose sleeps never end.
#[derive(Debug)]
struct Standstill(std::time::Instant);

impl Clock for Standstill {
    fn now(&self) -> std::time::Instant {
        self.0
    }

    fn sleep(&self, _time: Duration) -> crate::runtime::Sleep {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_dropped_call_gives_its_turn_back() {
    let (server, budget) = (Server::answering("{}"), Budget::new(1, 100));
    let now = std::time::Instant::now();
    let builder = Client::builder().base_url(server.address()).token("t").budget(budget.clone()).clock(Standstill(now));
    let waiting = builder.total_timeout(Duration::from_secs(1)).build().unwrap();
    ask(&waiting, 1).await;
    for _ in 0..5 {
        // Each waits for the same turn, a second from now. If a dropped call kept its turn, the next one's turn would
        // come too late.
        let mut call = pin!(waiting.request(Method::Get, "/x").send());
        poll_fn(|context| {
            assert!(call.as_mut().poll(context).is_pending());
            Poll::Ready(())
        })
        .await;
    }
}
