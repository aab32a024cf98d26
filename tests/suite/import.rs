//! The checked-in facts are what the upstream documents give.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Report, Severity, Strictness};
use kandji_codegen::diff::{Format, Side, diff, load, render};
use kandji_codegen::import::{Findings, Imported, import};
use kandji_codegen::names;
use kandji_codegen::source::SourceMap;
use kandji_codegen::upstream;
use tests::project;

/// The documents of `spec/sources.yaml` in its order. A document is found by its name in either folder of upstream.
fn documents(folder: &Path, listing: &str) -> Vec<PathBuf> {
    let names = listing.lines().filter_map(|line| line.trim_start_matches("- ").trim().strip_prefix("name: "));
    let find = |name: &str| {
        ["openapi", "postman", "flopack"].iter().map(|kind| folder.join(kind).join(name)).find(|path| path.is_file())
    };
    names
        .map(|name| find(name).unwrap_or_else(|| panic!("{name} of spec/sources.yaml is not in {}", folder.display())))
        .collect()
}

fn import_all(paths: &[PathBuf]) -> (Imported, Report) {
    import_changed(paths, str::to_owned)
}

/// Imports documents whose text was changed on the way, with the checked-in names.
fn import_changed(paths: &[PathBuf], change: impl Fn(&str) -> String) -> (Imported, Report) {
    let mut report = Report::new(Strictness::Strict);
    let mut texts = SourceMap::default();
    let names = texts.add("names.yaml", spec("names.yaml"));
    let names = names::read(names, &texts, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    let files: Vec<_> = paths
        .iter()
        .map(|path| texts.add(path.display().to_string(), change(&std::fs::read_to_string(path).unwrap())))
        .collect();
    let imported = import(&files, &names, &texts, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
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
    let mut texts = SourceMap::default();
    let known = texts.add("sources.yaml", listing.as_str());
    let known = upstream::read(known, &texts, &mut Report::default());
    assert!(known.iter().any(|known| known.origin.is_some()), "no origin was read");
    let help = "run `cargo xtask import` over the documents of spec/sources.yaml";
    assert_eq!(report.count(Severity::Error), 0);
    assert!(imported.sources_yaml(&known) == listing, "spec/sources.yaml is stale: {help}");
    assert!(imported.openapi_yaml == spec("openapi.yaml"), "spec/openapi.yaml is stale: {help}");
    assert!(imported.names_yaml == spec("names.yaml"), "spec/names.yaml is stale: {help}");
    assert!(imported.provenance_yaml == spec("provenance.yaml"), "spec/provenance.yaml is stale: {help}");
    assert!(imported.flows_yaml == spec("flows.yaml"), "spec/flows.yaml is stale: {help}");
    assert!(Findings::of(&report).to_yaml() == spec("findings.yaml"), "spec/findings.yaml is stale: {help}");
}

#[test]
fn an_import_of_the_same_documents_changes_nothing() {
    let Some(folder) = project::upstream("an_import_of_the_same_documents_changes_nothing") else { return };
    let (imported, _) = import_all(&documents(&folder, &spec("sources.yaml")));
    let mut report = Report::new(Strictness::Draft);
    let new = Side::of_import(imported.api, SourceMap::default(), &mut report).unwrap();
    let old = load(&project::root().join("spec/openapi.yaml"), &mut report).unwrap();
    let found = diff(&old, &new, &mut report).unwrap();
    assert!(found.changes.is_empty(), "{}", render(&found, Format::Text));
}

/// What an import has lost of the checked-in names.
fn lost(imported: &Imported) -> Vec<String> {
    let found: BTreeSet<&str> = imported.names_yaml.lines().collect();
    // A type with one more place has its places on lines of their own.
    let is_kept = |line: &str| match line.trim_start_matches("- ").split_once(": ") {
        Some((name, place)) if !line.contains('{') => {
            found.contains(line)
                || (found.contains(format!("{name}:").as_str()) && found.contains(format!("  - {place}").as_str()))
        }
        _ => found.contains(line),
    };
    spec("names.yaml").lines().filter(|line| !is_kept(line)).map(str::to_owned).collect()
}

#[test]
fn no_public_name_depends_on_the_order_of_documents_or_on_what_they_call_things() {
    let Some(folder) = project::upstream("no_public_name_depends_on_the_order_of_documents") else { return };
    let documents = documents(&folder, &spec("sources.yaml"));
    let types = |imported: &Imported| imported.api.types.keys().cloned().collect::<BTreeSet<_>>();
    let (usual, _) = import_all(&documents);
    let mut backward = documents.clone();
    backward.reverse();
    let mut rotated = documents.clone();
    rotated.rotate_left(2);
    for order in [backward, rotated] {
        let (imported, _) = import_all(&order);
        assert_eq!(lost(&imported), Vec::<String>::new());
        // Of two paths of one operation, the order decides which is left.
        let new: Vec<_> = types(&imported).difference(&types(&usual)).cloned().collect();
        assert!(new.iter().all(|name| name.starts_with("AffectedApp")), "{new:?}");
    }
    // The ids, summaries and names of four operations, in all documents.
    let (renamed, report) = import_changed(&documents, |text| {
        text.replace("Get Tags", "Show Labels")
            .replace("List Devices", "Enumerate Machines")
            .replace("Get Device Details", "Read Everything")
            .replace("Create Blueprint", "Make Plan")
    });
    assert_eq!(renamed.openapi_yaml, usual.openapi_yaml);
    assert_eq!(renamed.names_yaml, usual.names_yaml);
    assert!(report.diagnostics().iter().all(|found| found.code.id != "import-names"));
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
