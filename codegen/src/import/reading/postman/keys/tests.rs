//! The table is complete, and true: each of its rows is proved with a small collection.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::kinds::{Kind, Treatment};
use super::table::ROWS;
use crate::diagnostic::{Report, Strictness};
use crate::document::{Limits, parse_json};
use crate::import::reading::detect::detect;
use crate::import::reading::postman::read;
use crate::source::SourceMap;

/// The objects of the published schemas, and the kinds that they are here.
const PLACES: &[(&str, Kind)] = &[
    ("collection", Kind::Collection),
    ("info", Kind::Info),
    ("version", Kind::Version),
    ("item", Kind::Item),
    ("item-group", Kind::Item),
    ("auth", Kind::Auth),
    ("variable", Kind::Variable),
    ("description", Kind::Description),
    ("request", Kind::Request),
    ("request/body", Kind::Body),
    ("request/body/urlencoded", Kind::Field),
    ("request/body/formdata", Kind::Part),
    ("request/body/file", Kind::File),
    ("url", Kind::Url),
    ("url/path", Kind::Segment),
    ("url/query", Kind::Query),
    ("header", Kind::Header),
    ("response", Kind::Response),
];

/// The objects of the schemas that are passed over as a whole, and the key that holds them.
const PASSED_OVER: &[(&str, Kind, &str)] = &[
    ("event", Kind::Item, "event"),
    ("script", Kind::Item, "event"),
    ("protocol-profile-behavior", Kind::Item, "protocolProfileBehavior"),
    ("auth-attribute", Kind::Auth, "bearer"),
    ("certificate", Kind::Request, "certificate"),
    ("certificate/key", Kind::Request, "certificate"),
    ("certificate/cert", Kind::Request, "certificate"),
    ("proxy-config", Kind::Request, "proxy"),
    ("cookie", Kind::Response, "cookie"),
];

/// The keys of each object in the published schemas; none where they are missing.
fn published(version: &str) -> Option<BTreeMap<String, BTreeSet<String>>> {
    let upstream = std::env::var_os("KANDJI_UPSTREAM").map(PathBuf::from);
    let upstream =
        upstream.unwrap_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/upstream")));
    let folder = upstream.join("../standards/postman").join(version);
    if !folder.is_dir() {
        println!("SKIPPED: the published keys: no schemas at {}", folder.display());
        return None;
    }
    let mut found = BTreeMap::new();
    collect(&schema(&folder.join("collection.json")), "collection", &mut found);
    for entry in std::fs::read_dir(folder.join("collection")).unwrap() {
        let path = entry.unwrap().path();
        collect(&schema(&path), &path.file_stem().unwrap().to_string_lossy(), &mut found);
    }
    Some(found)
}

/// A schema; one of them has comments.
fn schema(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap();
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    serde_json::from_str(&lines.join("\n")).unwrap()
}

fn collect(schema: &Value, place: &str, into: &mut BTreeMap<String, BTreeSet<String>>) {
    match schema {
        Value::Object(fields) => {
            for (name, inner) in fields {
                let Some(properties) = inner.as_object().filter(|_| name == "properties") else {
                    collect(inner, place, into);
                    continue;
                };
                into.entry(place.to_owned()).or_default().extend(properties.keys().cloned());
                properties.iter().for_each(|(key, inner)| collect(inner, &format!("{place}/{key}"), into));
            }
        }
        Value::Array(elements) => elements.iter().for_each(|element| collect(element, place, into)),
        _ => {}
    }
}

#[test]
fn every_published_key_has_a_row() {
    for version in ["v2.0.0", "v2.1.0"] {
        let Some(published) = published(version) else { return };
        assert!(published.len() > 20, "{published:?}");
        for (place, keys) in published {
            if let Some((_, kind, key)) = PASSED_OVER.iter().find(|(known, ..)| *known == place) {
                let row = ROWS.iter().find(|row| row.kind == *kind && row.key == *key).unwrap();
                assert!(matches!(row.treatment, Treatment::Skipped(_)), "{version} {place}");
                continue;
            }
            let kind = PLACES.iter().find(|(known, _)| *known == place).map(|(_, kind)| *kind);
            let kind = kind.unwrap_or_else(|| panic!("{version}: {place} is no known object"));
            for key in keys {
                assert!(ROWS.iter().any(|row| row.kind == kind && row.key == key), "{version}: {place} {key}");
            }
        }
    }
}

fn item(request: &Value) -> Value {
    json!({"name": "Cat", "request": request})
}

/// A request with a form.
fn form(mode: &str, rows: &Value) -> Value {
    json!({"request": {"method": "POST", "url": "{{base}}/v1/form", "body": {"mode": mode, mode: rows}}})
}

/// Small collections that together have every key of the table.
fn proofs() -> Vec<Value> {
    let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    let info = json!({"name": "T", "schema": schema});
    let header = json!({"key": "X-Tier", "value": "gold", "description": {"content": "(Required) x", "type": "text/plain", "version": 1},
        "disabled": true, "type": "text", "name": "X-Tier", "system": true});
    let query = json!([{"key": "a", "value": "1", "description": "(Required) x", "disabled": true, "type": "text", "equals": true}]);
    let unsent = json!([{"key": "z", "value": "1", "disabled": true}]);
    let sent = json!({"method": "POST", "url": {"raw": "{{base}}/v1/cats", "query": unsent}});
    let untyped = json!({"method": "POST", "url": "{{base}}/v1/form", "header": [{"key": "Content-Type", "value": "text/csv", "disabled": true}],
        "body": {"mode": "urlencoded", "raw": "{}", "urlencoded": [{"key": "a", "value": "1"}]}});
    let unstated = json!({"method": "POST", "url": "{{base}}/v1/form", "header": [{"key": "Content-Type", "value": "text/csv", "disabled": true}],
        "body": {"raw": "{\"a\": 1}"}});
    let response = json!({"name": "400", "originalRequest": sent, "header": "Content-Type: text/csv", "body": "a,b",
        "cookie": [], "responseTime": 1, "timings": {}, "_postman_previewtype": "x", "id": "1", "uid": "1", "_postman_id": "1"});
    let by_status = json!({"status": "Not Found", "code": null, "body": "{\"a\": 1}"});
    let by_code = json!({"code": 201, "body": "plain", "_postman_previewlanguage": "json"});
    let request = json!({"method": "POST", "header": [header], "description": "`a` - `string`", "auth": {"type": "noauth"},
        "proxy": {}, "certificate": {}, "body": {"mode": "raw", "raw": "<a/>", "disabled": true,
            "options": {"raw": {"language": "xml", "headerFamily": "xml"}, "graphql": {}, "urlencoded": {}, "formdata": {}, "file": {}}},
        "url": {"raw": "{{base}}/v1/cats/:id", "query": query, "hash": "x",
            "variable": [{"key": "other", "value": "1", "type": "string", "name": "x", "description": "x", "system": false}]}});
    let parts = json!({"url": {"protocol": "http", "host": "x.example.org", "port": "81", "path": ["v1", {"type": "string", "value": ":id"}]}});
    let one = |item: Value| json!({"info": info, "item": [item]});
    vec![
        json!({"info": {"name": "T", "description": "x", "version": {"major": 1, "minor": 2, "patch": 3, "identifier": "x", "meta": 1},
            "schema": schema, "_postman_id": "1", "_exporter_id": "1", "_collection_link": "x", "collectionId": "1", "publishedId": "1",
            "owner": "1", "public": true, "publishDate": "x", "customColor": {}, "toc": []},
            "variable": [{"key": "base", "value": "https://x.example.org/api"}], "variables": [{"id": "v", "value": "v1", "disabled": true}],
            "auth": {"type": "apikey", "noauth": [], "apikey": [], "awsv4": [], "basic": [], "bearer": [], "digest": [], "edgegrid": [],
                "hawk": [], "jwt": [], "ntlm": [], "oauth1": [], "oauth2": [], "isInherited": false, "source": {}},
            "event": [], "protocolProfileBehavior": {},
            "item": [{"name": "F", "description": "x", "auth": {"type": "basic"}, "event": [], "protocolProfileBehavior": {}, "id": "1",
                "uid": "1", "_postman_id": "1", "_postman_isSubFolder": true,
                "variable": [{"key": "v", "value": "v2"}], "variables": [{"key": "w", "value": "v3"}],
                "item": [{"name": "Cat", "description": "y", "request": request, "response": [response, by_status, by_code]}]},
                item(&json!("{{base}}/{{v}}/{{w}}/x"))]}),
        json!({"info": info, "variables": [{"id": "base", "value": "https://x.example.org/api"}], "item": [item(&json!("{{base}}/x"))]}),
        json!({"info": info, "item": [{"name": "F", "variable": [{"key": "v", "value": "v2"}], "variables": [{"key": "w", "value": "v3"}],
            "item": [item(&json!("{{base}}/{{v}}/{{w}}/x"))]}]}),
        one(item(&parts)),
        one(item(&json!({"url": "{{base}}/v1/x", "urlObject": {"query": query}}))),
        one(form(
            "urlencoded",
            &json!([{"key": "a", "value": "2020-01-02", "description": "(Required) x", "disabled": true, "type": "text", "equals": true}]),
        )),
        one(form(
            "formdata",
            &json!([
            {"key": "a", "value": "2020-01-02", "description": "(Required) x", "disabled": true, "contentType": "text/plain", "uuid": "1"},
            {"key": "b", "type": "file", "src": "x", "fileName": "x", "fileNotInWorkingDirectoryWarning": "x", "filesNotInWorkingDirectory": []}]),
        )),
        one(item(&untyped)),
        one(item(&unstated)),
        one(form("graphql", &json!({"query": "{ a }", "variables": "{}", "operationName": "x"}))),
        one(
            json!({"request": {"method": "POST", "url": "{{base}}/v1/form", "body": {"file": {"src": "x", "content": "x"}}}}),
        ),
    ]
}

/// What the reader says of a collection, without places.
fn evidence(collection: &Value) -> String {
    let mut sources = SourceMap::default();
    let file = sources.add("x.json", collection.to_string());
    let root = parse_json(file, &sources, Limits::default()).unwrap();
    let mut report = Report::new(Strictness::Strict);
    let mut document = read(&root, 0, &mut report);
    // What is not a key is a finding, but no proof that the key was read.
    document.remarks.retain(|remark| !remark.what.contains("is not a key of"));
    document.unread.retain(|(said, _)| !said.contains("is not a key of"));
    document.skipped.clear();
    let findings: Vec<&str> = report.diagnostics().iter().map(|found| found.message.as_str()).collect();
    let text = format!("{document:?} {findings:?} {:?}", detect(&root));
    let mut parts = text.split("Span {");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once('}').map_or(part, |(_, rest)| rest))
}

/// The same with a key of one kind of object renamed, and how many there were.
fn renamed(value: &Value, kind: Kind, target: (Kind, &str), count: &mut usize) -> Value {
    let Some(fields) = value.as_object() else { return value.clone() };
    let mut result = serde_json::Map::new();
    for (key, inner) in fields {
        let row = ROWS.iter().find(|row| row.kind == kind && row.key == key);
        let inner = row.map_or_else(|| inner.clone(), |row| below(inner, row.forms, target, count));
        let is_it = (kind, key.as_str()) == target;
        *count += usize::from(is_it);
        result.insert(if is_it { "zzzz".to_owned() } else { key.clone() }, inner);
    }
    Value::Object(result)
}

fn below(value: &Value, forms: &[super::Form], target: (Kind, &str), count: &mut usize) -> Value {
    use super::Form;
    for form in forms {
        match (form, value) {
            (Form::Object(kind), Value::Object(_)) => return renamed(value, *kind, target, count),
            (Form::List(kind), Value::Array(list)) => {
                return list.iter().map(|element| renamed(element, *kind, target, count)).collect();
            }
            _ => {}
        }
    }
    value.clone()
}

#[test]
fn every_row_is_true() {
    let proofs = proofs();
    let mut untrue = Vec::new();
    for row in ROWS {
        let (mut found, mut differs) = (0, false);
        for proof in &proofs {
            let mut count = 0;
            let other = renamed(proof, Kind::Collection, (row.kind, row.key), &mut count);
            found += count;
            differs |= count > 0 && evidence(proof) != evidence(&other);
        }
        assert!(found > 0, "no proof has {:?} {}", row.kind, row.key);
        if differs == matches!(row.treatment, Treatment::Skipped(_)) {
            untrue.push(format!("{:?} {}", row.kind, row.key));
        }
    }
    assert_eq!(untrue, [""; 0]);
}

#[test]
fn what_no_row_knows_is_reported_at_its_place() {
    let collection = json!({"info": {"name": "T"}, "item": [
        {"name": "Cat", "requst": {}, "request": {"url": 7, "header": {"a": 1}, "body": "x"}, "response": ["x"], "x-other": 1}]});
    let mut sources = SourceMap::default();
    let file = sources.add("x.json", collection.to_string());
    let found = super::check(&parse_json(file, &sources, Limits::default()).unwrap());
    let said: Vec<&str> = found.unread.iter().map(|remark| remark.what.as_str()).collect();
    let wanted = [
        "`body` of a request cannot be a string, so it was not read",
        "`header` of a request cannot be a mapping, so it was not read",
        "`url` of a request cannot be a number, so it was not read",
        "`requst` is not a key of a folder or request, so it was not read; did you mean `request`?",
        "`response` of a folder or request cannot be a string, so it was not read",
    ];
    assert_eq!(said.into_iter().collect::<BTreeSet<_>>(), BTreeSet::from(wanted));
    assert!(found.unread.iter().all(|remark| remark.place == "Cat") && found.skipped.len() == 1);
}
