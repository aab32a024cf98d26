//! The keys that an update merges: each must be one that the object at its place can have.

use super::locate::{Location, Step, node_at};
use crate::diagnostic::{Diagnostic, codes};
use crate::document::{Content, Entry, Node};
use crate::openapi::keys as table;
use crate::openapi::walk::{ObjectKind, Shape};

/// What OpenAPI has at a place of a document.
#[derive(Clone, Copy)]
enum Spot {
    Object(ObjectKind),
    List(ObjectKind),
    /// A mapping from names to objects.
    Named(ObjectKind),
    /// A value that is no object of OpenAPI, such as an example.
    Value,
}

/// The keys of an update that no object at one of the locations has: merged, they would have no effect. The same of what an
/// action expects: a key that no object has is never there. `verb` says what the action does with them.
pub(super) fn unknown(document: &Node, locations: &[Location], update: &Node, verb: &'static str) -> Vec<Diagnostic> {
    let mut search = Search { verb, found: Vec::new() };
    for location in locations {
        let spot = location.iter().fold(Spot::Object(ObjectKind::Document), |spot, step| spot.step(step));
        search.value(spot, node_at(document, location), update);
    }
    // The same key is unknown at each location.
    search.found.sort_by_key(|fault| fault.labels.first().map(|label| label.span));
    search.found.dedup_by_key(|fault| fault.labels.first().map(|label| label.span));
    search.found
}

impl Spot {
    fn step(self, step: &Step) -> Self {
        match (self, step) {
            (Self::Object(ObjectKind::Callback), Step::Name(_)) => Self::Object(ObjectKind::PathItem),
            (Self::Object(kind), Step::Name(name)) => match kind.child(name) {
                Some((Shape::One, child)) => Self::Object(child),
                Some((Shape::List, child)) => Self::List(child),
                Some((Shape::Named, child)) => Self::Named(child),
                None => Self::Value,
            },
            (Self::Named(kind), Step::Name(name)) if !(kind.allows_extensions() && table::is_foreign(name)) => {
                Self::Object(kind)
            }
            (Self::List(kind), Step::Index(_)) => Self::Object(kind),
            _ => Self::Value,
        }
    }
}

struct Search {
    verb: &'static str,
    found: Vec<Diagnostic>,
}

impl Search {
    /// Searches a value that is merged into `old`. The recursion is as deep as the overlay, whose depth is limited.
    fn value(&mut self, spot: Spot, old: Option<&Node>, new: &Node) {
        match (spot, &new.content) {
            (Spot::Object(kind), Content::Map(map)) => {
                for (key, entry) in &**map {
                    if kind != ObjectKind::Callback && !table::keys(kind).is_empty() && table::fate(kind, key).is_none()
                    {
                        self.found.push(fault(self.verb, kind, (key, entry), old));
                    } else {
                        self.value(spot.step(&Step::Name(key.clone())), old.and_then(|old| old.get(key)), &entry.node);
                    }
                }
            }
            (Spot::Named(_), Content::Map(map)) => {
                for (name, entry) in &**map {
                    let old = old.and_then(|old| old.get(name));
                    self.value(spot.step(&Step::Name(name.clone())), old, &entry.node);
                }
            }
            (Spot::List(_), Content::List(list)) => {
                list.iter().for_each(|element| self.value(spot.step(&Step::Index(0)), None, element));
            }
            // One more element of a list.
            (Spot::List(kind), Content::Map(_)) => self.value(Spot::Object(kind), None, new),
            _ => {}
        }
    }
}

fn fault(verb: &str, kind: ObjectKind, (key, entry): (&str, &Entry), old: Option<&Node>) -> Diagnostic {
    let message = format!("an overlay action {verb} `{key}`, which {} does not have", kind.title());
    let fault = Diagnostic::error(&codes::UNKNOWN_KEY, message).at(entry.key_span, "");
    let inner = kind.children().iter().find(|(outer, shape, _)| {
        matches!(shape, Shape::Named) && old.and_then(|old| old.get(outer)?.get(key)).is_some()
    });
    match (inner, table::near(kind, key)) {
        (Some((outer, ..)), _) => fault.help(format!("did you mean the `{key}` in `{outer}`?")),
        (None, Some(near)) => fault.help(format!("did you mean `{near}`?")),
        (None, None) => {
            let known: Vec<&str> = table::keys(kind).iter().map(|key| key.name).collect();
            fault.help(format!("known keys are {}, and `x-…` for other programs", known.join(", ")))
        }
    }
}
