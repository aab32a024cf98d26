//! `cargo xtask import`

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Diagnostic, Failed, Report, Strictness, codes};
use kandji_codegen::diff::{Format, Side, diff, load, render};
use kandji_codegen::emit::{Drift, FileTree};
use kandji_codegen::import::{Findings, Imported, import as run};
use kandji_codegen::inputs;
use kandji_codegen::model::Api;
use kandji_codegen::names::{self, Names};
use kandji_codegen::source::SourceMap;
use kandji_codegen::upstream::{self, Upstream};

use super::failed;
use crate::cli::Import;
use crate::write::write_files;
use crate::{Exit, output};

/// The file of the public names.
const NAMES: &str = "names.yaml";

/// The file of what imports have reported.
const FINDINGS: &str = "findings.yaml";
/// The file of the documents.
const SOURCES: &str = "sources.yaml";
/// The file of what exports of flows show of the cards.
const FLOWS: &str = "flows.yaml";
/// The file of the evidence for each fact.
const PROVENANCE: &str = "provenance.yaml";

/// Writes the facts from upstream documents, and shows what is new: findings that the last import did not report, and how
/// the facts changed.
pub(crate) fn import(arguments: &Import) -> Exit {
    with_origins(arguments, &[])
}

/// [`import`] of documents some of which have an origin that spec/sources.yaml does not know yet.
pub(super) fn with_origins(arguments: &Import, more: &[Upstream]) -> Exit {
    let mut report = Report::new(Strictness::Strict);
    if let Err(unsafe_place) = check_place(&arguments.out(), &arguments.files) {
        report.push(unsafe_place);
        output::report(&report, &SourceMap::default(), arguments.message_format.into());
        return Exit::Unusable;
    }
    let (mut sources, files) = match inputs::read_documents(&arguments.files, &mut report) {
        Ok(read) => read,
        Err(unreadable) => return stop(&report, &unreadable.sources, arguments),
    };
    let names = read_names(arguments, &mut sources, &mut report);
    let known = read_findings(arguments, &mut sources, &mut report);
    let origins = read_sources(arguments, &mut sources, &mut report);
    let imported = names.and_then(|names| run(&files, &names, &sources, &mut report));
    let origins = origins.map(|known| [more, &known].concat());
    let (Ok(imported), Ok(known), Ok(origins)) = (imported, known, origins) else {
        return stop(&report, &sources, arguments);
    };
    let mut shown = if arguments.all { report.clone() } else { known.news(&report) };
    new_without_origin(&imported, &origins).for_each(|note| shown.push(note));
    output::report(&shown, &sources, arguments.message_format.into());
    let files = outputs(arguments, &imported, &origins, &Findings::of(&report));
    if arguments.check { check(arguments, &files) } else { write(arguments, &files, imported, sources) }
}

/// Checks that an import overwrites neither an input nor what no import has written.
fn check_place(out: &Path, inputs: &[PathBuf]) -> Result<(), Diagnostic> {
    let refused = |reason: &str| {
        let message = format!("`{}` cannot be the file for the facts: {reason}", out.display());
        Err(Diagnostic::error(&codes::OUTPUT_UNSAFE, message).help("choose a new file in an empty folder with --out"))
    };
    let beside = [NAMES, SOURCES, FINDINGS, FLOWS, PROVENANCE].map(|name| out.with_file_name(name));
    if beside.iter().any(|path| path == out) {
        return refused("it is a file that goes beside the facts");
    }
    let real = |path: &Path| path.canonicalize().ok();
    let is_input =
        |path: &Path| real(path).is_some_and(|path| inputs.iter().any(|input| real(input) == Some(path.clone())));
    if is_input(out) || beside.iter().any(|path| is_input(path)) {
        return refused("it, or a file beside it that would be written, is one of the documents");
    }
    let usual = out.with_file_name("openapi.yaml");
    if out != usual && !out.exists() && usual.exists() && beside.iter().any(|path| path.exists()) {
        return refused("the names and sources beside it belong to `openapi.yaml`");
    }
    let is_ours = |text: &str| text.trim().is_empty() || text.starts_with("openapi:");
    if out.is_file() && !std::fs::read_to_string(out).is_ok_and(|text| is_ours(&text)) {
        return refused("it exists, and it is no OpenAPI document in YAML");
    }
    Ok(())
}

/// The files that an import writes, all beside the facts, with their new text.
fn outputs(
    arguments: &Import,
    imported: &Imported,
    origins: &[Upstream],
    findings: &Findings,
) -> [(PathBuf, String); 6] {
    let beside = |name: &str| arguments.out().with_file_name(name);
    [
        (arguments.out(), imported.openapi_yaml.clone()),
        (beside(NAMES), imported.names_yaml.clone()),
        (beside(SOURCES), imported.sources_yaml(origins)),
        (beside(PROVENANCE), imported.provenance_yaml.clone()),
        (beside(FLOWS), imported.flows_yaml.clone()),
        (beside(FINDINGS), findings.to_yaml()),
    ]
}

/// What the last import has reported; nothing if there is no such file yet.
fn read_findings(arguments: &Import, sources: &mut SourceMap, report: &mut Report) -> Result<Findings, Failed> {
    let file = inputs::read_optional(&arguments.out().with_file_name(FINDINGS), sources, report)?;
    file.map_or_else(|| Ok(Findings::default()), |file| Findings::read(file, sources, report))
}

/// The documents of the last import, with their origins; none if there is no such file yet.
fn read_sources(arguments: &Import, sources: &mut SourceMap, report: &mut Report) -> Result<Vec<Upstream>, Failed> {
    let file = inputs::read_optional(&arguments.out().with_file_name(SOURCES), sources, report)?;
    let known = file.map(|file| upstream::read(file, sources, report)).unwrap_or_default();
    report.checkpoint().map(|()| known)
}

/// A note about each document that the last import did not have and whose origin is not known.
fn new_without_origin(imported: &Imported, known: &[Upstream]) -> impl Iterator<Item = Diagnostic> {
    let is_new = |name: &str| !known.iter().any(|known| known.name == name);
    imported.sources.iter().filter(move |source| is_new(&source.name)).map(|source| {
        let message = format!("`{}` has no origin in {SOURCES}", source.name);
        Diagnostic::note(&codes::IMPORT_ORIGIN, message).help(codes::IMPORT_ORIGIN.fix)
    })
}

/// The pinned names; none if there is no such file yet.
fn read_names(arguments: &Import, sources: &mut SourceMap, report: &mut Report) -> Result<Names, Failed> {
    let file = inputs::read_optional(&arguments.out().with_file_name(NAMES), sources, report)?;
    file.map_or_else(|| Ok(Names::default()), |file| names::read(file, sources, report))
}

fn write(arguments: &Import, files: &[(PathBuf, String)], imported: Imported, sources: SourceMap) -> Exit {
    let operations = imported.api.operations.len();
    show_changes(arguments, imported.api, sources);
    if let Err(failure) = write_files(files) {
        let mut report = Report::new(Strictness::Strict);
        report.push(failure.diagnostic());
        return stop(&report, &SourceMap::default(), arguments);
    }
    output::data(&format!("{}: {operations} operations\n", arguments.out().display()));
    Exit::Done
}

/// Prints how the new facts differ from the old ones, if there are old ones that can be read.
fn show_changes(arguments: &Import, api: Api, sources: SourceMap) {
    let mut report = Report::new(Strictness::Draft);
    let old = arguments.out();
    if !old.is_file() {
        return;
    }
    let new = Side::of_import(api, sources, &mut report);
    let old_side = load(&old, &mut report).map_err(|_| Failed);
    let changes = old_side.and_then(|old| diff(&old, &new?, &mut report));
    match changes {
        Ok(changes) => output::data(&render(&changes, Format::Text)),
        Err(Failed) => {
            let message = format!("cannot compare with `{}`, because it has errors", old.display());
            let mut report = Report::new(Strictness::Draft);
            report.push(Diagnostic::note(&codes::IMPORT_UNCOMPARED, message));
            output::report(&report, &SourceMap::default(), arguments.message_format.into());
        }
    }
}

fn check(arguments: &Import, files: &[(PathBuf, String)]) -> Exit {
    let mut report = Report::new(Strictness::Strict);
    for (path, text) in files {
        let Ok(drift) = difference(path, text, &mut report) else {
            return stop(&report, &SourceMap::default(), arguments);
        };
        for one in drift {
            let message = format!("`{}` is {}", path.display(), one.kind.as_str());
            let found = Diagnostic::error(&codes::OUTPUT_DRIFT, message);
            report.push(found.help("run `cargo xtask import` with these documents and commit the result"));
            output::data(&one.diff);
        }
    }
    if report.diagnostics().is_empty() { Exit::Done } else { stop(&report, &SourceMap::default(), arguments) }
}

/// How a file differs from its expected text. A missing file is drift too.
fn difference(path: &Path, text: &str, report: &mut Report) -> Result<Vec<Drift>, Failed> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut tree = FileTree::default();
    tree.insert(name.clone(), text);
    if path.symlink_metadata().is_err() {
        return Ok(tree.drift(&BTreeMap::new()));
    }
    let mut sources = SourceMap::default();
    let found = inputs::read_text(path, &mut sources, report)?;
    let found = sources.file(found).map(|file| file.text().as_bytes().to_vec()).unwrap_or_default();
    Ok(tree.drift(&BTreeMap::from([(name, found)])))
}

fn stop(report: &Report, sources: &SourceMap, arguments: &Import) -> Exit {
    output::report(report, sources, arguments.message_format.into());
    failed(report)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn no_input_and_no_foreign_file_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let refused = |out: &str, inputs: &[&str]| {
            let inputs: Vec<PathBuf> = inputs.iter().map(|name| at(name)).collect();
            check_place(&at(out), &inputs).err().map(|fault| fault.message)
        };
        fs::write(at("api.yaml"), "openapi: 3.0.0\n").unwrap();
        fs::write(at("notes.md"), "# Notes\n").unwrap();
        assert!(refused("api.yaml", &["api.yaml"]).unwrap().contains("one of the documents"));
        assert!(refused("notes.md", &["api.yaml"]).unwrap().contains("no OpenAPI document"));
        assert!(refused("names.yaml", &["api.yaml"]).unwrap().contains("goes beside the facts"));
        assert_eq!(refused("new/openapi.yaml", &["api.yaml"]), None);
        assert_eq!(refused("api.yaml", &["other.yaml"]), None);
        fs::write(at("openapi.yaml"), "openapi: 3.0.0\n").unwrap();
        fs::write(at("names.yaml"), "groups: {}\n").unwrap();
        assert!(refused("draft.yaml", &["api.yaml"]).unwrap().contains("belong to `openapi.yaml`"));
        assert_eq!(refused("openapi.yaml", &["api.yaml"]), None);
        assert!(refused("openapi.yaml", &["names.yaml"]).unwrap().contains("one of the documents"));
    }
}
