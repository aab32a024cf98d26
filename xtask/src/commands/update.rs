//! `cargo xtask update`

mod documents;
mod downloader;
mod renew;

use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Diagnostic, Failed, Format, Report, Strictness, codes};
use kandji_codegen::diff::{Format as DiffFormat, Side, diff, load, render};
use kandji_codegen::inputs::{self, SpecFolder};
use kandji_codegen::source::SourceMap;
use kandji_codegen::upstream::{self, Renewed, Upstream, open_decisions, story};

use super::{failed, generate, import, told};
use crate::cli::{Import, Update};
use crate::write::write_files;
use crate::{Exit, output, project};
use documents::Documents;
use downloader::Downloader;
use renew::Version;

/// Gets the newest version of each upstream document. If there is a new one, imports all of them, generates, and says what
/// that means.
pub(crate) fn update(arguments: &Update) -> Exit {
    let mut report = Report::new(Strictness::Strict);
    let mut sources = SourceMap::default();
    let done = update_with(arguments, &mut sources, &mut report);
    output::report(&report, &sources, Format::Human);
    done.unwrap_or_else(|Failed| failed(&report))
}

fn update_with(arguments: &Update, sources: &mut SourceMap, report: &mut Report) -> Result<Exit, Failed> {
    let spec = arguments.spec();
    let known = inputs::read_text(&spec.join("sources.yaml"), sources, report)?;
    let known = upstream::read(known, sources, report);
    report.checkpoint()?;
    let downloader = Downloader::new(arguments.downloader.as_deref(), report)?;
    let new = renew::newer(&known, &downloader, &arguments.accept_shrunk, sources, report)?;
    if new.is_empty() {
        output::data(&format!("nothing is new: {} documents are as they were\n", upstream::latest(&known).len()));
        return Ok(Exit::Done);
    }
    new.iter().for_each(|version| output::data(&format!("{version}\n")));
    if arguments.check {
        return Ok(Exit::Findings);
    }
    let documents = Documents::new(&arguments.documents());
    let files = documents.all(&known, &new, &downloader, report)?;
    let old = side(&spec, report)?;
    take(&spec, &files, &new)?;
    let text = meaning(&spec, &new, &old, report)?;
    match &arguments.report {
        Some(path) => write(path, &text, report)?,
        None => output::data(&text),
    }
    Ok(Exit::Done)
}

/// Imports all documents, and generates what can be generated.
fn take(spec: &Path, files: &[PathBuf], new: &[Version]) -> Result<(), Failed> {
    let origins: Vec<Upstream> = new.iter().map(Version::entry).collect();
    let arguments = Import { files: files.to_vec(), out: Some(spec.join("openapi.yaml")), ..Import::default() };
    match import::with_origins(&arguments, &origins) {
        Exit::Done => Ok(()),
        _ => Err(Failed),
    }
}

/// What the update means.
fn meaning(spec: &Path, new: &[Version], old: &Side, report: &mut Report) -> Result<String, Failed> {
    let renewed: Vec<Renewed> = new.iter().map(Version::renewed).collect();
    let folder = inputs::read_spec(spec, None, None, report).map_err(|_| Failed)?;
    let found = generated(spec, &folder)?;
    let new = side(spec, report)?;
    let mut comparing = Report::new(Strictness::Draft);
    let changes = diff(old, &new, &mut comparing)?;
    Ok(story(&renewed, &open_decisions(&found), &folder.sources, &render(&changes, DiffFormat::Markdown)))
}

/// Writes generated/, as a draft if it has to be one, and returns what people have to decide. Nothing is written if not even a
/// draft can be generated.
fn generated(spec: &Path, folder: &SpecFolder) -> Result<Report, Failed> {
    let written = |draft| (generate::rewrite(spec, draft) == Exit::Done).then_some(()).ok_or(Failed);
    let mut strict = Report::new(Strictness::Strict);
    if kandji_codegen::generate(folder, &mut strict).is_ok() {
        return written(false).map(|()| Report::new(Strictness::Strict));
    }
    let mut draft = Report::new(Strictness::Draft);
    if kandji_codegen::generate(folder, &mut draft).is_ok() {
        written(true)?;
    }
    Ok(draft)
}

/// A spec folder as a side of a comparison.
fn side(spec: &Path, report: &mut Report) -> Result<Side, Failed> {
    let mut draft = Report::new(Strictness::Draft);
    load(spec, &mut draft).map_err(|_| {
        let message = format!("`{}` has errors, so nothing can be compared with it", spec.display());
        report.push(
            Diagnostic::error(&codes::IMPORT_UNCOMPARED, message).help("run `cargo xtask generate`, which shows them"),
        );
        Failed
    })
}

fn write(path: &Path, text: &str, report: &mut Report) -> Result<(), Failed> {
    let written = write_files(&[(path.to_owned(), text.to_owned())]);
    told(written.map_err(|failure| failure.diagnostic()), report)
}

impl Update {
    fn spec(&self) -> PathBuf {
        project::path("spec")
    }
}
