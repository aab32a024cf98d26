//! Which failures are retried, how often, and after how long.

use std::{
    sync::Mutex,
    time::{Duration, Instant},
};

use crate::{
    clock::{JumpingClock, LIMIT},
    runtime as rt,
    runtime::{Budget, Client, Clock, Error, Method, Retry, Risk, Sleep, TransportKind},
    server::{Reply, Seen, Server},
};

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
/// The server closes the connection without a response.
const RESET: &str = "";
/// It promises more than it sends.
const CUT: &str = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\n{}";

fn status(code: u16) -> String {
    status_with(code, "")
}

fn status_with(code: u16, headers: &str) -> String {
    format!("HTTP/1.1 {code} Told\r\n{headers}Content-Length: 0\r\nConnection: close\r\n\r\n")
}

/// A server that fails once, and succeeds from then on.
fn failing(failure: &str) -> Server {
    let (failure, is_first) = (failure.to_owned(), Mutex::new(true));
    Server::start(move |_| {
        Reply::raw(if std::mem::take(&mut *is_first.lock().unwrap()) { failure.as_str() } else { OK })
    })
}

/// A server that does nothing but fail.
fn broken(failure: &str) -> Server {
    let failure = failure.to_owned();
    Server::start(move |_| Reply::raw(failure.as_str()))
}

fn client(server: &Server, clock: &JumpingClock) -> Client {
    let builder = Client::builder().base_url(server.address()).token("t").clock(clock.clone());
    builder.attempt_timeout(LIMIT).total_timeout(LIMIT * 2).budget(Budget::unlimited()).build().unwrap()
}

/// The outcome of a request with this risk.
async fn outcome(server: &Server, clock: &JumpingClock, method: Method, risk: Risk) -> Result<rt::Response, Error> {
    client(server, clock).request(method, "/x").risk(risk).send().await
}

const CALLS: [(Method, Risk); 9] = [
    (Method::Get, Risk::Read),
    (Method::Get, Risk::ReadSecret),
    (Method::Patch, Risk::Update),
    (Method::Put, Risk::Update),
    (Method::Post, Risk::Update),
    (Method::Post, Risk::Nudge),
    (Method::Post, Risk::Additive),
    (Method::Post, Risk::Disruptive),
    (Method::Post, Risk::Irreversible),
];

#[tokio::test]
async fn idempotent_calls_are_retried_after_every_transient_failure() {
    for failure in [RESET, CUT, &status(502), &status(503), &status(504), &status(429)] {
        for (method, risk) in CALLS.into_iter().take(4) {
            let (server, clock) = (failing(failure), JumpingClock::new());
            let response = outcome(&server, &clock, method, risk).await.unwrap();
            assert_eq!((response.meta().attempts(), server.seen().len()), (2, 2), "{failure} {risk:?}");
        }
    }
}

#[tokio::test]
async fn other_calls_are_retried_only_if_nothing_was_done() {
    for failure in [RESET, CUT, &status(502), &status(503), &status(504)] {
        for (method, risk) in CALLS.into_iter().skip(4) {
            let (server, clock) = (failing(failure), JumpingClock::new());
            let error = outcome(&server, &clock, method, risk).await.unwrap_err();
            assert_eq!((error.attempts(), server.seen().len()), (1, 1), "{failure} {risk:?}");
        }
    }
    for (method, risk) in CALLS.into_iter().skip(4) {
        let (server, clock) = (failing(&status(429)), JumpingClock::new());
        let outcome = outcome(&server, &clock, method, risk).await;
        let sent = if risk == Risk::Irreversible { 1 } else { 2 };
        assert_eq!((outcome.is_ok(), server.seen().len()), (sent == 2, sent), "{risk:?}");
    }
}

#[tokio::test]
async fn calls_can_be_retried_for_rate_limits_only() {
    for (failure, sent) in [(RESET, 1), (CUT, 1), (&*status(502), 1), (&*status(503), 1), (&*status(429), 2)] {
        let (server, clock) = (failing(failure), JumpingClock::new());
        let request = client(&server, &clock).request(Method::Get, "/x").retry(Retry::default().only_rate_limited());
        let outcome = request.send().await;
        assert_eq!((outcome.is_ok(), server.seen().len()), (sent == 2, sent), "{failure}");
    }
}

#[tokio::test]
async fn calls_that_were_not_received_are_always_retried() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (method, risk) in CALLS {
        let clock = JumpingClock::new();
        let builder = Client::builder().base_url(format!("http://{unused}")).token("t").clock(clock.clone());
        let client = builder.attempt_timeout(LIMIT).total_timeout(LIMIT * 2).build().unwrap();
        let error = client.request(method, "/x").risk(risk).send().await.unwrap_err();
        assert_eq!((error.attempts(), clock.waits().len()), (4, 3), "{risk:?}: {error}");
    }
}

#[tokio::test]
async fn a_definite_response_is_final() {
    for code in [301, 400, 401, 403, 404, 409, 415, 422, 500, 501] {
        let (server, clock) = (failing(&status(code)), JumpingClock::new());
        let error = outcome(&server, &clock, Method::Get, Risk::Read).await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(code), 1));
    }
}

#[tokio::test]
async fn raw_requests_are_retried_only_if_their_method_reads() {
    for (method, attempts) in
        [(Method::Get, 4), (Method::Head, 4), (Method::Post, 1), (Method::Put, 1), (Method::Delete, 1)]
    {
        let (server, clock) = (broken(&status(503)), JumpingClock::new());
        let error = client(&server, &clock).request(method, "/x").send().await.unwrap_err();
        assert_eq!(error.attempts(), attempts, "{method}");
    }
}

#[tokio::test]
async fn delays_double_up_to_a_maximum_and_are_random() {
    let (server, clock) = (broken(&status(503)), JumpingClock::new());
    let retry =
        Retry::default().max_attempts(6).initial_delay(Duration::from_secs(1)).max_delay(Duration::from_secs(5));
    let client = client(&server, &clock);
    let error = client.request(Method::Get, "/x").retry(retry).send().await.unwrap_err();
    assert_eq!(clock.millis(), [500, 1000, 2000, 2500, 2500]);
    assert_eq!((error.attempts(), error.elapsed()), (6, Duration::from_millis(8500)));
    assert_eq!(server.seen().len(), 6);
}

#[tokio::test]
async fn the_delay_that_the_api_asks_for_is_respected() {
    let dated = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:49:50 GMT\r\n";
    for (code, headers, wait) in [
        (429, "Retry-After: 7\r\n", 7),
        (503, "Retry-After: 9\r\n", 9),
        (429, "RateLimit-Reset: 3\r\n", 3),
        (429, "RateLimit-Reset: 3\r\nRetry-After: 5\r\n", 5),
        (429, dated, 13),
    ] {
        let (server, clock) = (failing(&status_with(code, headers)), JumpingClock::new());
        outcome(&server, &clock, Method::Get, Risk::Read).await.unwrap();
        assert_eq!(clock.millis(), [wait * 1000 + 250], "{headers}");
    }
}

#[tokio::test]
async fn no_delay_exceeds_the_timeout_of_the_call() {
    let seconds = LIMIT.as_secs() + 3600;
    let (server, clock) = (broken(&status_with(429, &format!("Retry-After: {seconds}\r\n"))), JumpingClock::new());
    let client = client(&server, &clock);
    let call = client.request(Method::Get, "/x").total_timeout(LIMIT + Duration::from_secs(1800));
    let error = call.send().await.unwrap_err();
    assert_eq!((error.status(), error.attempts(), clock.waits().len()), (Some(429), 1, 0));
}

#[tokio::test]
async fn a_timeout_is_retried_for_reads_only() {
    for (method, risk, attempts) in [(Method::Get, Risk::Read, 2), (Method::Post, Risk::Irreversible, 1)] {
        let server = Server::start(|_| {
            std::thread::sleep(Duration::from_millis(100));
            Reply::raw(OK)
        });
        let client =
            server.builder().retry(Retry::default().max_attempts(2).initial_delay(Duration::ZERO)).build().unwrap();
        let call = client.request(method, "/x").risk(risk).attempt_timeout(Duration::from_millis(10));
        let error = call.send().await.unwrap_err();
        let Error::Transport(fault) = &error else { panic!("{error}") };
        assert_eq!((fault.kind(), error.attempts()), (TransportKind::Timeout, attempts));
    }
}

#[tokio::test]
async fn a_dropped_call_sends_nothing_more() {
    let server = broken(&status(503));
    let retry = Retry::default().max_attempts(100).initial_delay(Duration::from_secs(3600)).max_delay(Duration::MAX);
    let client = server.builder().retry(retry).total_timeout(LIMIT).build().unwrap();
    let call = client.request(Method::Get, "/x").send();
    let dropped = tokio::time::timeout(Duration::from_millis(200), call).await;
    assert!(dropped.is_err(), "the call still waits for its second attempt when it is dropped");
    assert_eq!(server.seen().len(), 1);
}

/// A clock whose random numbers are out of range.
#[derive(Clone, Debug)]
struct Wild(JumpingClock, f64);

impl Clock for Wild {
    fn now(&self) -> Instant {
        self.0.now()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        self.0.sleep(time)
    }

    fn random(&self) -> f64 {
        self.1
    }
}

#[tokio::test]
async fn extreme_clocks_and_delays_do_not_panic() {
    for random in [f64::NAN, -1.0, 1.0, f64::INFINITY, 0.999_999_999_999_999_9] {
        for delay in [Duration::ZERO, Duration::from_millis(1), Duration::MAX] {
            let server = failing(&status(503));
            let client =
                server.builder().clock(Wild(JumpingClock::new(), random)).total_timeout(LIMIT).build().unwrap();
            let retry = Retry::default().initial_delay(delay).max_delay(delay);
            let _either = client.request(Method::Get, "/x").attempt_timeout(LIMIT).retry(retry).send().await;
        }
    }
}

#[tokio::test]
async fn accept_and_user_agent_can_be_overridden() {
    let server = Server::answering("{}");
    let accept = (rt::header::ACCEPT, rt::header::HeaderValue::from_static("text/csv"));
    let agent = (rt::header::USER_AGENT, rt::header::HeaderValue::from_static("inventory/2"));
    let client = server.builder().default_headers([accept, agent].into_iter().collect()).build().unwrap();
    client.request(Method::Get, "/x").send().await.unwrap();
    let seen = server.only();
    assert_eq!((seen.header("accept"), seen.header("user-agent")), (Some("text/csv"), Some("inventory/2")));
}

#[tokio::test]
async fn a_call_overrides_its_client() {
    let (server, clock) = (broken(&status(503)), JumpingClock::new());
    let client = client(&server, &clock);
    let error = client.request(Method::Get, "/x").retry(Retry::never()).send().await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    let headers = [(rt::header::ACCEPT_LANGUAGE, rt::header::HeaderValue::from_static("de"))].into_iter().collect();
    let client = server.builder().default_headers(headers).build().unwrap();
    let _refused = client.request(Method::Get, "/x").send().await.unwrap_err();
    let last = server.seen().pop();
    assert_eq!(last.as_ref().and_then(|seen: &Seen| seen.header("accept-language")), Some("de"));
}
