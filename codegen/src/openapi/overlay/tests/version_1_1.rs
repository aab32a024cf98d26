//! What Overlay 1.1.0 adds.

use super::*;

fn run(actions: &str) -> Outcome {
    run_as(Strictness::Strict, "1.1.0", actions)
}

#[test]
fn a_single_value_is_replaced_or_removed() {
    let outcome = run("- {target: $.info.title, update: Coffee}\n\
        - {target: \"$.paths['/a'].get.parameters[*].in\", x-count: 3, x-was: , update: cookie}\n");
    assert_eq!(outcome.faults(), ["an overlay action finds another old value"]);
    let outcome = run("- {target: $.info.title, update: Coffee}\n\
        - {target: \"$.paths['/a'].get.parameters[?@.name=='y'].in\", update: query}\n\
        - {target: \"$.paths['/b'].get.tags[?@=='one']\", remove: true}\n");
    assert_eq!(outcome.value()["info"]["title"], "Coffee");
    assert_eq!(parameters(&outcome, "/a")[1]["in"], "query");
    assert_eq!(outcome.value()["paths"]["/b"]["get"]["tags"], json!([]));
}

#[test]
fn a_list_is_joined_with_a_list() {
    let outcome = run("- {target: \"$.paths['/b'].get.tags\", update: [two, three]}\n\
        - {target: \"$.paths['/b'].get.tags\", update: four}\n");
    assert_eq!(outcome.value()["paths"]["/b"]["get"]["tags"], json!(["one", "two", "three", "four"]));
    assert_eq!(
        run("- {target: \"$.paths['/b'].get.tags\", update: [one]}\n").faults(),
        ["an overlay action changes nothing"]
    );
}

#[test]
fn a_value_is_copied_from_one_place() {
    let outcome = run("- {target: \"$.paths['/b']\", update: {post: {}}}\n\
        - {target: \"$.paths['/b'].post\", copy: \"$.paths['/a'].get\"}\n\
        - {target: $.info.title, copy: \"$.paths['/b'].get.tags[0]\"}\n");
    assert_eq!(parameters(&outcome, "/a"), outcome.value()["paths"]["/b"]["post"]["parameters"]);
    assert_eq!(outcome.value()["info"]["title"], "one");
    let outcome = run("- {target: $.info, copy: $.nothing}\n- {target: $.info, copy: '$..get'}\n");
    assert_eq!(
        outcome.faults(),
        [
            "an overlay action copies from 0 places, not from one",
            "an overlay action copies from 2 places, not from one"
        ]
    );
    let outcome = run("- {target: $.info, copy: '$['}\n- {target: $.info, copy: [a]}\n\
        - {target: $.info, copy: $.paths, remove: true}\n- {target: $.info, copy: $.paths, update: {x-a: 1}}\n");
    let codes: Vec<_> = outcome.report.diagnostics().iter().map(|one| one.code.id).collect();
    assert_eq!(codes, ["overlay-target", "document-shape", "overlay-update", "overlay-update"]);
}

#[test]
fn values_of_different_kinds_do_not_mix() {
    for (action, message) in [
        ("{target: $.info, update: {title: {en: Tea}}}", "a string cannot be updated with a mapping"),
        ("{target: $.info.title, update: [Tea]}", "a string cannot be updated with a list"),
        ("{target: $.info, update: Tea}", "a mapping cannot be updated with a string"),
        (
            "{target: '$[\"info\",\"paths\"].*', x-count: 3, update: {x-a: 1}}",
            "an overlay action selects a string and a mapping",
        ),
    ] {
        assert_eq!(run(&format!("- {action}\n")).faults(), [message], "{action}");
    }
    let removed = run("- {target: '$[\"info\",\"paths\"].*', x-count: 3, remove: true}\n");
    assert_eq!(removed.value(), json!({"info": {}, "paths": {}}));
}
