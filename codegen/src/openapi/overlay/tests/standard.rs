//! What Overlay 1.0.0 says of actions.

use super::*;

#[test]
fn an_update_merges_mappings_appends_to_lists_and_replaces_the_rest() {
    let outcome = run("- {target: $, update: {info: {title: Coffee, version: '2'}}}\n\
        - {target: '$.paths[\"/b\"]', update: {get: {tags: [two]}}}\n");
    assert_eq!(outcome.value()["info"], json!({"title": "Coffee", "version": "2"}));
    assert_eq!(outcome.value()["paths"]["/b"]["get"]["tags"], json!(["one", "two"]));
}

#[test]
fn an_update_of_a_list_is_one_more_element() {
    let outcome = run("- {target: '$.paths[\"/b\"].get.parameters', update: {name: z}}\n");
    assert_eq!(parameters(&outcome, "/b"), json!([{"name": "x", "in": "path"}, {"name": "z"}]));
}

#[test]
fn what_an_update_brings_in_stands_in_the_overlay() {
    let outcome = run("- {target: $.info, update: {title: Coffee}}\n");
    let title = outcome.document.at("/info/title").unwrap();
    assert_eq!(outcome.sources.place(title.span), "o.yaml:4:36");
}

#[test]
fn actions_see_what_earlier_ones_did() {
    let outcome = run("- {target: $.info, update: {contact: {}}}\n- {target: $.info.contact, update: {name: n}}\n\
        - {target: $.info.contact, remove: true}\n- {target: $.info, x-was: {contact: }, update: {contact: {url: u}}}\n");
    assert_eq!(outcome.value()["info"]["contact"], json!({"url": "u"}));
}

#[test]
fn remove_takes_list_elements_from_the_back() {
    let outcome = run("- {target: \"$.paths['/a'].get.parameters[?@.name=='x']\", x-count: 2, remove: true}\n");
    assert_eq!(parameters(&outcome, "/a"), json!([{"name": "y", "in": "path"}]));
}

#[test]
fn remove_of_a_value_and_of_what_stands_in_it() {
    let outcome = run("- {target: '$..[\"/a\",\"get\"]', x-count: 3, remove: true}\n");
    assert_eq!(outcome.value()["paths"], json!({"/b": {}}));
}

#[test]
fn an_update_reaches_every_place_of_its_target() {
    let outcome = run("- {target: '$..parameters[?@.in==\"path\"]', x-count: 3, update: {required: true}}\n");
    let required = |path| {
        let list = parameters(&outcome, path);
        list.as_array().unwrap().iter().filter(|parameter| parameter["required"] == true).count()
    };
    assert_eq!((required("/a"), required("/b")), (2, 1));
}

#[test]
fn a_merge_goes_as_deep_as_the_update_does() {
    let outcome = run("- {target: $, update: {info: {contact: {name: n, url: u}}, x-list: [[1], {a: 1}]}}\n\
        - {target: $, update: {info: {contact: {url: {b: 1}}}, x-list: [[2]]}}\n");
    assert_eq!(outcome.value()["info"], json!({"title": "Tea", "contact": {"name": "n", "url": {"b": 1}}}));
    assert_eq!(outcome.value()["x-list"], json!([[1], {"a": 1}, [2]]));
}

#[test]
fn a_list_as_an_update_of_a_list_is_one_element() {
    let outcome = run("- {target: '$.paths[\"/b\"].get.tags', update: [two]}\n\
        - {target: '$.paths[\"/b\"].get.tags', update: null}\n");
    assert_eq!(outcome.value()["paths"]["/b"]["get"]["tags"], json!(["one", ["two"], null]));
}

#[test]
fn values_of_another_kind_replace_each_other() {
    let outcome = run("- {target: $.info, update: {title: {en: Tea}}}\n- {target: $.info, update: {title: [Tea]}}\n\
        - {target: $, update: {info: null}}\n");
    assert_eq!(outcome.value()["info"], json!(null));
}

#[test]
fn one_target_may_be_corrected_again() {
    let outcome = run("- {target: $.info, x-was: {title: Tea}, update: {title: Coffee}}\n\
        - {target: $.info, x-was: {title: Coffee}, update: {title: Tea}}\n");
    assert_eq!(outcome.value()["info"]["title"], "Tea");
}

#[test]
fn what_was_removed_can_be_made_anew() {
    let outcome = run("- {target: \"$.paths['/b'].get.tags\", remove: true}\n\
        - {target: \"$.paths['/b'].get\", update: {tags: [two]}}\n");
    assert_eq!(outcome.value()["paths"]["/b"]["get"]["tags"], json!(["two"]));
}

#[test]
fn remove_takes_values_out_of_mappings_and_lists() {
    let outcome = run("- {target: \"$.paths['/b']\", remove: true}\n\
        - {target: '$..parameters[0,2]', x-count: 2, remove: true}\n");
    assert_eq!(outcome.value()["paths"], json!({"/a": {"get": {"parameters": [{"name": "y", "in": "path"}]}}}));
}

#[test]
fn remove_false_beside_an_update_is_an_update() {
    let outcome = run("- {target: $.info, update: {title: Coffee}, remove: false}\n");
    assert_eq!(outcome.value()["info"]["title"], "Coffee");
}

#[test]
fn targets_are_queries_of_rfc_9535() {
    for (target, count) in [
        ("$.paths.*", 2),
        ("$.paths[*].get", 2),
        ("$.paths['/a'].get", 1),
        ("$.paths[\"/a\",'/b']", 2),
        ("$..get", 2),
        ("$..parameters[0]", 2),
        ("$..parameters[-1]", 2),
        ("$..parameters[0:2]", 3),
        ("$..parameters[?@.name=='x' && @.in=='path']", 2),
        ("$..parameters[?@.name!='x' || @.in=='query']", 2),
        ("$..parameters[?!(@.name=='x')]", 1),
        ("$..parameters[?match(@.in, 'pa.*')]", 3),
        ("$.paths[?count(@.get.parameters[*])>1]", 1),
        ("$.paths[?@.get.tags]", 1),
        ("$.paths[?length(@.get.parameters)==3]", 1),
        ("$['info']", 1),
        ("$['p\\u0061ths']", 1),
    ] {
        let outcome = run(&format!("- {{target: {}, x-count: {count}, update: {{x-x: 1}}}}\n", json!(target)));
        assert_eq!(outcome.value().to_string().matches("\"x-x\":1").count(), count, "{target}");
    }
}

#[test]
fn single_values_are_no_targets() {
    for (target, kind) in [("$.info.title", "a string"), ("$.paths['/b'].get.tags[0]", "a string")] {
        for change in ["update: {x-a: 1}", "update: Tea", "remove: true"] {
            let outcome = run(&format!("- {{target: \"{target}\", {change}}}\n"));
            assert_eq!(outcome.faults(), [format!("an overlay action selects {kind}")], "{target} {change}");
        }
    }
}

#[test]
fn an_update_must_fit() {
    assert_eq!(run("- {target: $.info, update: [1]}\n").faults(), ["a mapping cannot be updated with a list"]);
    assert_eq!(run("- {target: $.info, update: }\n").faults(), ["a mapping cannot be updated with null"]);
    assert_eq!(run("- {target: $, remove: true}\n").faults(), ["an overlay action removes the whole document"]);
}
