//! Says once what several changes have in common.

use std::collections::BTreeMap;

use crate::diagnostic::Code;
use crate::diff::change::{Axis, Change, Severity};

/// A change of so many things, such as operations, is said once for all of them.
const MANY: usize = 3;

/// What changed in one thing: an operation, a card, or something that many things have.
#[derive(Debug)]
pub(super) struct Group<'a> {
    /// The operations, cards or modules that it is about.
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

/// The operation, card or module that a change is about, and what of it: `GET /a` and `query b`.
fn split(change: &Change) -> (&str, &str) {
    let subject = change.subject.as_str();
    let parts = match change.axis {
        Axis::Client => end_of_module(subject).and_then(|end| subject.split_at_checked(end)),
        Axis::Wire | Axis::Card => subject.split_once(": "),
    };
    parts.map_or((subject, ""), |(head, place)| (head, place.trim_start_matches("::")))
}

/// Where the path of a module ends in the path of an item: `kandji_client::tags` in `kandji_client::tags::Tag::id`.
fn end_of_module(path: &str) -> Option<usize> {
    let name = path.find("::")? + 2;
    path.get(name..)?.find("::").map(|end| name + end)
}

/// The changes of a severity, in the order in which they were found.
pub(super) fn groups(changes: &[Change], severity: Severity) -> Vec<Group<'_>> {
    let mut shared: BTreeMap<_, Vec<&Change>> = BTreeMap::new();
    let meant = || changes.iter().filter(|change| change.severity == severity);
    for change in meant() {
        shared.entry(key(change)).or_default().push(change);
    }
    let mut groups = Groups::default();
    for change in meant() {
        match shared.get_mut(&key(change)) {
            // The first of many stands for all of them.
            Some(same) if same.len() >= MANY => {
                let same = std::mem::take(same);
                let heads = same.iter().map(|change| split(change).0).collect();
                groups.add(heads, split(change).1, same);
            }
            Some(same) if same.is_empty() => {}
            _ => {
                let (head, place) = split(change);
                groups.add(vec![head], place, vec![change]);
            }
        }
    }
    groups.list
}

/// Groups by what they are about.
#[derive(Default)]
struct Groups<'a> {
    list: Vec<Group<'a>>,
    /// Where in the list a group is.
    index: BTreeMap<Vec<&'a str>, usize>,
    /// Where in a group an item is.
    items: BTreeMap<(usize, ItemKey<'a>), usize>,
}

/// What the changes of an item have in common: id, message, and the two values, if there are two. The type of something that
/// was added or removed is not worth an item of its own.
type ItemKey<'a> = (&'static str, &'a str, Option<(&'a str, &'a str)>);

impl<'a> Groups<'a> {
    /// Adds changes that differ in what they are about only.
    fn add(&mut self, heads: Vec<&'a str>, place: &'a str, changes: Vec<&'a Change>) {
        let Some(first) = changes.first() else { return };
        let (code, message) = (first.code, first.message.as_str());
        let group = *self.index.entry(heads.clone()).or_insert(self.list.len());
        if group == self.list.len() {
            self.list.push(Group { heads, items: Vec::new() });
        }
        let key = item_key(first);
        let Some(Group { items, .. }) = self.list.get_mut(group) else { return };
        let item = *self.items.entry((group, key)).or_insert(items.len());
        match items.get_mut(item) {
            Some(item) => {
                item.places.push(place);
                item.changes.extend(changes);
            }
            None => items.push(Item { code, message, places: vec![place], changes }),
        }
    }
}

type Key<'a> = (ItemKey<'a>, &'a str);

/// What changes of several things have in common.
fn key(change: &Change) -> Key<'_> {
    (item_key(change), split(change).1)
}

fn item_key(change: &Change) -> ItemKey<'_> {
    (change.code.id, &change.message, change.old.as_deref().zip(change.new.as_deref()))
}

impl<'a> Item<'a> {
    /// The old and the new value, if there is one change only and its message does not name them.
    pub(super) fn values(&self) -> [Option<&'a str>; 2] {
        let Some(first) = self.changes.first() else { return [None, None] };
        let values = [first.old.as_deref(), first.new.as_deref()];
        let is_same = self.changes.iter().all(|change| [change.old.as_deref(), change.new.as_deref()] == values);
        // A mark that is set or not is told by the message.
        let is_mark = |value: &str| ["false", "true"].contains(&value);
        let is_said = values.iter().flatten().all(|value| is_mark(value) || self.message.contains(*value));
        if is_same && !is_said { values } else { [None, None] }
    }
}
