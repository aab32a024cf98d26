//! Each fault, and which requests it is for.

use std::time::Duration;

use kandji_tenant::{Drift, Fault, Moment, Tenant, When};
use reqwest::Method;
use serde_json::{Value, json};

use super::api::{each, get, parted, request, send};

/// What came of a request: the status and the body, as far as they came.
#[derive(Debug, PartialEq)]
enum Outcome {
    Answer(u16, Value),
    NoAnswer,
    BrokenBody(u16),
    /// Nothing came for so long that the client gave up.
    Silence,
}

/// How long the client waits for what will not come.
const IMPATIENCE: Duration = Duration::from_millis(300);

/// How long it waits for what will come.
const PATIENCE: Duration = Duration::from_secs(60);

async fn outcome(sent: reqwest::RequestBuilder, patience: Duration) -> Outcome {
    let response = match sent.timeout(patience).send().await {
        Ok(response) => response,
        Err(error) if error.is_timeout() => return Outcome::Silence,
        Err(_) => return Outcome::NoAnswer,
    };
    let status = response.status().as_u16();
    match response.text().await {
        Ok(text) => Outcome::Answer(status, serde_json::from_str(&text).unwrap_or(Value::String(text))),
        Err(error) if error.is_timeout() => Outcome::Silence,
        Err(_) => Outcome::BrokenBody(status),
    }
}

/// A tenant with this fault, what comes of creating a tag there, and whether the tag was created.
async fn creating(fault: Fault, patience: Duration) -> (Outcome, bool) {
    let tenant = Tenant::numbered(0).await;
    tenant.inject(fault, When::next(1));
    let before = tenant.records("getTags").len();
    let posted = request(&tenant, Method::POST, "/api/v1/tags").header("content-type", "application/json");
    let outcome = outcome(posted.body(json!({"name": "red"}).to_string()), patience).await;
    let created = tenant.records("getTags").len() > before;
    assert_eq!((tenant.received("createTag"), tenant.executed("createTag")), (1, usize::from(created)), "{fault:?}");
    assert_eq!(get(&tenant, "/api/v1/tags").await.0, 200, "{fault:?} is for one request");
    (outcome, created)
}

#[tokio::test]
async fn a_fault_comes_before_or_after_the_effect() {
    for (moment, created) in [(Moment::Before, false), (Moment::After, true)] {
        assert_eq!(creating(Fault::Reset(moment), PATIENCE).await, (Outcome::NoAnswer, created));
        assert_eq!(creating(Fault::Close(moment), PATIENCE).await, (Outcome::NoAnswer, created));
        assert_eq!(creating(Fault::Stall(moment), IMPATIENCE).await, (Outcome::Silence, created));
        for status in [500, 502, 503, 504] {
            let (outcome, effect) = creating(Fault::Status(status, moment), PATIENCE).await;
            assert!(matches!(outcome, Outcome::Answer(given, _) if given == status), "{outcome:?}");
            assert_eq!(effect, created);
        }
    }
}

#[tokio::test]
async fn an_answer_is_lost_or_spoilt_on_its_way() {
    assert_eq!(creating(Fault::StallInBody, IMPATIENCE).await, (Outcome::Silence, true));
    assert_eq!(creating(Fault::HalfBody, PATIENCE).await, (Outcome::BrokenBody(201), true));
    assert_eq!(creating(Fault::LengthTooLarge, IMPATIENCE).await, (Outcome::Silence, true));
    for fault in [Fault::LengthTooSmall, Fault::MalformedJson] {
        let (outcome, created) = creating(fault, PATIENCE).await;
        assert!(matches!(&outcome, Outcome::Answer(201, Value::String(half)) if half.starts_with('{')), "{outcome:?}");
        assert!(created);
    }
    let (outcome, created) = creating(Fault::Html, PATIENCE).await;
    assert!(matches!(&outcome, Outcome::Answer(200, Value::String(page)) if page.contains("<html>")), "{outcome:?}");
    assert!(!created);
}

#[tokio::test]
async fn a_slow_answer_comes_in_the_end() {
    assert_eq!(creating(Fault::Slow(PATIENCE), IMPATIENCE).await, (Outcome::Silence, true));
    let (answer, created) = creating(Fault::Slow(IMPATIENCE / 100), PATIENCE).await;
    assert!(matches!(answer, Outcome::Answer(201, _)), "{answer:?}");
    assert!(created);
    assert_eq!(creating(Fault::Trickle(IMPATIENCE / 10), IMPATIENCE).await, (Outcome::Silence, true));
    let (answer, created) = creating(Fault::Trickle(IMPATIENCE / 300), PATIENCE).await;
    assert!(matches!(answer, Outcome::Answer(201, _)), "{answer:?}");
    assert!(created);
    let tenant = Tenant::numbered(1).await;
    tenant.set_latency(PATIENCE);
    let list = request(&tenant, Method::GET, "/api/v1/devices");
    assert_eq!(outcome(list, IMPATIENCE).await, Outcome::Silence);
}

#[tokio::test]
async fn a_limited_rate_says_when_to_come_back_or_not() {
    let tenant = Tenant::numbered(1).await;
    for retry_after in [None, Some(7)] {
        tenant.inject(Fault::RateLimited(retry_after), When::next(1));
        let response = request(&tenant, Method::GET, "/api/v1/devices").send().await.unwrap();
        let header = response.headers().get("retry-after").map(|value| value.to_str().unwrap().parse().unwrap());
        assert_eq!((response.status().as_u16(), header), (429, retry_after));
    }
    assert_eq!(tenant.executed("listDevices"), 0);
}

#[tokio::test]
async fn a_redirect_leads_to_a_host_that_tells_of_tokens() {
    let tenant = Tenant::numbered(1).await;
    tenant.inject(Fault::Redirect, When::always());
    let response = request(&tenant, Method::GET, "/api/v1/devices?limit=1").send().await.unwrap();
    let location = response.headers()["location"].to_str().unwrap().to_owned();
    assert_eq!(
        (response.status().as_u16(), &location),
        (307, &format!("{}/api/v1/devices?limit=1", tenant.foreign().url()))
    );
    crate::http::client().get(location).bearer_auth("astray").send().await.unwrap();
    assert!(tenant.foreign().requests()[0].authorization);
}

#[tokio::test]
async fn a_closed_port_refuses_until_it_is_opened_again() {
    let tenant = Tenant::numbered(1).await;
    tenant.stop().await;
    let error = request(&tenant, Method::GET, "/api/v1/devices").send().await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    tenant.resume().await;
    assert_eq!(get(&tenant, "/api/v1/devices").await.0, 200);
    assert_eq!(tenant.requests().len(), 1);
}

#[tokio::test]
async fn a_connection_serves_requests_one_after_another_until_it_is_reset() {
    let tenant = Tenant::numbered(1).await;
    let http = crate::http::client();
    tenant.inject(Fault::Reset(Moment::Before), When::nth(3));
    let mut outcomes = Vec::new();
    for _ in 0..4 {
        let sent = http.get(format!("{}/api/v1/tags", tenant.url())).bearer_auth(kandji_tenant::TOKEN);
        outcomes.push(matches!(outcome(sent, PATIENCE).await, Outcome::Answer(200, _)));
    }
    assert_eq!(outcomes, [true, true, false, true]);
}

#[tokio::test]
async fn faults_are_for_the_requests_that_they_name() {
    let tenant = Tenant::numbered(1).await;
    let refusing = |status| Fault::Status(status, Moment::Before);
    tenant.inject(refusing(501), When::next(1).operation("createTag"));
    tenant.inject(refusing(502), When::nth(2).path("/api/v1/users"));
    tenant.inject(refusing(503), When::every(2).method("PATCH"));
    tenant.inject(refusing(504), When::next(1).operation("createTag"));
    let tag = json!({"name": "red"});
    let mut statuses = Vec::new();
    for (method, target) in [
        ("POST", "/api/v1/tags"),
        ("GET", "/api/v1/users"),
        ("PATCH", "/api/v1/tags/x"),
        ("GET", "/api/v1/users?archived=true"),
        ("POST", "/api/v1/tags"),
        ("PATCH", "/api/v1/tags/x"),
        ("POST", "/api/v1/tags"),
        ("GET", "/api/v1/users"),
    ] {
        statuses.push(send(&tenant, method.parse().unwrap(), target, &tag).await.0);
    }
    assert_eq!(statuses, [501, 200, 404, 502, 504, 503, 201, 200]);
    tenant.inject(refusing(500), When::always());
    assert_eq!((get(&tenant, "/api/v1/tags").await.0, get(&tenant, "/api/v1/tags").await.0), (500, 500));
    tenant.heal();
    assert_eq!(get(&tenant, "/api/v1/tags").await.0, 200);
}

#[tokio::test]
async fn a_cursor_leads_to_the_same_page_for_ever() {
    let tenant = Tenant::numbered(0).await;
    tenant.limit_pages(3);
    tenant.inject(Fault::RepeatedCursor, When::always());
    let (_, first) = get(&tenant, "/api/v1/users").await;
    let (_, second) = get(&tenant, &parted(&first["next"]).1).await;
    let (_, third) = get(&tenant, &parted(&second["next"]).1).await;
    assert_ne!(first["results"], second["results"]);
    assert_eq!(second, third);
    let detections = "/api/v1/vulnerability-management/detections?size=3";
    let (_, first) = get(&tenant, detections).await;
    let after = first["next"].as_str().unwrap();
    let (_, second) = get(&tenant, &format!("{detections}&after={after}")).await;
    assert_eq!(second["next"], after);
    let (_, first) = get(&tenant, "/api/v1/prism/apps?limit=3").await;
    let cursor = first["cursor"].as_str().unwrap();
    let (_, second) = get(&tenant, &format!("/api/v1/prism/apps?limit=3&cursor={cursor}")).await;
    assert_eq!(second["cursor"], cursor);
}

#[tokio::test]
async fn a_list_has_no_end() {
    let tenant = Tenant::numbered(6).await;
    tenant.inject(Fault::EndlessPage, When::always());
    let (_, first) = get(&tenant, "/api/v1/devices?limit=3").await;
    for offset in [3, 6, 600] {
        assert_eq!(get(&tenant, &format!("/api/v1/devices?limit=3&offset={offset}")).await.1, first);
    }
    let size = "/api/v1/vulnerability-management/vulnerabilities?size=3";
    let (_, first) = get(&tenant, size).await;
    assert_eq!(get(&tenant, &format!("{size}&page=9")).await.1, first);
}

#[tokio::test]
async fn a_list_changes_while_it_is_read() {
    for (drift, repeated, lost) in [(Drift::Inserted(1), 1, 0), (Drift::Removed(1), 0, 1)] {
        let tenant = Tenant::numbered(6).await;
        tenant.inject(Fault::Drift(drift), When::nth(2));
        let before = each(&Value::Array(tenant.records("listDevices")), "device_id");
        let (_, first) = get(&tenant, "/api/v1/devices?limit=3").await;
        let (_, second) = get(&tenant, "/api/v1/devices?limit=4&offset=3").await;
        let seen = [each(&first, "device_id"), each(&second, "device_id")].concat();
        let again = seen.iter().enumerate().filter(|(index, id)| seen[..*index].contains(id)).count();
        let missing = before.iter().filter(|id| !seen.contains(id)).count();
        assert_eq!((again, missing), (repeated, lost), "{drift:?}");
    }
}

#[tokio::test]
async fn bodies_are_remembered_up_to_a_limit() {
    let tenant = Tenant::numbered(0).await;
    let (_, _) = send(&tenant, Method::POST, "/api/v1/tags", &json!({"name": "x".repeat(100_000)})).await;
    let requests = tenant.requests();
    assert_eq!((requests[0].body.len(), requests[0].length), (1 << 16, 100_011));
    assert_eq!(requests[0].content_type(), Some("application/json"));
    assert_eq!((requests[0].method.as_str(), requests[0].status), ("POST", Some(201)));
}
