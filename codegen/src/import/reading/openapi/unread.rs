//! Reading ends with everything read: what an import takes nothing from is passed over for a reason and counted, or reported.

use std::collections::{BTreeMap, BTreeSet};

use super::passed;
use crate::document::{Content, Entry, Node};
use crate::import::evidence::document::Remark;
use crate::openapi::keys;
use crate::openapi::search::{Held, Owner, Policy, Unread, search};
use crate::openapi::walk::ObjectKind;
use crate::source::Span;
use crate::text::nearest;

/// The keys of an Example Object.
pub(super) const EXAMPLE: &[&str] = &["$ref", "summary", "description", "value", "externalValue"];

/// The most unknown keys of a kind of object that are named.
const NAMED: usize = 50;

/// What the search found.
pub(super) struct Found {
    /// What was not read, once for each place.
    pub remarks: Vec<Remark>,
    /// How many values were passed over, by their reasons.
    pub skipped: BTreeMap<&'static str, usize>,
}

/// Searches a document whose reader began with [`Node::forget_reading`]. What the spans in `reported` cover is not reported
/// again. `careful` says whether the document's types were written with care.
pub(super) fn check(root: &Node, careful: bool, reported: BTreeSet<Span>) -> Found {
    let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
    let schemes = schemes.and_then(Node::as_map).into_iter().flatten();
    let bearer = schemes.filter(|(_, entry)| is_bearer(&entry.node)).map(|(name, _)| name.as_str()).collect();
    let mut found = Search {
        careful,
        reported,
        bearer,
        unknown: BTreeMap::new(),
        unread: BTreeMap::new(),
        skipped: BTreeMap::new(),
    };
    search(&mut found, ObjectKind::Document, root, &"the document".to_owned());
    let mut remarks: Vec<Remark> =
        found.unread.into_iter().map(|((what, place), at)| remark(what, place, &at)).collect();
    remarks.sort_by_key(|remark| (remark.span.file, remark.span.start));
    Found { remarks, skipped: found.skipped }
}

/// One remark for all places of a name, with their number, so that none of them can come or go unnoticed.
fn remark(what: String, place: String, (span, count): &(Span, usize)) -> Remark {
    let place = if *count == 1 { place } else { format!("{place} ({count} times)") };
    Remark { what, place, span: *span }
}

fn is_bearer(scheme: &Node) -> bool {
    scheme.text("type") == Some("http") && scheme.text("scheme").is_some_and(|name| name.eq_ignore_ascii_case("bearer"))
}

struct Search<'d> {
    careful: bool,
    reported: BTreeSet<Span>,
    /// The security schemes that are bearer tokens.
    bearer: BTreeSet<&'d str>,
    unknown: BTreeMap<ObjectKind, BTreeSet<&'d str>>,
    /// What was not read and whose it is, with its first place and how many there are.
    unread: BTreeMap<(String, String), (Span, usize)>,
    skipped: BTreeMap<&'static str, usize>,
}

impl<'d> Policy<'d> for Search<'d> {
    type Place = String;

    fn key(
        &mut self,
        (kind, owner): (ObjectKind, &'d Node),
        (name, entry): (&'d str, &'d Entry),
        place: &String,
    ) -> bool {
        // A method in capitals was read.
        let lower = name.to_lowercase();
        let key = if kind == ObjectKind::PathItem && entry.node.was_read() { &lower } else { name };
        if keys::is_foreign(key) {
            self.pass_over(passed::FOREIGN);
        } else if !is_key(kind, key) {
            self.unknown(kind, name, entry, place);
        } else if let Some(reason) = passed::reason(kind, key, owner, &entry.node, self.careful) {
            if passed::is_evidence(reason) && is_read(&entry.node) {
                return false;
            }
            self.pass_over(reason);
        } else {
            return self.known((kind, owner), key, entry, place);
        }
        false
    }

    fn name(
        &mut self,
        owner: Owner<'d>,
        child: ObjectKind,
        (name, entry): (&'d str, &'d Entry),
        place: &String,
    ) -> bool {
        let is_component = owner.0 == ObjectKind::Components;
        if is_component && child == ObjectKind::SecurityScheme {
            match self.bearer.contains(name) {
                true => self.pass_over(passed::BEARER),
                false => self.found(not_imported(owner.0, owner.1), place, entry.key_span),
            }
        } else if is_component && !entry.node.was_read() {
            self.pass_over(passed::UNUSED);
        } else if child.allows_extensions() && keys::is_foreign(name) && !entry.node.was_read() {
            self.pass_over(passed::FOREIGN);
        } else {
            return true;
        }
        false
    }

    fn unread(&mut self, (kind, key): Owner<'d>, what: Unread, node: &'d Node, at: Span, place: &String) {
        let what = match what {
            Unread::Object if self.reported.contains(&node.span) => return,
            Unread::Object => format!("what `{key}` of {} holds is not imported", kind.title()),
            Unread::Value => format!("a value under `{key}` of {} is not imported", kind.title()),
        };
        self.found(what, place, at);
    }

    fn place(&self, outer: &String, (kind, key): Owner<'d>, child: ObjectKind, held: Held<'d>) -> String {
        match held {
            Held::One if child == ObjectKind::Operation => format!("{} {outer}", key.to_uppercase()),
            Held::Element(element) if child == ObjectKind::Parameter => {
                element.text("name").map_or_else(|| outer.clone(), |name| format!("{outer} {name}"))
            }
            Held::Named(name) if kind == ObjectKind::Components => format!("components/{key}/{name}"),
            Held::Named(name) if matches!(child, ObjectKind::PathItem | ObjectKind::ServerVariable) => name.to_owned(),
            Held::Named(name) if child == ObjectKind::Response => format!("{outer} {name}"),
            _ => outer.clone(),
        }
    }
}

impl<'d> Search<'d> {
    /// Judges a key that counts. Returns whether to search what it holds.
    fn known(&mut self, (kind, owner): (ObjectKind, &Node), key: &str, entry: &'d Entry, place: &str) -> bool {
        if kind == ObjectKind::Schema
            && let Some(other) = overruled(owner, key)
        {
            self.found(
                format!("`{key}` of a schema is not what its {other} says, which was used"),
                place,
                entry.key_span,
            );
        }
        match (kind, key, &entry.node.content) {
            (ObjectKind::Document | ObjectKind::Operation, "security", _) if self.takes_a_bearer_token(&entry.node) => {
                self.pass_over(passed::BEARER);
            }
            (ObjectKind::Response, "headers", Content::Map(headers)) => {
                for (name, header) in &**headers {
                    match passed::is_transport(name) {
                        true => self.pass_over(passed::TRANSPORT),
                        false => self.found(not_imported(kind, key), name, header.key_span),
                    }
                }
            }
            (ObjectKind::Components, ..) => return true,
            (.., Content::Null) if !entry.node.was_read() => self.pass_over(passed::NULL),
            _ if !entry.node.was_read() => self.found(not_imported(kind, key), place, entry.key_span),
            _ => return true,
        }
        false
    }

    /// Whether requirements are those of a bearer token, and there are some.
    fn takes_a_bearer_token(&self, requirements: &Node) -> bool {
        let Content::List(list) = &requirements.content else { return false };
        let is_bearer = |requirement: &Node| match &requirement.content {
            Content::Map(map) => !map.is_empty() && map.keys().all(|name| self.bearer.contains(name.as_str())),
            _ => false,
        };
        !list.is_empty() && list.iter().all(is_bearer)
    }

    fn unknown(&mut self, kind: ObjectKind, key: &'d str, entry: &Entry, place: &str) {
        let named = self.unknown.entry(kind).or_default();
        let what = if named.contains(key) || named.len() < NAMED {
            named.insert(key);
            let near =
                if kind == ObjectKind::Example { nearest(key, EXAMPLE.iter().copied()) } else { keys::near(kind, key) };
            let advice = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            format!("`{key}` is not a key of {}, so it was not read{advice}", kind.title())
        } else {
            format!("other names are no keys of {} either", kind.title())
        };
        self.found(what, place, entry.key_span);
    }

    fn found(&mut self, what: String, place: &str, span: Span) {
        if !self.reported.contains(&span) {
            self.unread.entry((what, place.to_owned())).or_insert((span, 0)).1 += 1;
        }
    }

    fn pass_over(&mut self, reason: &'static str) {
        *self.skipped.entry(reason).or_default() += 1;
    }
}

/// What of a schema counts more than a key of it, and says otherwise.
fn overruled(schema: &Node, key: &str) -> Option<&'static str> {
    let named = schema.text("type");
    let is_number = || matches!(named, Some("integer" | "number"));
    match key {
        "type" => {
            let text = schema.text("format").is_some_and(|format| TEXT_FORMATS.contains(&format));
            let expected = [
                (schema.get("items").is_some(), "array", "`items`"),
                (schema.get("properties").is_some(), "object", "`properties`"),
                (text, "string", "`format`"),
            ];
            let listed = schema.get("enum").and_then(Node::as_list).into_iter().flatten().chain(schema.get("const"));
            let is_listed = listed.into_iter().all(|value| named.is_none_or(|named| is_of(value, named)));
            let mut others = expected
                .into_iter()
                .filter(|(is_there, kind, _)| *is_there && named.is_some_and(|named| named != *kind));
            others.next().map(|(.., other)| other).or_else(|| (!is_listed).then_some("`enum`"))
        }
        "minimum" | "maximum" => (!is_number()).then_some("`type`"),
        _ => None,
    }
}

/// Whether a value is of a type; null is one of every type.
fn is_of(value: &Node, named: &str) -> bool {
    match &value.content {
        Content::Null => true,
        Content::Bool(_) => named == "boolean",
        Content::Number(_) => matches!(named, "integer" | "number"),
        Content::Text(_) => named == "string",
        Content::List(_) => named == "array",
        Content::Map(_) => named == "object",
    }
}

/// The formats of strings that say the type by themselves.
const TEXT_FORMATS: [&str; 7] = ["binary", "byte", "uuid", "date-time", "date", "email", "uri"];

fn not_imported(kind: ObjectKind, key: &str) -> String {
    format!("`{key}` of {} is not imported; an overlay can say what matters of it", kind.title())
}

fn is_key(kind: ObjectKind, key: &str) -> bool {
    if kind == ObjectKind::Example { EXAMPLE.contains(&key) } else { keys::is_key(kind, key) }
}

/// Whether a value and everything in it was read.
fn is_read(node: &Node) -> bool {
    node.was_read() && node.inner().all(is_read)
}
