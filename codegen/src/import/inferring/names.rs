//! Operation ids from the names that people call operations by.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::UniqueNames;

/// The candidates for the id of one operation.
#[derive(Clone, Debug)]
pub(crate) struct Candidates {
    /// The id that it has already.
    pub pinned: Option<String>,
    /// Names, newest first.
    pub names: Vec<String>,
    /// The words that tell it from others of the same name: the fixed parts of its path, last first.
    pub context: Vec<String>,
    /// Method and path, for an operation that nobody has named.
    pub fallback: String,
}

/// One id for each operation, in the same order.
///
/// What is `pinned` stays, and is nobody else's. Operations of one name take another name that a document has for them if that is free; then at most one keeps the
/// shared name, and the others take a word of their path into it.
pub(crate) fn ids<'n>(operations: &[Candidates], pinned: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    let mut ids: Vec<String> = operations.iter().map(first_choice).collect();
    let shared: BTreeSet<String> = repeated(&ids);
    for (index, operation) in operations.iter().enumerate() {
        let Some(current) = ids.get(index).filter(|id| shared.contains(*id)).cloned() else { continue };
        if operation.pinned.is_some() || ids.iter().filter(|id| **id == current).count() < 2 {
            continue;
        }
        let other_names = operation.names.iter().skip(1).map(|name| camel_case(name));
        let free = other_names.filter(|id| !id.is_empty()).find(|id| !ids.contains(id));
        if let (Some(free), Some(slot)) = (free, ids.get_mut(index)) {
            *slot = free;
        }
    }
    tell_apart(operations, &mut ids, UniqueNames::default().reserving(pinned));
    ids
}

fn first_choice(operation: &Candidates) -> String {
    if let Some(pinned) = &operation.pinned {
        return pinned.clone();
    }
    let named = operation.names.iter().map(|name| camel_case(name)).find(|id| !id.is_empty());
    named.unwrap_or_else(|| camel_case(&operation.fallback))
}

fn tell_apart(operations: &[Candidates], ids: &mut [String], mut names: UniqueNames) {
    let shared = repeated(ids);
    let is_settled = |id: &String, names: &UniqueNames| !shared.contains(id) && names.is_free(id);
    let settled: BTreeSet<String> = ids.iter().filter(|id| is_settled(id, &names)).cloned().collect();
    settled.iter().for_each(|id| names.reserve(id));
    let open = operations.iter().zip(ids).filter(|(operation, _)| operation.pinned.is_none());
    for (operation, slot) in open.filter(|(_, slot)| !settled.contains(*slot)) {
        let with_context = operation.context.iter().map(|word| camel_case(&format!("{slot} {word}")));
        *slot = names.claim_or(slot, &with_context.collect::<Vec<_>>());
    }
}

fn repeated(ids: &[String]) -> BTreeSet<String> {
    let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
    ids.iter().for_each(|id| *counts.entry(id).or_default() += 1);
    counts.into_iter().filter(|(_, count)| *count > 1).map(|(id, _)| id.clone()).collect()
}

/// `Get FileVault Key - v2` is `getFileVaultKeyV2`; `ADE` is `Ade`.
pub(crate) fn camel_case(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut id = String::new();
    for word in words.map(calm) {
        let (first, rest) = word.split_at(1);
        let first = if id.is_empty() { first.to_ascii_lowercase() } else { first.to_ascii_uppercase() };
        id.push_str(&first);
        id.push_str(rest);
    }
    if id.starts_with(|c: char| c.is_ascii_digit()) { format!("op{id}") } else { id }
}

/// An acronym is written like a word; capitals inside a word stay.
fn calm(word: &str) -> String {
    let capitals = word.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_uppercase));
    let is_one_word = word.bytes().skip(1).all(|byte| !byte.is_ascii_lowercase()) || word.len() <= 4;
    if capitals && is_one_word { word.to_ascii_lowercase() } else { word.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(names: &[&str], context: &[&str]) -> Candidates {
        let owned = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
        Candidates { pinned: None, names: owned(names), context: owned(context), fallback: "GET /x".to_owned() }
    }

    #[test]
    fn words_are_joined() {
        let names =
            ["List devices", "Get FileVault Key - v2", "Create ADE token", "Refresh eSIM", "In-House Apps", "3 things"];
        let ids = ["listDevices", "getFileVaultKeyV2", "createAdeToken", "refreshEsim", "inHouseApps", "op3Things"];
        assert_eq!(names.map(camel_case), ids);
    }

    #[test]
    fn a_shared_name_gives_way_to_another_one_or_to_the_path() {
        let first = operation(&["Drop User", "Drop device user"], &["dropuser"]);
        let second = operation(&["Drop User", "Drop user"], &["users"]);
        assert_eq!(ids(&[first, second], []), ["dropDeviceUser", "dropUser"]);
        let twins = [operation(&["Count"], &["cats"]), operation(&["Count"], &["dogs"]), operation(&[""], &[])];
        assert_eq!(ids(&twins, []), ["count", "countDogs", "getX"]);
        assert_eq!(ids(&twins, ["count", "countDogs"]), ["countCats", "count2", "getX"]);
    }
}
