use super::*;
use crate::diagnostic::{Diagnostic, Strictness};
use crate::document::{parse_yaml, to_value};
use crate::source::SourceMap;
use serde_json::json;

const DOCUMENT: &str = "
info: {title: Tea}
paths:
  /a: {get: {parameters: [{name: x, in: query}, {name: y, in: path}, {name: x, in: path}]}}
  /b: {get: {tags: [one], parameters: [{name: x, in: path}]}}
";

struct Outcome {
    sources: SourceMap,
    document: Node,
    report: Report,
}

impl Outcome {
    fn value(&self) -> serde_json::Value {
        assert_eq!(self.faults(), Vec::<&str>::new());
        to_value(&self.document)
    }

    fn faults(&self) -> Vec<&str> {
        self.report.diagnostics().iter().map(|diagnostic| diagnostic.message.as_str()).collect()
    }

    fn first(&self) -> &Diagnostic {
        &self.report.diagnostics()[0]
    }
}

fn run_as(strictness: Strictness, actions: &str) -> Outcome {
    let mut sources = SourceMap::default();
    let mut report = Report::new(strictness);
    let mut read_yaml = |name: &str, text: &str| {
        let file = sources.add(name, text);
        parse_yaml(file, &sources, Limits::default()).unwrap()
    };
    let mut document = read_yaml("openapi.yaml", DOCUMENT);
    let overlay = read_yaml("o.yaml", &format!("overlay: 1.0.0\ninfo: {{title: t, version: v}}\nactions:\n{actions}"));
    let overlays: Vec<_> = read(overlay, &mut report).into_iter().collect();
    apply(&mut document, &overlays, Limits::default(), &mut report);
    Outcome { sources, document, report }
}

fn run(actions: &str) -> Outcome {
    run_as(Strictness::Strict, actions)
}

fn parameters(outcome: &Outcome, path: &str) -> serde_json::Value {
    outcome.value()["paths"][path]["get"]["parameters"].clone()
}

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
        - {target: $.info.contact.name, remove: true}\n- {target: $.info, x-was: {contact: {name: }}, update: {contact: {url: u}}}\n");
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
    assert_eq!(run("- {target: $.info.title, x-was: Tea, remove: true}\n").value()["info"], json!({}));
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
fn an_update_must_fit() {
    assert_eq!(run("- {target: $.info.title, update: {a: 1}}\n").faults(), ["a text cannot be updated with a mapping"]);
    assert_eq!(run("- {target: $.info, update: [1]}\n").faults(), ["a mapping cannot be updated with a list"]);
    assert_eq!(run("- {target: $, remove: true}\n").faults(), ["an overlay action removes the whole document"]);
}

#[test]
fn faults_of_the_overlay_itself() {
    for (action, code) in [
        ("{target: '$.paths[', remove: true}", "overlay-target"),
        ("{target: paths, remove: true}", "overlay-target"),
        ("{target: $..a..b..c, remove: true}", "overlay-target"),
        ("{target: $.info}", "document-shape"),
        ("{update: {a: 1}}", "document-shape"),
        ("7", "document-shape"),
        ("{target: $.info, update: {a: 1}, x-count: 0}", "document-shape"),
        ("{target: $.info, update: {a: 1}, remove: true}", "overlay-update"),
        ("{target: $.info, update: {a: 1}, reason: r}", "unknown-key"),
    ] {
        assert_eq!(run(&format!("- {action}\n")).first().code.id, code, "{action}");
    }
}

#[test]
fn a_target_cannot_exhaust_the_stack() {
    let target = format!("$[?{}", "(".repeat(1_900));
    assert_eq!(run(&format!("- {{target: '{target}', remove: true}}\n")).first().code.id, "overlay-target");
    let target = format!("$[?{}@.a]", "!".repeat(1_900));
    assert_eq!(run(&format!("- {{target: '{target}', remove: true}}\n")).first().code.id, "overlay-target");
}

#[test]
fn updates_cannot_pile_up_depth() {
    let actions: String = (0..200).map(|_| "- {target: '$..leaf', update: {leaf: {}}}\n").collect();
    let outcome = run(&format!("- {{target: $, update: {{leaf: {{}}}}}}\n{actions}"));
    assert!(outcome.report.checkpoint().is_err());
}
