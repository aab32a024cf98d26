//! Every operation of the generated client, called against the modelled tenant.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;

use kandji_client::runtime::{Call, Decode, Operation, from_json};
use kandji_client::{Client, Error, FilePart, Filter};
use serde_json::{Map, Value};
use tests::tenant::Tenant;
use tests::tenant::modelled::{Answers, Model, Place, Sampler, Variant};

use crate::client::client;

/// Arguments of a path that would lead elsewhere if they were not encoded.
const HOSTILE: [&str; 8] =
    ["plain", "two words", "a/b", "../../v1/tags", "x?limit=1#top", "100%25", "..%2f", "ü \u{1f980}\n"];

/// Ways in which the tenant may answer.
const VARIANTS: [Variant; 4] = [Variant::Full, Variant::Shape(1), Variant::Least, Variant::Blank];

/// The values of an operation's arguments, by the places and names of the document.
struct Arguments {
    /// What stands for every argument of the path.
    path: &'static str,
    query: Map<String, Value>,
    body: Value,
}

type Sending<'c> = Pin<Box<dyn Future<Output = Result<(), Error>> + 'c>>;

/// Makes the call of an operation; fails if the arguments do not fit its types.
type Send = for<'c> fn(&'c Client, &Arguments) -> Result<Sending<'c>, String>;

struct Row {
    id: &'static str,
    send: Send,
}

macro_rules! rows {
    ($($id:literal => $operation:path { $($field:ident: $place:ident $wire:tt),* };)*) => {
        vec![$({
            fn send<'c>(client: &'c Client, arguments: &Arguments) -> Result<Sending<'c>, String> {
                type Called = $operation;
                let _ = arguments;
                Ok(sending(client, Called { $($field: value!($place, arguments, $wire)),* }))
            }
            Row { id: $id, send }
        }),*]
    };
}

macro_rules! value {
    (path, $arguments:ident, $wire:literal) => {
        $arguments.path.into()
    };
    (query, $arguments:ident, $wire:literal) => {
        read($wire, $arguments.query.get($wire))?
    };
    (filter, $arguments:ident, $wire:literal) => {
        Some(Filter::new().like("name", ["a & b"]))
    };
    (upload, $arguments:ident, { $body:path { $($field:ident: $place:ident $wire:literal),* } }) => {{
        type Sent = $body;
        #[allow(clippy::needless_update, reason = "a body may have more than its parts")]
        Sent { $($field: value!($place, $arguments, $wire),)* ..Sent::default() }
    }};
    (part, $arguments:ident, $wire:literal) => {
        read($wire, $arguments.body.get($wire))?
    };
    (file, $arguments:ident, $wire:literal) => {
        FilePart::new("a \"file\".bin", "bytes\r\n--of a file").into()
    };
    (body, $arguments:ident, $wire:literal) => {
        read("body", Some(&$arguments.body))?
    };
}

fn read<T: Decode>(name: &str, value: Option<&Value>) -> Result<T, String> {
    let text = value.unwrap_or(&Value::Null).to_string();
    from_json(text.as_bytes()).map_err(|error| format!("`{name}` of {text}: {error}"))
}

fn sending<O: Operation>(client: &Client, operation: O) -> Sending<'_> {
    let call = Call::new(client, operation);
    Box::pin(async move { call.send().await.map(drop) })
}

fn rows() -> Vec<Row> {
    kandji_client::each_operation!(rows)
}

/// Arguments for an operation, as the document has them.
fn arguments(id: &str, path: &'static str, variant: Variant) -> Arguments {
    let model = Model::of_project();
    let operation = model.operation(id).unwrap_or_else(|| panic!("the document has no {id}"));
    let (sampler, whole) =
        (Sampler::new(model.sent_schemas(), variant), Sampler::new(model.sent_schemas(), Variant::Full));
    let wanted = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.place == Place::Query && (parameter.required || variant != Variant::Least));
    let query = wanted.map(|one| (one.name.clone(), whole.sample(&one.schema, &one.name))).collect();
    let body = operation.body.first().map_or(Value::Null, |content| sampler.sample(&content.schema, "body"));
    Arguments { path, query, body }
}

#[tokio::test]
async fn every_operation_is_sent_as_the_document_says_and_its_answer_is_read() {
    let rows = rows();
    assert_eq!(rows.len(), Model::of_project().operations.len());
    let mut faults = BTreeSet::new();
    for variant in VARIANTS {
        let tenant = Tenant::modelled(Answers { variant, ..Answers::default() }).await;
        let kandji = client(&tenant);
        for row in &rows {
            let sent = match (row.send)(&kandji, &arguments(row.id, "plain", variant)) {
                Ok(sending) => sending.await.map_err(|error| error.to_string()),
                Err(fault) => Err(fault),
            };
            faults.extend(sent.err().map(|fault| format!("{}: {fault} ({variant:?})", row.id)));
            faults.extend(tenant.refusals().into_iter().map(|refusal| format!("refused: {refusal} ({variant:?})")));
        }
    }
    println!("{} operations in {} variants", rows.len(), VARIANTS.len());
    assert_none(&faults);
}

#[tokio::test]
async fn no_argument_leaves_its_place_in_any_path() {
    let model = Model::of_project();
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let mut faults = BTreeSet::new();
    let mut sent = 0;
    for row in rows() {
        let operation = model.operation(row.id).expect("the client and the document have the same operations");
        let names = operation.parameters.iter().filter(|one| one.place == Place::Path).count();
        for path in HOSTILE.into_iter().filter(|_| names > 0) {
            let outcome =
                (row.send)(&kandji, &arguments(row.id, path, Variant::Least)).expect("the arguments fit").await;
            faults.extend(outcome.err().map(|error| format!("{} {path:?}: {error}", row.id)));
            let last = tenant.requests().pop().expect("the request came");
            let routed = model.route(&last.method, last.target.split('?').next().unwrap_or_default());
            let is_there = routed.is_some_and(|(routed, arguments)| {
                routed.id == row.id && arguments.values().all(|value| value == path)
            });
            faults.extend((!is_there).then(|| format!("{} {path:?} went to {}", row.id, last.target)));
            sent += 1;
        }
        let before = tenant.requests().len();
        for path in ["", ".", ".."].into_iter().filter(|_| names > 0) {
            let outcome =
                (row.send)(&kandji, &arguments(row.id, path, Variant::Least)).expect("the arguments fit").await;
            let is_refused = matches!(outcome, Err(Error::Argument(_))) && tenant.requests().len() == before;
            faults.extend((!is_refused).then(|| format!("{} sent {path:?}", row.id)));
        }
        faults.extend(tenant.refusals());
    }
    println!("{sent} requests with hostile arguments");
    assert_none(&faults);
}

#[tokio::test]
async fn every_declared_error_is_one() {
    let model = Model::of_project();
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let mut faults = BTreeSet::new();
    let mut errors = 0;
    for row in rows() {
        let operation = model.operation(row.id).expect("the client and the document have the same operations");
        for status in operation.answers.keys().copied().filter(|status| *status >= 400) {
            for variant in VARIANTS {
                tenant.answer_with(Answers { variant, status: Some(status), ..Answers::default() });
                let sending =
                    (row.send)(&kandji, &arguments(row.id, "plain", Variant::Least)).expect("the arguments fit");
                errors += 1;
                match sending.await {
                    Err(Error::Api(error)) if error.status() == status => {}
                    other => drop(faults.insert(format!("{} {status} {variant:?}: {other:?}", row.id))),
                }
            }
        }
        faults.extend(tenant.refusals());
    }
    println!("{errors} declared errors");
    assert_none(&faults);
}

fn assert_none(faults: &BTreeSet<String>) {
    let text: Vec<&str> = faults.iter().map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), text.join("\n"));
}
