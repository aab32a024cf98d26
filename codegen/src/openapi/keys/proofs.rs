//! Proves the table: each row with a document, and its completeness with the published schemas.

use std::collections::BTreeSet;

use referencing::meta;
use serde_json::Value;

use super::{Fate, keys, samples};
use crate::census::Count;
use crate::diagnostic::{Report, Severity, Strictness, Thing};
use crate::inputs::SpecFolder;
use crate::openapi::walk::ObjectKind;
use crate::openapi::{load, read, to_json};
use crate::source::SourceMap;

/// What comes of a document.
#[derive(PartialEq)]
struct Outcome {
    json: Option<String>,
    errors: Vec<String>,
    findings: usize,
    skipped: usize,
}

fn outcome(mut document: Value, version: &str) -> Outcome {
    if document.get("openapi").is_some() {
        document["openapi"] = version.into();
    }
    let mut sources = SourceMap::default();
    let file = sources.add("openapi.json", document.to_string());
    let spec = SpecFolder::of(sources, file);
    let mut report = Report::new(Strictness::Strict);
    let api = load(&spec, &mut report).and_then(|document| {
        let api = read(&document, &mut report);
        let counted = Count::of_document(&document).passed_over;
        assert_eq!(counted, report.skipped(Thing::Key) as u64, "census/passed.rs counts other keys of {document:?}");
        api
    });
    let json = api.ok().map(|api| to_json(&api));
    let errors = report.diagnostics().iter().filter(|found| found.severity == Severity::Error);
    let errors = errors.map(|found| format!("{} {}", found.code.id, found.message)).collect();
    let skipped = report.skipped(Thing::Key) + report.skipped(Thing::Unused);
    Outcome { json, errors, findings: report.diagnostics().len(), skipped }
}

/// What is wrong with a row.
fn fault(kind: ObjectKind, name: &str, fate: Fate) -> Option<String> {
    let version = if matches!(fate, Fate::Lowered(_) | Fate::Dropped(_)) { "3.1.0" } else { "3.0.3" };
    let with = samples::object(kind, name);
    let mut without = with.clone();
    without.as_object_mut()?.remove(name)?;
    let (with, without) = (samples::around(kind, with), samples::around(kind, without));
    let (with, without) = (outcome(with, version), outcome(without, version));
    let changes = with.json.is_some() && with.json != without.json;
    let is_right = match fate {
        Fate::Understood => changes,
        Fate::Partly(_) => with.json.is_some() && (changes || with.skipped > without.skipped),
        Fate::Lowered(_) => with.json.is_some() && (changes || with.findings > without.findings),
        Fate::Dropped(_) => with.json.is_some() && !changes && with.findings > without.findings,
        Fate::Skipped(_) => with.json.is_some() && !changes && (with.skipped > without.skipped),
        Fate::Reported => !with.errors.is_empty() && with.errors != without.errors,
    };
    (!is_right).then(|| format!("{} `{name}` is not {fate:?}: {:?}", kind.title(), with.errors))
}

#[test]
fn every_row_is_proved_by_a_document() {
    let rows = ObjectKind::ALL.into_iter().flat_map(|kind| keys(kind).iter().map(move |key| (kind, key)));
    let faults: Vec<_> = rows.filter_map(|(kind, key)| fault(kind, key.name, key.fate)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The definitions of the published schemas, by the kind of object that they define. What is below a key that is passed over
/// has no rows.
const DEFINITIONS: [(&str, &str, ObjectKind); 24] = [
    ("Info", "info", ObjectKind::Info),
    ("Contact", "contact", ObjectKind::Contact),
    ("License", "license", ObjectKind::License),
    ("Server", "server", ObjectKind::Server),
    ("ServerVariable", "server-variable", ObjectKind::ServerVariable),
    ("Tag", "tag", ObjectKind::Tag),
    ("Components", "components", ObjectKind::Components),
    ("PathItem", "path-item", ObjectKind::PathItem),
    ("Operation", "operation", ObjectKind::Operation),
    ("Parameter", "parameter", ObjectKind::Parameter),
    ("Header", "header", ObjectKind::Header),
    ("RequestBody", "request-body", ObjectKind::RequestBody),
    ("Response", "response", ObjectKind::Response),
    ("MediaType", "media-type", ObjectKind::MediaType),
    ("Encoding", "encoding", ObjectKind::Encoding),
    ("APIKeySecurityScheme", "security-scheme", ObjectKind::SecurityScheme),
    ("HTTPSecurityScheme", "security-scheme", ObjectKind::SecurityScheme),
    ("OAuth2SecurityScheme", "security-scheme", ObjectKind::SecurityScheme),
    ("OpenIdConnectSecurityScheme", "security-scheme", ObjectKind::SecurityScheme),
    ("OAuthFlows", "oauth-flows", ObjectKind::OAuthFlows),
    ("ImplicitOAuthFlow", "oauth-flows", ObjectKind::OAuthFlow),
    ("AuthorizationCodeOAuthFlow", "oauth-flows", ObjectKind::OAuthFlow),
    ("Schema", "schema", ObjectKind::Schema),
    ("Discriminator", "schema", ObjectKind::Discriminator),
];

/// The keys of the vocabularies of JSON Schema 2020-12, as its own schemas have them.
fn json_schema() -> BTreeSet<String> {
    let vocabularies = [
        &*meta::DRAFT202012_CORE,
        &*meta::DRAFT202012_APPLICATOR,
        &*meta::DRAFT202012_UNEVALUATED,
        &*meta::DRAFT202012_VALIDATION,
        &*meta::DRAFT202012_META_DATA,
        &*meta::DRAFT202012_FORMAT_ANNOTATION,
        &*meta::DRAFT202012_CONTENT,
    ];
    let keys = vocabularies.into_iter().filter_map(|vocabulary| vocabulary["properties"].as_object());
    keys.flat_map(|properties| properties.keys().cloned()).collect()
}

#[test]
fn every_key_of_json_schema_has_a_row() {
    let table: BTreeSet<_> = keys(ObjectKind::Schema).iter().map(|key| key.name.to_owned()).collect();
    let published = json_schema();
    assert!(published.len() > 50, "{published:?}");
    let missing: Vec<_> = published.difference(&table).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// All names under `properties`, anywhere in a definition.
fn names_in(value: &Value, names: &mut BTreeSet<String>) {
    let Some(map) = value.as_object() else { return };
    for (key, value) in map {
        if let (true, Some(properties)) = (key == "properties", value.as_object()) {
            names.extend(properties.keys().cloned());
        } else {
            names_in(value, names);
        }
    }
}

#[test]
fn the_published_schemas_have_no_other_keys() {
    let Some(upstream) = std::env::var_os("KANDJI_UPSTREAM").map(std::path::PathBuf::from) else {
        return println!(
            "SKIPPED: KANDJI_UPSTREAM is not set, so the table is not compared with the published schemas"
        );
    };
    let read = |name: &str| -> Option<Value> {
        serde_json::from_str(&std::fs::read_to_string(upstream.join("../standards/openapi").join(name)).ok()?).ok()
    };
    let (Some(older), Some(newer)) = (read("3.0.json"), read("3.1.json")) else {
        return println!("SKIPPED: the published schemas are missing beside KANDJI_UPSTREAM");
    };
    let mut faults = Vec::new();
    for kind in DEFINITIONS.map(|(_, _, kind)| kind).into_iter().chain([ObjectKind::Document]) {
        let mut published = BTreeSet::new();
        if kind == ObjectKind::Document {
            for schema in [&older, &newer] {
                published.extend(schema["properties"].as_object().into_iter().flatten().map(|(key, _)| key.clone()));
            }
        }
        if kind == ObjectKind::Schema {
            published.extend(json_schema());
        }
        for (old, new, _) in DEFINITIONS.iter().filter(|(_, _, defined)| *defined == kind) {
            names_in(&older["definitions"][*old], &mut published);
            // The parts of these definitions are in other rows.
            let part = match kind {
                ObjectKind::OAuthFlow => &newer["$defs"]["oauth-flows"]["$defs"],
                ObjectKind::OAuthFlows => &newer["$defs"]["oauth-flows"]["properties"],
                ObjectKind::Schema | ObjectKind::Discriminator => &Value::Null,
                _ => &newer["$defs"][*new],
            };
            names_in(part, &mut published);
        }
        let table: BTreeSet<_> = keys(kind).iter().map(|key| key.name.to_owned()).collect();
        faults.extend(published.difference(&table).map(|key| format!("{} lacks `{key}`", kind.title())));
        let ours = |key: &String| key.starts_with("x-kandji-") || more(kind).contains(&key.as_str());
        let extra = table.difference(&published).filter(|key| !ours(key));
        faults.extend(extra.map(|key| format!("{} has `{key}`, which no schema has", kind.title())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Keys that the schemas define elsewhere or by patterns: references, methods and examples.
fn more(kind: ObjectKind) -> &'static [&'static str] {
    match kind {
        ObjectKind::PathItem => &["$ref", "get", "put", "post", "delete", "options", "head", "patch", "trace"],
        ObjectKind::Parameter | ObjectKind::Header | ObjectKind::RequestBody | ObjectKind::Response => &["$ref"],
        _ => &[],
    }
}
