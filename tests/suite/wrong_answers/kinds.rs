//! Kinds of answers with status 200 that are none.

use kandji_tenant::Scripted;
use serde_json::{Value, json};

use super::answer::{Answer, Change};

/// A kind of answer that is none.
pub(super) struct Kind {
    pub(super) name: &'static str,
    pub(super) scripted: Scripted,
}

/// What a secret may be: not held, or blank.
pub(super) const OF_SECRETS: [&str; 3] =
    ["null in place of it", "an empty text in place of it", "white space in place of it"];

pub(super) const EMPTY: &str = "a list of empty objects";
pub(super) const EMPTY_AMONG: &str = "an empty object among the elements";
pub(super) const LISTS: &str = "a list of lists";
pub(super) const TEXTS: &str = "a list of texts in place of it";

const HTML: &str = "<html><head><title>Maintenance</title></head></html>";

/// All kinds. `own` points to what the answer is for, `other` is the answer of another operation.
pub(super) fn kinds(answer: &Answer, own: &str, other: &Value) -> Vec<Kind> {
    let place = in_place(answer, own).into_iter();
    let place = place.map(|(name, value)| Kind { name, scripted: Scripted::json(200, value.to_string()) });
    kinds_of_whole(answer, other).into_iter().chain(place).collect()
}

/// Those that do not depend on a place.
pub(super) fn kinds_of_whole(answer: &Answer, other: &Value) -> Vec<Kind> {
    of_whole(&answer.full.to_string(), other).into_iter().map(|(name, scripted)| Kind { name, scripted }).collect()
}

/// Kinds of whole answers that have nothing of the real one, or only a part of its bytes.
fn of_whole(whole: &str, other: &Value) -> Vec<(&'static str, Scripted)> {
    let json = |value: Value| Scripted::json(200, value.to_string());
    let garbage = || [&[0x1f, 0x8b, 8, 0, 0xff, 0xfe][..], whole.as_bytes()].concat();
    let gzip = vec![("content-type", "application/json"), ("content-encoding", "gzip")];
    vec![
        ("an empty object", json(json!({}))),
        ("a message", json(json!({ "detail": "maintenance" }))),
        ("an error", json(json!({ "error": "maintenance" }))),
        ("another key", json(json!({ "unexpected": 1 }))),
        ("a text", json(json!("maintenance"))),
        ("a number", json(json!(5))),
        ("a list of texts", json(json!(["maintenance"]))),
        ("a list of messages", json(json!([{ "detail": "maintenance" }]))),
        ("a page", Scripted::new(200, vec![("content-type", "text/html")], HTML)),
        ("a page that says that it is JSON", Scripted::json(200, HTML)),
        ("JSON that says that it is a page", Scripted::new(200, vec![("content-type", "text/html")], whole)),
        ("an empty body", Scripted::json(200, "")),
        ("a blank body", Scripted::json(200, " \n")),
        ("no content", Scripted::new(204, Vec::new(), "")),
        ("half of it", Scripted::json(200, &whole[..whole.len() / 2])),
        ("all of it but the last byte", Scripted::json(200, &whole[..whole.len() - 1])),
        ("it twice", Scripted::json(200, [whole, whole].concat())),
        ("garbage", Scripted::json(200, garbage())),
        ("garbage that says that it is compressed", Scripted::new(200, gzip, garbage())),
        ("another operation's answer", json(other.clone())),
    ]
}

/// Kinds of answers that are the real one but for the place of what it is for.
fn in_place(answer: &Answer, own: &str) -> Vec<(&'static str, Value)> {
    let to = |value: Value| answer.with(own, Change::To(value));
    let mut kinds = vec![
        ("it under another name", answer.with(own, Change::Renamed)),
        ("null in place of it", to(Value::Null)),
        ("an empty text in place of it", to(json!(""))),
        ("white space in place of it", to(json!(" \t"))),
        ("an empty object in place of it", to(json!({}))),
        ("a message in place of it", to(json!({ "detail": "maintenance" }))),
        ("a list of nulls", to(json!([null, null]))),
        (EMPTY, to(json!([{}]))),
        (LISTS, to(json!([[]]))),
        (TEXTS, to(json!(["maintenance"]))),
    ];
    if let Some(list) = answer.full.pointer(own).and_then(Value::as_array) {
        let among = |element: Value| to(Value::Array(list.iter().cloned().chain([element]).collect()));
        kinds.push(("a null among the elements", among(Value::Null)));
        kinds.push((EMPTY_AMONG, among(json!({}))));
        kinds.push(("a text in place of it", to(json!("maintenance"))));
    }
    kinds
}
