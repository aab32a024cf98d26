//! A card as a command line that can be typed.

use serde_json::Value;

use super::words::{json, line, word};
use crate::examples::{CardExample, plain};
use crate::model::Card;

/// An example of a card as a command line.
pub(in crate::emit::docs) fn card(card: &Card, example: &CardExample<'_>) -> String {
    let option = |(key, value): (&String, &Value)| format!("--option {key}={}", word(&plain(value)));
    let input = |(key, value): (&String, &Value)| match value {
        Value::String(text) => format!("{key}={}", word(text)),
        other => format!("{key}:={}", word(&json(other))),
    };
    let words = example.options.iter().map(option).chain(example.inputs.iter().map(input));
    line(format!("kandji card run {}", card.slug), words.collect())
}
