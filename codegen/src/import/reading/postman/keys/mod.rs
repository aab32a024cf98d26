//! Reading ends with every key read: a walk through the raw collection that knows the keys of every kind of object.
//!
//! The table says of each key whether it is read or passed over, and why. Whatever else a document has is reported.

mod kinds;
mod table;

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use crate::document::{Content, Entry, Node, to_value};
use crate::import::evidence::document::Remark;
use crate::source::Span;
use crate::text::nearest;
use kinds::{Form, Kind, Row, Treatment};

/// The rows of the table by kind and key.
static INDEX: LazyLock<HashMap<(Kind, &'static str), &'static Row>> =
    LazyLock::new(|| table::ROWS.iter().map(|row| ((row.kind, row.key), row)).collect());

/// What the walk found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Keys and values that are not read.
    pub unread: Vec<Remark>,
    /// The same, each in words with its place and its value.
    pub values: Vec<(String, Span)>,
    /// How many values were passed over, by their reasons.
    pub skipped: BTreeMap<&'static str, usize>,
}

/// Walks through a collection. The extensions of others (`x-…`) are passed over.
pub(super) fn check(root: &Node) -> Found {
    let mut found = Found::default();
    object(Kind::Collection, root, "", &mut found);
    found
}

fn object(kind: Kind, node: &Node, place: &str, found: &mut Found) {
    let place = node.text("name").filter(|_| kind == Kind::Item).unwrap_or(place);
    for (key, entry) in node.as_map().into_iter().flatten() {
        match INDEX.get(&(kind, key.as_str())) {
            Some(Row { treatment: Treatment::Skipped(reason), .. }) => *found.skipped.entry(reason).or_default() += 1,
            Some(row) => {
                if let Treatment::Hint(reason) = row.treatment {
                    *found.skipped.entry(reason).or_default() += 1;
                }
                value(row, entry, place, found);
            }
            None if key.starts_with("x-") => *found.skipped.entry("extensions are not Postman's").or_default() += 1,
            None => {
                let known = table::ROWS.iter().filter(|row| row.kind == kind).map(|row| row.key);
                let advice = nearest(key, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                let what = format!("`{key}` is not a key of {}, so it was not read{advice}", kind.name());
                report(what, place, (entry.key_span, &entry.node), found);
            }
        }
    }
}

fn value(row: &Row, entry: &Entry, place: &str, found: &mut Found) {
    let fits = |form: &&Form| match (form, &entry.node.content) {
        (Form::Any, _) => true,
        (Form::Scalar, content) => matches!(content, Content::Text(_) | Content::Number(_) | Content::Bool(_)),
        (Form::Text, content) => matches!(content, Content::Text(_)),
        (Form::Object(_), content) => matches!(content, Content::Map(_)),
        (Form::List(_), content) => matches!(content, Content::List(_)),
    };
    let form = row.forms.iter().find(fits);
    match form {
        Some(Form::Object(kind)) => object(*kind, &entry.node, place, found),
        Some(Form::List(kind)) => elements(row, *kind, &entry.node, place, found),
        Some(Form::Scalar | Form::Text | Form::Any) => {}
        None if entry.node.content == Content::Null => {}
        None => report(unexpected(row, &entry.node), place, (entry.node.span, &entry.node), found),
    }
}

fn elements(row: &Row, kind: Kind, list: &Node, place: &str, found: &mut Found) {
    for element in list.as_list().into_iter().flatten() {
        match &element.content {
            _ if row.kind == Kind::Response && kind == Kind::Header && !is_media_type(element) => {
                *found.skipped.entry(table::RECORDED).or_default() += 1;
            }
            Content::Map(_) => object(kind, element, place, found),
            Content::Text(_) if matches!(kind, Kind::Header | Kind::Segment) => {}
            Content::Number(_) if kind == Kind::Segment => {}
            _ => report(unexpected(row, element), place, (element.span, element), found),
        }
    }
}

/// Whether a header of a saved response is the one that counts.
fn is_media_type(header: &Node) -> bool {
    let line = header.as_text().map(|line| line.split(':').next().unwrap_or(line).trim());
    line.or_else(|| header.text("key")).is_some_and(|name| name.eq_ignore_ascii_case("content-type"))
}

fn unexpected(row: &Row, node: &Node) -> String {
    format!("`{}` of {} cannot be {}, so it was not read", row.key, row.kind.name(), node.kind())
}

fn report(what: String, place: &str, (span, value): (Span, &Node), found: &mut Found) {
    found.values.push((format!("{what}, in `{place}`: {}", to_value(value)), span));
    found.unread.push(Remark { what, place: place.to_owned(), span });
}

#[cfg(test)]
mod tests;
