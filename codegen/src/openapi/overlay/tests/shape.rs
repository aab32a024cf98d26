//! What an overlay document may be.

use super::*;

#[test]
fn faults_of_the_overlay_itself() {
    for (action, code) in [
        ("{target: '$.paths[', remove: true}", "overlay-target"),
        ("{target: paths, remove: true}", "overlay-target"),
        ("{target: '$.a[?@.b[?@.b[?@.b[?@.b[?@.b]]]]]', remove: true}", "overlay-target"),
        ("{target: '$..a..b..c..d..e..f..g..h..i..j..k', remove: true}", "overlay-target"),
        ("{target: $.info, copy: $.paths}", "unknown-key"),
        ("{target: $.info}", "document-shape"),
        ("{update: {x-a: 1}}", "document-shape"),
        ("7", "document-shape"),
        ("{target: $.info, update: {x-a: 1}, x-count: 0}", "document-shape"),
        ("{target: $.info, update: {x-a: 1}, remove: true}", "overlay-update"),
        ("{target: $.info, update: {x-a: 1}, x-count: 1.5}", "document-shape"),
        ("{target: $.info, update: {x-a: 1}, x-count: '1'}", "document-shape"),
        ("{target: $.info, remove: false}", "document-shape"),
        ("{target: $.info, remove: 'yes'}", "document-shape"),
        ("{target: [$.info], remove: true}", "document-shape"),
        ("{target: $.info, update: {x-a: 1}, description: 1}", "document-shape"),
        ("{target: $.info, update: {x-a: 1}, x-reason: }", "document-shape"),
        ("{target: $.info, update: {x-a: 1}, x-reason: ' '}", "document-shape"),
        ("{target: $.info, update: {x-a: 1}, x-evidence: [1]}", "evidence-invalid"),
        ("{target: $.info, update: {x-a: 1}, x-evidence: seen somewhere}", "evidence-invalid"),
        ("{target: $.info, update: {x-a: 1}, x-evidence: []}", "evidence-invalid"),
        ("{target: $.info, update: {x-a: 1}, reason: r}", "unknown-key"),
        ("{target: $.info, update: {x-a: 1}, x-wsa: {b: 1}}", "unknown-key"),
        ("{target: '$.info[?@.a', remove: true}", "overlay-target"),
        ("{target: '', remove: true}", "overlay-target"),
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
    let actions: String = (0..200).map(|_| "- {target: '$..x-leaf', update: {x-leaf: {}}}\n").collect();
    let outcome = run(&format!("- {{target: $, update: {{x-leaf: {{}}}}}}\n{actions}"));
    assert!(outcome.report.checkpoint().is_err());
}

/// What is wrong with an overlay document.
fn codes(text: &str) -> Vec<&'static str> {
    let mut sources = SourceMap::default();
    let mut report = Report::new(Strictness::Strict);
    let file = sources.add("o.yaml", text);
    read(parse_yaml(file, &sources, Limits::default()).unwrap(), &mut report);
    report.diagnostics().iter().map(|diagnostic| diagnostic.code.id).collect()
}

#[test]
fn an_overlay_says_what_it_is() {
    let actions = "actions: [{target: $.info, remove: true, x-reason: r, x-evidence: 'https://example.com'}]";
    let overlay = |rest: &str| codes(&format!("{rest}\n{actions}\n"));
    let whole = "overlay: 1.0.1\ninfo: {title: t, version: '1', x-a: 1}\nextends: ./openapi.yaml\nx-b: {}";
    assert_eq!(overlay(whole), Vec::<&str>::new());
    for version in ["2.0.0", "1.2.0", "1.10.0", "1.1", "1.0", "1.0.", "1.0.x", "1", "[1.0.0]"] {
        assert_eq!(overlay(&format!("overlay: {version}\ninfo: {{title: t, version: v}}")), ["document-unknown"]);
    }
    for info in ["", "info: {title: t}", "info: {version: v}", "info: t", "info: {title: t, version: 1.5}"] {
        assert_eq!(overlay(&format!("overlay: 1.0.0\n{info}")), ["document-shape"], "{info}");
    }
    let with = |line: &str| overlay(&format!("overlay: 1.0.0\ninfo: {{title: t, version: v}}\n{line}"));
    assert_eq!(with("extends: [a]"), ["document-shape"]);
    assert_eq!(with("extend: a"), ["unknown-key"]);
    assert_eq!(overlay("overlay: 1.0.0\ninfo: {title: t, version: v, note: n}"), ["unknown-key"]);
    assert_eq!(overlay("overlay: 1.0.0\ninfo: {title: t, version: v, description: d}"), ["unknown-key"]);
    assert_eq!(overlay("overlay: 1.1.0\ninfo: {title: t, version: v, description: d}"), Vec::<&str>::new());
    assert_eq!(overlay("overlay: 1.1.0\ninfo: {title: t, version: v, description: 1}"), ["document-shape"]);
}

#[test]
fn an_overlay_extends_the_document_that_it_is_applied_to() {
    let warnings = |extends: &str| {
        let mut sources = SourceMap::default();
        let mut report = Report::default();
        let file = sources.add("o.yaml", format!("overlay: 1.0.0\nextends: {extends}\n"));
        let document = parse_yaml(file, &sources, Limits::default()).unwrap();
        check_extends(&document, "spec/openapi.yaml", &mut report);
        report.diagnostics().iter().map(|one| sources.place(one.labels[0].span)).collect::<Vec<_>>()
    };
    assert_eq!(warnings("../openapi.yaml"), Vec::<String>::new());
    assert_eq!(warnings("https://example.com/openapi.yaml"), Vec::<String>::new());
    assert_eq!(warnings("../other.yaml"), ["o.yaml:2:10"]);
}

#[test]
fn an_action_without_a_reason_is_still_checked() {
    let text = "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions:\n- target: $.nothing\n  remove: true\n";
    let mut sources = SourceMap::default();
    let mut report = Report::default();
    let file = sources.add("o.yaml", text);
    let overlays = read(parse_yaml(file, &sources, Limits::default()).unwrap(), &mut report);
    let file = sources.add("openapi.yaml", DOCUMENT);
    let mut document = parse_yaml(file, &sources, Limits::default()).unwrap();
    apply(&mut document, &overlays.into_iter().collect::<Vec<_>>(), Limits::default(), &mut report);
    let codes: Vec<_> = report.diagnostics().iter().map(|one| one.code.id).collect();
    assert_eq!(codes, ["overlay-unexplained", "overlay-unexplained", "overlay-dead-action"]);
}

#[test]
fn an_overlay_has_actions() {
    for actions in ["", "actions: []", "actions: {}", "actions: "] {
        let text = format!("overlay: 1.0.0\ninfo: {{title: t, version: v}}\n{actions}\n");
        assert_eq!(codes(&text), ["document-shape"], "{actions}");
    }
}

#[test]
fn an_action_says_why_it_is_made_and_what_shows_it() {
    let action = |rest: &str| {
        let text = format!(
            "overlay: 1.0.0\ninfo: {{title: t, version: v}}\nactions:\n- target: $.info\n  remove: true\n{rest}"
        );
        let mut sources = SourceMap::default();
        let mut report = Report::new(Strictness::Draft);
        let file = sources.add("o.yaml", text);
        read(parse_yaml(file, &sources, Limits::default()).unwrap(), &mut report);
        let faults = report.diagnostics().iter();
        let shown = faults.map(|fault| format!("{} {}", sources.place(fault.labels[0].span), fault.message));
        (report.checkpoint().is_ok(), shown.collect::<Vec<_>>())
    };
    let missing = |key: &str| format!("o.yaml:4:11 an overlay action has no `{key}`");
    assert_eq!(action(""), (false, vec![missing("x-reason"), missing("x-evidence")]));
    assert_eq!(action("  x-reason: r\n"), (false, vec![missing("x-evidence")]));
    assert_eq!(action("  x-reason: r\n  x-evidence: { defect: d }\n"), (true, vec![]));
}

#[test]
fn text_has_a_place_of_its_own() {
    let mut outcome = run("- {target: $.info, update: {description: d}}\n\
        - {target: \"$.paths['/b'].get\", update: {summary: s, responses: {'200': {description: needed}}}}\n");
    let overlay = outcome.document.at("/info/description").unwrap().span.file;
    check_text(&mut outcome.document, &[overlay], &mut outcome.report);
    let faults = outcome.report.diagnostics().iter();
    let places: Vec<String> = faults.map(|fault| outcome.sources.place(fault.labels[0].span)).collect();
    assert_eq!(places, ["o.yaml:4:29", "o.yaml:5:42"]);
    assert_eq!(outcome.first().code.id, "overlay-text");
}
