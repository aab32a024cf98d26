//! Requests.

use std::collections::BTreeSet;

use kandji_client::operations;
use kandji_client::runtime::Call;
use kandji_tenant::modelled::{Answers, Model, Variant};
use kandji_tenant::{Recorded, Tenant};
use serde_json::Value;

use super::{arguments, info, send};
use crate::client::client;
use crate::each_operation::{self, rows};

const VARIANTS: [Variant; 4] = [Variant::Full, Variant::Shape(1), Variant::Shape(2), Variant::Least];

/// What is the same in two requests that ask the same.
#[derive(Debug, PartialEq)]
pub(crate) struct Asked {
    method: String,
    pub(crate) target: String,
    media_type: String,
    accept: Option<String>,
    authorization: bool,
    body: Value,
}

impl Asked {
    pub(crate) fn of(request: &Recorded) -> Self {
        let text = String::from_utf8_lossy(&request.body).into_owned();
        let media_type = request.content_type().unwrap_or_default().to_owned();
        // The boundary of a form is random.
        let boundary = media_type.split("boundary=").nth(1).unwrap_or("\0").to_owned();
        let body = serde_json::from_str(&text).unwrap_or_else(|_| text.replace(&boundary, "boundary").into());
        Self {
            method: request.method.clone(),
            target: request.target.clone(),
            media_type: media_type.replace(&boundary, "boundary"),
            accept: request.header("accept").map(str::to_owned),
            authorization: request.authorization,
            body,
        }
    }

    /// The same with another name of a file in the body.
    pub(crate) fn with_file_name(mut self, name: &str, other: &str) -> Self {
        if let Value::String(body) = &mut self.body {
            *body = body.replace(name, other);
        }
        self
    }
}

#[test]
fn every_operation_is_there_once_as_data() {
    let ids: BTreeSet<&str> = operations::ALL.iter().map(|operation| operation.meta.id).collect();
    let documented: BTreeSet<&str> = Model::of_api().operations.iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(ids, documented);
    assert_eq!(operations::ALL.len(), ids.len());
    assert!(operations::find("listDevice").is_none());
}

#[tokio::test]
async fn a_call_by_id_sends_what_the_typed_call_sends() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let mut compared = 0;
    for (row, variant) in rows().iter().flat_map(|row| VARIANTS.map(|variant| (row, variant))) {
        let given = each_operation::arguments(row.id, "a/b c", variant);
        (row.send)(&kandji, &given).expect("the arguments fit").await.unwrap();
        let answer = send(&kandji, info(row.id), arguments(info(row.id), &given)).await;
        let refusals = tenant.refusals();
        assert!(answer.is_ok() && refusals.is_empty(), "{} {variant:?}: {answer:?} {refusals:?}", row.id);
        let requests = tenant.requests();
        let [.., typed, by_id] = requests.as_slice() else { panic!("two requests were sent") };
        assert_eq!(Asked::of(by_id), Asked::of(typed), "{} {variant:?}", row.id);
        compared += 1;
    }
    assert_eq!(compared, operations::ALL.len() * VARIANTS.len());
}

#[tokio::test]
async fn a_preview_is_the_request_without_the_token() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    for row in rows() {
        let given = each_operation::arguments(row.id, "a/b c", Variant::Full);
        let operation = info(row.id).with(arguments(info(row.id), &given)).unwrap();
        let call = Call::new(&kandji, operation);
        let before = tenant.requests().len();
        let preview = call.preview().unwrap();
        assert_eq!(tenant.requests().len(), before, "{} was sent", row.id);
        call.send().await.unwrap();
        let sent = tenant.requests().pop().unwrap();
        let target = preview
            .url
            .query()
            .map_or_else(|| preview.url.path().to_owned(), |query| format!("{}?{query}", preview.url.path()));
        assert_eq!((preview.method.as_str(), target), (sent.method.as_str(), sent.target.clone()), "{}", row.id);
        assert_eq!(preview.body.map_or(0, |body| body.len()), sent.length, "{}", row.id);
        assert!(!preview.headers.contains_key("authorization") && sent.authorization == preview.sends_token);
    }
}

#[tokio::test]
async fn an_example_can_be_sent() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let mut sent = 0;
    for operation in operations::ALL.iter().filter(|operation| !operation.example.is_empty()) {
        let mut example: Value = serde_json::from_str(operation.example).unwrap();
        let mut files = kandji_client::operations::Arguments::new();
        for field in super::file_fields(operation) {
            if let Some(body) = example.get_mut("body").and_then(Value::as_object_mut) {
                body.remove(field);
            }
            files = files.file(field, kandji_client::FilePart::new("file", "content"));
        }
        let mut arguments = files;
        for (name, value) in example.as_object().unwrap() {
            arguments =
                if name == "body" { arguments.body(value.clone()) } else { arguments.parameter(name, value.clone()) };
        }
        let answer = send(&kandji, operation, arguments).await;
        assert!(answer.is_ok(), "{}: {answer:?}", operation.meta.id);
        sent += 1;
    }
    assert_eq!(tenant.refusals(), Vec::<String>::new());
    assert_eq!(sent, operations::ALL.len());
}
