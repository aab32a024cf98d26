//! The checked-in facts are what the upstream documents give.

use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Report, Severity, Strictness};
use kandji_codegen::import::{Imported, import};
use kandji_codegen::inputs::read_documents;
use kandji_codegen::names::Names;
use tests::project;

/// The documents of `spec/sources.yaml` in its order. A document is found by its name in either folder of upstream.
fn documents(folder: &Path, listing: &str) -> Vec<PathBuf> {
    let names = listing.lines().filter_map(|line| line.trim_start_matches("- ").trim().strip_prefix("name: "));
    let find =
        |name: &str| ["openapi", "postman"].iter().map(|kind| folder.join(kind).join(name)).find(|path| path.is_file());
    names
        .map(|name| find(name).unwrap_or_else(|| panic!("{name} of spec/sources.yaml is not in {}", folder.display())))
        .collect()
}

fn import_all(paths: &[PathBuf]) -> (Imported, Report) {
    let mut report = Report::new(Strictness::Strict);
    let (texts, files) = read_documents(paths, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    let imported =
        import(&files, &Names::default(), &texts, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    (imported, report)
}

fn spec(name: &str) -> String {
    std::fs::read_to_string(project::root().join("spec").join(name)).unwrap()
}

#[test]
fn the_checked_in_facts_are_what_upstream_gives() {
    let Some(folder) = project::upstream("the_checked_in_facts_are_what_upstream_gives") else { return };
    let listing = spec("sources.yaml");
    let (imported, report) = import_all(&documents(&folder, &listing));
    let help = "run `cargo xtask import` over the documents of spec/sources.yaml";
    assert_eq!(report.count(Severity::Error), 0);
    assert!(imported.sources_yaml == listing, "spec/sources.yaml is stale: {help}");
    assert!(imported.openapi_yaml == spec("openapi.yaml"), "spec/openapi.yaml is stale: {help}");
}

#[test]
fn no_sentence_of_upstream_is_in_the_facts() {
    let facts = spec("openapi.yaml");
    // A line with nothing behind the colon is a field of that name.
    let prose = ["description: ", "summary: ", "example: ", "title: "];
    for line in facts.lines().map(str::trim).filter(|line| prose.iter().any(|key| line.starts_with(key))) {
        let (key, text) = line.split_once(": ").unwrap();
        let is_reason = key == "description" && text.split(' ').count() <= 4;
        assert!(is_reason || key == "title", "more than the reason phrase of a status: {line}");
    }
    assert_eq!(facts.matches("title: ").count(), 1, "only the API has a title");
}
