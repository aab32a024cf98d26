//! Fields and variants that have another name, within types that are the same.

use super::causes::Causes;
use super::renames::Renames;
use crate::diff::client::surface::{Item, Kind, Surface};

/// Adds the fields that the wire calls by another name, with their setters, and the variants that hold the same.
pub(super) fn find(old: &Surface, new: &Surface, causes: &Causes<'_>, renames: &mut Renames) {
    let types: Vec<&String> = old.items.iter().filter(|(_, item)| is_owner(item)).map(|(path, _)| path).collect();
    for owner in types {
        let target = renames.apply(owner);
        if new.items.contains_key(&target) {
            members(old, new, [owner, &target], causes, renames);
        }
    }
}

fn is_owner(item: &Item) -> bool {
    matches!(item.kind, Kind::Struct | Kind::Enum)
}

fn members(old: &Surface, new: &Surface, [owner, target]: [&str; 2], causes: &Causes<'_>, renames: &mut Renames) {
    let is_member = |item: &Item| matches!(item.kind, Kind::Field | Kind::Variant);
    let lost: Vec<(&str, &Item)> = old.members(owner).filter(|(_, item)| is_member(item)).collect();
    let lost: Vec<_> = lost.into_iter().filter(|(path, _)| !new.items.contains_key(&renames.apply(path))).collect();
    if lost.is_empty() {
        return;
    }
    let known: Vec<String> = old.members(owner).map(|(path, _)| renames.apply(path)).collect();
    let is_new = |path: &str| !known.iter().any(|known| known == path);
    let mut gained: Vec<(&str, &Item)> =
        new.members(target).filter(|(path, item)| is_member(item) && is_new(path)).collect();
    for (path, item) in lost {
        let is_same = |other: &(&str, &Item)| match item.kind {
            Kind::Variant => !item.signature.is_empty() && renames.translate(&item.signature) == other.1.signature,
            _ => is_same_field(old.wire.get(path), new.wire.get(other.0), causes),
        };
        if let Some(position) = gained.iter().position(is_same) {
            let (other, _) = gained.remove(position);
            renames.add(path, other);
            setters(old, new, [path, other], renames);
        }
    }
}

/// Whether two fields are one on the wire, or are known to be one under two names.
fn is_same_field(before: Option<&String>, after: Option<&String>, causes: &Causes<'_>) -> bool {
    match (before, after) {
        (Some(before), Some(after)) => before == after || causes.is_renamed(before, after),
        _ => false,
    }
}

/// Adds the setters of a field that has another name.
fn setters(old: &Surface, new: &Surface, [before, after]: [&str; 2], renames: &mut Renames) {
    let (old, new) = (old.companions_of(before), new.companions_of(after));
    for (before, after) in old.iter().zip(new) {
        renames.add(before, after);
    }
}
