//! What an import makes of each key of OpenAPI: the table is complete, and each row is proved with a document.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::passed::{self, ROWS, When};
use super::unread::EXAMPLE;
use crate::diagnostic::{Report, Strictness};
use crate::import::import;
use crate::names::Names;
use crate::openapi::keys::{is_ours, keys, samples};
use crate::openapi::walk::ObjectKind as Kind;
use crate::source::SourceMap;

/// What becomes of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// What it says is imported, if nothing contradicts it.
    Taken,
    /// It is reported.
    Reported,
    /// It is passed over for this reason, and counted.
    Passed(&'static str),
}
use Fate::{Passed, Reported, Taken};

/// The keys that are not, or not always, passed over for a reason of [`ROWS`]. A key with several rows has a value for each.
#[rustfmt::skip]
const TABLE: &[(Kind, Fate, &[&str])] = &[
    (Kind::Document, Taken, &["openapi", "info", "servers", "paths", "components"]),
    (Kind::Document, Reported, &["security"]),
    (Kind::Document, Passed(passed::BEARER), &["security"]),
    (Kind::Document, Passed("operations name their groups"), &["tags"]),
    (Kind::Info, Taken, &["title", "version", "license"]),
    (Kind::License, Taken, &["name", "identifier"]),
    (Kind::Server, Taken, &["url", "variables"]),
    (Kind::ServerVariable, Taken, &["enum", "default"]),
    (Kind::ServerVariable, Reported, &["default"]),
    (Kind::Components, Taken, &["schemas", "responses", "parameters", "requestBodies"]),
    (Kind::Components, Passed(passed::UNUSED), &["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems"]),
    (Kind::Components, Reported, &["securitySchemes"]),
    (Kind::Components, Passed(passed::BEARER), &["securitySchemes"]),
    (Kind::PathItem, Taken, &["$ref", "get", "put", "post", "delete", "options", "head", "patch", "trace", "parameters"]),
    (Kind::PathItem, Reported, &["servers"]),
    (Kind::Operation, Taken, &["tags", "summary", "operationId", "parameters", "requestBody", "responses", "deprecated"]),
    (Kind::Operation, Reported, &["security", "servers"]),
    (Kind::Operation, Passed(passed::BEARER), &["security"]),
    (Kind::Parameter, Taken, &["$ref", "name", "in", "schema", "content", "required", "deprecated", "example", "examples"]),
    (Kind::Parameter, Reported, &["style", "explode", "allowReserved", "allowEmptyValue", "content", "in"]),
    (Kind::RequestBody, Taken, &["$ref", "content"]),
    (Kind::Response, Taken, &["$ref", "content"]),
    (Kind::Response, Reported, &["headers"]),
    (Kind::Response, Passed(passed::TRANSPORT), &["headers"]),
    (Kind::MediaType, Taken, &["schema", "example", "examples"]),
    (Kind::MediaType, Reported, &["encoding"]),
    (Kind::Example, Taken, &["$ref", "value"]),
    (Kind::Example, Reported, &["summary", "description", "externalValue"]),
    (Kind::Schema, Taken, &[
        "$ref", "type", "properties", "items", "enum", "const", "default", "format", "nullable", "allOf", "oneOf", "anyOf",
        "minimum", "maximum", "deprecated", "example",
    ]),
    (Kind::Schema, Reported, &[
        "minLength", "maxLength", "pattern", "minItems", "maxItems", "multipleOf", "minProperties", "maxProperties",
        "exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "additionalProperties", "readOnly", "writeOnly", "not",
        "discriminator", "examples", "contentEncoding", "contentMediaType", "contentSchema", "patternProperties",
        "prefixItems", "$dynamicRef", "$defs", "if", "then", "else", "dependentSchemas", "dependentRequired",
        "propertyNames", "contains", "minContains", "maxContains", "unevaluatedItems", "unevaluatedProperties",
    ]),
];

/// The objects with all of whose keys is done what is done with the key that holds them.
const WITHIN: &[(Kind, Kind, &str)] = &[
    (Kind::Contact, Kind::Info, "contact"),
    (Kind::License, Kind::Info, "license"),
    (Kind::Header, Kind::Response, "headers"),
    (Kind::Encoding, Kind::MediaType, "encoding"),
    (Kind::SecurityScheme, Kind::Components, "securitySchemes"),
    (Kind::OAuthFlows, Kind::Components, "securitySchemes"),
    (Kind::OAuthFlow, Kind::Components, "securitySchemes"),
    (Kind::Discriminator, Kind::Schema, "discriminator"),
    (Kind::Callback, Kind::Operation, "callbacks"),
    (Kind::Link, Kind::Response, "links"),
];

/// What comes of a document.
#[derive(Debug)]
struct Outcome {
    imported: [String; 2],
    findings: BTreeSet<String>,
    skipped: String,
}

fn outcome(document: &Value) -> Outcome {
    let mut sources = SourceMap::default();
    let file = sources.add("a.json", document.to_string());
    let mut report = Report::new(Strictness::Strict);
    let imported = import(&[file], &Names::default(), &sources, &mut report).ok();
    let (skips, findings): (Vec<_>, Vec<_>) =
        report.diagnostics().iter().partition(|found| found.code.id == "import-skipped" && found.help.is_some());
    let source = |imported: &crate::import::Imported| {
        let said = imported.sources.iter().map(|source| format!("{:?}", source.licence));
        [imported.openapi_yaml.clone(), said.collect()]
    };
    Outcome {
        imported: imported.as_ref().map(source).unwrap_or_default(),
        findings: findings.iter().map(|found| found.message.clone()).collect(),
        skipped: skips.iter().filter_map(|found| found.help.clone()).collect(),
    }
}

/// How often something was passed over for a reason: `reason (3)`.
fn count(outcome: &Outcome, reason: &str) -> usize {
    let after = outcome.skipped.split_once(&format!("{reason} (")).map(|(_, after)| after);
    after.and_then(|after| after.split_once(')')?.0.parse().ok()).unwrap_or(0)
}

/// An object in which a key has this fate.
fn object(kind: Kind, key: &str, fate: Fate) -> Value {
    let number = json!({"schema": {"type": "integer"}});
    let used = |part: Value| json!({key: {"Used": part}});
    match (kind, key, fate) {
        (Kind::Document, "components", _) => {
            samples::around(Kind::Response, json!({"$ref": "#/components/responses/R"}))
        }
        (Kind::Document, "security", Passed(_)) => with(samples::object(kind, key), key, json!([{"key": []}])),
        (Kind::Operation, "security", Reported) => with(samples::object(kind, key), key, json!([])),
        (Kind::Info, "license", Passed(_)) => {
            json!({"title": "t", "version": "1", key: {"name": "n", "url": "https://e.com"}})
        }
        (Kind::Operation, "tags", Passed(_)) => with(samples::object(kind, key), key, json!(["g", "h"])),
        (Kind::Operation, "operationId", Passed(_)) => with(samples::object(kind, key), "summary", json!("List cats")),
        (Kind::ServerVariable, "default", Taken) => json!({"default": "b", "enum": ["a", "b"]}),
        (Kind::Components, "schemas", Taken) => json!({
            "schemas": {"A": {"type": "integer"}},
            "responses": {"Used": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}},
        }),
        (Kind::Components, "responses", Taken) => {
            used(json!({"description": "d", "content": {"application/json": number}}))
        }
        (Kind::Components, "parameters", Taken) => {
            used(json!({"name": "q", "in": "query", "schema": {"type": "integer"}}))
        }
        (Kind::Components, "requestBodies", Taken) => used(json!({"content": {"application/json": number}})),
        (Kind::Components, "securitySchemes", Reported) => {
            json!({key: {"k": {"type": "apiKey", "name": "K", "in": "header"}}})
        }
        (Kind::Components, "securitySchemes", _) => json!({key: {"k": {"type": "http", "scheme": "bearer"}}}),
        (Kind::Components, ..) => json!({key: {"Unused": {}}}),
        (Kind::Parameter, "content", Taken) => json!({"name": "p", "in": "query", key: {"text/plain": number}}),
        (Kind::Parameter, "in", Reported) => json!({"name": "p", "in": "cookie", "schema": {"type": "string"}}),
        (Kind::Parameter, "example", _) => json!({"name": "p", "in": "query", key: 5}),
        (Kind::Parameter, "examples", _) => json!({"name": "p", "in": "query", key: {"x": {"value": 5}}}),
        (Kind::Response, "headers", Passed(_)) => json!({"description": "d", key: {"Date": {}}}),
        (Kind::MediaType, "example", _) => json!({key: {"a": 5}}),
        (Kind::MediaType, "examples", _) => json!({key: {"x": {"value": {"a": 5}}}}),
        (Kind::Example, "$ref", _) => json!({key: "#/components/examples/E"}),
        (Kind::Example, "value", _) => json!({key: {"a": 5}}),
        (Kind::Example, ..) => json!({"value": {"a": 5}, key: "https://e.com"}),
        (Kind::Schema, "example", Taken) => json!({key: 5}),
        (Kind::Schema, "example", _) => json!({"type": "object", key: {"a": 5}}),
        _ => samples::object(kind, key),
    }
}

fn with(mut object: Value, key: &str, value: Value) -> Value {
    object[key] = value;
    object
}

/// A document with the object. What nothing refers to is not imported, so a schema is a part of a response.
fn around(kind: Kind, object: &Value, is_careful: bool) -> Value {
    let mut document = match kind {
        Kind::Example => samples::around(Kind::MediaType, json!({"examples": {"x": object}})),
        Kind::Schema => samples::around(kind, json!({"type": "object", "properties": {"part": object}})),
        kind => samples::around(kind, object.clone()),
    };
    if kind == Kind::Operation {
        document["paths"]["/a"]["get"] = object.clone();
    }
    if kind == Kind::Schema {
        let schema = json!({"$ref": "#/components/schemas/A"});
        document["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] = schema;
    }
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        let number = json!({"description": "d", "content": {"application/json": {"schema": {"type": "integer"}}}});
        components
            .get_mut("responses")
            .and_then(|all| all.get_mut("R"))
            .into_iter()
            .for_each(|it| *it = number.clone());
        if kind == Kind::Example {
            components.insert("examples".to_owned(), json!({"E": {"value": {"a": 5}}}));
        }
    }
    if is_careful {
        let careful =
            json!({"parameters": [{"name": "z", "in": "query", "schema": {"type": "integer"}}], "responses": {}});
        document["paths"]["/z"] = json!({"get": careful});
    }
    document
}

/// What is wrong with a row.
fn fault(kind: Kind, key: &str, fate: Fate, object: Value) -> Option<String> {
    let mut less = object.clone();
    less.as_object_mut()?.remove(key)?;
    // Marks and types are taken of parameters of documents that are written with care.
    let is_careful = kind == Kind::Parameter && fate == Taken;
    let [with, without] = [object, less].map(|object| outcome(&around(kind, &object, is_careful)));
    let is_right = match fate {
        Taken => with.imported != without.imported,
        Reported => with.findings.difference(&without.findings).next().is_some(),
        Passed(reason) => count(&with, reason) > count(&without, reason),
    };
    (!is_right).then(|| format!("{} `{key}` is not {fate:?}: {:?} {}", kind.title(), with.findings, with.skipped))
}

#[test]
fn every_row_is_proved_by_a_document() {
    let rows = TABLE.iter().flat_map(|(kind, fate, keys)| keys.iter().map(move |key| (*kind, *key, *fate)));
    let table = rows.filter_map(|(kind, key, fate)| fault(kind, key, fate, object(kind, key, fate)));
    let passed = ROWS.iter().filter_map(|(kind, key, when, reason)| {
        let object = object(*kind, key, Passed(reason));
        let object = match when {
            When::False => with(object, key, json!(false)),
            When::Open | When::Usual => with(object, key, json!(true)),
            When::Always | When::Careless | When::Beside(_) => object,
        };
        fault(*kind, key, Passed(reason), object)
    });
    let faults: Vec<String> = table.chain(passed).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_key_is_without_a_row() {
    let all = |kind: Kind| {
        let own = keys(kind).iter().map(|key| key.name).filter(move |key| !is_ours(kind, key));
        own.chain(EXAMPLE.iter().copied().filter(move |_| kind == Kind::Example))
    };
    let rows: BTreeSet<(Kind, &str)> =
        TABLE.iter().flat_map(|(kind, _, keys)| keys.iter().map(move |key| (*kind, *key))).collect();
    let has_row =
        |kind: Kind, key: &str| rows.contains(&(kind, key)) || ROWS.iter().any(|row| row.0 == kind && row.1 == key);
    let is_held = |kind: Kind| WITHIN.iter().any(|(held, holder, key)| *held == kind && has_row(*holder, key));
    let kinds = Kind::ALL.into_iter().filter(|kind| !is_held(*kind));
    let missing: Vec<_> = kinds.flat_map(|kind| all(kind).map(move |key| (kind, key))).collect();
    let missing: Vec<_> = missing.iter().filter(|(kind, key)| !has_row(*kind, key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let unknown: Vec<_> = rows.iter().filter(|(kind, key)| !all(*kind).any(|known| known == *key)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}
