//! What `diff` finds between the real documents: everything that people have found by reading them, and no more lines than
//! there are things to know.

use std::collections::BTreeSet;
use std::path::Path;

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::diff::{Axis, Change, Diff, Format, Severity, diff, load, render};
use tests::project;

fn between(folder: &Path, old: &str, new: &str) -> Diff {
    let side = |name: &str| {
        let mut report = Report::new(Strictness::Draft);
        load(&folder.join(name), &mut report).unwrap_or_else(|_| panic!("{name}: {:?}", report.diagnostics()))
    };
    diff(&side(old), &side(new), &mut Report::new(Strictness::Draft)).expect("they have something in common")
}

/// The card that a change is about.
fn card(change: &Change) -> &str {
    change.subject.split(": ").next().unwrap_or_default()
}

fn of_id<'a>(diff: &'a Diff, id: &str) -> Vec<&'a Change> {
    diff.changes.iter().filter(|change| change.code.id == id).collect()
}

/// Old and new value of the changes with an id, after the subject.
fn values(diff: &Diff, id: &str) -> BTreeSet<String> {
    let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_owned());
    let changes = of_id(diff, id).into_iter();
    changes.map(|change| format!("{}: {} -> {}", change.subject, shown(&change.old), shown(&change.new))).collect()
}

fn set(texts: &[&str]) -> BTreeSet<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

const OLD_CARDS: &str = "cards/2025-05-20.md";
const NEW_CARDS: &str = "cards/2025-07-15.md";

#[test]
fn every_card_is_added_renamed_changed_or_unchanged() {
    let Some(folder) = project::upstream("every_card_is_added_renamed_changed_or_unchanged") else { return };
    let found = between(&folder, OLD_CARDS, NEW_CARDS);
    assert_eq!(of_id(&found, "card-added").len(), 13);
    assert_eq!(of_id(&found, "card-removed").len(), 0);
    let renamed = values(&found, "card-renamed");
    let link = "List ADE Devices in ADE Integration: List ADE Devices -> List ADE Devices in ADE Integration";
    assert_eq!(renamed, set(&[link]));
    let added: BTreeSet<&str> = of_id(&found, "card-added").into_iter().map(card).collect();
    let changed: BTreeSet<&str> = found.changes.iter().map(card).filter(|title| !added.contains(title)).collect();
    // One of them is the renamed card. The other 13 of the 32 old cards are unchanged.
    assert_eq!(changed.len(), 19, "{changed:#?}");
    assert_eq!(card_count(&folder.join(OLD_CARDS)) - changed.len(), 13);
    let back = between(&folder, NEW_CARDS, OLD_CARDS);
    assert_eq!(of_id(&back, "card-removed").len(), 13);
    assert_eq!(of_id(&back, "card-renamed").len(), 1);
}

fn card_count(path: &Path) -> usize {
    let text = std::fs::read_to_string(path).expect("the document can be read");
    text.lines().filter(|line| line.starts_with("### ")).count()
}

#[test]
fn caps_renamed_fields_and_removed_outputs_are_named() {
    let Some(folder) = project::upstream("caps_renamed_fields_and_removed_outputs_are_named") else { return };
    let found = between(&folder, OLD_CARDS, NEW_CARDS);
    let caps = set(&[
        "List ADE Integrations: options result_set: First 200 Records -> First 300 Records",
        "List Blueprints: options result_set: First 200 Records -> First 300 Records",
        "List Devices: options result_set: First 200 Matching Records -> First 300 Matching Records",
    ]);
    assert_eq!(values(&found, "card-cap-changed"), caps);
    let outputs = set(&[
        "Get Blueprint: outputs computer_count: Count -> Computer Count",
        "Get Blueprint: outputs missing_computer_count: Missing -> Missing Computer Count",
        "List Device Notes: outputs notes_list: Items List -> Notes List",
        "Lock Device: outputs lock_pin: PIN -> Lock PIN",
    ]);
    assert_eq!(values(&found, "card-output-renamed"), outputs);
    let inputs = set(&[
        "List Devices: inputs user_email_contains: User Email -> User Email - Contains",
        "List Devices: inputs user_email_exact_match: User Email - Exact -> User Email - Exact Match",
    ]);
    assert_eq!(values(&found, "card-input-renamed"), inputs);
    let removed = set(&[
        "List Devices: outputs devices_first_200_matching_records: List, if Result Set is First 200 Matching Records -> nothing",
        "Manage Apple Remote Desktop: outputs body: String -> nothing",
    ]);
    assert_eq!(values(&found, "card-output-removed"), removed);
    // Fields of a choice with another number are still those of that choice.
    let ids: BTreeSet<&str> = found.changes.iter().map(|change| change.code.id).collect();
    assert!(!ids.contains("card-condition-changed") && !ids.contains("card-choice-removed"), "{ids:?}");
}

#[test]
fn whoever_reads_the_changes_of_cards_reads_little() {
    let Some(folder) = project::upstream("whoever_reads_the_changes_of_cards_reads_little") else { return };
    let found = between(&folder, OLD_CARDS, NEW_CARDS);
    let count = |severity| found.changes.iter().filter(|change| change.severity == severity).count();
    assert_eq!((count(Severity::Breaking), count(Severity::Warning)), (13, 3));
    // Headings and blank lines included, there are fewer lines than changes: what has something in common is said once.
    let lines = render(&found, Format::Text).lines().count();
    assert!(lines < found.changes.len(), "{} changes in {lines} lines", found.changes.len());
}

const FEBRUARY: &str = "openapi/community-2025-02-08.yaml";
const AUGUST: &str = "openapi/community-2025-08-26.yaml";
const NOVEMBER: &str = "openapi/community-2025-11-04.yaml";

fn subjects(diff: &Diff, id: &str) -> BTreeSet<String> {
    of_id(diff, id).into_iter().map(|change| change.subject.clone()).collect()
}

#[test]
fn the_operations_that_a_converter_lost_are_named_and_so_is_what_came_back() {
    let Some(folder) = project::upstream("the_operations_that_a_converter_lost_are_named") else { return };
    let lost = subjects(&between(&folder, FEBRUARY, AUGUST), "operation-removed");
    assert_eq!(lost.len(), 33, "{lost:#?}");
    for subject in ["GET /api/v1/devices/{device_id}/notes", "POST /api/v1/devices/{device_id}/action/enablelostmode"] {
        assert!(lost.contains(subject), "{lost:#?}");
    }
    assert_eq!(subjects(&between(&folder, FEBRUARY, NOVEMBER), "operation-removed"), lost);
    // The vendor's own document and its collection have all of them but one, which no other document has, either.
    for newer in ["openapi/iru-endpoint-2026-08.json", "postman/2026-03-12.json"] {
        let back = subjects(&between(&folder, NOVEMBER, newer), "operation-added");
        let still_lost: Vec<_> = lost.difference(&back).collect();
        println!("{newer}: {still_lost:?}");
        assert!(still_lost.len() <= 1, "{newer}: {still_lost:?}");
    }
}

#[test]
fn a_moved_operation_and_two_that_collided_are_told() {
    let Some(folder) = project::upstream("a_moved_operation_and_two_that_collided_are_told") else { return };
    let moved = between(&folder, AUGUST, NOVEMBER);
    let path = "/api/v1/vulnerability-management/vulnerabilities/{cve_id}";
    let expected = format!("GET {path}/software: GET {path}/applications -> GET {path}/software");
    assert_eq!(values(&moved, "operation-moved"), set(&[&expected]));
    assert!(subjects(&moved, "operation-removed").is_empty());
    let collided = values(&between(&folder, FEBRUARY, AUGUST), "operations-collided");
    let expected = "POST /api/v1/blueprints/{blueprint_id}/assign-library-item: blueprints_assignLibraryItem, \
                    blueprints_removeLibraryItem -> blueprints_removeLibraryItem";
    assert_eq!(collided, set(&[expected]));
}

#[test]
fn whoever_reads_what_was_lost_reads_little() {
    let Some(folder) = project::upstream("whoever_reads_what_was_lost_reads_little") else { return };
    let mut found = between(&folder, FEBRUARY, AUGUST);
    found.changes.retain(|change| change.axis == Axis::Wire);
    let lines = render(&found, Format::Text).lines().count();
    assert!(lines < found.changes.len(), "{} changes in {lines} lines", found.changes.len());
}
