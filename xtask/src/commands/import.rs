//! `cargo xtask import`

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Failed, Report, Strictness};
use kandji_codegen::diff::{Format, Side, diff, load, render};
use kandji_codegen::emit::{Drift, FileTree};
use kandji_codegen::import::{Imported, import as run};
use kandji_codegen::inputs;
use kandji_codegen::names::{self, Names};
use kandji_codegen::source::SourceMap;

use super::failed;
use crate::cli::Import;
use crate::write::write_files;
use crate::{Exit, output};

/// The file of the public names.
const NAMES: &str = "names.yaml";

/// Writes the facts from upstream documents, and shows what changed.
pub(crate) fn import(arguments: &Import) -> Exit {
    let mut report = Report::new(Strictness::Strict);
    let (mut sources, files) = match inputs::read_documents(&arguments.files, &mut report) {
        Ok(read) => read,
        Err(unreadable) => return stop(&report, &unreadable.sources, arguments),
    };
    let names = read_names(arguments, &mut sources, &mut report);
    let imported = names.and_then(|names| run(&files, &names, &sources, &mut report));
    let Ok(imported) = imported else { return stop(&report, &sources, arguments) };
    output::report(&report, &sources, arguments.message_format.into());
    if arguments.check { check(arguments, &imported) } else { write(arguments, imported, sources) }
}

/// The files that an import writes, all beside the facts, with their new text.
fn outputs(arguments: &Import, imported: &Imported) -> [(PathBuf, String); 3] {
    let beside = |name: &str| arguments.out().with_file_name(name);
    [
        (arguments.out(), imported.openapi_yaml.clone()),
        (beside(NAMES), imported.names_yaml.clone()),
        (beside("sources.yaml"), imported.sources_yaml.clone()),
    ]
}

/// The pinned names; none if there is no such file yet.
fn read_names(arguments: &Import, sources: &mut SourceMap, report: &mut Report) -> Result<Names, Failed> {
    let file = inputs::read_optional(&arguments.out().with_file_name(NAMES), sources, report)?;
    file.map_or_else(|| Ok(Names::default()), |file| names::read(file, sources, report))
}

fn write(arguments: &Import, imported: Imported, sources: SourceMap) -> Exit {
    let operations = imported.api.operations.len();
    let files = outputs(arguments, &imported);
    show_changes(&arguments.out(), &Side::of_api(imported.api, sources));
    if let Err(failure) = write_files(&files) {
        let mut report = Report::new(Strictness::Strict);
        report.push(failure.diagnostic());
        return stop(&report, &SourceMap::default(), arguments);
    }
    output::data(&format!("{}: {operations} operations\n", arguments.out().display()));
    Exit::Done
}

/// Prints how the new facts differ from the old ones, if there are old ones that can be read.
fn show_changes(old: &Path, new: &Side) {
    let mut report = Report::new(Strictness::Draft);
    if !old.is_file() {
        return;
    }
    let changes = load(old, &mut report).map_err(|_| Failed).and_then(|old| diff(&old, new, &mut report));
    match changes {
        Ok(changes) => output::data(&render(&changes, Format::Text)),
        Err(Failed) => {
            output::message(&format!("note: cannot compare with `{}`, because it has errors\n", old.display()))
        }
    }
}

fn check(arguments: &Import, imported: &Imported) -> Exit {
    let mut report = Report::new(Strictness::Strict);
    let mut drift = Vec::new();
    for (path, text) in outputs(arguments, imported) {
        match difference(&path, &text, &mut report) {
            Ok(found) => drift.extend(found),
            Err(Failed) => return stop(&report, &SourceMap::default(), arguments),
        }
    }
    drift.iter().for_each(|one| output::data(&one.diff));
    match drift.as_slice() {
        [] => Exit::Done,
        _ => {
            output::message("error: the facts are out of date; run `cargo xtask import` with these documents\n");
            Exit::Findings
        }
    }
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
