//! What is asked of an action beyond the standard.

use super::*;

#[test]
fn an_action_that_matches_nothing_says_how_far_it_came() {
    let outcome = run("- {target: \"$.paths['/a'].post.tags\", update: {x: 1}}\n");
    assert_eq!(outcome.first().code.id, "overlay-dead-action");
    assert!(outcome.first().help.as_ref().unwrap().starts_with("`$.paths['/a']` is there"));
}

#[test]
fn another_number_of_places_is_an_error() {
    let outcome = run("- {target: \"$..parameters[?@.name=='x']\", x-count: 2, update: {description: d}}\n");
    assert_eq!(outcome.faults(), ["an overlay action matches 3 places, not 2"]);
    assert!(!to_value(&outcome.document).to_string().contains("description"));
}

#[test]
fn another_old_value_is_an_error() {
    let outcome = run("- {target: $.info, x-was: {title: Water}, update: {title: Coffee}}\n");
    assert_eq!(outcome.faults(), ["an overlay action finds another old value"]);
    assert_eq!(outcome.sources.place(outcome.first().labels[1].span), "openapi.yaml:2:15");
    let outcome = run("- {target: $.info, x-was: {title: Tea, contact: }, remove: true}\n");
    assert_eq!(outcome.value().get("info"), None);
}

#[test]
fn an_action_that_changes_nothing_is_an_error() {
    for action in ["{target: $.info, update: {title: Tea}}", "{target: \"$.paths['/b'].get\", update: {tags: [one]}}"] {
        assert_eq!(run(&format!("- {action}\n")).faults(), ["an overlay action changes nothing"]);
    }
}

#[test]
fn a_draft_run_passes_over_dead_actions() {
    let outcome =
        run_as(Strictness::Draft, "- {target: $.nothing, remove: true}\n- {target: $.info, update: {a: 1}}\n");
    assert_eq!(outcome.report.checkpoint(), Ok(()));
    assert_eq!(to_value(&outcome.document)["info"]["a"], 1);
}

#[test]
fn an_old_value_is_looked_for_at_every_place() {
    let action = "target: \"$..parameters[?@.name=='x']\", x-count: 3";
    let outcome = run(&format!("- {{{action}, x-was: {{in: path}}, update: {{a: 1}}}}\n"));
    assert_eq!(outcome.faults(), ["an overlay action finds another old value"]);
    assert_eq!(run(&format!("- {{{action}, x-was: {{required: }}, update: {{a: 1}}}}\n")).faults(), Vec::<&str>::new());
}

#[test]
fn an_old_list_is_compared_as_a_whole() {
    let was = |list: &str| format!("- {{target: \"$.paths['/b'].get\", x-was: {{tags: {list}}}, update: {{a: 1}}}}\n");
    assert_eq!(run(&was("[one]")).faults(), Vec::<&str>::new());
    assert_eq!(run(&was("[]")).faults(), ["an overlay action finds another old value"]);
}

#[test]
fn an_update_says_something_new_at_every_place() {
    let action = "- {target: '$..parameters[*]', x-count: 4, update: {in: path}}\n";
    let outcome = run(action);
    assert_eq!(outcome.faults(), ["an overlay action changes nothing"]);
    assert_eq!(outcome.sources.place(outcome.first().labels[1].span), "openapi.yaml:4:49");
    assert!(to_value(&outcome.document).to_string().contains("query"), "nothing is done by halves");
}

#[test]
fn nothing_is_put_into_a_list_twice() {
    let outcome = run("- {target: \"$.paths['/b'].get\", update: {summary: s, tags: [two, one]}}\n");
    assert_eq!(outcome.faults(), ["an overlay action appends what is there already"]);
    let outcome = run("- {target: \"$.paths['/b'].get.parameters\", update: {in: path, name: x}}\n");
    assert_eq!(outcome.faults(), ["an overlay action changes nothing"]);
}

#[test]
fn an_update_with_nothing_in_it_changes_nothing() {
    assert_eq!(run("- {target: $.info, update: {}}\n").faults(), ["an overlay action changes nothing"]);
}
