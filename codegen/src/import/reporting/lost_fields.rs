//! Fields that the newest document of a kind lacks.

use std::collections::BTreeMap;

use crate::import::evidence::request::{Request, Sample};
use crate::import::evidence::shape::Shape;
use crate::model::Status;
use crate::source::Span;
use crate::text::nearest;

/// A field that is gone, with the places of the part it was in: in the older document, and in the newest.
pub(super) struct Gone {
    /// What is lacking, and what may have taken its place.
    pub(super) what: String,
    /// What has it, and what lacks it.
    pub(super) spans: (Span, Span),
}

/// Each field that an older document has in a body or response and the newest lacks. What is in a field that is gone is
/// counted. A field that is new beside it may be the same one under another name.
pub(super) fn fields(place: &str, (old, new): (&Request, &Request)) -> Vec<Gone> {
    let (before, after) = (parts(old), parts(new));
    let mut gone = Vec::new();
    for (part, (old, old_span)) in &before {
        let Some((new, new_span)) = after.get(part) else { continue };
        let mut lost = Vec::new();
        compare(old, new, "", &mut lost);
        let what = |lost: Lost| lost.describe(&format!("the {} of {place}", part.title()));
        gone.extend(lost.into_iter().map(|lost| Gone { what: what(lost), spans: (*old_span, *new_span) }));
    }
    gone
}

/// A part of an operation that has fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Body,
    Response(Status),
}

impl Part {
    fn title(self) -> String {
        match self {
            Self::Body => "body".to_owned(),
            Self::Response(status) => format!("response {status}"),
        }
    }
}

/// What a document shows and declares of each part. A part with an example that cannot be read is left out: nothing is known
/// of its fields.
fn parts(request: &Request) -> BTreeMap<Part, (Shape, Span)> {
    let bodies = request.bodies.iter().map(|body| (Part::Body, body.unread, &body.samples, &body.declared, body.span));
    let responses = request
        .responses
        .iter()
        .filter_map(|clue| Some((Part::Response(clue.status?), clue.unread, &clue.samples, &clue.declared, clue.span)));
    let (mut found, mut unread): (BTreeMap<Part, (Shape, Span)>, Vec<Part>) = (BTreeMap::new(), Vec::new());
    for (part, is_unread, samples, declared, span) in bodies.chain(responses) {
        unread.extend(is_unread.then_some(part));
        let shown = Shape::of_all(samples.iter().map(|Sample { value, .. }| value)).merge(declared.clone());
        let known = found.remove(&part).map_or_else(Shape::default, |(shape, _)| shape);
        found.insert(part, (known.merge(shown), span));
    }
    found.retain(|part, _| !unread.contains(part));
    found
}

/// A field that is gone.
#[derive(Debug, PartialEq, Eq)]
struct Lost {
    pointer: String,
    /// How many fields were in it.
    inner: usize,
    /// The field beside it that may have its place.
    renamed: Option<String>,
}

impl Lost {
    fn describe(self, part: &str) -> String {
        let inner = match self.inner {
            0 => String::new(),
            1 => " and the field in it".to_owned(),
            count => format!(" and the {count} fields in it"),
        };
        let renamed = self.renamed.map(|name| format!("; `{name}`, which is new there, may be its new name"));
        let renamed = renamed.unwrap_or_default();
        format!("`{}`{inner} in {part}, which an older document has{renamed}", self.pointer)
    }
}

fn compare(old: &Shape, new: &Shape, pointer: &str, lost: &mut Vec<Lost>) {
    let after: Members<'_> = new.children().collect();
    if after.is_empty() {
        // An empty list, a null or an empty object shows nothing of its fields.
        return;
    }
    let before: Members<'_> = old.children().collect();
    for (name, shape) in &before {
        let below = format!("{pointer}/{name}");
        match after.get(name) {
            Some(other) => compare(shape, other, &below, lost),
            None if *name == "*" => {}
            None => {
                let renamed = new_name((name, shape), &before, &after);
                lost.push(Lost { pointer: below, inner: size(shape), renamed });
            }
        }
    }
}

/// The members of an object by name.
type Members<'a> = BTreeMap<&'a str, &'a Shape>;

/// The new field that may be one that is gone: of the same type, and either the only one of both or with a similar name.
fn new_name((name, shape): (&str, &Shape), before: &Members<'_>, after: &Members<'_>) -> Option<String> {
    let alike = |members: &Members<'_>, others: &Members<'_>| -> Vec<String> {
        let of_type = members.iter().filter(|(name, other)| !others.contains_key(**name) && is_alike(shape, other));
        of_type.map(|(name, _)| (*name).to_owned()).filter(|name| name != "*").collect()
    };
    let (gone, added) = (alike(before, after), alike(after, before));
    match (gone.as_slice(), added.as_slice()) {
        ([_], [only]) => Some(only.clone()),
        _ => nearest(name, added.iter().map(String::as_str)).map(str::to_owned),
    }
}

/// Whether two fields have the same type, as far as it is known.
fn is_alike(one: &Shape, other: &Shape) -> bool {
    let kinds = |shape: &Shape| {
        [
            shape.boolean,
            shape.integer || shape.number,
            !shape.strings.is_empty() || shape.blank,
            shape.list.is_some(),
            shape.object.is_some(),
        ]
    };
    kinds(one) == kinds(other) && kinds(one).contains(&true)
}

/// How many fields there are in a field.
fn size(shape: &Shape) -> usize {
    shape.children().map(|(name, inner)| usize::from(name != "*") + size(inner)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn lost(old: &Value, new: &Value) -> Vec<Lost> {
        let mut found = Vec::new();
        compare(&Shape::of(old), &Shape::of(new), "", &mut found);
        found
    }

    fn gone(pointer: &str, inner: usize, renamed: Option<&str>) -> Lost {
        Lost { pointer: pointer.to_owned(), inner, renamed: renamed.map(str::to_owned) }
    }

    #[test]
    fn a_field_that_is_gone_is_named_and_what_was_in_it_is_counted() {
        let old = json!({"results": [{"id": 1, "owner": {"name": "x", "mail": ["y"]}}]});
        assert_eq!(lost(&old, &json!({"results": [{"id": 1}]})), [gone("/results/*/owner", 2, None)]);
        assert_eq!(lost(&old, &json!({"results": []})), []);
        assert_eq!(lost(&old, &json!({"results": null, "more": 1})), []);
        assert_eq!(lost(&old, &old), []);
    }

    #[test]
    fn a_field_that_is_new_beside_it_may_be_its_new_name() {
        let renamed = lost(&json!({"id": 1, "serial": "x"}), &json!({"id": 1, "serial_number": "x"}));
        assert_eq!(renamed, [gone("/serial", 0, Some("serial_number"))]);
        let other = lost(&json!({"id": 1, "serial": "x"}), &json!({"id": 1, "count": 5}));
        assert_eq!(other, [gone("/serial", 0, None)]);
    }
}
