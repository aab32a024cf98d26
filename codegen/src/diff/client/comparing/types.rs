//! Types that have another name: they stand where the old ones stood, and look like them.

use std::collections::{BTreeSet, VecDeque};

use super::renames::Renames;
use crate::diff::client::reading::tokens::paths;
use crate::diff::client::surface::{Kind, Surface};

/// Adds the types with another name, beginning with the requests whose types they are.
pub(super) fn find(old: &Surface, new: &Surface, requests: Vec<(String, String)>, renames: &mut Renames) {
    let mut open: VecDeque<(String, String)> = requests.into();
    let mut seen = BTreeSet::new();
    while let Some((before, after)) = open.pop_front() {
        if !seen.insert(before.clone()) {
            continue;
        }
        let members: Vec<(&str, &str)> =
            old.members(&before).map(|(path, item)| (path, item.signature.as_str())).collect();
        for (path, signature) in members.into_iter().chain(alias(old, &before)) {
            let target = member_in(renames, path, &before, &after);
            let Some(other) = new.items.get(&target) else { continue };
            for (one, two) in counterparts(old, new, signature, &other.signature) {
                if is_renamed(old, new, renames, &one, &two) {
                    renames.add(&one, &two);
                }
                open.push_back((one, two));
            }
        }
    }
}

/// What a type alias stands for.
fn alias<'a>(surface: &'a Surface, path: &str) -> Option<(&'a str, &'a str)> {
    let (path, item) = surface.items.get_key_value(path)?;
    (item.kind == Kind::Alias).then_some((path.as_str(), item.signature.as_str()))
}

/// The path of a member in the new crate.
fn member_in(renames: &Renames, path: &str, before: &str, after: &str) -> String {
    match path.strip_prefix(before) {
        Some(rest) if rest.starts_with(": ") => format!("{after}{}", renames.translate(rest)),
        Some(rest) => format!("{after}{rest}"),
        None => renames.apply(path),
    }
}

/// The types at the same places of two signatures.
fn counterparts(old: &Surface, new: &Surface, before: &str, after: &str) -> Vec<(String, String)> {
    let of_crate = |surface: &Surface, text: &str| -> Vec<String> {
        let all = paths(text).into_iter();
        let types = all.filter(|path| surface.items.get(*path).is_some_and(|item| is_type(item.kind)));
        types.map(str::to_owned).collect()
    };
    let (before, after) = (of_crate(old, before), of_crate(new, after));
    if before.len() == after.len() { before.into_iter().zip(after).collect() } else { Vec::new() }
}

fn is_type(kind: Kind) -> bool {
    matches!(kind, Kind::Struct | Kind::Enum | Kind::Alias)
}

/// Whether one type is the other one under another name: neither crate has both, and most of their members are alike.
fn is_renamed(old: &Surface, new: &Surface, renames: &Renames, before: &str, after: &str) -> bool {
    let (Some(one), Some(two)) = (old.items.get(before), new.items.get(after)) else { return false };
    let is_free = !new.items.contains_key(before) && !old.items.contains_key(after) && renames.apply(before) != after;
    is_free && one.kind == two.kind && are_alike(old, new, before, after)
}

/// Whether at least half of all members of two types have the same names.
fn are_alike(old: &Surface, new: &Surface, before: &str, after: &str) -> bool {
    let names = |surface: &Surface, owner: &str| -> BTreeSet<String> {
        let members = surface.members(owner).filter(|(_, item)| matches!(item.kind, Kind::Field | Kind::Variant));
        members.filter_map(|(path, _)| path.rsplit("::").next().map(str::to_owned)).collect()
    };
    let (one, two) = (names(old, before), names(new, after));
    one.intersection(&two).count() * 2 >= one.union(&two).count()
}
