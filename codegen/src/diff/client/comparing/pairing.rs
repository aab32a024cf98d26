//! Finds which items of the old crate are which of the new one.

use std::collections::{BTreeMap, BTreeSet};

use super::causes::Causes;
use super::renames::Renames;
use super::{members, types};
use crate::diff::client::surface::Surface;

/// The items that have another path: the requests first, as the wire has them, then what follows from these.
pub(in crate::diff::client) fn pair(old: &Surface, new: &Surface, causes: &Causes<'_>) -> Renames {
    let mut renames = Renames::default();
    let requests = requests(old, new, causes);
    for (before, after) in &requests {
        renames.add(before, after);
        if let (Some(before), Some(after)) = (old.method_of(before), new.method_of(after)) {
            renames.add(before, after);
        }
    }
    renames.modules(old, new, &requests);
    renames.know(&requests);
    types::find(old, new, requests, &mut renames);
    members::find(old, new, causes, &mut renames);
    renames
}

/// The requests of both crates that are the same, by the paths of their structs.
fn requests(old: &Surface, new: &Surface, causes: &Causes<'_>) -> Vec<(String, String)> {
    let by_place: BTreeMap<String, &String> =
        new.requests.iter().map(|(path, request)| (request.place(), path)).collect();
    let by_subject: BTreeMap<String, &String> =
        new.requests.iter().map(|(path, request)| (request.subject(), path)).collect();
    let pairs = old.requests.iter().filter_map(|(path, request)| {
        let moved = causes.moved_to(&request.subject()).and_then(|to| by_subject.get(to));
        let same = moved.or_else(|| by_place.get(&request.place()));
        same.map(|other| (path.clone(), (*other).clone()))
    });
    let mut taken = BTreeSet::new();
    pairs.filter(|(_, other)| taken.insert(other.clone())).collect()
}
