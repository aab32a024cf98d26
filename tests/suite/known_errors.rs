//! The errors that `spec/errors.yaml` lists: in `openapi.json`, and as the client reports them.

use std::collections::BTreeMap;

use kandji_client::ErrorKind;
use serde_json::Value;
use tests::project;
use tests::tenant::{Scripted, Tenant, modelled::Variant};

use crate::client::client;
use crate::each_operation::{arguments, rows};

/// The responses of each operation in `openapi.json`, by its id, with its path.
fn operations() -> BTreeMap<String, (String, Value)> {
    let text = std::fs::read_to_string(project::root().join("generated/openapi.json")).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let paths = document["paths"].as_object().unwrap().clone();
    let operations = paths.into_iter().flat_map(|(path, item)| {
        let methods = item.as_object().unwrap().clone();
        methods.into_values().map(move |operation| (path.clone(), operation))
    });
    let by_id = operations.filter_map(|(path, operation)| {
        Some((operation["operationId"].as_str()?.to_owned(), (path, operation["responses"].clone())))
    });
    by_id.collect()
}

/// What each listed error means, by its id.
fn meanings() -> BTreeMap<String, ErrorKind> {
    let text = std::fs::read_to_string(project::root().join("spec/errors.yaml")).unwrap();
    let listed: Value = serde_yaml::from_str(&text).unwrap();
    let errors = listed["errors"].as_array().unwrap().iter();
    let of_400 = errors.filter(|error| error["status"] == 400).map(|error| {
        let kind = match error["kind"].as_str().unwrap() {
            "already-done" => ErrorKind::AlreadyDone,
            "not-applicable" => ErrorKind::NotApplicable,
            "in-use" => ErrorKind::InUse,
            "bad-request" => ErrorKind::BadRequest,
            other => panic!("the kind {other} is not known"),
        };
        (error["id"].as_str().unwrap().to_owned(), kind)
    });
    of_400.collect()
}

#[test]
fn every_operation_says_how_it_can_refuse() {
    for (id, (path, responses)) in operations() {
        let lacks = |status: &&str| responses.get(**status).is_none();
        let always = ["401", "403", "429"].iter().chain(path.contains('{').then_some(&"404"));
        assert_eq!(always.filter(lacks).collect::<Vec<_>>(), [&""; 0], "{id}");
        assert!(responses["429"]["headers"].get("Retry-After").is_some(), "{id}");
    }
}

#[tokio::test]
async fn every_message_that_is_known_has_its_meaning() {
    let (operations, meanings, rows) = (operations(), meanings(), rows());
    let tenant = Tenant::start(1).await;
    let kandji = client(&tenant);
    let mut tried = BTreeMap::new();
    for (id, (_, responses)) in &operations {
        let row = rows.iter().find(|row| row.id == id).unwrap();
        let examples = responses["400"]["content"]["application/json"]["examples"].as_object();
        for (error, example) in examples.into_iter().flatten() {
            tenant.answer_next(Scripted::json(400, &example["value"].to_string()));
            let sending = (row.send)(&kandji, &arguments(row.id, "plain", Variant::Least)).unwrap();
            let failure = sending.await.expect_err("the response is an error");
            assert_eq!(failure.kind(), Some(meanings[error]), "{id}: {error}: {failure}");
            *tried.entry(error.as_str()).or_insert(0) += 1;
        }
    }
    println!("{} messages of {} errors", tried.values().sum::<u32>(), tried.len());
    assert!(tried.len() > 10, "{tried:?}");
}
