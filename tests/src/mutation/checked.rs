//! What the tests of both kinds of mutations do with what came of them.

use super::{Kind, Tally};

/// What came of the mutations of one document: its name, the numbers, and each fault in words.
pub(super) type Tried<K> = (String, Tally<K>, Vec<String>);

/// Prints the numbers of each document, and returns those of all of them.
///
/// # Panics
/// If there is a fault; `what` says what all of them are.
pub(super) fn checked<K: Kind>(tried: impl Iterator<Item = Tried<K>>, what: &str) -> Tally<K> {
    let (mut total, mut all) = (Tally::default(), Vec::new());
    for (name, tally, faults) in tried {
        println!("{name}: {tally}");
        all.extend(faults.into_iter().map(|fault| format!("{name} {fault}")));
        total.extend(&tally);
    }
    assert!(all.is_empty(), "{what}:\n{}", all.join("\n"));
    total
}
