//! Rows of names and values: query parameters, headers, form fields, variables.
//!
//! Format 2.1 has lists of objects; format 2.0 also has one text for all headers, and the query only in the URL.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::document::{Content, Node, to_value};
use crate::import::prose::plain::plain;
use crate::source::Span;

/// A name with a value.
#[derive(Clone, Debug)]
pub(super) struct Row<'a> {
    /// The name; empty if the row has none.
    pub key: String,
    /// The value, unless it is blank.
    pub value: Option<String>,
    /// The description as plain lines.
    pub text: String,
    /// Whether the row is switched off: it is documented, and not sent.
    pub disabled: bool,
    /// The object that it was read from, if it is one.
    pub node: Option<&'a Node>,
    /// Its place.
    pub span: Span,
}

/// The elements of the list under a key; empty if it is no list.
pub(super) fn list<'a>(node: &'a Node, key: &str) -> impl Iterator<Item = &'a Node> {
    node.get(key).and_then(Node::as_list).into_iter().flatten()
}

/// A description is a string, or an object with the string in `content`.
pub(super) fn description(node: &Node) -> String {
    let text = node.get("description").and_then(|text| text.as_text().or_else(|| text.text("content")));
    plain(text.unwrap_or(""))
}

/// A scalar as the text that is sent; `None` for null, lists and objects.
pub(super) fn scalar(node: &Node) -> Option<String> {
    match &node.content {
        Content::Text(text) => Some(text.clone()),
        Content::Bool(_) | Content::Number(_) => Some(to_value(node).to_string()),
        Content::Null | Content::List(_) | Content::Map(_) => None,
    }
}

/// The rows of a list of objects.
pub(super) fn rows<'a>(node: &'a Node, key: &str) -> Vec<Row<'a>> {
    list(node, key).map(row).collect()
}

/// The headers of a request or response: a list of objects or lines, or one text with a line for each.
pub(super) fn headers(node: &Node) -> Vec<Row<'_>> {
    match node.get("header") {
        Some(Node { content: Content::Text(text), span, .. }) => lines(text, *span),
        Some(Node { content: Content::List(elements), .. }) => elements.iter().flat_map(header).collect(),
        _ => Vec::new(),
    }
}

fn header(node: &Node) -> Vec<Row<'_>> {
    node.as_text().map_or_else(|| vec![row(node)], |text| lines(text, node.span))
}

fn lines<'a>(text: &str, span: Span) -> Vec<Row<'a>> {
    let pairs = text.lines().filter_map(|line| line.split_once(':'));
    pairs.map(|(key, value)| pair(key.trim(), Some(value), span)).collect()
}

/// The rows of `a=b&c=d`.
pub(super) fn pairs<'a>(text: &str, span: Span) -> Vec<Row<'a>> {
    let decoded = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let parts = text.split('&').filter(|part| !part.is_empty());
    let rows = parts.map(|part| match part.split_once('=') {
        Some((key, value)) => pair(&decoded(key), Some(&decoded(value)), span),
        None => pair(&decoded(part), None, span),
    });
    rows.collect()
}

fn pair<'a>(key: &str, value: Option<&str>, span: Span) -> Row<'a> {
    let value = value.map(str::trim).filter(|value| !value.is_empty()).map(str::to_owned);
    Row { key: key.to_owned(), value, text: String::new(), disabled: false, node: None, span }
}

fn row(node: &Node) -> Row<'_> {
    let is_on = |key: &str| node.get(key).and_then(Node::as_bool);
    Row {
        // Old exports name a variable by its `id`.
        key: node.text("key").or_else(|| node.text("id")).unwrap_or("").to_owned(),
        value: node.get("value").and_then(scalar).filter(|value| !value.trim().is_empty()),
        text: description(node),
        disabled: is_on("disabled") == Some(true) || is_on("enabled") == Some(false),
        node: Some(node),
        span: node.span,
    }
}

impl Row<'_> {
    /// The value as an example.
    pub(super) fn examples(&self) -> Vec<Value> {
        self.value.iter().cloned().map(Value::String).collect()
    }
}
