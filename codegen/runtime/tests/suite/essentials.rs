//! What makes a record one: its identity, its list, its secret, and the fields that only it has.

use crate::runtime as rt;

/// A page of a list.
#[derive(Clone, Debug, Default, PartialEq)]
struct Listing {
    results: Vec<Thing>,
    extra: rt::Extra,
}

rt::record! { Listing with extra; 0 => results: "results", REQUIRED | NOT_OPTION | CONTENT; }

#[derive(Clone, Debug, Default, PartialEq)]
struct Thing {
    id: String,
    name: Option<String>,
    wheels: Option<i64>,
    extra: rt::Extra,
}

rt::record! { Thing with extra;
    0 => id: "id", REQUIRED | NOT_OPTION | IDENTITY;
    1 => name: "name", OPTIONAL;
    2 => wheels: "wheels", OPTIONAL | OWN;
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Key {
    key: Option<rt::Secret>,
    extra: rt::Extra,
}

rt::record! { Key with extra; 0 => key: "key", REQUIRED | SECRET; }

fn reason<T: rt::Decode + std::fmt::Debug>(json: &str) -> String {
    rt::from_json::<T>(json.as_bytes()).unwrap_err().to_string()
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Owner {
    id: String,
    extra: rt::Extra,
}

rt::record! { Owner with extra; 0 => id: "id", REQUIRED | NOT_OPTION | NUMBER; }

#[test]
fn a_string_that_is_a_number_at_times_is_one_strictly_too() {
    let strictly = |json: &str| rt::from_json_strictly::<Owner>(json.as_bytes()).map(|owner| owner.id);
    assert_eq!(strictly(r#"{"id": "7"}"#).unwrap(), "7");
    assert_eq!(strictly(r#"{"id": 7}"#).unwrap(), "7");
    for json in [r#"{"id": {}}"#, r#"{"id": null}"#, r#"{"id": []}"#, "{}"] {
        assert!(strictly(json).is_err(), "{json}");
    }
    assert!(rt::from_json_strictly::<Thing>(br#"{"id": 7}"#).is_err());
}

#[test]
fn a_list_that_is_not_there_is_not_empty() {
    assert_eq!(rt::from_json::<Listing>(br#"{"results": []}"#).unwrap().results, []);
    for (json, part) in [
        ("{}", "Listing lacks `results`, without which it says nothing"),
        (r#"{"detail": "maintenance"}"#, "lacks `results`"),
        (r#"{"results": null}"#, "at `results`: found `null`"),
        (r#"{"results": ""}"#, "at `results`: found a blank"),
        (r#"{"results": [null]}"#, "at `results[0]`"),
        ("null", "expected an object, found null"),
        (r#""""#, "expected an object, found a blank string"),
    ] {
        assert!(reason::<Listing>(json).contains(part), "{json}: {}", reason::<Listing>(json));
    }
    for json in ["null", r#""""#, r#"" ""#, r#""\t""#, r#""\u00a0""#, "{}"] {
        assert!(reason::<Vec<Thing>>(json).contains("expected a list, found"), "{json}");
    }
}

#[test]
fn a_record_needs_its_identity() {
    assert_eq!(rt::from_json::<Thing>(br#"{"id": "t", "name": "n"}"#).unwrap().id, "t");
    assert_eq!(rt::from_json::<Thing>(br#"{"id": 7}"#).unwrap().id, "7");
    for json in [
        r#"{"name": "n", "wheels": 4}"#,
        r#"{"id": null, "wheels": 4}"#,
        r#"{"id": "", "wheels": 4}"#,
        r#"{"id": " ", "wheels": 4}"#,
        "{}",
    ] {
        assert!(reason::<Thing>(json).contains("says nothing"), "{json}");
    }
}

#[test]
fn a_record_without_its_own_fields_but_with_unknown_ones_is_another_one() {
    assert!(rt::from_json::<Thing>(br#"{"id": "t", "wheels": 4, "wings": 2}"#).is_ok());
    let reason = reason::<Thing>(r#"{"id": "t", "wings": 2, "wheels": null}"#);
    assert!(reason.contains("lacks a value of any of its own fields, such as `wheels`"), "{reason}");
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Part {
    wheels: Option<i64>,
    extra: rt::Extra,
}

rt::record! { Part with extra; 0 => wheels: "wheels", REQUIRED | NULLABLE | OWN; }

#[test]
fn a_record_of_nothing_is_none_if_something_is_always_there() {
    assert!(rt::from_json::<Part>(br#"{"wheels": null}"#).is_ok());
    assert!(reason::<Part>("{}").contains("lacks a value of any of its own fields"), "{}", reason::<Part>("{}"));
}

#[test]
fn a_secret_that_is_not_held_is_told_apart_from_one_that_is_empty() {
    let key = |json: &str| rt::from_json::<Key>(json.as_bytes()).map(|key| key.key);
    assert_eq!(key(r#"{"key": null}"#), Ok(None));
    assert_eq!(key("null"), Ok(None));
    assert_eq!(key(r#"{"key": ""}"#), Ok(Some(rt::Secret::from(""))));
    assert_eq!(key(r#"{"key": "k"}"#), Ok(Some(rt::Secret::from("k"))));
    assert!(key("{}").is_err() && key(r#"{"detail": "maintenance"}"#).is_err());
}
