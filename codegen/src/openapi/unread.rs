//! Reading ends with everything read: what of a document did not reach the model is either on the list of what is knowingly
//! passed over, and counted, or reported with its place.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::{self, Fate};
use super::passed_over;
use super::walk::{ObjectKind, Shape};
use crate::diagnostic::{Diagnostic, Report, Thing, codes};
use crate::document::{Content, Entry, Node};
use crate::source::Span;

/// The most places that one finding names; it counts the others.
const PLACES: usize = 100;

/// Reports what was not read of a document whose reader began with [`Node::forget_reading`].
pub(super) fn check(document: &Node, report: &mut Report) {
    let mut search = Search { reported: reported(report), ..Search::default() };
    search.object(ObjectKind::Document, document);
    report.pass_over(Thing::Key, passed_over::keys(ObjectKind::Document, document));
    report.pass_over(Thing::Unused, search.unused);
    let mut faults: Vec<_> = search.unread.into_iter().collect();
    faults.sort_by_key(|(_, places)| places.first().map(|span| (span.file, span.start)));
    faults.into_iter().for_each(|(unread, places)| report.push(unread.finding(&places)));
}

/// The main places of everything that was reported: its values may be unread, because it was reported instead.
fn reported(report: &Report) -> BTreeSet<Span> {
    report.diagnostics().iter().filter_map(|found| found.labels.first()).map(|label| label.span).collect()
}

#[derive(Default)]
struct Search<'d> {
    reported: BTreeSet<Span>,
    unused: usize,
    unread: BTreeMap<Unread<'d>, Vec<Span>>,
}

/// What was not read.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Unread<'d> {
    kind: ObjectKind,
    key: &'d str,
    what: What,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// The key.
    Key,
    /// Some of the values under the key.
    Values,
    /// One of the names under the key, which holds an object.
    Name,
}

impl<'d> Search<'d> {
    fn object(&mut self, kind: ObjectKind, node: &'d Node) {
        let Content::Map(map) = &node.content else { return };
        for (key, entry) in map {
            match keys::fate(kind, key) {
                // `passed_over` counts it. An extension may be used even so, as the target of a reference.
                Some(Fate::Skipped(_)) => {}
                Some(Fate::Partly(_)) if !entry.node.was_read() => self.unused += 1,
                // What nothing refers to is passed over component by component.
                Some(_) if kind == ObjectKind::Components => self.below(kind, key, &entry.node),
                _ if !entry.node.was_read() => self.found(kind, key, What::Key, entry),
                _ => self.below(kind, key, &entry.node),
            }
        }
    }

    /// Searches what a key that was read holds.
    fn below(&mut self, kind: ObjectKind, key: &'d str, node: &'d Node) {
        let child = kind.child(key);
        match (child, &node.content) {
            (Some((Shape::One, child)), Content::Map(_)) => self.object(child, node),
            (Some((Shape::List, child)), Content::List(list)) => {
                for element in list {
                    self.one(kind, key, element.span, element, child);
                }
            }
            (Some((Shape::Named, child)), Content::Map(map)) => {
                for (name, entry) in map {
                    self.named(kind, key, (name, entry), child);
                }
            }
            _ => self.values(kind, key, node),
        }
    }

    fn one(&mut self, kind: ObjectKind, key: &'d str, place: Span, node: &'d Node, child: ObjectKind) {
        if node.was_read() {
            self.object(child, node);
        } else if !self.reported.contains(&place) && !self.reported.contains(&node.span) {
            self.unread.entry(Unread { kind, key, what: What::Name }).or_default().push(place);
        }
    }

    fn named(&mut self, kind: ObjectKind, key: &'d str, (name, entry): (&str, &'d Entry), child: ObjectKind) {
        if child.allows_extensions() && keys::is_foreign(name) {
            return;
        }
        if kind == ObjectKind::Components && !entry.node.was_read() {
            self.unused += 1;
        } else {
            self.one(kind, key, entry.key_span, &entry.node, child);
        }
    }

    /// Searches values that are no objects of OpenAPI.
    fn values(&mut self, kind: ObjectKind, key: &'d str, node: &'d Node) {
        for value in node.inner() {
            if value.was_read() {
                self.values(kind, key, value);
            } else if !self.reported.contains(&value.span) {
                self.unread.entry(Unread { kind, key, what: What::Values }).or_default().push(value.span);
            }
        }
    }

    fn found(&mut self, kind: ObjectKind, key: &'d str, what: What, entry: &Entry) {
        if !self.reported.contains(&entry.key_span) && !self.reported.contains(&entry.node.span) {
            self.unread.entry(Unread { kind, key, what }).or_default().push(entry.key_span);
        }
    }
}

impl Unread<'_> {
    fn finding(&self, places: &[Span]) -> Diagnostic {
        let owner = self.kind.title();
        let is_unknown = keys::fate(self.kind, self.key).is_none();
        let message = match self.what {
            What::Key if is_unknown => format!("{owner} has no key `{}`", self.key),
            What::Key => format!("`{}` of {owner} is not understood here", self.key),
            What::Values => format!("a value under `{}` of {owner} is not understood", self.key),
            What::Name => format!("what `{}` of {owner} holds is not understood", self.key),
        };
        let message = match places.len() {
            1 => message,
            count => format!("{message}, at {count} places"),
        };
        let is_our_mistake = is_unknown && keys::is_ours(self.kind, self.key);
        let code = if is_our_mistake { &codes::UNKNOWN_KEY } else { &codes::NOT_UNDERSTOOD };
        let finding = Diagnostic::error(code, message).help(self.help());
        places.iter().take(PLACES).fold(finding, |finding, place| finding.at(*place, "not read"))
    }

    fn help(&self) -> String {
        let is_known = keys::fate(self.kind, self.key).is_some();
        match keys::near(self.kind, self.key).filter(|_| !is_known) {
            Some(near) => format!("did you mean `{near}`?"),
            None if is_known => "it changes nothing; remove it in an overlay if that is right".to_owned(),
            None => "correct the key, or remove it in an overlay".to_owned(),
        }
    }
}
