//! Compares what items do behind their signatures.

use std::collections::{BTreeMap, BTreeSet};

use super::difference::Difference;
use super::renames::Renames;
use crate::diff::change::Severity;
use crate::diff::client::codes;
use crate::diff::client::surface::Surface;

/// The most characters of a piece of code that are shown.
const LONGEST: usize = 120;

/// Adds a difference for each type of which only the code changed.
pub(super) fn compare(old: &Surface, new: &Surface, renames: &Renames, found: &mut Vec<Difference>) {
    let told: BTreeSet<String> = found.iter().flat_map(|one| owners(one, old, new)).collect();
    let mut changed: BTreeMap<[&str; 2], [String; 2]> = BTreeMap::new();
    let targets: BTreeMap<&str, String> =
        old.code.keys().map(|(owner, _)| (owner.as_str(), renames.apply(owner))).collect();
    for ((owner, part), code) in &old.code {
        let Some(target) = targets.get(owner.as_str()) else { continue };
        let Some((key, other)) = new.code.get_key_value(&(target.clone(), renames.translate(part))) else { continue };
        let code = renames.translate(code);
        if code != *other && !told.contains(target.as_str()) {
            changed.entry([owner, &key.0]).or_insert_with(|| apart(&code, other));
        }
    }
    for ([path, target], [before, after]) in changed {
        let difference = Difference::new(&codes::CLIENT_CODE_CHANGED, Severity::Info, path, target);
        let what = "what it sends or reads changed, and the client follows";
        found.push(difference.saying(what).with(Some(before), Some(after)));
    }
}

/// The types that a difference is about, by their paths in the new crate.
fn owners(difference: &Difference, old: &Surface, new: &Surface) -> Vec<String> {
    let [before, after] = &difference.paths;
    let items = [old.items.get(before), new.items.get(after)].into_iter().flatten();
    let owners = items.flat_map(|item| [Some(item.owner.clone()), item.companion.clone()]).flatten();
    owners.chain([before.clone(), after.clone()]).collect()
}

/// The parts of two pieces of code that differ, whole words, with what stands before them.
fn apart(before: &str, after: &str) -> [String; 2] {
    let same = before.chars().zip(after.chars()).take_while(|(one, other)| one == other).count();
    let ends = before.chars().rev().zip(after.chars().rev()).take_while(|(one, other)| one == other).count();
    [before, after].map(|code| {
        let letters: Vec<char> = code.chars().collect();
        let most = letters.len().min(before.chars().count()).min(after.chars().count());
        let start = boundary(&letters, same.min(most));
        let end = letters.len() - ends.min(most.saturating_sub(same));
        let end = end + letters.iter().skip(end).take_while(|letter| !matches!(letter, ',' | ';' | '}')).count();
        let part: String = letters.iter().skip(start).take((end.saturating_sub(start)).min(LONGEST)).collect();
        part.trim().to_owned()
    })
}

/// The start of the statement or row that a place is in.
fn boundary(letters: &[char], place: usize) -> usize {
    let before = letters.iter().take(place).rev();
    place - before.take_while(|letter| !matches!(letter, ',' | ';' | '{')).count()
}
