//! Each kind of change is found where it is, and nowhere else.

mod base;
mod fixtures;

use std::collections::BTreeSet;

use base::{BASE, changes, ids, side, told};
use fixtures::{PAIRS, Pair};

/// The documents of a pair.
fn documents(pair: &Pair) -> [String; 2] {
    let text = |column: usize| {
        let mut text = BASE.to_owned();
        // All are found before one is replaced, because a replacement may have the text of another one.
        let mut places: Vec<(usize, &[&str; 3])> = Vec::new();
        for edit in pair.edits {
            assert_eq!(BASE.matches(edit[0]).count(), 1, "{}", edit[0]);
            places.push((BASE.find(edit[0]).unwrap(), edit));
        }
        places.sort_by_key(|(place, _)| std::cmp::Reverse(*place));
        for (place, edit) in places {
            text.replace_range(place..place + edit[0].len(), edit[column]);
        }
        text
    };
    [text(1), text(2)]
}

#[test]
fn each_kind_of_change_is_found_alone_in_both_directions() {
    let mut faults = String::new();
    for pair in PAIRS {
        let [old, new] = documents(pair).map(|text| side(&text));
        for (from, to, id) in [(&old, &new, pair.id), (&new, &old, pair.back)] {
            let found = changes(from, to);
            if ids(&found) != [id] {
                faults.push_str(&format!("{id} by {:?}:\n{}", pair.edits, told(&found)));
            }
        }
        assert!(changes(&old, &old).is_empty() && changes(&new, &new).is_empty());
    }
    assert!(faults.is_empty(), "{faults}");
}

/// Ids with a test of their own.
const ELSEWHERE: &[&str] = &["error-added", "error-removed", "error-changed", "operation-id-reused"];

#[test]
fn every_id_has_a_pair() {
    let with_pair: BTreeSet<&str> =
        PAIRS.iter().flat_map(|pair| [pair.id, pair.back]).chain(ELSEWHERE.iter().copied()).collect();
    let ids: BTreeSet<&str> = super::all_codes().map(|code| code.id).collect();
    assert_eq!(with_pair, ids);
}
