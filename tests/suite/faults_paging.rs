//! Each fault, and each way in which a list can change, against each of the API's ways to hand out a list: no record that
//! stays in the list is lost or given twice, unless an error says so, and every walk ends. The table is printed.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::time::Duration;

use kandji_client::runtime::{Items, Paged, Retry};
use kandji_client::{Client, Error};
use kandji_tenant::{Drift, Fault, Moment, Tenant, When};

use crate::client::builder;

/// No list may take longer, whatever goes wrong. The limits of the calls are far below.
const HANG: Duration = Duration::from_secs(20);
/// Records of each list.
const RECORDS: usize = 47;
/// Records of a page, where a call can ask for them.
const PAGE: u64 = 10;
/// More requests than this no list may take.
const MOST_REQUESTS: usize = 60;

type Listing<'c> = Pin<Box<dyn Future<Output = (Vec<String>, Option<Error>)> + Send + 'c>>;

/// A list that stands for a way of paging.
#[derive(Clone, Copy)]
struct Subject {
    style: &'static str,
    operation: &'static str,
    /// Whether its records have an id by which one is known again.
    has_ids: bool,
    list: for<'c> fn(&'c Client, usize) -> Listing<'c>,
}

macro_rules! subject {
    (@ids) => { true };
    (@ids without_ids) => { false };
    ($style:literal, $operation:literal, $($without:ident)? |$kandji:ident| $call:expr, |$item:ident| $id:expr) => {
        Subject {
            style: $style,
            operation: $operation,
            has_ids: subject!(@ids $($without)?),
            list: |$kandji, ahead| {
                let call = $call;
                Box::pin(collected(call.items().read_ahead(ahead), |$item| $id.to_string()))
            },
        }
    };
}

fn subjects() -> Vec<Subject> {
    vec![
        subject!("offset, bare", "listDevices", |kandji| kandji.devices().list().limit(PAGE), |item| item.device_id),
        subject!("offset, envelope", "listBlueprints", |kandji| kandji.blueprints().list().limit(PAGE), |item| item.id),
        subject!(
            "offset, totals",
            "getBehavioralDetections",
            |kandji| kandji.threats().list_behavioral_detections().limit(PAGE),
            |item| item.id
        ),
        subject!("page", "listAdeDevices", |kandji| kandji.ade().list_devices(), |item| item.id),
        subject!("page and size", "listVulnerabilities", |kandji| kandji.vulnerabilities().list().size(PAGE), |item| {
            item.cve_id.clone()
        }),
        subject!("cursor in a link", "listUsers", |kandji| kandji.users().list(), |item| item.id),
        subject!("link", "listAuditEvents", |kandji| kandji.audit_log().list_events().limit(PAGE), |item| item.id),
        subject!(
            "after and size",
            "listDetections",
            |kandji| kandji.vulnerabilities().list_detections().size(PAGE),
            |item| { format!("{} {:?} {:?}", item.cve_id, item.device_id, item.name) }
        ),
        subject!(
            "offset or cursor",
            "fileVault",
            without_ids | kandji | kandji.prism().list_filevault().limit(PAGE),
            |item| { format!("{item:?}") }
        ),
    ]
}

/// The ids of all items that came, and the error that ended them.
async fn collected<O: Paged>(mut items: Items<O>, id: fn(&O::Item) -> String) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => ids.push(id(&item)),
            Err(error) => return (ids, Some(error)),
        }
    }
    (ids, None)
}

async fn tenant(subject: Subject) -> (Tenant, Client) {
    let tenant = Tenant::numbered(0).await;
    tenant.hold(subject.operation, RECORDS);
    tenant.limit_pages(usize::try_from(PAGE).expect("a page has a size"));
    let kandji = builder(&tenant)
        .retry(Retry::default().initial_delay(Duration::from_millis(1)))
        .attempt_timeout(Duration::from_millis(400))
        .total_timeout(Duration::from_secs(5))
        .build()
        .expect("the tenant's URL is fine");
    (tenant, kandji)
}

/// The ids that came, and the error that ended them.
type Listed = (Vec<String>, Option<Error>);

/// What comes of each fault. They are tried at the same time, each against a tenant of its own.
async fn listed_under(subject: Subject, faults: Vec<(Fault, When)>, ahead: usize) -> Vec<(Fault, Listed)> {
    let trials =
        faults.into_iter().map(|(fault, when)| (fault, tokio::spawn(listed(subject, Some((fault, when)), ahead))));
    let mut outcomes = Vec::new();
    for (fault, trial) in trials.collect::<Vec<_>>() {
        let listed = trial.await.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()));
        outcomes.push((fault, listed));
    }
    outcomes
}

async fn listed(subject: Subject, fault: Option<(Fault, When)>, ahead: usize) -> Listed {
    let (tenant, kandji) = tenant(subject).await;
    if let Some((fault, when)) = &fault {
        tenant.inject(*fault, when.clone().operation(subject.operation));
    }
    let listed = tokio::time::timeout(HANG, (subject.list)(&kandji, ahead)).await.expect("no list hangs");
    let requests = tenant.received(subject.operation);
    assert!(requests <= MOST_REQUESTS, "{}: {requests} requests under {fault:?}", subject.style);
    assert!(tenant.foreign().requests().is_empty(), "{}: a link was followed to its host", subject.style);
    listed
}

fn faults() -> Vec<(Fault, When)> {
    use Moment::{After, Before};
    let second = || When::nth(2);
    let mut faults: Vec<_> = [Before, After]
        .into_iter()
        .flat_map(|moment| {
            [Fault::Reset(moment), Fault::Close(moment), Fault::Stall(moment), Fault::Status(503, moment)]
        })
        .chain([
            Fault::StallInBody,
            Fault::HalfBody,
            Fault::LengthTooLarge,
            Fault::LengthTooSmall,
            Fault::MalformedJson,
        ])
        .chain([Fault::Html, Fault::Redirect, Fault::RateLimited(None), Fault::Status(500, Before)])
        .map(|fault| (fault, second()))
        .collect();
    let always = [Fault::RepeatedCursor, Fault::EndlessPage];
    faults.extend(always.map(|fault| (fault, When::always())));
    faults
}

fn distinct(ids: &[String]) -> BTreeSet<&String> {
    ids.iter().collect()
}

#[tokio::test]
async fn no_fault_loses_or_repeats_a_record_in_silence() {
    let columns: Vec<String> = faults().into_iter().map(|(fault, _)| format!("{fault:?}")).collect();
    println!("columns: {}", columns.join(", "));
    for ahead in [1, 4] {
        println!(
            "records of {RECORDS}, {ahead} at a time; with `!` behind it the list ended with an error that says so"
        );
        for subject in subjects() {
            let (whole, error) = listed(subject, None, ahead).await;
            assert!(
                error.is_none() && distinct(&whole).len() == RECORDS,
                "{}: {} {error:?}",
                subject.style,
                whole.len()
            );
            let mut row = format!("{:<18}", subject.style);
            for (fault, (given, error)) in listed_under(subject, faults(), ahead).await {
                let place = format!("{} under {fault:?}: {} records, {error:?}", subject.style, given.len());
                assert_eq!(distinct(&given).len(), given.len(), "repeated: {place}");
                assert!(whole.starts_with(&given), "out of order: {place}");
                // A server that leads in circles and tells no total has said that the list ends there.
                let may_end = matches!(fault, Fault::RepeatedCursor | Fault::EndlessPage);
                assert!(error.is_some() || may_end || given.len() == RECORDS, "lost: {place}");
                row.push_str(&format!("{:>4}{}", given.len(), if error.is_some() { "!" } else { " " }));
            }
            println!("{row}");
        }
    }
}

#[tokio::test]
async fn a_list_that_changes_while_it_is_read_loses_and_repeats_nothing_that_stays() {
    let drifts = [Drift::Removed(1), Drift::Removed(7), Drift::Removed(13), Drift::Inserted(1), Drift::Inserted(12)];
    for subject in subjects().into_iter().filter(|subject| subject.has_ids) {
        let (whole, _) = listed(subject, None, 1).await;
        for (request, ahead) in [(2, 1), (3, 1), (5, 1), (3, 4)] {
            let faults = drifts.map(|drift| (Fault::Drift(drift), When::nth(request))).into();
            for (fault, (given, error)) in listed_under(subject, faults, ahead).await {
                let removed = if let Fault::Drift(Drift::Removed(count)) = fault { count } else { 0 };
                let lost: Vec<_> = whole.iter().skip(removed).filter(|id| !given.contains(id)).collect();
                let place = format!("{} under {fault:?} before request {request}", subject.style);
                assert!(error.is_none(), "{place}: {error:?}");
                assert_eq!(distinct(&given).len(), given.len(), "repeated: {place}");
                assert!(lost.is_empty(), "lost: {place}: {lost:?}");
            }
        }
    }
}
