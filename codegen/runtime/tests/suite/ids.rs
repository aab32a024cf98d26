//! Typed ids.

use std::collections::{BTreeSet, HashSet};

use serde_json::json;

use crate::runtime::{Id, Patch, PathValue, QueryValue, from_json, from_json_strictly};

/// The type parameter of the ids of robots.
enum Robot {}
type RobotId = Id<Robot>;

#[test]
fn any_string_converts_to_an_id_and_back() {
    let (owned, id) = ("r-1".to_owned(), RobotId::from("r-1"));
    for same in [RobotId::from(&owned), owned.clone().into(), (&id).into(), "r-1".parse().unwrap(), id.clone()] {
        assert_eq!(same, id);
    }
    assert_eq!((id.as_str(), id.as_ref(), id.to_string()), ("r-1", "r-1", owned.clone()));
    assert_eq!(format!("{id:>5}"), "  r-1");
    assert_eq!(format!("{id:?}"), "\"r-1\"");
    assert_eq!(String::from(id), owned);
    assert_eq!(RobotId::default(), "");
}

#[test]
fn ids_compare_with_strings_sort_and_hash() {
    let (first, second) = (RobotId::from("a"), RobotId::from("b"));
    assert_eq!(first, *"a");
    assert_ne!(first, "b");
    assert_eq!(BTreeSet::from([second.clone(), first.clone()]).first(), Some(&first));
    let seen = HashSet::from([first.clone(), second]);
    assert!(seen.contains(&first) && !seen.contains(&RobotId::from("c")));
}

#[test]
fn ids_are_decoded_like_strings() {
    for (json, text) in [("\"x\"", "x"), ("17", "17"), ("18446744073709551615", "18446744073709551615")] {
        assert_eq!(from_json::<RobotId>(json.as_bytes()).unwrap(), text);
        let strictly = from_json_strictly::<RobotId>(json.as_bytes());
        assert_eq!(strictly.is_ok(), json == "\"x\"", "{json}");
    }
    assert!(from_json::<RobotId>(b"[]").is_err() && from_json::<RobotId>(b"null").is_err());
    let read: Vec<RobotId> = serde_json::from_value(json!(["a", 1])).unwrap();
    assert_eq!(serde_json::to_value(read).unwrap(), json!(["a", "1"]));
}

#[test]
fn ids_are_used_in_paths_queries_and_patches() {
    let id = RobotId::from("a/b");
    assert_eq!(id.path_text(), "a/b");
    assert_eq!(vec![id.clone(), "c".into()].query_text(), Ok(Some("a/b,c".to_owned())));
    let set = Patch::Set(id.clone());
    assert!([Patch::from("a/b"), Patch::from("a/b".to_owned()), Patch::from(&id)].iter().all(|patch| *patch == set));
}
