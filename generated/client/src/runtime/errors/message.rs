//! Extracts the message from the body of an error, which has one of five shapes: a JSON string, a list of strings, an
//! object with `detail`, an object with messages by field, or a page of HTML or plain text.

use serde_json::Value;

/// The maximum length of a message, in bytes.
const LIMIT: usize = 1000;

/// The message in a body; empty if there is none.
pub(crate) fn of_body(body: &str) -> String {
    let words = match serde_json::from_str(body) {
        Ok(value) => text_of(&value),
        Err(_) if body.trim_start().starts_with('<') => without_tags(body),
        Err(_) => body.to_owned(),
    };
    one_line(&words)
}

/// The message in a JSON value.
pub(crate) fn of_value(value: &Value) -> String {
    one_line(&text_of(value))
}

/// The beginning of a string, cut at a character boundary.
pub(crate) fn head(text: &str, limit: usize) -> &str {
    let mut end = limit.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

fn text_of(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => joined(items.iter().map(text_of)),
        Value::Object(fields) => joined(fields.iter().map(|(name, value)| field_text(name, value))),
        scalar => scalar.to_string(),
    }
}

/// The message of a field. Names that add nothing are left out.
fn field_text(name: &str, value: &Value) -> String {
    let words = text_of(value);
    let is_wrapper = matches!(name, "detail" | "details" | "message" | "error" | "errors" | "non_field_errors");
    if is_wrapper || words.is_empty() { words } else { format!("{name}: {words}") }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

/// The visible text of a page.
fn without_tags(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        rest = behind_tag(after);
    }
    text.push_str(rest);
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, plain)| text.replace(entity, plain))
}

/// What follows a tag, given what follows its `<`. The content of scripts and styles is skipped.
fn behind_tag(tag: &str) -> &str {
    for (name, end) in [("script", "</script"), ("style", "</style"), ("!--", "-->")] {
        if tag.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)) {
            let close = tag.to_ascii_lowercase().find(end).and_then(|at| tag.get(at + 1..)).unwrap_or_default();
            return close.split_once('>').map_or("", |(_, after)| after);
        }
    }
    tag.split_once('>').map_or("", |(_, after)| after)
}

/// One line of bounded length without control characters, so that a message cannot break a log into lines.
fn one_line(text: &str) -> String {
    let visible: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let words = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    match head(&words, LIMIT) {
        whole if whole.len() == words.len() => words,
        cut => format!("{cut}…"),
    }
}
