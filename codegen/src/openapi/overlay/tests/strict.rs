//! What an action must do beyond the standard.

use super::*;

#[test]
fn an_action_that_matches_nothing_says_how_far_it_came() {
    let outcome = run("- {target: \"$.paths['/a'].post.tags\", update: {x-x: 1}}\n");
    assert_eq!(outcome.first().code.id, "overlay-dead-action");
    assert!(outcome.first().help.as_ref().unwrap().starts_with("`$.paths['/a']` exists"));
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
    let outcome = run_as(
        Strictness::Draft,
        "1.0.0",
        "- {target: $.nothing, remove: true}\n- {target: $.info, update: {x-a: 1}}\n",
    );
    assert_eq!(outcome.report.checkpoint(), Ok(()));
    assert_eq!(to_value(&outcome.document)["info"]["x-a"], 1);
}

#[test]
fn an_old_value_is_looked_for_at_every_place() {
    let action = "target: \"$..parameters[?@.name=='x']\", x-count: 3";
    let outcome = run(&format!("- {{{action}, x-was: {{in: path}}, update: {{x-a: 1}}}}\n"));
    assert_eq!(outcome.faults(), ["an overlay action finds another old value"]);
    assert_eq!(
        run(&format!("- {{{action}, x-was: {{required: }}, update: {{x-a: 1}}}}\n")).faults(),
        Vec::<&str>::new()
    );
}

#[test]
fn an_old_list_is_compared_as_a_whole() {
    let was =
        |list: &str| format!("- {{target: \"$.paths['/b'].get\", x-was: {{tags: {list}}}, update: {{x-a: 1}}}}\n");
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

#[test]
fn a_message_about_an_action_shows_why_it_was_made() {
    let outcome =
        run("- {target: $.nothing, remove: true, x-reason: It was wrong., x-evidence: {defect: wrong-type}}\n");
    let labels = &outcome.first().labels;
    let shown: Vec<_> = labels.iter().map(|label| (outcome.sources.text(label.span), label.text.as_str())).collect();
    assert_eq!(shown[1], ("It was wrong.", "why it was made"));
    assert_eq!(shown[2].1, "what shows it");
    assert!(shown[2].0.contains("wrong-type"));
}

#[test]
fn what_was_corrected_is_recorded_in_the_terms_of_the_api() {
    let mut sources = SourceMap::default();
    let mut report = Report::default();
    let mut read_yaml = |name: &str, text: &str| {
        let file = sources.add(name, text);
        parse_yaml(file, &sources, Limits::default()).unwrap()
    };
    let text = "paths: {/a: {get: {operationId: getA, parameters: [{name: x}]}}}\n\
        components: {schemas: {T: {required: [e, f], properties: {f: {}}}}}\ninfo: {}\n";
    let mut document = read_yaml("openapi.yaml", text);
    let actions = explained(
        "- {target: \"$.paths['/a'].get.parameters[0]\", update: {schema: {maximum: 3}}}\n\
         - {target: $.components.schemas.T.properties.f, update: {type: string, x-kandji-secret: true}}\n\
         - {target: $.components.schemas.T, update: {x-a: {b: 1}}}\n\
         - {target: $.info, remove: true}\n\
         - {target: \"$.components.schemas.T.required[?@=='f']\", remove: true}\n",
    );
    let overlay = read_yaml("o.yaml", &format!("overlay: 1.1.0\ninfo: {{title: t, version: v}}\nactions:\n{actions}"));
    let overlays: Vec<_> = read(overlay, &mut report).into_iter().collect();
    let corrections = apply(&mut document, &overlays, Limits::default(), &mut report);
    let recorded: Vec<String> = corrections.iter().map(|one| format!("{:?} {:?}", one.places, one.keys)).collect();
    let place = |subject: &str, part: &str| format!("{{Place {{ subject: {subject}, part: {part} }}}}");
    assert_eq!(
        recorded,
        [
            format!("{} {{\"schema.maximum\"}}", place("Operation(\"getA\")", "Some(\"x\")")),
            format!("{} {{\"type\", \"x-kandji-secret\"}}", place("Type(\"T\")", "Some(\"f\")")),
            format!("{} {{\"x-a\"}}", place("Type(\"T\")", "None")),
            format!("{} {{}}", place("Api", "Some(\"info\")")),
            format!("{} {{\"required: false\"}}", place("Type(\"T\")", "Some(\"f\")")),
        ]
    );
}
