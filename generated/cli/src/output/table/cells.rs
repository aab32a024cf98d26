//! Values as text that people read.

use serde_json::{Map, Value};
use unicode_width::UnicodeWidthStr;

use super::ranks::{self, Rank};
use crate::output::clean;
use crate::output::fields::path::Found;

/// What stands for no value.
pub(crate) const NOTHING: &str = "-";

/// What stands for what is cut.
const ELLIPSIS: char = '…';

/// How many elements of a list are shown.
const MOST: usize = 20;

/// A value in one line.
pub(crate) fn line(found: &Found<'_>) -> String {
    let text = match found {
        Found::Nothing => String::new(),
        Found::One(value) => text(value),
        Found::Each(each) => joined(each.iter().map(line), each.len()),
    };
    if text.is_empty() { NOTHING.to_owned() } else { text }
}

/// A value in one line; empty if there is none.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => moment(text).unwrap_or_else(|| clean::line(text.trim()).into_owned()),
        Value::Array(items) => joined(items.iter().map(text), items.len()),
        Value::Object(fields) => name(fields).map_or_else(|| pairs(fields), text),
    }
}

/// What an object is called.
pub(crate) fn name(fields: &Map<String, Value>) -> Option<&Value> {
    let own = ["device", "user", "blueprint", "full", "display", "app", "file"].map(str::to_owned);
    let called = |(name, value): &(&String, &Value)| {
        let is_said = matches!(value, Value::String(text) if !text.trim().is_empty());
        is_said && (ranks::rank(name, None, &own) == Rank::Name || *name == "email")
    };
    let rank = |(name, _): &(&String, &Value)| (name.as_str() != "name", name.as_str() == "email", name.len());
    fields.iter().filter(called).min_by_key(rank).map(|(_, value)| value)
}

/// The fields of an object that has no name.
fn pairs(fields: &Map<String, Value>) -> String {
    let said = fields.iter().map(|(name, value)| (name, text(value))).filter(|(_, text)| !text.is_empty());
    said.map(|(name, text)| format!("{}: {text}", clean::line(name))).collect::<Vec<_>>().join(", ")
}

fn joined(parts: impl Iterator<Item = String>, count: usize) -> String {
    let mut parts: Vec<String> = parts.take(MOST).filter(|part| !part.is_empty()).collect();
    if count > MOST {
        parts.push(format!("{ELLIPSIS} ({count})"));
    }
    parts.join(", ")
}

/// A point in time to the minute: `2026-03-01 09:30Z`.
fn moment(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let is_like = |pattern: &[u8]| {
        bytes.len() >= pattern.len()
            && pattern.iter().zip(bytes).all(|(wanted, found)| match wanted {
                b'0' => found.is_ascii_digit(),
                other => other == found,
            })
    };
    if !is_like(b"0000-00-00T00:00:00") && !is_like(b"0000-00-00 00:00:00") {
        return None;
    }
    let zone = text[19..].trim_start_matches(|one: char| one == '.' || one.is_ascii_digit()).trim();
    let is_zone = matches!(zone, "" | "Z" | "UTC") || (zone.len() <= 6 && zone.starts_with(['+', '-']));
    let zone = if matches!(zone, "+00:00" | "+0000" | "UTC") { "Z" } else { zone };
    (is_zone && zone.is_ascii()).then(|| format!("{} {}{zone}", &text[..10], &text[11..16]))
}

/// The width of text in columns.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// Text that is no wider than `most`, with an ellipsis where it is cut.
pub(crate) fn cut(text: String, most: usize) -> String {
    if text.width() <= most {
        return text;
    }
    let mut end = 0;
    for (start, one) in text.char_indices() {
        if text[..start + one.len_utf8()].width() + 1 > most {
            break;
        }
        end = start + one.len_utf8();
    }
    // What joins two characters joins nothing at an end.
    let kept = text[..end].trim_end_matches('\u{200d}').trim_end();
    format!("{kept}{ELLIPSIS}")
}
