//! Every operation of the generated client, called against the modelled tenant.

use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::pin::Pin;

use kandji_client::runtime::{Call, Decode, Operation, Output, TestClock, from_json};
use kandji_client::{Client, Error};
use kandji_tenant::Tenant;
use kandji_tenant::modelled::{Answers, Model, Place, Sampler, Variant, in_form};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::client::{builder, client};
use crate::modelled::{self, Through};

/// Arguments of a path that would lead elsewhere if they were not encoded.
const HOSTILE: [&str; 8] =
    ["plain", "two words", "a/b", "../../v1/tags", "x?limit=1#top", "100%25", "..%2f", "ü \u{1f980}\n"];

/// Ways in which the tenant may answer.
const VARIANTS: [Variant; 4] = [Variant::Full, Variant::Shape(1), Variant::Least, Variant::Blank];

/// The values of an operation's arguments, by the places and names of the document.
pub(crate) struct Arguments {
    /// What stands for every argument of the path.
    pub(crate) path: &'static str,
    /// By the names of the query.
    pub(crate) query: Map<String, Value>,
    /// What is sent, of whatever media type.
    pub(crate) body: Value,
}

pub(crate) type Sending<'c> = Pin<Box<dyn Future<Output = Result<(), Error>> + 'c>>;

/// Makes the call of an operation; fails if the arguments do not fit its types.
pub(crate) type Send = for<'c> fn(&'c Client, &Arguments) -> Result<Sending<'c>, String>;

/// Stores an operation and reads it again. Fails if it cannot be stored or is another one afterwards.
pub(crate) type Store = fn(&Arguments) -> Result<(), String>;

pub(crate) struct Row {
    pub(crate) id: &'static str,
    pub(crate) send: Send,
    /// The same with a call that blocks; it needs a runtime with more than one thread.
    pub(crate) send_blocking: Send,
    store: Store,
}

macro_rules! rows {
    ($($id:literal => $operation:path { $($field:ident: $place:ident $wire:tt),* };)*) => {
        vec![$({
            type Called = $operation;
            fn called(arguments: &Arguments) -> Result<Called, String> {
                let _ = arguments;
                Ok(Called { $($field: value!($place, arguments, $wire)),* })
            }
            fn send<'c>(client: &'c Client, arguments: &Arguments) -> Result<Sending<'c>, String> {
                called(arguments).map(|operation| sending(client, operation))
            }
            fn send_blocking<'c>(client: &'c Client, arguments: &Arguments) -> Result<Sending<'c>, String> {
                called(arguments).map(|operation| blocking(client, operation))
            }
            fn store(arguments: &Arguments) -> Result<(), String> {
                called(arguments).and_then(|operation| stored(&operation))
            }
            Row { id: $id, send, send_blocking, store }
        }),*]
    };
}

/// A field of an operation's struct, from the arguments; as a macro, for its type is only known where it stands.
macro_rules! value {
    (path, $arguments:ident, $wire:literal) => {
        $arguments.path.into()
    };
    (query, $arguments:ident, $wire:literal) => {
        $crate::each_operation::read($wire, $arguments.query.get($wire))?
    };
    (filter, $arguments:ident, $wire:literal) => {
        Some(kandji_client::Filter::new().like("name", ["a & b"]))
    };
    (upload, $arguments:ident, { $body:path { $($field:ident: $place:ident $wire:literal),* } }) => {{
        type Sent = $body;
        #[allow(clippy::needless_update, reason = "a body may have more than its parts")]
        Sent { $($field: value!($place, $arguments, $wire),)* ..Sent::default() }
    }};
    (part, $arguments:ident, $wire:literal) => {
        $crate::each_operation::read($wire, $arguments.body.get($wire))?
    };
    (file, $arguments:ident, $wire:literal) => {
        kandji_client::FilePart::new("a \"file\".bin", "bytes\r\n--of a file").into()
    };
    (body, $arguments:ident, $wire:literal) => {
        $crate::each_operation::read("body", Some(&$arguments.body))?
    };
}
pub(crate) use value;

/// Reads an argument as the type that its field has.
pub(crate) fn read<T: Decode>(name: &str, value: Option<&Value>) -> Result<T, String> {
    let text = value.unwrap_or(&Value::Null).to_string();
    from_json(text.as_bytes()).map_err(|error| format!("`{name}` of {text}: {error}"))
}

fn sending<O: Operation>(client: &Client, operation: O) -> Sending<'_> {
    let call = Call::new(client, operation);
    Box::pin(async move { call.send().await.map(drop) })
}

fn blocking<O: Operation>(client: &Client, operation: O) -> Sending<'_>
where
    Output<O>: std::marker::Send + 'static,
{
    let call = Call::new(client, operation);
    Box::pin(async move { tokio::task::block_in_place(|| call.blocking().send().map(drop)) })
}

fn stored<O: Operation + Serialize + DeserializeOwned + PartialEq>(operation: &O) -> Result<(), String> {
    let text = serde_json::to_string(operation).map_err(|error| error.to_string())?;
    let again: O = serde_json::from_str(&text).map_err(|error| format!("{text}: {error}"))?;
    if again == *operation { Ok(()) } else { Err(format!("is another one after {text}")) }
}

pub(crate) fn rows() -> Vec<Row> {
    each_operation!(rows)
}

/// Arguments for an operation, as the document has them.
pub(crate) fn arguments(id: &str, path: &'static str, variant: Variant) -> Arguments {
    let model = Model::of_api();
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
    assert_eq!(rows.len(), Model::of_api().operations.len());
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let mut faults = BTreeSet::new();
    for variant in VARIANTS {
        for (row, form) in rows.iter().flat_map(|row| (0..forms(row.id)).map(move |form| (row, form))) {
            tenant.answer_with(Answers { variant, form, ..Answers::default() });
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

#[test]
fn every_operation_can_be_stored_and_sent_later_unless_it_holds_a_file() {
    let model = Model::of_api();
    let mut faults = BTreeSet::new();
    let (mut stored, mut refused) = (0, 0);
    for (row, variant) in rows().iter().flat_map(|row| VARIANTS.map(|variant| (row, variant))) {
        let operation = model.operation(row.id).expect("the client and the document have the same operations");
        let has_file = operation.body.first().is_some_and(|content| content.media_type == "multipart/form-data");
        match (row.store)(&arguments(row.id, "a/b", variant)) {
            Ok(()) if !has_file => stored += 1,
            Err(error) if has_file && error.contains("a file can only be sent in a multipart body") => refused += 1,
            other => drop(faults.insert(format!("{}: {other:?} ({variant:?})", row.id))),
        }
    }
    println!("{stored} stored, {refused} refused");
    assert_none(&faults);
    assert!(stored > 0 && refused > 0, "{stored} stored, {refused} refused");
}

#[tokio::test]
async fn no_argument_leaves_its_place_in_any_path() {
    let model = Model::of_api();
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

/// Forms of an operation's successful answer; none at all is one of them.
fn forms(id: &str) -> usize {
    let success = Model::of_api().operation(id).and_then(|operation| operation.success());
    success.map_or(1, |(_, contents)| contents.len().max(1))
}

#[tokio::test]
async fn every_declared_error_is_one() {
    let model = Model::of_api();
    let tenant = Tenant::modelled(Answers::default()).await;
    // After an error with the status 429, a client waits before it sends another request.
    let kandji = builder(&tenant).clock(TestClock::new()).build().expect("the tenant's URL is fine");
    let types: BTreeMap<_, _> =
        modelled::rows().into_iter().map(|(id, status, through)| ((id, status.to_owned()), through)).collect();
    let mut faults = BTreeSet::new();
    let (mut errors, mut bodies) = (0, 0);
    for row in rows() {
        let operation = model.operation(row.id).expect("the client and the document have the same operations");
        for (status, contents) in operation.answers.range(400..) {
            let through = types.get(&(row.id, status.to_string()));
            let forms = 0..contents.len().max(1);
            for (form, variant) in forms.flat_map(|form| VARIANTS.map(|variant| (form, variant))) {
                tenant.answer_with(Answers { variant, form, status: Some(*status), ..Answers::default() });
                let sending =
                    (row.send)(&kandji, &arguments(row.id, "plain", Variant::Least)).expect("the arguments fit");
                let is_json = in_form(contents, form).is_some_and(|content| content.media_type == "application/json");
                let fault = error_fault(sending.await, *status, is_json.then_some(through));
                faults.extend(fault.map(|fault| format!("{} {status} {variant:?}: {fault}", row.id)));
                (errors, bodies) = (errors + 1, bodies + usize::from(is_json));
            }
        }
        faults.extend(tenant.refusals());
    }
    println!("{errors} declared errors, {bodies} of them with a JSON body");
    assert_none(&faults);
    assert!(errors > 0 && bodies > 0, "{errors} declared errors, {bodies} JSON bodies");
}

/// What is wrong with an outcome that must be the error of a status, whose JSON body, if it has one, its type reads
/// without loss.
fn error_fault(outcome: Result<(), Error>, status: u16, body: Option<Option<&Through>>) -> Option<String> {
    let error = match outcome {
        Err(Error::Api(error)) if error.status() == status => error,
        other => return Some(format!("{other:?}")),
    };
    let Some(through) = body? else { return Some("the client has no type of this answer".to_owned()) };
    match through(error.body().as_bytes()) {
        Ok(read) => {
            let written = read.to_string();
            (written != error.body()).then(|| format!("{} became {written}", error.body()))
        }
        Err(reason) => Some(reason),
    }
}

fn assert_none(faults: &BTreeSet<String>) {
    let text: Vec<&str> = faults.iter().map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), text.join("\n"));
}
