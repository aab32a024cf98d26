//! Answers with status 200 that are none: each is an error, never an empty list, and never a record without identity.

use std::collections::BTreeSet;

use kandji_client::Error;
use serde_json::{Value, json};
use tests::tenant::modelled::{Answers, Content, Model, Operation, Sampler, Variant, at, in_form};
use tests::tenant::{Scripted, Tenant};

use crate::client::client;
use crate::each_list::List;
use crate::each_operation::{self, arguments};

/// The success of an operation as JSON, and what is essential in it.
struct Answer {
    operation: &'static Operation,
    content: &'static Content,
    full: Value,
}

impl Answer {
    fn of(operation: &'static Operation) -> Option<Self> {
        let (_, contents) = operation.success()?;
        let content = in_form(contents, 0).filter(|content| content.media_type == "application/json")?;
        let sampler = Sampler::new(Model::of_project().answered_schemas(), Variant::Full);
        Some(Self { operation, content, full: sampler.sample(&content.schema, &operation.id) })
    }

    fn all() -> Vec<Self> {
        Model::of_project().operations.iter().filter_map(Self::of).collect()
    }

    /// The pointers to the properties that are essential for this reason, through objects and into the first elements of
    /// lists.
    fn essential(&self, reason: &str) -> Vec<String> {
        let mut found = Vec::new();
        collect(&self.content.schema, reason, "", 0, &mut found);
        found
    }

    /// The same answer with something else in a place, or with the place under another name.
    fn with(&self, pointer: &str, change: Change) -> Value {
        let mut answer = self.full.clone();
        let Some((above, name)) = pointer.rsplit_once('/') else {
            return match change {
                Change::To(value) => value,
                Change::Renamed => json!({ "under_another_name": answer }),
            };
        };
        let object = answer.pointer_mut(above).and_then(Value::as_object_mut).expect("the sample has the place");
        match change {
            Change::To(value) => drop(object.insert(name.to_owned(), value)),
            Change::Renamed => {
                let value = object.remove(name).expect("the sample has the place");
                object.insert(format!("{name}_under_another_name"), value);
            }
        }
        answer
    }
}

enum Change {
    To(Value),
    Renamed,
}

/// Follows objects and the elements of lists, as deep as records lie.
fn collect(schema: &Value, reason: &str, pointer: &str, depth: usize, found: &mut Vec<String>) {
    let named = Model::of_project().answered_schemas();
    let Some(schema) = at(schema, named, "") else { return };
    if depth > 4 {
        return;
    }
    if schema["type"] == "array" {
        return collect(&schema["items"], reason, &format!("{pointer}/0"), depth + 1, found);
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let place = format!("{pointer}/{name}");
        if property["x-kandji-essential"] == reason {
            found.push(place.clone());
        }
        let is_on_the_way = property["x-kandji-essential"] == "list";
        if is_on_the_way {
            collect(property, reason, &place, depth + 1, found);
        }
    }
}

/// Twelve kinds of answers that are none, by name. `own` points to what the answer is for.
fn wrong(answer: &Answer, own: &str) -> Vec<(&'static str, Scripted)> {
    let json = |value: Value| Scripted::json(200, value.to_string());
    let whole = answer.full.to_string();
    let html = "<html><head><title>Maintenance</title></head></html>";
    vec![
        ("an empty object", json(json!({}))),
        ("a message", json(json!({ "detail": "maintenance" }))),
        ("null in place of it", json(answer.with(own, Change::To(Value::Null)))),
        ("another key", json(json!({ "unexpected": 1 }))),
        ("a text", json(json!("maintenance"))),
        ("a number", json(json!(5))),
        ("a page", Scripted::new(200, vec![("content-type", "text/html")], html)),
        ("a page that says that it is JSON", Scripted::json(200, html)),
        ("an empty body", Scripted::json(200, "")),
        ("half of it", Scripted::json(200, &whole[..whole.len() / 2])),
        ("a list of nulls", json(answer.with(own, Change::To(json!([null, null]))))),
        ("it under another name", json(answer.with(own, Change::Renamed))),
        ("blank in place of it", json(answer.with(own, Change::To(json!(""))))),
    ]
}

/// What is wrong with the outcome of reading an answer that is none.
fn fault<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Option<String> {
    match outcome {
        Err(Error::Decode(_)) => None,
        other => Some(format!("{other:?}")),
    }
}

fn assert_none(faults: &BTreeSet<String>) {
    let text: Vec<&str> = faults.iter().map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), text.join("\n"));
}

#[tokio::test]
async fn no_list_is_empty_because_its_answer_is_none() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let (mut faults, mut read) = (BTreeSet::new(), 0);
    let lists = List::all();
    for list in &lists {
        let answer = Answer::of(list.operation).expect("a list is JSON");
        let items = list.pagination.key("items").expect("the document says where the items are");
        for (kind, scripted) in wrong(&answer, items) {
            tenant.answer_next(scripted);
            let arguments = arguments(&list.operation.id, "plain", Variant::Least);
            let outcome = (list.collect)(&kandji, &arguments).expect("the arguments fit").await;
            faults.extend(fault(outcome).map(|fault| format!("{}: {kind}: {fault}", list.operation.id)));
            read += 1;
        }
    }
    println!("{} lists, {read} answers", lists.len());
    assert_none(&faults);
}

#[tokio::test]
async fn no_record_lacks_what_makes_it_one() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let rows = each_operation::rows();
    let (mut faults, mut answers, mut read) = (BTreeSet::new(), 0, 0);
    for answer in Answer::all() {
        let essential: Vec<String> =
            ["identity", "list", "secret"].iter().flat_map(|reason| answer.essential(reason)).collect();
        let secrets = answer.essential("secret");
        answers += usize::from(!essential.is_empty());
        let row = rows.iter().find(|row| row.id == answer.operation.id).expect("the client has the operation");
        for own in &essential {
            // A secret that is null is none.
            let wrong = wrong(&answer, own).into_iter().filter(|(kind, _)| {
                !secrets.contains(own) || !matches!(*kind, "null in place of it" | "blank in place of it")
            });
            for (kind, scripted) in wrong {
                tenant.answer_next(scripted);
                let arguments = arguments(row.id, "plain", Variant::Least);
                let outcome = (row.send)(&kandji, &arguments).expect("the arguments fit").await;
                faults.extend(fault(outcome).map(|fault| format!("{} {own}: {kind}: {fault}", row.id)));
                read += 1;
            }
        }
    }
    println!("{answers} answers with something essential, {read} wrong ones");
    assert!(answers > 0);
    assert_none(&faults);
}

/// Lists of which nobody has shown what is in them, so that any other list can be theirs.
const UNDESCRIBED: [&str; 2] = ["getBehavioralDetectionsV2", "getThreatDetailsV2"];

/// The answer of each other operation, given to each list and to each operation whose answer has an identity.
#[tokio::test]
async fn no_answer_of_another_operation_is_taken() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let rows = each_operation::rows();
    let answers = Answer::all();
    let (mut faults, mut read, mut alike) = (BTreeSet::new(), 0, 0);
    for own in answers.iter().filter(|own| !own.essential("identity").is_empty() || !own.essential("list").is_empty()) {
        let row = rows.iter().find(|row| row.id == own.operation.id).expect("the client has the operation");
        for other in &answers {
            // What has everything that makes such an answer one cannot be told from it.
            if has_all(own, &other.full) {
                alike += usize::from(!UNDESCRIBED.contains(&own.operation.id.as_str()));
                continue;
            }
            tenant.answer_next(Scripted::json(200, other.full.to_string()));
            let arguments = arguments(row.id, "plain", Variant::Least);
            let outcome = (row.send)(&kandji, &arguments).expect("the arguments fit").await;
            faults.extend(fault(outcome).map(|fault| format!("{} with {}: {fault}", row.id, other.operation.id)));
            read += 1;
        }
    }
    println!("{read} answers of other operations refused, {alike} of the same form");
    assert!(alike < read / 20, "{alike} of {read} cannot be told apart");
    assert_none(&faults);
}

/// Whether an answer has all that is essential in another one, and nothing that contradicts it.
fn has_all(own: &Answer, other: &Value) -> bool {
    let needed: Vec<String> = ["identity", "list"].iter().flat_map(|reason| own.essential(reason)).collect();
    let any = own.essential("own");
    let root_fits = own.full.is_array() == other.is_array();
    root_fits
        && needed.iter().all(|place| other.pointer(place).is_some_and(|value| !value.is_null()))
        && (any.is_empty()
            || any.iter().any(|place| other.pointer(place).is_some_and(|value| !value.is_null()))
            || any.iter().all(|place| has_only_known_keys(own, other, place)))
}

/// Whether the object around a place has no key that the same object of an answer has not.
fn has_only_known_keys(own: &Answer, other: &Value, place: &str) -> bool {
    let around = |answer: &Value| {
        let (above, _) = place.rsplit_once('/')?;
        Some(answer.pointer(above)?.as_object()?.keys().cloned().collect::<BTreeSet<_>>())
    };
    around(other).zip(around(&own.full)).is_none_or(|(other, own)| other.is_subset(&own))
}
