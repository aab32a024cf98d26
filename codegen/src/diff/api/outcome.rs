//! What became of the operations as a whole: those that were added, removed, collided and separated, ids that others
//! have now, and summaries that were swapped.

use std::collections::BTreeMap;

use super::codes::operations as codes;
use super::draft::{Draft, Order, subject};
use super::matching::{Operations, Pair};
use crate::diff::change::Severity::{Breaking, Info, Warning};
use crate::model::{Api, Operation};

/// The changes of operations as a whole.
pub(super) fn drafts(old: &Api, matched: &Operations<'_>) -> Vec<Draft> {
    let order = |one: &Operation| {
        Order::Operation(
            matched.both.partition_point(|(known, _)| (&known.path, known.method) < (&one.path, one.method)),
        )
    };
    let removed = matched.removed.iter().map(|one| {
        let removed = Draft::new(order(one), (&codes::OPERATION_REMOVED, Breaking), &subject(one), "was removed");
        removed.of(Some(one.id.clone()), None).at(Some(one.span), None)
    });
    let added = matched.added.iter().map(|one| {
        let added = Draft::new(order(one), (&codes::OPERATION_ADDED, Info), &subject(one), "was added");
        added.of(None, Some(one.id.clone())).at(None, Some(one.span))
    });
    let collided = matched.collided.iter().map(|[kept, lost, new]| {
        let what = format!("is `{}`, which was {}, in place of `{}`", new.id, subject(lost), kept.id);
        let collided = Draft::new(order(kept), (&codes::OPERATIONS_COLLIDED, Breaking), &subject(new), what);
        collided.of(Some(format!("{}, {}", kept.id, lost.id)), Some(new.id.clone())).at(Some(lost.span), Some(new.span))
    });
    let separated = matched.separated.iter().map(|[old, kept, found]| {
        let what = format!("is `{}` in place of `{}`, which is {}", kept.id, old.id, subject(found));
        let separated = Draft::new(order(old), (&codes::OPERATIONS_SEPARATED, Warning), &subject(kept), what);
        separated
            .of(Some(old.id.clone()), Some(format!("{}, {}", kept.id, found.id)))
            .at(Some(old.span), Some(found.span))
    });
    let whole = removed.chain(added).chain(collided).chain(separated);
    whole.chain(reused(old, matched)).chain(swapped(&matched.both)).collect()
}

/// Ids that belong to another operation now.
fn reused(old: &Api, matched: &Operations<'_>) -> Vec<Draft> {
    let owners: BTreeMap<&str, &Operation> = old.operations.iter().map(|one| (one.id.as_str(), one)).collect();
    let explained: Vec<&str> = matched.collided.iter().map(|[_, lost, _]| lost.id.as_str()).collect();
    let kept = matched.both.iter().map(|(one, other)| (Some(*one), *other));
    let now = kept.chain(matched.added.iter().map(|one| (None, *one))).enumerate();
    let reused = now.filter_map(|(position, (before, after))| {
        let owner = owners.get(after.id.as_str())?;
        let is_same = before.is_some_and(|before| before.id == after.id);
        let is_reused = !is_same && !explained.contains(&after.id.as_str());
        is_reused.then(|| {
            let what = format!("is `{}`, which was {}", after.id, subject(owner));
            let order = Order::Operation(position.min(matched.both.len()));
            let reused = Draft::new(order, (&codes::OPERATION_ID_REUSED, Warning), &subject(after), what);
            reused.of(Some(subject(owner)), Some(subject(after))).at(Some(owner.span), Some(after.span))
        })
    });
    reused.collect()
}

/// Operations that have each other's summary now.
fn swapped(both: &[Pair<'_>]) -> Vec<Draft> {
    let mut waiting: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    let mut drafts = Vec::new();
    for (position, (old, new)) in both.iter().enumerate() {
        let (Some(before), Some(after)) = (old.summary.as_deref(), new.summary.as_deref()) else { continue };
        if before == after {
            continue;
        }
        let other = waiting.get_mut(&(after, before)).and_then(Vec::pop).and_then(|position| both.get(position));
        let Some((_, other)) = other else {
            waiting.entry((before, after)).or_default().push(position);
            continue;
        };
        let what = format!("was \"{before}\", is \"{after}\", and {} is \"{before}\"", subject(other));
        let swapped = Draft::new(Order::Operation(position), (&codes::SUMMARIES_SWAPPED, Warning), &subject(new), what);
        let swapped = swapped.of(Some(before.to_owned()), Some(after.to_owned()));
        drafts.push(swapped.at(Some(old.span), Some(new.span)));
    }
    drafts
}
