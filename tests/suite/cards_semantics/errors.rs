//! What a flow does when a card fails.

use std::future::Future;
use std::pin::Pin;

use kandji_cards::{CardError, ErrorFlow, Invocation, OnError, Runner};
use kandji_tenant::{Fault, Moment, Tenant, When};
use serde_json::{Map, Value, json};

use super::{card, client};

fn values(value: Value) -> Map<String, Value> {
    let Value::Object(values) = value else { panic!("{value} is no object") };
    values
}

async fn failing() -> Tenant {
    let tenant = Tenant::numbered(3).await;
    tenant.inject(Fault::Status(500, Moment::Before), When::always());
    tenant
}

#[tokio::test]
async fn the_flow_halts_unless_something_else_is_said() {
    let tenant = failing().await;
    let client = client(&tenant);
    let invocation = Invocation::new().option("result_set", "1");
    let error = Runner::new(&client).run(card("list-devices"), &invocation).await.unwrap_err();
    assert!(matches!(error, CardError::Api(_)) && error.status() == Some(500), "{error}");
}

#[tokio::test]
async fn a_card_can_return_values_instead() {
    let tenant = failing().await;
    let client = client(&tenant);
    let runner = Runner::new(&client).on_error(OnError::Return(values(json!({"device_name": "unknown"}))));
    let outcome = runner.run(card("list-devices"), &Invocation::new().option("result_set", "1")).await.unwrap();
    assert_eq!(Value::from(outcome.outputs.to_json()), json!({"device_name": "unknown"}));
    assert_eq!(outcome.error.and_then(|error| error.status()), Some(500));
    let outcome = runner.run(card("restart-device"), &Invocation::new()).await.unwrap();
    assert_eq!(outcome.error.and_then(|error| error.status()), Some(400), "a wrong invocation is an error, too");
}

/// A flow that waits for something.
struct Ticket;

impl ErrorFlow for Ticket {
    fn run<'f>(
        &'f self,
        card: &'f str,
        error: &'f CardError,
    ) -> Pin<Box<dyn Future<Output = Map<String, Value>> + Send + 'f>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            values(json!({"ticket": format!("{card}: {}", error.to_json())}))
        })
    }
}

#[tokio::test]
async fn another_flow_can_run() {
    let tenant = failing().await;
    let client = client(&tenant);
    let invocation = Invocation::new();
    let runner = Runner::new(&client).on_error(OnError::flow(Ticket));
    let outcome = runner.run(card("restart-device"), &invocation).await.unwrap();
    let expected =
        "Restart Device: {\"Message\":\"No Device ID input provided. Enter a valid Device ID.\",\"Status Code\":400}";
    assert_eq!(outcome.outputs.get("ticket"), Some(&json!(expected)));
    let closure = |card: &str, error: &CardError| values(json!({"said": format!("{card} {:?}", error.status())}));
    let runner = Runner::new(&client).on_error(OnError::flow(closure));
    let outcome = runner.run(card("list-users"), &Invocation::new().option("result_set", "300")).await.unwrap();
    assert_eq!(outcome.outputs.get("said"), Some(&json!("List Users Some(500)")));
}
