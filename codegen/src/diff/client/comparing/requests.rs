//! Which requests send or receive a type.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::client::reading::tokens::paths;
use crate::diff::client::surface::Surface;

/// The requests that have a value of each type, as `GET /path`.
pub(super) fn by_type(surface: &Surface) -> BTreeMap<String, BTreeSet<String>> {
    let mentions = mentions(surface);
    let mut by_type: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, request) in &surface.requests {
        let subject = request.subject();
        let mut open = vec![path.as_str()];
        let mut seen = BTreeSet::new();
        while let Some(path) = open.pop() {
            if seen.insert(path) {
                by_type.entry(path.to_owned()).or_default().insert(subject.clone());
                open.extend(mentions.get(path).into_iter().flatten());
            }
        }
    }
    by_type
}

/// The types that the members of each type mention.
fn mentions(surface: &Surface) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut mentions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for item in surface.items.values().filter(|item| !item.owner.is_empty()) {
        let types = paths(&item.signature).into_iter().filter(|path| surface.items.contains_key(*path));
        mentions.entry(&item.owner).or_default().extend(types);
    }
    mentions
}
