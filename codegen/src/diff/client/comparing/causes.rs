//! The changes on the wire that changes of the client follow from.

use std::collections::{BTreeMap, BTreeSet};

use super::difference::Difference;
use super::requests::by_type;
use crate::diff::change::Change;
use crate::diff::client::surface::{Kind, Surface};

/// Where a difference comes from.
pub(in crate::diff::client) struct Origin<'a> {
    /// The change on the wire that it follows from, and how many others there are.
    pub(in crate::diff::client) cause: Option<(&'a Change, usize)>,
    /// A request that the item is for, as `GET /path`, in the old and in the new document.
    pub(in crate::diff::client) requests: [Option<String>; 2],
}

/// What changed on the wire.
pub(in crate::diff::client) struct Causes<'a> {
    wire: &'a [Change],
    moved: BTreeMap<&'a str, &'a str>,
    renamed: BTreeSet<(&'a str, &'a str)>,
}

impl<'a> Causes<'a> {
    /// What changed on the wire.
    pub(in crate::diff::client) fn of(wire: &'a [Change]) -> Self {
        let values = wire.iter().filter_map(|change| Some((change, change.old.as_deref()?, change.new.as_deref()?)));
        let (mut moved, mut renamed) = (BTreeMap::new(), BTreeSet::new());
        for (change, old, new) in values {
            if change.code.id == "operation-moved" {
                moved.insert(old, new);
            } else if change.code.id.ends_with("-renamed") {
                renamed.insert((name(old), name(new)));
            }
        }
        Self { wire, moved, renamed }
    }

    /// Where a request is sent now that was sent elsewhere, as `GET /path`.
    pub(super) fn moved_to(&self, request: &str) -> Option<&'a str> {
        self.moved.get(request).copied()
    }

    /// Whether something with one name on the wire has another one now.
    pub(super) fn is_renamed(&self, before: &str, after: &str) -> bool {
        self.renamed.contains(&(before, after))
    }

    /// Where each difference comes from.
    pub(in crate::diff::client) fn find(&self, found: &[Difference], old: &Surface, new: &Surface) -> Vec<Origin<'a>> {
        let (before, after) = (Side::of(old), Side::of(new));
        let origin = |difference: &Difference| {
            let [one, two] = &difference.paths;
            let (old, new) = (before.requests(one), after.requests(two));
            let names: BTreeSet<&str> = [before.wire(one), after.wire(two)].into_iter().flatten().collect();
            let requests = old.union(&new).copied().collect();
            let types = [before.type_name(one), after.type_name(two)].into_iter().flatten().collect();
            let cause = self.best(&requests, &types, &names);
            Origin { cause, requests: [old, new].map(|requests| requests.first().map(|first| (*first).to_owned())) }
        };
        found.iter().map(origin).collect()
    }

    /// The first change of one of these requests or types that is about one of these names; without names, about the
    /// requests, their bodies or their responses as such.
    fn best(
        &self,
        requests: &BTreeSet<&str>,
        types: &BTreeSet<String>,
        names: &BTreeSet<&str>,
    ) -> Option<(&'a Change, usize)> {
        let is_meant = |change: &&Change| {
            let (subject, place) = change.subject.split_once(": ").unwrap_or((&change.subject, ""));
            let is_of_type = || subject.strip_prefix("type ").is_some_and(|name| types.contains(&letters(name)));
            let is_named = || if names.is_empty() { !place.contains(['/', '?']) } else { names.contains(name(place)) };
            (requests.contains(subject) || is_of_type()) && is_named()
        };
        let mut meant = self.wire.iter().filter(is_meant);
        let first = meant.next()?;
        Some((first, meant.count()))
    }
}

/// The letters and digits of a name, which are the same in a document and in Rust.
fn letters(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// The last name in a place: `body /user/email`, `query limit`.
fn name(place: &str) -> &str {
    place.trim_end_matches("/*").rsplit([' ', '/']).next().unwrap_or(place)
}

/// A crate, and which requests have which of its types.
struct Side<'a> {
    surface: &'a Surface,
    by_type: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Side<'a> {
    fn of(surface: &'a Surface) -> Self {
        Self { surface, by_type: by_type(surface) }
    }

    /// The requests that have a value of the type of an item, or that it begins.
    fn requests(&self, path: &str) -> BTreeSet<&str> {
        let is_module = self.surface.items.get(path).is_some_and(|item| item.kind == Kind::Module);
        if is_module {
            let (first, last) = (format!("{path}::"), format!("{path}:;"));
            return self.by_type.range(first..last).flat_map(|(_, requests)| requests).map(String::as_str).collect();
        }
        let owner = self.surface.items.get(path).map(|item| item.owner.as_str());
        let companions = self.surface.companions_of(path).iter().map(String::as_str);
        let types = companions.chain(owner).chain([path]).filter_map(|path| self.by_type.get(path));
        types.flatten().map(String::as_str).collect()
    }

    /// The name of the type that an item is, or is in.
    fn type_name(&self, path: &str) -> Option<String> {
        let item = self.surface.items.get(path)?;
        let of = if item.kind.has_members() { path } else { item.owner.as_str() };
        of.rsplit("::").next().map(letters)
    }

    /// What the item is called on the wire.
    fn wire(&self, path: &str) -> Option<&'a str> {
        let item = self.surface.items.get(path)?;
        let own = self.surface.wire.get(path);
        let set = item.companion.as_ref().and_then(|companion| self.surface.wire.get(companion));
        own.or(set).map(String::as_str)
    }
}
