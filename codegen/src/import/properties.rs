//! What must hold of every import, whatever the documents are.
//!
//! The *shape facts* of an import are, for every place in every response, its kind, and whether it is nullable, blank or
//! always present. Examples decide them, so the order of examples and documents must not matter. The order of documents
//! may decide what depends on authority: names of operations, groups and parameters, the spelling of paths, titles and
//! hosts, defaults and bounds, which success status counts without an example, and which of two renamed paths remains.

mod corpus;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::{Imported, import};
use crate::diagnostic::{Report, Strictness};
use crate::model::{Api, Field, Schema, SchemaKind};
use crate::names::Names;
use crate::source::SourceMap;

/// The kind and marks of every place, by operation, status, media type and the names that lead there.
type Facts = BTreeMap<String, String>;

/// An example of a response: its status, if it has one, and its data.
type Example = (Option<u16>, Value);

fn run(documents: &[String]) -> Imported {
    let mut texts = SourceMap::default();
    let named = documents.iter().enumerate().map(|(index, text)| (format!("{index}.yaml"), text.clone()));
    let files: Vec<_> = named.map(|(name, text)| texts.add(name, text)).collect();
    let mut report = Report::new(Strictness::Strict);
    import(&files, &Names::default(), &texts, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()))
}

fn facts(api: &Api) -> Facts {
    let mut facts = Facts::new();
    for operation in &api.operations {
        let path = operation.path.key();
        for response in &operation.responses {
            let place = format!("{} {path} {}", operation.method, response.status);
            facts.insert(place.clone(), String::new());
            for content in &response.content {
                describe(api, &content.schema, true, format!("{place} {} ", content.media_type), &mut facts);
            }
        }
    }
    facts
}

fn describe(api: &Api, schema: &Schema, required: bool, place: String, facts: &mut Facts) {
    let found = api.resolve(schema);
    let kind = match &found.kind {
        SchemaKind::Object(fields) => {
            for Field { name, schema, required, .. } in fields {
                describe(api, schema, *required, format!("{place}/{name}"), facts);
            }
            "object".to_owned()
        }
        SchemaKind::List(inner) => inside(api, "list", inner, &place, facts),
        SchemaKind::Map(inner) => inside(api, "map", inner, &place, facts),
        SchemaKind::Union(variants) => {
            for variant in variants {
                let kind = api.resolve(variant).kind.clone();
                let name = format!("{kind:?}").split(['(', ' ']).next().unwrap_or("").to_owned();
                describe(api, variant, true, format!("{place}|{name}"), facts);
            }
            "union".to_owned()
        }
        other => format!("{other:?}"),
    };
    let marks =
        [(schema.nullable || found.nullable, " null"), (schema.blank || found.blank, " blank"), (required, " always")];
    let marks: String = marks.iter().filter(|(holds, _)| *holds).map(|(_, mark)| *mark).collect();
    facts.insert(place, format!("{kind}{marks}"));
}

fn inside(api: &Api, kind: &str, inner: &Schema, place: &str, facts: &mut Facts) -> String {
    describe(api, inner, true, format!("{place}/*"), facts);
    kind.to_owned()
}

/// Data of a response, with strings and numbers of every kind that the importer distinguishes.
fn data() -> impl Strategy<Value = Value> {
    let texts = ["", "x", "Yes", "12", "1.5", "2020-01-02", "2020-01-02T03:04:05Z", "a@example.org"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (0..9).prop_map(Value::from),
        Just(json!(1.5)),
        prop::sample::select(texts.to_vec()).prop_map(Value::from),
        Just(json!("00112233-4455-6677-8899-aabbccddeeff")),
    ];
    let inner = leaf.prop_recursive(2, 12, 3, |inner| {
        prop_oneof![prop::collection::vec(inner.clone(), 0..3).prop_map(Value::Array), object(inner)]
    });
    prop_oneof![4 => object(inner.clone()), 1 => prop::collection::vec(object(inner), 0..3).prop_map(Value::from)]
}

fn object(inner: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    let names = prop::sample::select(vec!["a", "b", "next", "results"]);
    prop::collection::btree_map(names, inner, 0..4)
        .prop_map(|fields| Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()))
}

fn status() -> impl Strategy<Value = Option<u16>> {
    prop::sample::select(vec![Some(200), Some(200), Some(201), Some(400)])
}

fn examples() -> impl Strategy<Value = Vec<Example>> {
    prop::collection::vec((status(), data()), 1..5)
}

/// Examples that are objects: a list beside objects would be read as a list of them.
fn objects() -> impl Strategy<Value = Vec<Example>> {
    examples().prop_map(|mut examples| {
        examples.retain(|(_, data)| data.is_object());
        examples
    })
}

/// A collection with two requests, the second of which has the second half of the examples.
fn collection(examples: &[Example]) -> String {
    let (left, right) = examples.split_at(examples.len().div_ceil(2));
    let answer = |(status, body): &Example| {
        let mut answer =
            json!({"body": body.to_string(), "header": [{"key": "Content-Type", "value": "application/json"}]});
        if let Some(status) = status {
            answer["code"] = json!(status);
        }
        answer
    };
    let request = |name: &str, path: &str, examples: &[Example]| {
        let responses: Vec<Value> = examples.iter().map(answer).collect();
        json!({"name": name, "request": {"method": "GET", "url": format!("{{{{base}}}}{path}")}, "response": responses})
    };
    let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    let items = [request("Get Cat", "/v1/cats/:cat_id", left), request("List Dogs", "/v1/dogs", right)];
    json!({"info": {"name": "T", "schema": schema}, "item": items}).to_string()
}

/// The same as an OpenAPI document; an example without a status counts as 200.
fn open_api(examples: &[Example]) -> String {
    let (left, right) = examples.split_at(examples.len().div_ceil(2));
    let operation = |summary: &str, examples: &[Example]| {
        let mut responses: Map<String, Value> = Map::new();
        for (index, (status, body)) in examples.iter().enumerate() {
            let answer = responses
                .entry(status.unwrap_or(200).to_string())
                .or_insert_with(|| json!({"description": "", "content": {"application/json": {"examples": {}}}}));
            answer["content"]["application/json"]["examples"][format!("e{index}")] = json!({"value": body});
        }
        json!({"get": {"summary": summary, "responses": responses}})
    };
    let paths = json!({"/v1/cats/{cat_id}": operation("Get Cat", left), "/v1/dogs": operation("List Dogs", right)});
    json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": paths}).to_string()
}

fn either(is_collection: bool, examples: &[Example]) -> String {
    if is_collection { collection(examples) } else { open_api(examples) }
}

/// Two orders of the same things, of which each half stays in its half, as it is one request's.
fn shuffled() -> impl Strategy<Value = (Vec<Example>, Vec<Example>)> {
    examples().prop_flat_map(|examples| {
        let (left, right) = examples.split_at(examples.len().div_ceil(2));
        let both = (Just(left.to_vec()).prop_shuffle(), Just(right.to_vec()).prop_shuffle());
        (Just(examples), both.prop_map(|(left, right)| [left, right].concat()))
    })
}

/// The places of a value's parts, of which all must be there, and of those that hold something, which must be typed.
fn places(value: &Value, place: &str, there: &mut BTreeSet<String>, typed: &mut BTreeSet<String>) {
    there.insert(place.to_owned());
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| places(value, &format!("{place}/{name}"), there, typed));
        }
        Value::Array(values) => values.iter().for_each(|value| places(value, &format!("{place}/*"), there, typed)),
        Value::Null => return,
        Value::String(text) if text.is_empty() => return,
        _ => {}
    }
    typed.insert(place.to_owned());
}

/// The places that these examples show, and those of them that hold something.
fn shown(examples: &[Example]) -> (BTreeSet<String>, BTreeSet<String>) {
    let half = examples.len().div_ceil(2);
    let (mut there, mut typed) = (BTreeSet::new(), BTreeSet::new());
    for (index, (status, data)) in examples.iter().enumerate() {
        let path = if index < half { "/v1/cats/{}" } else { "/v1/dogs" };
        let place = format!("GET {path} {} application/json ", status.unwrap_or(200));
        places(data, &place, &mut there, &mut typed);
    }
    (there, typed)
}

/// A place without the names of the union's variants on the way to it.
fn without_variants(place: &str) -> String {
    let mut parts = place.split('|');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |place, part| place + part.trim_start_matches(|letter: char| letter.is_alphabetic()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn examples_may_come_in_any_order((one, other) in shuffled(), is_collection: bool) {
        let (one, other) = (run(&[either(is_collection, &one)]), run(&[either(is_collection, &other)]));
        prop_assert_eq!(one.openapi_yaml, other.openapi_yaml);
    }

    #[test]
    fn documents_may_come_in_any_order(
        documents in prop::collection::vec((any::<bool>(), examples()), 2..4).prop_map(|documents| {
            documents.iter().map(|(kind, examples)| either(*kind, examples)).collect::<Vec<_>>()
        }),
    ) {
        let mut reversed = documents.clone();
        reversed.reverse();
        let (one, other) = (run(&documents), run(&reversed));
        prop_assert_eq!(facts(&one.api), facts(&other.api));
    }

    #[test]
    fn one_more_example_takes_nothing_away(first in objects(), more in objects(), is_collection: bool) {
        let imported = run(&[either(is_collection, &first), either(is_collection, &more)]);
        let facts = facts(&imported.api);
        let all: BTreeSet<String> = facts.keys().map(|place| without_variants(place)).collect();
        let known = facts.iter().filter(|(_, fact)| !fact.starts_with("Any"));
        let known: BTreeSet<String> = known.map(|(place, _)| without_variants(place)).collect();
        for (there, typed) in [shown(&first), shown(&more)] {
            prop_assert!(there.is_subset(&all), "{:?}", there.difference(&all));
            prop_assert!(typed.is_subset(&known), "{:?}", typed.difference(&known));
        }
    }

    #[test]
    fn a_document_imported_twice_says_nothing_more(examples in examples(), is_collection: bool) {
        let text = either(is_collection, &examples);
        let (once, twice) = (run(std::slice::from_ref(&text)), run(&[text.clone(), text]));
        prop_assert_eq!(once.openapi_yaml, twice.openapi_yaml);
    }

    #[test]
    fn what_was_written_says_nothing_more(examples in examples(), is_collection: bool) {
        let text = either(is_collection, &examples);
        let once = run(std::slice::from_ref(&text));
        let again = run(&[text, once.openapi_yaml.clone()]);
        prop_assert_eq!(claimed(&once.api), claimed(&again.api));
        let (once, again) = (facts(&once.api), facts(&again.api));
        let (_, typed) = shown(&examples);
        let differ: Vec<_> = typed.iter().filter(|place| once.get(*place) != again.get(*place)).collect();
        prop_assert!(differ.is_empty(), "{:?}", differ);
    }

    #[test]
    fn what_was_written_is_read_as_itself(examples in examples(), is_collection: bool) {
        let written = run(&[either(is_collection, &examples)]);
        let again = run(std::slice::from_ref(&written.openapi_yaml));
        prop_assert_eq!(claimed(&written.api), claimed(&again.api));
    }
}

/// The shape facts that a document without examples can claim: what is always there, or blank, must have been seen.
fn claimed(api: &Api) -> Facts {
    let facts = facts(api).into_iter();
    facts.map(|(place, fact)| (place, fact.replace(" always", "").replace(" blank", ""))).collect()
}
