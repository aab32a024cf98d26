//! What a maintainer sees after an upstream change, and that pasting what is printed settles it.

use kandji_codegen::diagnostic::{Format, Severity, Strictness, render};

use crate::project::{Outcome, decisions_of, project, root, run};
use kandji_codegen::model::Api;

/// The decisions of the project, followed by more.
fn decisions_with(pasted: &str) -> String {
    std::fs::read_to_string(root().join("spec/decisions.yaml")).unwrap() + pasted
}

/// The errors and warnings of a run, as code and message, and what they offer to paste.
fn wrong(outcome: &Outcome) -> (Vec<String>, String) {
    let problems = outcome.report.diagnostics().iter().filter(|problem| problem.severity > Severity::Note);
    let lines = problems.clone().map(|problem| format!("{}: {}", problem.code.id, problem.message));
    (lines.collect(), problems.filter_map(|problem| problem.snippet.clone()).collect())
}

/// A change causes these findings and no others, and pasting what they offer settles them.
fn assert_settled(api: &Api, cards: &str, expected: &[&str]) {
    let outcome = run(api, cards, &project().decisions, Strictness::Strict);
    let (lines, pasted) = wrong(&outcome);
    assert_eq!(lines, expected, "{}", render(&outcome.report, &outcome.sources, Format::Human, false));
    let settled = run(api, cards, &decisions_of(&decisions_with(&pasted)), Strictness::Strict);
    let (left, _) = wrong(&settled);
    assert!(settled.reconciled.is_some() && left.is_empty(), "{pasted}\n{left:?}");
}

#[test]
fn the_project_is_green() {
    assert_settled(&project().api, &project().cards, &[]);
}

#[test]
fn a_new_card_is_bound_or_reported() {
    let index = "* [Update Tag](#Update-Tag)";
    let card = "\n---\n\n### Delete Note\n\nTakes a note away from a device.\n\n**Inputs**\n\n\
                | Field | Description | Type | Required |\n|---|---|---|---|\n\
                | Device ID | Device that has the note. | String | TRUE |\n\
                | Note ID | Note to take away. | String | TRUE |\n\n**Outputs**\n\n\
                | Field | Description | Type |\n|---|---|---|\n\
                | Status Code | HTTP status of the request. | Number |\n\
                | Archive Key | Where the note is kept from now on. | String |\n";
    let text = project().cards.replace(index, &format!("{index}\n* [Delete Note](#Delete-Note)")) + card;
    let lines = ["missing-counterpart: delete-note/outputs/archive_key: `Archive Key` has no counterpart in the API"];
    assert_settled(&project().api, &text, &lines);
}

#[test]
fn a_renamed_field_is_reported() {
    let old = "| Days Left | Days for which";
    assert!(project().cards.contains(old));
    let text = project().cards.replacen(old, "| Warranty Balance | Days for which", 1);
    let lines = [
        "missing-counterpart: get-ade-integration/outputs/warranty_balance: `Warranty Balance` has no counterpart in the \
         API; unbound API fields of the same type: `days_left`",
    ];
    assert_settled(&project().api, &text, &lines);
}

#[test]
fn a_removed_operation_is_reported() {
    let mut api = project().api.clone();
    api.operations.retain(|operation| operation.id != "playLostModeSound");
    assert!(api.operations.len() < project().api.operations.len());
    let lines = ["no-operation: play-lost-mode-sound: no operation of the API does what `Play Lost Mode Sound` says"];
    assert_settled(&api, &project().cards, &lines);
}
