//! The clock for tests of programs that use the client.

use std::time::Duration;

use crate::{
    runtime::{Budget, Client, Error, Method, Retry, TestClock, TransportKind},
    server::{Reply, Server},
};

fn client(server: &Server, clock: &TestClock) -> Client {
    let retry = Retry::default().max_attempts(3);
    Client::builder().base_url(server.address()).token("t").retry(retry).clock(clock.clone()).build().unwrap()
}

#[tokio::test]
async fn delays_take_no_time_and_are_known() {
    let server = Server::start(|_| Reply::of(503, "retry-after: 600\r\n", "{}"));
    let clock = TestClock::new();
    let patient = client(&server, &clock).request(Method::Get, "/x").total_timeout(Duration::from_secs(3600));
    let started = std::time::Instant::now();
    assert_eq!(patient.send().await.unwrap_err().status(), Some(503));
    assert!(started.elapsed() < Duration::from_secs(30));
    assert_eq!((server.seen().len(), clock.delays().len()), (3, 2));
    assert!(clock.delays().iter().all(|delay| *delay >= Duration::from_secs(600)), "{:?}", clock.delays());
    assert_eq!(clock.passed(), clock.delays().iter().sum());
}

#[tokio::test]
async fn the_budget_follows_the_clock() {
    let (server, clock) = (Server::answering("{}"), TestClock::new());
    let client = client(&server, &clock);
    let ask = || client.request(Method::Get, "/x").budget(Budget::new(1, 100)).send();
    ask().await.unwrap();
    let budget = Budget::new(1, 100);
    let ask = || client.request(Method::Get, "/x").budget(budget.clone()).send();
    ask().await.unwrap();
    clock.advance(Duration::from_secs(1));
    ask().await.unwrap();
    assert_eq!(clock.delays(), [], "time had passed");
    ask().await.unwrap();
    assert_eq!(clock.delays(), [Duration::from_secs(1)]);
}

#[tokio::test]
async fn an_attempt_has_its_time() {
    let server = Server::answering("{}");
    let clock = TestClock::new();
    let call = client(&server, &clock).request(Method::Get, "/x").attempt_timeout(Duration::from_millis(5000));
    assert!(call.send().await.is_ok(), "the timeout was not skipped");
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let client = Client::builder().base_url(url).token("t").retry(Retry::never()).clock(clock).build().unwrap();
    let error = client.request(Method::Get, "/x").attempt_timeout(Duration::from_millis(50)).send().await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.kind() == TransportKind::Timeout), "{error}");
}
