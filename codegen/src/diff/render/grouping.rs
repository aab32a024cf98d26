//! Says once what several changes have in common.

use std::collections::BTreeMap;

use crate::diagnostic::Code;
use crate::diff::change::{Change, Severity};

/// A change of so many things, such as operations, is said once for all of them.
const MANY: usize = 3;

/// What changed in one thing: an operation, a card, or something that many things have.
#[derive(Debug)]
pub(super) struct Group<'a> {
    /// The operations or cards that it is about.
    pub(super) heads: Vec<&'a str>,
    pub(super) items: Vec<Item<'a>>,
}

/// One kind of change with one message.
#[derive(Debug)]
pub(super) struct Item<'a> {
    pub(super) code: &'static Code,
    pub(super) message: &'a str,
    /// What of the group it is about; blank for the whole.
    pub(super) places: Vec<&'a str>,
    /// The changes, which are not empty.
    pub(super) changes: Vec<&'a Change>,
}

/// The operation or card that a change is about, and what of it: `GET /a` and `query b`.
fn split(change: &Change) -> (&str, &str) {
    change.subject.split_once(": ").unwrap_or((&change.subject, ""))
}

/// The changes of a severity, in the order in which they were found.
pub(super) fn groups(changes: &[Change], severity: Severity) -> Vec<Group<'_>> {
    let mut shared: BTreeMap<_, Vec<&Change>> = BTreeMap::new();
    let meant = || changes.iter().filter(|change| change.severity == severity);
    for change in meant() {
        shared.entry(key(change)).or_default().push(change);
    }
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut by_head: BTreeMap<&str, usize> = BTreeMap::new();
    for change in meant() {
        match shared.get_mut(&key(change)) {
            // The first of many stands for all of them.
            Some(same) if same.len() >= MANY => groups.push(of_many(std::mem::take(same))),
            Some(same) if same.is_empty() => {}
            _ => {
                let (head, _) = split(change);
                let index = *by_head.entry(head).or_insert_with(|| {
                    groups.push(Group { heads: vec![head], items: Vec::new() });
                    groups.len() - 1
                });
                groups.get_mut(index).into_iter().for_each(|group| add(group, change));
            }
        }
    }
    groups
}

type Key<'a> = (&'static str, &'a str, &'a str, [Option<&'a str>; 2]);

/// What changes of several things have in common.
fn key(change: &Change) -> Key<'_> {
    let (_, place) = split(change);
    (change.code.id, &change.message, place, [change.old.as_deref(), change.new.as_deref()])
}

fn of_many(changes: Vec<&Change>) -> Group<'_> {
    let heads = changes.iter().map(|change| split(change).0).collect();
    let item = changes.first().map(|first| (first.code, first.message.as_str(), split(first).1));
    let items = item.map(|(code, message, place)| Item { code, message, places: vec![place], changes });
    Group { heads, items: items.into_iter().collect() }
}

fn add<'a>(group: &mut Group<'a>, change: &'a Change) {
    let (_, place) = split(change);
    let same = group.items.iter_mut().find(|item| item.code.id == change.code.id && item.message == change.message);
    match same {
        Some(item) => {
            item.places.push(place);
            item.changes.push(change);
        }
        None => {
            let (code, message) = (change.code, change.message.as_str());
            group.items.push(Item { code, message, places: vec![place], changes: vec![change] });
        }
    }
}

impl<'a> Item<'a> {
    /// The old and the new value, if there is one change only and its message does not name them.
    pub(super) fn values(&self) -> [Option<&'a str>; 2] {
        let Some(first) = self.changes.first() else { return [None, None] };
        let values = [first.old.as_deref(), first.new.as_deref()];
        let is_same = self.changes.iter().all(|change| [change.old.as_deref(), change.new.as_deref()] == values);
        let is_said = values.iter().flatten().all(|value| self.message.contains(*value));
        if is_same && !is_said { values } else { [None, None] }
    }
}
