use super::*;
use crate::diagnostic::Strictness;
use crate::source::SourceMap;

/// Loads a document with overlays and shows the codes and main places of what was found.
fn load_texts(openapi: &str, overlays: &[&str]) -> (Result<Node, Failed>, Vec<(&'static str, String)>) {
    let mut sources = SourceMap::default();
    let file = sources.add("openapi.yaml", openapi);
    let overlays = overlays.iter().map(|text| sources.add("overlay.yaml", *text)).collect();
    let spec = SpecFolder { overlays, ..SpecFolder::of(sources, file) };
    let mut report = Report::new(Strictness::Strict);
    let loaded = load(&spec, &mut report);
    let shown = |fault: &Diagnostic| (fault.code.id, spec.sources.place(fault.labels[0].span));
    (loaded, report.diagnostics().iter().map(shown).collect())
}

#[test]
fn a_document_is_corrected_and_lowered() {
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions:\n- target: $.info\n  update: {title: Tea}\n  x-reason: r\n  x-evidence: https://example.com\n";
    let (loaded, faults) = load_texts("openapi: 3.1.0\ninfo: {title: T}\npaths: {}\n", &[overlay]);
    assert_eq!(faults, []);
    let document = loaded.unwrap();
    assert_eq!(document.at("/info/title").unwrap().as_text(), Some("Tea"));
    assert_eq!(document.text("openapi"), Some("3.0.3"));
}

#[test]
fn faults_of_the_document_and_of_all_overlays_come_together() {
    let (loaded, faults) = load_texts("swagger: '2.0'\n", &["a: [", "b: 1"]);
    assert!(loaded.is_err());
    let codes: Vec<_> = faults.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["yaml-syntax", "document-unknown", "document-unknown"]);
}

#[test]
fn references_are_checked_after_the_overlays() {
    let (_, faults) = load_texts("openapi: 3.0.3\npaths: {}\ncomponents: {schemas: {A: {$ref: '#/b'}}}\n", &[]);
    assert_eq!(faults, [("ref-unresolved", "openapi.yaml:3:34".to_owned())]);
}
