//! The same of the real documents.

use std::path::PathBuf;
use std::sync::LazyLock;

use super::{Facts, claimed, facts, run};
use crate::import::Imported;

/// The documents, and what they give in this order.
static CORPUS: LazyLock<Option<(Vec<String>, Imported)>> = LazyLock::new(|| {
    let documents = documents("properties of an import of the real documents")?;
    let imported = run(&documents);
    Some((documents, imported))
});

/// The texts of the upstream documents, oldest first in each folder; none where they are missing.
fn documents(test: &str) -> Option<Vec<String>> {
    let folder = std::env::var_os("KANDJI_UPSTREAM").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/upstream")));
    if !folder.is_dir() {
        println!("SKIPPED: {test}: no upstream documents at {}", folder.display());
        return None;
    }
    let mut paths: Vec<PathBuf> = ["openapi", "postman"].iter().flat_map(|kind| files(folder.join(kind))).collect();
    paths.sort();
    Some(paths.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect())
}

fn files(folder: PathBuf) -> Vec<PathBuf> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

/// The places that one import tells otherwise than the other, of those that both have.
fn differences(one: &Facts, other: &Facts, may_differ: fn(&str, &str) -> bool) -> Vec<String> {
    let both = one.iter().filter_map(|(place, fact)| Some((place, fact, other.get(place)?)));
    let differ = both.filter(|(_, one, other)| one != other && !may_differ(one, other));
    differ.map(|(place, one, other)| format!("{place}: {one} / {other}")).collect()
}

/// The places that one import has and the other has not.
fn only<'a>(one: &'a Facts, other: &Facts) -> Vec<&'a str> {
    one.keys().filter(|place| !other.contains_key(*place)).map(String::as_str).collect()
}

/// Method and path of a place.
fn operation(place: &str) -> String {
    place.split(' ').take(2).collect::<Vec<_>>().join(" ")
}

fn is_success(place: &str) -> bool {
    place.split(' ').nth(2).is_some_and(|status| status.starts_with('2'))
}

/// Where the examples of a text are all blank, its format is what the newest document declares.
fn both_are_texts(one: &str, other: &str) -> bool {
    [one, other].iter().all(|fact| fact.starts_with("Text("))
}

#[test]
fn shape_facts_do_not_depend_on_the_order_of_the_real_documents() {
    let Some((documents, imported)) = &*CORPUS else { return };
    let first = facts(&imported.api);
    let turned = |by: usize| [&documents[by..], &documents[..by]].concat();
    let reversed = documents.iter().rev().cloned().collect();
    for (turn, order) in [turned(2), turned(documents.len() - 1), reversed].iter().enumerate() {
        let other = facts(&run(order).api);
        assert_eq!(differences(&first, &other, both_are_texts), [""; 0], "turn {turn}");
        for (one, another) in [(&first, &other), (&other, &first)] {
            let has = |place: &str| another.keys().any(|other| operation(other) == operation(place));
            // The newest document decides which success counts that no example shows, and which path was renamed.
            let lost: Vec<_> =
                only(one, another).into_iter().filter(|place| has(place) && !is_success(place)).collect();
            assert_eq!(lost, [""; 0], "turn {turn}");
        }
    }
}

#[test]
fn importing_the_real_documents_again_changes_nothing() {
    let Some((documents, once)) = &*CORPUS else { return };
    let twice: Vec<String> = documents.iter().flat_map(|text| [text.clone(), text.clone()]).collect();
    assert_eq!(run(&twice).openapi_yaml, once.openapi_yaml);
    let again = run(&[documents.as_slice(), std::slice::from_ref(&once.openapi_yaml)].concat());
    let (first, again) = (facts(&once.api), facts(&again.api));
    assert_eq!(differences(&first, &again, |_, _| false), [""; 0]);
    assert_eq!((only(&first, &again), only(&again, &first)), (Vec::new(), Vec::new()));
}

#[test]
fn what_was_written_of_the_real_documents_is_read_as_itself() {
    let Some((_, once)) = &*CORPUS else { return };
    let alone = run(std::slice::from_ref(&once.openapi_yaml));
    let (once, alone) = (claimed(&once.api), claimed(&alone.api));
    // A document cannot claim yet what the values of a map are.
    let inside_map =
        |place: &str| once.iter().any(|(map, fact)| fact == "map" && place.starts_with(&format!("{map}/*")));
    let differ = differences(&once, &alone, |_, _| false);
    assert_eq!(differ.iter().filter(|place| !inside_map(place)).collect::<Vec<_>>(), [""; 0]);
    assert_eq!(only(&alone, &once), [""; 0]);
    assert_eq!(only(&once, &alone).into_iter().filter(|place| !inside_map(place)).collect::<Vec<_>>(), [""; 0]);
}
