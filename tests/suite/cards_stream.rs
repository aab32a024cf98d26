//! Cards that stream: every record to a helper, in order, each once, whatever goes wrong, and on from where a run has ended.

mod crash;
mod helpers;
mod limits;
mod process;

use kandji_cards::catalogue::Card;
use kandji_cards::{Catalogue, Helper, HelperError, Invocation, Record, Runner, State};
use kandji_client::Client;
use kandji_client::runtime::{Retry, TestClock};
use kandji_tenant::{Drift, Fault, Moment, Tenant, When};
use serde_json::{Value, json};

use crate::client::builder;

/// The fleet of the tests.
const DEVICES: usize = 20_000;

fn card() -> &'static Card {
    Catalogue::packaged().card("list-devices").expect("the card is in the catalogue")
}

fn all() -> Invocation {
    Invocation::new().option("result_set", "all")
}

/// A client that retries, and does not wait for that.
fn patient(tenant: &Tenant) -> Client {
    builder(tenant).clock(TestClock::new()).build().expect("the tenant's URL is fine")
}

/// A helper that notes which records it is given.
#[derive(Default)]
struct Notes {
    serials: Vec<String>,
    numbers: Vec<u64>,
}

impl Helper for &mut Notes {
    async fn take(&mut self, record: Record, state: State) -> Result<(), HelperError> {
        assert_eq!(state.value(), &json!({"ticket": 7}), "the state is passed through");
        assert!(record.value().is_object(), "the record is the raw object");
        self.numbers.push(record.number());
        self.serials.push(serial(record.value()));
        Ok(())
    }
}

fn serial(record: &Value) -> String {
    record["serial_number"].as_str().expect("each device has a serial number").to_owned()
}

fn serials(tenant: &Tenant) -> Vec<String> {
    tenant.records("listDevices").iter().map(serial).collect()
}

#[tokio::test]
async fn every_record_comes_in_order_and_once_whatever_goes_wrong() {
    let tenant = Tenant::numbered(DEVICES).await;
    let expected = serials(&tenant);
    for (fault, step) in [
        (Fault::RateLimited(Some(1)), 7),
        (Fault::Status(503, Moment::Before), 11),
        (Fault::Reset(Moment::Before), 13),
        (Fault::Reset(Moment::After), 17),
        (Fault::HalfBody, 19),
    ] {
        tenant.inject(fault, When::every(step).operation("listDevices"));
    }
    for (nth, drift) in
        [(5, Drift::Removed(3)), (20, Drift::Inserted(2)), (33, Drift::Removed(40)), (50, Drift::Inserted(90))]
    {
        tenant.inject(Fault::Drift(drift), When::nth(nth).operation("listDevices"));
    }
    let client = patient(&tenant);
    let runner = Runner::new(&client).retry(Retry::default().max_attempts(6));
    let (invocation, mut notes) = (all(), Notes::default());
    let streaming = runner.stream(card(), &invocation).state(json!({"ticket": 7}));
    let streamed = streaming.run(&mut notes).await.expect("every fault is transient");
    let known: std::collections::HashSet<&String> = expected.iter().collect();
    let given: Vec<&String> = notes.serials.iter().filter(|serial| known.contains(serial)).collect();
    assert!(given.iter().copied().eq(&expected), "{} of {}", given.len(), expected.len());
    assert!(notes.numbers.iter().copied().eq(1..=notes.serials.len() as u64));
    let outputs = streamed.outputs.to_json();
    assert_eq!(Value::from(outputs), json!({"record_count": notes.serials.len()}), "the count is all that is returned");
    let requests = tenant.received("listDevices");
    println!("{} records in {requests} requests, {} of which needed a retry", notes.serials.len(), requests - 68);
    assert!(requests > 85, "the faults have come: {requests}");
}

#[tokio::test]
async fn a_run_that_fails_goes_on_from_where_it_was() {
    let tenant = Tenant::numbered(2_000).await;
    let client = patient(&tenant);
    let (runner, invocation) = (Runner::new(&client), all());
    let (mut notes, mut position, mut failures) = (Notes::default(), None, 0);
    tenant.inject(Fault::Status(503, Moment::Before), When::every(3).operation("listDevices"));
    let streamed = loop {
        let mut streaming = runner.stream(card(), &invocation).state(json!({"ticket": 7}));
        if let Some(position) = position.take() {
            streaming = streaming.resume(position);
        }
        match streaming.run(&mut notes).await {
            Ok(streamed) => break streamed,
            Err(interrupted) => {
                failures += 1;
                assert_eq!(interrupted.error.status(), Some(503), "only 429 is retried");
                let text = serde_json::to_string(&interrupted.position.expect("it had begun")).unwrap();
                position = Some(serde_json::from_str(&text).unwrap());
            }
        }
    };
    assert!(failures > 1);
    assert_eq!(notes.serials, serials(&tenant));
    assert_eq!(streamed.outputs.get("record_count"), Some(&json!(2_000)), "the count is that of all runs");
}

#[tokio::test]
async fn a_position_is_of_one_card_and_one_invocation() {
    let tenant = Tenant::numbered(5).await;
    let client = patient(&tenant);
    let (runner, invocation) = (Runner::new(&client), all());
    let mut records = runner.stream(card(), &invocation).records().unwrap();
    records.next().await.unwrap().unwrap();
    let position = records.position();
    assert_eq!((position.card(), position.count()), ("list-devices", 1));
    let other = all().input("platform", "Mac");
    let refused = runner.stream(card(), &other).resume(position.clone()).records().map(drop).unwrap_err();
    assert!(refused.to_string().contains("invoked with something else"), "{refused}");
    let tags = Catalogue::packaged().card("list-tags").unwrap();
    let refused = runner.stream(tags, &invocation).resume(position.clone()).records().map(drop).unwrap_err();
    assert!(refused.to_string().contains("another card"), "{refused}");
    let mut rest = runner.stream(card(), &invocation).resume(position).records().unwrap();
    let mut count = 0;
    while let Some(record) = rest.next().await {
        record.unwrap();
        count += 1;
    }
    assert_eq!((count, rest.count()), (4, 5));
}
