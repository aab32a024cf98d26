//! Compares two APIs: what changes for programs that send requests and read responses.

mod changed;
pub(super) mod codes;
mod draft;
mod finding;
mod info;
mod kind;
mod matching;
mod operations;
mod outcome;
mod reading;
mod schemas;
mod service;
#[cfg(test)]
mod tests;
mod unmodelled;
mod words;

pub(super) use codes::all as all_codes;
pub(super) use reading::Reading;

use std::collections::BTreeSet;

use super::change::Changes;
use crate::model::Api;
use operations::Found;

/// Adds every change between two APIs, and returns which operations are the same, by their ids.
pub(super) fn compare<'a>(
    [old, new]: [&'a Api; 2],
    readings: [&Reading; 2],
    changes: &mut Changes<'_>,
) -> BTreeSet<(&'a str, &'a str)> {
    let matched = matching::operations(old, new);
    let mut drafts = service::compare(old, new);
    drafts.extend(unmodelled::compare(readings));
    drafts.extend(outcome::drafts(old, &matched));
    let mut found = Found::new([old, new], readings);
    for (position, (before, after)) in matched.both.iter().enumerate() {
        let is_explained = matched.explains(after);
        found.compare(position, [old, new], [before, after], is_explained);
    }
    drafts.extend(found.into_drafts());
    draft::push(drafts, changes);
    matched.both.iter().map(|(before, after)| (before.id.as_str(), after.id.as_str())).collect()
}
