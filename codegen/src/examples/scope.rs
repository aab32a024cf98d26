//! Which things an example is about.

use serde_json::Value;

use super::fleet::{Fleet, Given, Thing};

/// The most links that are followed from one thing to another.
const MOST_LINKS: usize = 3;

/// The things that a value is about, the innermost last.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope<'f> {
    things: Vec<&'f Thing>,
}

/// What stands for a kind.
#[derive(Clone, Copy, Debug)]
pub(super) enum Found<'f> {
    Thing(&'f Thing),
    /// The link of a thing says that there is none, as a device without a user does.
    Nobody,
}

impl<'f> Scope<'f> {
    /// The same with one more thing, which counts before the others.
    pub(super) fn with(&self, thing: &'f Thing) -> Self {
        thing.used.set(true);
        let mut things = self.things.clone();
        things.push(thing);
        Self { things }
    }

    /// The innermost thing.
    pub(super) fn innermost(&self) -> Option<&'f Thing> {
        self.things.last().copied()
    }

    /// The thing of a kind: one of these things, else one that they link to, the innermost first, else the first of all.
    pub(super) fn find(&self, fleet: &'f Fleet, kind: &str) -> Option<Found<'f>> {
        let near = self.things.iter().rev().find_map(|thing| reach(fleet, thing, kind, MOST_LINKS));
        let found = near.or_else(|| fleet.first(kind).map(Found::Thing));
        if let Some(Found::Thing(thing)) = found {
            thing.used.set(true);
        }
        found
    }
}

fn reach<'f>(fleet: &'f Fleet, thing: &'f Thing, kind: &str, links: usize) -> Option<Found<'f>> {
    if thing.kind == kind {
        return Some(Found::Thing(thing));
    }
    if let Some(fact) = thing.facts.get(kind)
        && let Some(found) = follow(fleet, kind, fact)
    {
        return Some(found);
    }
    let links = links.checked_sub(1)?;
    let linked = thing.facts.iter().filter(|(name, _)| fleet.is_kind(name));
    let linked = linked.filter_map(|(name, fact)| match follow(fleet, name, fact)? {
        Found::Thing(thing) => Some(thing),
        Found::Nobody => None,
    });
    linked.into_iter().find_map(|thing| reach(fleet, thing, kind, links))
}

/// Where a fact leads to, if it is a link.
pub(super) fn follow<'f>(fleet: &'f Fleet, kind: &str, fact: &'f Given) -> Option<Found<'f>> {
    if !fleet.is_kind(kind) {
        return None;
    }
    let found = match &fact.value {
        Value::Null => Found::Nobody,
        Value::String(name) if name.is_empty() => Found::Nobody,
        Value::String(name) => Found::Thing(fleet.thing(kind, name)?),
        _ => return None,
    };
    fact.used.set(true);
    Some(found)
}
