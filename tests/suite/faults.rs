//! Each fault of a connection or a server against each class of risk: what becomes of the call, how often the server
//! received it, and how often it was done. The table is printed.

use std::pin::Pin;
use std::time::Duration;

use kandji_client::runtime::Retry;
use kandji_client::{Client, Error};
use kandji_tenant::{Fault, Moment, Tenant, When};

use crate::client::builder;

/// No call may take longer, whatever goes wrong. The limits of the calls are far below.
const HANG: Duration = Duration::from_secs(20);
/// Attempts of the calls.
const ATTEMPTS: u32 = 3;

type Outcome<'c> = Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'c>>;

/// An operation that stands for its class of risk.
#[derive(Clone, Copy)]
struct Subject {
    risk: &'static str,
    operation: &'static str,
    /// Whether doing it twice is doing it once.
    is_repeatable: bool,
    call: for<'c> fn(&'c Client, &str) -> Outcome<'c>,
}

macro_rules! subject {
    ($risk:literal, $operation:literal, $is_repeatable:literal, |$kandji:ident, $id:ident| $call:expr) => {
        Subject {
            risk: $risk,
            operation: $operation,
            is_repeatable: $is_repeatable,
            call: |$kandji, $id| {
                let call = $call;
                Box::pin(async move { call.send().await.map(drop) })
            },
        }
    };
}

fn subjects() -> Vec<Subject> {
    vec![
        subject!("read", "getDevice", true, |kandji, id| kandji.devices().get(id)),
        subject!("read-secret", "getFileVaultRecoveryKey", true, |kandji, id| {
            kandji.device_secrets().get_filevault_key(id)
        }),
        subject!("update", "updateDevice", true, |kandji, id| kandji.devices().update(id).asset_tag("A-1")),
        subject!("nudge", "sendBlankpush", false, |kandji, id| kandji.device_actions().send_blank_push(id)),
        subject!("additive", "createTag", false, |kandji, _id| kandji.tags().create("new")),
        subject!("disruptive", "restartDevice", false, |kandji, id| kandji.device_actions().restart(id)),
        subject!("irreversible", "eraseDevice", false, |kandji, id| kandji.device_actions().erase(id)),
        subject!("irreversible", "deleteDevice", false, |kandji, id| kandji.device_actions().delete(id)),
    ]
}

/// What goes wrong, and whether a second attempt helps.
fn faults() -> Vec<(Fault, bool)> {
    use Moment::{After, Before};
    let mut faults: Vec<(Fault, bool)> = [Before, After]
        .into_iter()
        .flat_map(|moment| {
            let passing = [502, 503, 504].map(|status| Fault::Status(status, moment));
            let broken = [Fault::Reset(moment), Fault::Close(moment), Fault::Stall(moment)];
            let passing = passing.into_iter().chain(broken).map(|fault| (fault, true));
            passing.chain([(Fault::Status(500, moment), false)])
        })
        .collect();
    faults.extend([
        (Fault::StallInBody, true),
        (Fault::HalfBody, true),
        (Fault::LengthTooLarge, true),
        (Fault::RateLimited(None), true),
        (Fault::RateLimited(Some(0)), true),
        (Fault::Slow(Duration::from_millis(20)), true),
        (Fault::LengthTooSmall, false),
        (Fault::MalformedJson, false),
        (Fault::Html, false),
        (Fault::Redirect, false),
    ]);
    faults
}

/// What became of a call.
struct Cell {
    outcome: Result<(), Error>,
    received: usize,
    executed: usize,
}

impl Cell {
    fn written(&self) -> String {
        let word = match &self.outcome {
            Ok(()) => "ok".to_owned(),
            Err(Error::Api(error)) => error.status().to_string(),
            Err(Error::Transport(error)) => format!("{:?}", error.kind()).to_lowercase(),
            Err(Error::Decode(_)) => "decode".to_owned(),
            Err(error) => panic!("nothing is wrong with the call: {error}"),
        };
        format!("{word} {}/{}", self.received, self.executed)
    }
}

fn first_device(tenant: &Tenant) -> String {
    let devices = tenant.records("listDevices");
    devices[0]["device_id"].as_str().expect("a device has an id").to_owned()
}

/// What becomes of each subject under a fault. They are tried at the same time, each against a tenant of its own.
async fn row(subjects: &[Subject], fault: Fault, when: &When) -> Vec<(Subject, Cell)> {
    let trials = subjects.iter().map(|&subject| (subject, tokio::spawn(tried(subject, fault, when.clone()))));
    let mut row = Vec::new();
    for (subject, trial) in trials.collect::<Vec<_>>() {
        let cell = trial.await.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()));
        assert_safe(&subject, fault, &cell);
        row.push((subject, cell));
    }
    let cells: String = row.iter().map(|(_, cell)| format!("{:>16}", cell.written())).collect();
    println!("{:<24}{cells}", format!("{fault:?}"));
    row
}

async fn tried(subject: Subject, fault: Fault, when: When) -> Cell {
    let tenant = Tenant::numbered(1).await;
    let kandji = builder(&tenant)
        .retry(Retry::default().max_attempts(ATTEMPTS).initial_delay(Duration::from_millis(1)))
        .attempt_timeout(Duration::from_millis(400))
        .total_timeout(Duration::from_secs(5))
        .build()
        .expect("the tenant's URL is fine");
    let id = first_device(&tenant);
    tenant.inject(fault, when.operation(subject.operation));
    let outcome = tokio::time::timeout(HANG, (subject.call)(&kandji, &id)).await.expect("no call hangs");
    assert!(tenant.foreign().requests().is_empty(), "{}: {fault:?}: something was sent elsewhere", subject.operation);
    Cell { outcome, received: tenant.received(subject.operation), executed: tenant.executed(subject.operation) }
}

/// What must hold, whatever goes wrong and however long.
fn assert_safe(subject: &Subject, fault: Fault, cell: &Cell) {
    let place = format!("{} under {fault:?}: {}", subject.operation, cell.written());
    assert!(cell.received <= ATTEMPTS as usize, "{place}");
    assert!(subject.is_repeatable || cell.executed <= 1, "done twice: {place}");
    assert!(subject.risk != "irreversible" || cell.received <= 1, "received twice: {place}");
    assert!(cell.outcome.is_err() || cell.executed > 0, "said to be done, and is not: {place}");
}

#[tokio::test]
async fn a_fault_costs_no_more_than_it_must() {
    let subjects = subjects();
    println!("outcome, received/executed; the fault occurs once");
    let heads: Vec<String> = subjects.iter().map(|subject| format!("{:>16}", subject.risk)).collect();
    println!("{:<24}{}", "", heads.concat());
    for (fault, passes) in faults() {
        for (subject, cell) in row(&subjects, fault, &When::next(1)).await {
            let is_as_due = !subject.is_repeatable || cell.outcome.is_ok() == passes;
            assert!(is_as_due, "{} under {fault:?}: {}", subject.operation, cell.written());
        }
    }
}

#[tokio::test]
async fn a_fault_that_does_not_pass_is_an_error_within_the_limits() {
    println!("outcome, received/executed; the fault never ends");
    for (fault, _) in faults() {
        if matches!(fault, Fault::Slow(_)) {
            continue;
        }
        for (subject, cell) in row(&subjects(), fault, &When::always()).await {
            let is_read = cell.executed == 0 || subject.risk.starts_with("read");
            assert!(cell.outcome.is_err() || !is_read, "{} under {fault:?}: {}", subject.operation, cell.written());
        }
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_receives_nothing_until_it_is() {
    for subject in &subjects() {
        let tenant = Tenant::numbered(1).await;
        let retry = Retry::default()
            .max_attempts(50)
            .initial_delay(Duration::from_millis(20))
            .max_delay(Duration::from_millis(20));
        let kandji = builder(&tenant).retry(retry).build().expect("the tenant's URL is fine");
        let id = first_device(&tenant);
        tenant.stop().await;
        let back = async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            tenant.resume().await;
        };
        let (outcome, ()) = tokio::join!((subject.call)(&kandji, &id), back);
        outcome.unwrap_or_else(|error| panic!("{}: {error}", subject.operation));
        assert_eq!(tenant.executed(subject.operation), 1, "{}", subject.operation);
    }
}
