//! Each kind of change is found where it is, and nowhere else.

mod base;
mod collections;
mod fixtures;

use std::collections::BTreeSet;

use base::{BASE, changes, ids, side, told};
use fixtures::{Pair, pairs};

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
    for pair in pairs() {
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
        pairs().flat_map(|pair| [pair.id, pair.back]).chain(ELSEWHERE.iter().copied()).collect();
    let ids: BTreeSet<&str> = super::all_codes().map(|code| code.id).collect();
    assert_eq!(with_pair, ids);
}

/// A YAML document as JSON with the keys of every mapping in reverse order.
fn backward(text: &str) -> String {
    fn write(value: &serde_yaml::Value, text: &mut String) {
        match value {
            serde_yaml::Value::Mapping(map) => {
                let entries: Vec<_> = map.iter().collect();
                text.push('{');
                for (index, (key, value)) in entries.into_iter().rev().enumerate() {
                    text.push_str(if index == 0 { "" } else { ",\n  " });
                    text.push_str(&serde_json::Value::from(key.as_str().unwrap()).to_string());
                    text.push_str(" :");
                    write(value, text);
                }
                text.push('}');
            }
            serde_yaml::Value::Sequence(list) => {
                text.push('[');
                for (index, value) in list.iter().enumerate() {
                    text.push_str(if index == 0 { "" } else { ", " });
                    write(value, text);
                }
                text.push(']');
            }
            other => text.push_str(&serde_json::to_string(other).unwrap()),
        }
    }
    let mut json = String::new();
    write(&serde_yaml::from_str(text).unwrap(), &mut json);
    json
}

#[test]
fn form_and_text_are_no_changes() {
    let old = side(BASE);
    let spaced = BASE.replace(": ", ":   ").replace("paths:", "# a comment\n\npaths:");
    let described = BASE
        .replace("description: d", "description: '<p>Some <b>text</b></p>'")
        .replace("title: Things", "title: Other");
    let reordered = BASE.replace("required: [identifier]\n      properties:\n        identifier: { type: string }\n        weight: { type: number }", "required: [identifier]\n      properties:\n        weight: { type: number }\n        identifier: { type: string }");
    let swapped = reordered.replace("enum: [red, green]", "enum: [green, red]");
    assert!(reordered != BASE && swapped != reordered);
    for text in [BASE.to_owned(), spaced, described, backward(BASE), swapped] {
        let new = side(&text);
        let found = [changes(&old, &new), changes(&new, &old)].concat();
        assert!(found.is_empty(), "{}\n{text}", told(&found));
    }
}

/// What is found from the base to the base with a text replaced.
fn changed(from: &str, to: &str) -> Vec<crate::diff::Change> {
    assert!(BASE.contains(from), "{from}");
    changes(&side(BASE), &side(&BASE.replace(from, to)))
}

#[test]
fn the_choices_of_a_server_variable_have_no_order() {
    let with = |choices: &str| side(&BASE.replace("{ default: a }", &format!("{{ default: a, enum: {choices} }}")));
    assert_eq!(ids(&changes(&with("[a, b]"), &with("[b, a]"))), [""; 0]);
    assert_eq!(ids(&changes(&with("[a, b]"), &with("[a, c]"))), ["server-changed"]);
}

#[test]
fn a_change_of_a_shared_type_is_found_once_and_names_its_users() {
    let found = changed("forename: { type: string }", "forename: { type: integer }");
    assert_eq!(ids(&found), ["type-changed"], "{}", told(&found));
    assert_eq!(found[0].subject, "type Person: /forename");
    assert!(
        found[0].message.contains("(in 2 operations: `GET /shops`, `GET /things/{thing_id}`)"),
        "{}",
        found[0].message
    );
    let found = changed("register: { type: string }", "register: { type: integer }");
    assert_eq!(found[0].subject, "GET /things/{thing_id}: 200 /owner/register", "{}", told(&found));
}

#[test]
fn the_direction_decides_about_severity_and_advice() {
    use crate::diff::Severity::{Breaking, Info};
    let severity =
        |from, to| changed(from, to).iter().map(|change| (change.code.id, change.severity)).collect::<Vec<_>>();
    assert_eq!(
        severity("note: { type: string }", "note: { type: string, maxLength: 3 }"),
        [("limit-tightened", Breaking)]
    );
    assert_eq!(
        severity("weight: { type: number }", "weight: { type: number, maximum: 3 }"),
        [("limit-tightened", Info)]
    );
    let found = changed(
        "required: [identifier]\n      properties:",
        "required: [identifier, zeal]\n      properties:\n        zeal: { type: string }",
    );
    assert_eq!((found[0].code.id, found[0].severity), ("field-added", Info), "{}", told(&found));
    let found = changed("weight: { type: number }", "weight: { type: number, maximum: 3 }");
    assert!(found[0].message.ends_with("; nothing has to change"), "{}", found[0].message);
}

#[test]
fn a_type_within_itself_is_compared_once() {
    let tree = |leaf: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{ title: t, version: '1' }}\npaths: {{ /a: {{ get: {{ operationId: a, responses: {{ '200': {{ \
             description: d, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Tree' }} }} }} }} }} }} }} }}\n\
             components: {{ schemas: {{ Tree: {{ type: object, properties: {{ leaf: {leaf}, branches: {{ type: array, items: {{ \
             $ref: '#/components/schemas/Tree' }} }} }} }} }} }}\n"
        )
    };
    let found = changes(&side(&tree("{ type: string }")), &side(&tree("{ type: integer }")));
    assert_eq!((ids(&found), found[0].subject.as_str()), (vec!["type-changed"], "GET /a: 200 /leaf"));
}

#[test]
fn an_id_that_another_request_has_now_is_a_warning() {
    let swapped =
        BASE.replace("lightLamp", "dark_Lamp").replace("darkenLamp", "lightLamp").replace("dark_Lamp", "darkenLamp");
    let found = changes(&side(BASE), &side(&swapped));
    let expected = ["operation-id-reused", "operation-id-reused", "operation-renamed", "operation-renamed"];
    let mut found_ids = ids(&found);
    found_ids.sort_unstable();
    assert_eq!(found_ids, expected, "{}", told(&found));
}

#[test]
fn a_media_type_that_changes_its_parameters_is_another_one_with_the_same_data() {
    let with = |name: &str, note: &str| {
        BASE.replace(
            "          application/json: { schema: { $ref: '#/components/schemas/ThingChange' } }",
            &format!("          {name}: {{ schema: {{ $ref: '#/components/schemas/ThingChange' }} }}"),
        )
        .replace("note: { type: string }", note)
    };
    let found = changes(&side(BASE), &side(&with("'application/json; version=2'", "note: { type: integer }")));
    let mut found = ids(&found);
    found.sort_unstable();
    assert_eq!(found, ["media-type-added", "media-type-removed", "type-changed"]);
}

#[test]
fn the_errors_of_operations_are_compared() {
    let error = |id: &str, status: &str, cause: &str| {
        format!(
            "errors:\n- id: {id}\n  status: {status}\n  operations: [darkenLamp]\n  text: Too dark.\n  kind: in-use\n  cause: {cause}\n  remedy: Light it.\n  known: The documents show it.\n  see: [https://example.org]\n"
        )
    };
    let find = |old: &str, new: &str| {
        let [old, new] = [old, new].map(|errors| base::folder(BASE, errors));
        ids(&changes(&old, &new).into_iter().filter(|change| change.code.id.starts_with("error-")).collect::<Vec<_>>())
    };
    let (one, other) = (error("too-dark", "400", "It is dark."), error("too-dim", "400", "It is dark."));
    assert_eq!(find(&one, &one), [""; 0]);
    assert_eq!(find(&one, &error("too-dark", "400", "It is night.")), [""; 0]);
    assert_eq!(find(&one, &other), ["error-removed", "error-added"]);
    let without_kind = error("too-dark", "409", "It is dark.").replace("  kind: in-use\n", "");
    assert_eq!(find(&one, &without_kind), ["error-changed"]);
}

#[test]
fn requests_that_an_import_could_not_tell_apart_are_seen() {
    let request = |name: &str, path: &str| {
        format!(
            "{{\"name\": \"{name}\", \"request\": {{\"method\": \"POST\", \"url\": \"https://a.example.org/api/{path}\"}}, \"response\": []}}"
        )
    };
    let collection = |second: &str| {
        let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
        let items = [request("Assign Item", "assign-item"), request("Remove Item", second)].join(", ");
        format!("{{\"info\": {{\"name\": \"t\", \"schema\": \"{schema}\"}}, \"item\": [{items}]}}")
    };
    let (apart, collided) = (side(&collection("remove-item")), side(&collection("assign-item")));
    let found = changes(&apart, &collided);
    assert!(ids(&found).contains(&"operations-collided"), "{}", told(&found));
    assert!(ids(&changes(&collided, &apart)).contains(&"operations-separated"));
}
