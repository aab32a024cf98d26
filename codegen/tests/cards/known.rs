//! Disagreements that people found by reading: the rules must find each.

use kandji_codegen::diagnostic::Strictness;

use crate::project::{Outcome, project, run, upstream_cards};

/// Known disagreements of upstream's newer document, without any decision.
const NEWER: &[(&str, &str)] = &[
    ("type-disagreement", "erase-device/inputs/pin"),
    ("type-disagreement", "list-devices/inputs/kandji_user_id"),
    ("type-disagreement", "update-device/inputs/kandji_user_id"),
    ("name-disagreement", "erase-device/inputs/disallow_proximity"),
    ("required-disagreement", "remove-library-item/inputs/blueprint_id"),
    ("required-disagreement", "remove-library-item/inputs/library_item_id"),
    ("type-disagreement", "turn-on-lost-mode/outputs/status_code"),
    ("copied-text", "list-library-item-statuses"),
    ("missing-counterpart", "get-blueprint/outputs/alerts_count"),
    ("missing-required", "update-tag/inputs"),
    ("at-least-one", "get-blueprint/inputs"),
    ("at-least-one", "turn-on-lost-mode/inputs"),
    ("at-least-one", "update-device/inputs"),
    ("copied-field-text", "list-ade-devices-in-ade-integration/inputs/operating_system"),
    ("required-despite-default", "erase-device/inputs/preserve_data_plan"),
    ("required-despite-default", "erase-device/inputs/disallow_proximity"),
    ("card-type-disagreement", "list-ade-integrations/outputs/access_token_expiry"),
];

/// Known disagreements of upstream's older document.
const OLDER: &[(&str, &str)] = &[
    ("type-disagreement", "erase-device/inputs/pin"),
    ("name-disagreement", "erase-device/inputs/disallow_proximity"),
    ("copied-text", "list-device-notes"),
    ("missing-counterpart", "get-blueprint/outputs/alerts_count"),
    ("at-least-one", "update-device/inputs"),
];

/// Known disagreements of our own document. Better wording cannot remove them, because they are facts.
const OURS: &[(&str, &str)] = &[
    ("type-disagreement", "erase-device/inputs/pin"),
    ("type-disagreement", "update-device/inputs/kandji_user_id"),
    ("name-disagreement", "erase-device/inputs/disallow_proximity"),
    ("required-disagreement", "remove-library-item/inputs/blueprint_id"),
    ("type-disagreement", "turn-on-lost-mode/outputs/status_code"),
    ("missing-counterpart", "get-blueprint/outputs/alerts_count"),
    ("missing-required", "update-tag/inputs"),
    ("at-least-one", "turn-on-lost-mode/inputs"),
    ("required-despite-default", "erase-device/inputs/preserve_data_plan"),
    ("card-type-disagreement", "list-ade-integrations/outputs/access_token_expiry"),
];

fn assert_found(outcome: &Outcome, known: &[(&str, &str)]) {
    let lost: Vec<_> = known.iter().filter(|(rule, subject)| !outcome.found(rule, subject)).collect();
    let similar =
        |subject: &str| -> Vec<String> { outcome.lines().into_iter().filter(|line| line.contains(subject)).collect() };
    let lines: Vec<_> = lost.iter().map(|(rule, subject)| (rule, subject, similar(subject))).collect();
    assert!(lines.is_empty(), "not found: {lines:#?}");
}

/// How many cards have a status that is a string, and how many one that is a number.
fn types_of_status(outcome: &Outcome) -> (usize, usize) {
    let cards = outcome.reconciled.as_ref().unwrap().cards().iter();
    let status = cards.flat_map(|bound| bound.card.outputs.iter().map(move |field| (&bound.card.slug, field)));
    let all = status.filter(|(_, field)| field.label == "Status Code");
    let (found, silent): (Vec<_>, Vec<_>) =
        all.partition(|(slug, field)| outcome.found("type-disagreement", &format!("{slug}/outputs/{}", field.key)));
    assert!(found.iter().all(|(_, field)| field.type_.as_str() == "String"));
    assert!(silent.iter().all(|(_, field)| field.type_.as_str() == "Number"));
    (found.len(), silent.len())
}

fn of_upstream(name: &str, known: &[(&str, &str)]) {
    let Some(text) = upstream_cards(name) else { return };
    let outcome = run(&project().api, &text, &[], Strictness::Draft);
    let (strings, numbers) = types_of_status(&outcome);
    assert!(strings > 0 && numbers > 0, "{strings} {numbers}");
    assert_found(&outcome, known);
}

#[test]
fn in_the_newest_upstream_document() {
    of_upstream("2025-07-15.md", NEWER);
}

#[test]
fn in_the_older_upstream_document() {
    of_upstream("2025-05-20.md", OLDER);
}

#[test]
fn in_the_project() {
    let project = project();
    let outcome = run(&project.api, &project.cards, &[], Strictness::Draft);
    assert_found(&outcome, OURS);
    assert!(types_of_status(&outcome).0 > 0);
}
