//! The errors that `spec/errors.yaml` lists: in `openapi.json`, and as the client reports them.

use std::collections::{BTreeMap, BTreeSet};

use kandji_client::ErrorKind;
use kandji_tenant::{Scripted, Tenant, modelled::Variant};
use serde_json::{Value, json};
use tests::project;

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
        let always = ["401", "403", "429"].into_iter().chain(path.contains('{').then_some("404"));
        let lacking: Vec<_> = always.filter(|status| responses.get(*status).is_none()).collect();
        assert_eq!(lacking, [""; 0], "{id}");
        assert!(responses["429"]["headers"].get("Retry-After").is_some(), "{id}");
    }
}

/// The forms that the API gives to a body with this message.
fn forms(body: &Value) -> Vec<Value> {
    match body {
        Value::String(text) => vec![json!(text), json!([text]), json!({"detail": text}), json!({"name": [text]})],
        whole => vec![whole.clone()],
    }
}

#[tokio::test]
async fn every_message_that_is_known_has_its_meaning() {
    let (operations, meanings, rows) = (operations(), meanings(), rows());
    let tenant = Tenant::numbered(1).await;
    let kandji = client(&tenant);
    let mut tried = BTreeMap::new();
    for (id, (_, responses)) in &operations {
        let row = rows.iter().find(|row| row.id == id).unwrap();
        let examples = responses["400"]["content"]["application/json"]["examples"].as_object();
        for (error, example) in examples.into_iter().flatten() {
            for body in forms(&example["value"]) {
                tenant.answer_next(Scripted::json(400, body.to_string()));
                let sending = (row.send)(&kandji, &arguments(row.id, "plain", Variant::Least)).unwrap();
                let failure = sending.await.expect_err("the response is an error");
                assert_eq!(failure.kind(), Some(meanings[error]), "{id}: {error}: {body}: {failure}");
                *tried.entry(error.as_str()).or_insert(0) += 1;
            }
        }
    }
    println!("{} messages of {} errors", tried.values().sum::<u32>(), tried.len());
    assert!(tried.len() > 10, "{tried:?}");
}

/// An error in the documentation of a method: `* 400 [`AlreadyDone`](…): `Command already running`. …`.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Documented {
    status: u16,
    kind: String,
    message: Option<String>,
}

impl Documented {
    fn of(bullet: &str) -> Option<Self> {
        let (status, rest) = bullet.split_once(" [`")?;
        let (kind, rest) = rest.split_once("`](rt::ErrorKind::")?;
        let message = rest.split_once("): `").and_then(|(_, message)| message.split_once('`'));
        let message = message.map(|(message, _)| message.to_owned());
        Some(Self { status: status.parse().ok()?, kind: kind.to_owned(), message })
    }

    /// The errors of all methods.
    fn all() -> Vec<Self> {
        let folder = project::root().join("generated/client/src");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file());
        let of_file = |path| {
            // A bullet goes on in lines that are indented.
            let text = std::fs::read_to_string(path).unwrap().replace("\n    ///   ", " ");
            text.lines().filter_map(|line| Self::of(line.trim().strip_prefix("/// * ")?)).collect::<Vec<_>>()
        };
        files.flat_map(of_file).collect()
    }
}

#[tokio::test]
async fn every_method_documents_its_own_errors_with_the_kind_that_they_have() {
    let text = std::fs::read_to_string(project::root().join("spec/errors.yaml")).unwrap();
    let listed: Value = serde_yaml::from_str(&text).unwrap();
    let listed = listed["errors"].as_array().unwrap();
    let expected = listed.iter().filter_map(|error| error["operations"].as_array()).map(Vec::len).sum::<usize>();
    let documented = Documented::all();
    assert_eq!(documented.len(), expected);
    let meanings = meanings();
    let tenant = Tenant::numbered(1).await;
    let kandji = client(&tenant);
    for one in documented.into_iter().collect::<BTreeSet<_>>() {
        if one.status == 400 {
            let error =
                listed.iter().find(|error| error["text"].as_str() == one.message.as_deref()).expect("it is listed");
            assert_eq!(format!("{:?}", meanings[error["id"].as_str().unwrap()]), one.kind, "{one:?}");
        } else {
            tenant.answer_next(Scripted::json(one.status, "{}"));
            let call = kandji.devices().list().retry(kandji_client::Retry::never());
            assert_eq!(call.send().await.unwrap_err().kind().map(|kind| format!("{kind:?}")), Some(one.kind));
        }
    }
}
