//! What of a Postman collection nobody reads is seen all the same.

use super::base::{changes, ids, side, told};

/// A collection with one request.
fn collection(start: &str, method: &str, path: &str) -> String {
    format!(
        r#"{{{start}"info": {{"name": "Fleet", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}},
        "item": [{{"name": "Get Report", "request": {{{method}, "url": {{"raw": "https://x.example.org/api/v1/reports", {path}}}}}}},
            {{"name": "List Lamps", "request": {{"method": "GET", "url": "https://x.example.org/api/v1/lamps"}}}}]}}"#
    )
}

const METHOD: &str = r#""method": "GET""#;
const PATH: &str = r#""path": ["api", "v1", "reports"]"#;

#[test]
fn what_is_not_read_of_a_collection_is_seen() {
    let old = collection(r#""variables": [], "#, METHOD, PATH);
    let news = [
        // A key that nobody knows, in the document and in a request, and a value that is none.
        (collection(r#""unheardOf": [], "#, METHOD, PATH), "`unheardOf` is not a key of a collection"),
        (collection(r#""variables": [], "#, METHOD, r#""unheardOf": []"#), "`unheardOf` is not a key of a URL"),
        (collection(r#""variables": [], "#, r#""method": [7]"#, PATH), "`method` of a request cannot be a list"),
        // A request that is left out.
        (collection(r#""variables": [], "#, r#""method": "HIT""#, PATH), "OpenAPI has no method `HIT`"),
    ];
    for (new, expected) in news {
        for (old, new) in [(&old, &new), (&new, &old)] {
            let found = changes(&side(old), &side(new));
            let is_told = found.iter().any(|change| change.message.contains(expected));
            assert!(is_told && ids(&found).contains(&"unmodelled-changed"), "{expected}: {}", told(&found));
        }
    }
}

#[test]
fn another_value_of_what_is_not_read_is_seen_and_the_same_value_is_not() {
    let with = |value: &str| side(&collection(&format!(r#""unheardOf": {value}, "#), METHOD, PATH));
    assert_eq!(ids(&changes(&with("7"), &with("8"))), ["unmodelled-changed", "unmodelled-changed"]);
    assert_eq!(ids(&changes(&with("7"), &with("7"))), [""; 0]);
}
