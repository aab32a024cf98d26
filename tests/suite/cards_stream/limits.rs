//! How many records a card returns and streams.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::Query;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use kandji_cards::{CardError, Catalogue, HelperError, Invocation, Limits, Record, Runner, State};
use kandji_client::Client;
use kandji_client::runtime::Budget;
use kandji_tenant::Scripted;
use kandji_tenant::Tenant;
use kandji_tenant::modelled::Answers;
use serde_json::{Value, json};

use super::{all, card, patient};

#[test]
fn the_limits_are_those_of_the_platform() {
    let limits = Limits::default();
    assert_eq!((limits.returned, limits.streamed), (10_000, 1_000_000));
}

#[tokio::test]
async fn the_first_300_are_exactly_that_whatever_the_pages_are() {
    for (slug, operation, output, pages) in [
        ("list-devices", "listDevices", "devices", &[300][..]),
        ("list-users", "listUsers", "users", &[300, 100, 90, 7]),
        ("list-blueprints", "listBlueprints", "results", &[300, 100, 90, 7]),
    ] {
        for (records, page) in
            [725, 300, 299, 3, 0].into_iter().flat_map(|records| pages.iter().map(move |page| (records, *page)))
        {
            let tenant = Tenant::numbered(0).await;
            tenant.hold(operation, records);
            tenant.limit_pages(page);
            let client = patient(&tenant);
            let (card, invocation) =
                (Catalogue::packaged().card(slug).unwrap(), Invocation::new().option("result_set", "300"));
            let outcome = Runner::new(&client).run(card, &invocation).await.unwrap();
            let given = outcome.outputs.get(output).and_then(Value::as_array).expect("there is a list");
            let expected: Vec<Value> = tenant.records(operation).into_iter().take(300).collect();
            assert!(*given == expected, "{slug}: {} of {records} records, {page} on a page", given.len());
            assert_eq!(outcome.outputs.len(), 1, "the outputs of the other choices are not there");
        }
    }
}

#[tokio::test]
async fn the_first_record_is_one_request_and_no_match_is_no_error() {
    let tenant = Tenant::numbered(725).await;
    let client = patient(&tenant);
    let runner = Runner::new(&client);
    let first = Invocation::new().option("result_set", "1");
    let outcome = runner.run(card(), &first).await.unwrap();
    assert_eq!(outcome.outputs.get("device_name"), Some(&tenant.records("listDevices")[0]["device_name"]));
    assert!(outcome.outputs.get("devices").is_none() && outcome.outputs.get("record_count").is_none());
    assert_eq!(tenant.received("listDevices"), 1);
    let none = runner.run(card(), &first.input("device_name", "nobody has this name")).await.unwrap();
    assert!(none.outputs.is_empty() && none.error.is_none(), "{none:?}");
}

#[tokio::test]
async fn more_than_10_000_records_are_not_returned() {
    let tenant = Tenant::modelled(Answers { records: 1, ..Answers::default() }).await;
    let client = patient(&tenant);
    let (runner, card) = (Runner::new(&client), Catalogue::packaged().card("list-device-apps").unwrap());
    let invocation = Invocation::new().input("device_id", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11");
    let one = runner.run(card, &invocation).await.unwrap().outputs.get("apps").unwrap()[0].clone();
    for count in [10_000, 10_001] {
        let body = json!({"device_id": "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "apps": vec![&one; count]});
        tenant.answer_next(Scripted::json(200, body.to_string()));
        let outcome = runner.run(card, &invocation).await;
        match outcome {
            Ok(outcome) => {
                assert_eq!((count, outcome.outputs.get("apps").unwrap().as_array().unwrap().len()), (10_000, count))
            }
            Err(error) => {
                assert_eq!(count, 10_001);
                let message =
                    "more than 10000 records cannot be returned without streaming; stream them to a helper flow";
                assert_eq!(error.to_string(), message);
                assert!(matches!(error, CardError::TooManyRecords { limit: 10_000, is_streamed: false }));
            }
        }
    }
}

/// A server of devices that have next to nothing, on large pages.
async fn server(devices: usize) -> String {
    const PAGE: usize = 50_000;
    let answer = move |Query(query): Query<BTreeMap<String, usize>>| async move {
        let offset = query.get("offset").copied().unwrap_or(0);
        let device = |number: usize| format!("{{\"device_id\":\"{number:08}-0000-4000-8000-000000000000\"}}");
        let page: Vec<String> = (offset..devices.min(offset + PAGE)).map(device).collect();
        ([(CONTENT_TYPE, "application/json")], format!("[{}]", page.join(",")))
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let router = Router::new().route("/api/v1/devices", get(answer));
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    url
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_million_records_are_streamed_and_not_one_more() {
    for devices in [1_000_000, 1_000_001] {
        let client =
            Client::builder().base_url(server(devices).await).token("t").budget(Budget::unlimited()).build().unwrap();
        let mut count = 0_u64;
        let helper = |_: Record, _: State| {
            count += 1;
            std::future::ready(Ok::<(), HelperError>(()))
        };
        let outcome = Runner::new(&client).stream(card(), &all()).run(helper).await;
        assert_eq!(count, 1_000_000);
        match outcome {
            Ok(streamed) => {
                assert_eq!((devices, streamed.outputs.get("record_count")), (1_000_000, Some(&json!(count))))
            }
            Err(interrupted) => {
                assert_eq!(devices, 1_000_001);
                let message =
                    "more than 1000000 records cannot be streamed; narrow the list down with the card's inputs";
                assert_eq!(interrupted.error.to_string(), message);
            }
        }
    }
}

#[tokio::test]
async fn all_records_need_a_helper_and_other_choices_take_none() {
    let tenant = Tenant::numbered(3).await;
    let client = patient(&tenant);
    let runner = Runner::new(&client);
    let error = runner.run(card(), &all()).await.unwrap_err();
    assert_eq!(
        error.message(),
        "Result Set is Stream Matching Records, so select a helper flow that takes the records."
    );
    assert_eq!(error.status(), Some(400));
    let some = Invocation::new().option("result_set", "300");
    let error = runner.stream(card(), &some).records().map(drop).unwrap_err();
    assert_eq!(error.message(), "Result Set is First 300 Matching Records, which streams nothing to a helper flow.");
    assert_eq!(tenant.received("listDevices"), 0);
}
