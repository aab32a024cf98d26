//! A pair of documents for each kind of change, compared in both directions.

use std::collections::BTreeSet;

use super::folders;
use super::{BASE, changes, kinds, replaced};
use crate::diff::cards::codes;
use crate::diff::change::Severity;
use crate::diff::codes::states;

/// What changes in [`BASE`], and the changes that are found forward and backward.
type Pair = (&'static [(&'static str, &'static str)], &'static [&'static str], &'static [&'static str]);

const COLOR: &str = "| Color | Which color. | String | FALSE |\n";
const APPEARS: &str = "<br>Appears when **All Lamps** is selected from the **Result Set** option.";

const PAIRS: &[Pair] = &[
    (
        &[(
            "### Dim\n",
            "### Glow\n\nGlows.\n\n**Inputs**\n\n| Field | Type | Required |\n|---|---|---|\n| Heat | Number | TRUE |\n\n### Dim\n",
        )],
        &["info card-added"],
        &["breaking card-removed"],
    ),
    (&[("### Dim\n", "### Dim Lamp\n")], &["breaking card-renamed"], &["breaking card-renamed"]),
    (&[("### Dim\n", "### DIM\n")], &["info card-respelled"], &["info card-respelled"]),
    (&[("| Color |", "| COLOR |")], &["info card-respelled"], &["info card-respelled"]),
    (&[("<li>All Lamps</li>", "<li>All lamps.</li>")], &["info card-respelled"], &["info card-respelled"]),
    (&[("Which color. | String", "Which color. | Text")], &["info card-respelled"], &["info card-respelled"]),
    (
        &[("Dropdown | TRUE |\n", "Dropdown | TRUE |\n| Speed | How fast. | Number | FALSE |\n")],
        &["info card-option-added"],
        &["breaking card-option-removed"],
    ),
    (
        &[("Dropdown | TRUE |\n", "Dropdown | TRUE |\n| Speed | How fast. | Number | TRUE |\n")],
        &["breaking card-required-option-added"],
        &["breaking card-option-removed"],
    ),
    (&[("Result Set", "Return Set")], &["breaking card-option-renamed"], &["breaking card-option-renamed"]),
    (
        &[(COLOR, "| Color | Which color. | String | FALSE |\n| Speed | How fast. | Number | FALSE |\n")],
        &["info card-input-added"],
        &["breaking card-input-removed"],
    ),
    (
        &[(COLOR, "| Color | Which color. | String | FALSE |\n| Speed | How fast. | Number | TRUE (RGB) |\n")],
        &["breaking card-required-input-added"],
        &["breaking card-input-removed"],
    ),
    (&[("| Color |", "| Lamp Color |")], &["breaking card-input-renamed"], &["breaking card-input-renamed"]),
    (
        &[("| State |", "| Volume | How loud. | Number |\n| State |")],
        &["info card-output-added"],
        &["breaking card-output-removed"],
    ),
    (&[("| Name |", "| Lamp Name |")], &["breaking card-output-renamed"], &["breaking card-output-renamed"]),
    (
        &[(COLOR, ""), ("Dropdown | TRUE |\n", "Dropdown | TRUE |\n| Color | Which color. | String | FALSE |\n")],
        &["breaking card-field-moved"],
        &["breaking card-field-moved"],
    ),
    (
        &[("| Lamps |", "| Lamps | One of them. | List |\n| Lamps |")],
        &["breaking card-key-changed", "info card-output-added"],
        &["breaking card-key-changed", "breaking card-output-removed"],
    ),
    (&[("| Lamps |", "| **Details** |\n| Lamps |")], &["info card-group-changed"], &["info card-group-changed"]),
    (
        &[("<li>All Lamps</li>", "<li>All Lamps</li><li>None</li>")],
        &["info card-choice-added"],
        &["breaking card-choice-removed"],
    ),
    (&[("All Lamps", "All the Lamps")], &["breaking card-choice-renamed"], &["breaking card-choice-renamed"]),
    (&[("First 200", "First 300")], &["breaking card-cap-changed"], &["breaking card-cap-changed"]),
    (&[("state. | Object", "state. | String")], &["breaking card-type-changed"], &["breaking card-type-changed"]),
    (&[("color. | String", "color. | Number")], &["warning card-type-changed"], &["warning card-type-changed"]),
    (&[("color. | String", "color. | ")], &["info card-type-stated"], &["info card-type-stated"]),
    (
        &[("color. | String | FALSE", "color. | String | TRUE")],
        &["breaking card-field-required"],
        &["info card-field-optional"],
    ),
    (
        &[("lamp. | String | TRUE", "lamp. | String | TRUE (RGB)")],
        &["info card-field-optional"],
        &["breaking card-field-required"],
    ),
    (&[("Number | TRUE", "Number | FALSE")], &["warning card-output-mark-changed"], &["info card-output-mark-changed"]),
    (&[(APPEARS, "")], &["info card-condition-removed"], &["breaking card-condition-added"]),
    (
        &[("when **All Lamps**", "when **First 200 Lamps**")],
        &["breaking card-condition-changed"],
        &["breaking card-condition-changed"],
    ),
    (
        &[("Blinks a lamp.", "Blinks a lamp. You must own it.")],
        &["warning card-statement-changed"],
        &["warning card-statement-changed"],
    ),
    (&[("Blinks a lamp.", "Makes a lamp blink.")], &["info card-text-changed"], &["info card-text-changed"]),
    (&[("Flows have lamps.", "Flows have many lamps.")], &["info card-text-changed"], &["info card-text-changed"]),
];

#[test]
fn each_kind_of_change_is_found_in_both_directions() {
    for (replacements, forward, backward) in PAIRS {
        let new = replaced(BASE, replacements);
        assert_eq!(kinds(&changes(BASE, &new)), *forward, "{replacements:?}");
        assert_eq!(kinds(&changes(&new, BASE)), *backward, "{replacements:?}, backward");
    }
}

#[test]
fn each_kind_of_change_has_a_fixture_and_its_severities_are_as_stated() {
    let found: BTreeSet<&str> = PAIRS
        .iter()
        .flat_map(|(_, forward, backward)| forward.iter().chain(*backward).copied())
        .chain(folders::PAIRS.iter().flat_map(|(_, forward, backward)| forward.iter().chain(*backward).copied()))
        .collect();
    for code in codes::ALL {
        for severity in [Severity::Breaking, Severity::Warning, Severity::Info] {
            let is_found = found.contains(format!("{} {}", severity.as_str(), code.id).as_str());
            assert_eq!(is_found, states(code, severity), "{}: {severity:?}, {:?}", code.id, code.severity);
        }
    }
}

#[test]
fn a_change_has_its_values_its_places_and_what_to_do() {
    let found = changes(BASE, &BASE.replace("| Color |", "| Lamp Color |"));
    let [change] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(change.subject, "Blink: inputs lamp_color");
    assert_eq!((change.old.as_deref(), change.new.as_deref()), (Some("Color"), Some("Lamp Color")));
    assert_eq!(change.message, "was Color, is Lamp Color; use the new name");
    let lines = [&change.old_place, &change.new_place].map(|place| place.as_ref().map(|place| place.line));
    assert_eq!(lines, [Some(20), Some(20)]);
}
