//! The documents that are mutated, and what reads each.

use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Failed, Report, Strictness};
use kandji_codegen::document::{Limits, Node, parse};
use kandji_codegen::inputs::{SpecFolder, read_documents, read_spec};
use kandji_codegen::names::Names;
use kandji_codegen::source::{FileId, SourceMap};
use kandji_codegen::{generate, import, openapi, passes};

use super::{Change, Observed, Outcome, Target, targets, written};

/// A document to mutate, with what it looks like unchanged.
pub struct Subject {
    /// The name, as messages show it.
    pub name: String,
    document: Node,
    reader: Reader,
    unchanged: Vec<Observed>,
}

/// What reads a document.
enum Reader {
    /// A file of the spec folder: everything is generated.
    Spec { spec: Box<SpecFolder>, file: FileId },
    /// A raw OpenAPI document: the description is written again.
    OpenApi,
    /// An upstream document: it is imported alone.
    Import,
}

impl Subject {
    fn new(name: String, document: Node, reader: Reader) -> Self {
        let mut subject = Self { name, document, reader, unchanged: Vec::new() };
        let text = written(&subject.document, None);
        subject.unchanged = subject.stages().map(|stage| subject.observe(stage, &text)).collect();
        subject
    }

    /// Every key.
    #[must_use]
    pub fn targets(&self) -> Vec<Target> {
        targets(&self.document)
    }

    /// What a change leads to. Nothing can come of a change below a key that is passed over with everything in it.
    #[must_use]
    pub fn outcome(&self, target: &Target, change: Change) -> Outcome {
        let outcome = self.outcome_at(target, change);
        let is_below_skipped = || {
            let all = self.targets();
            let mut above = all.iter().filter(|other| target.is_below(other));
            above.any(|other| self.outcome_at(other, Change::Removed) == Outcome::Skipped)
        };
        if outcome == Outcome::Lost && is_below_skipped() { Outcome::Skipped } else { outcome }
    }

    fn outcome_at(&self, target: &Target, change: Change) -> Outcome {
        let text = written(&self.document, Some((target, change)));
        let outcomes = self.stages().zip(&self.unchanged).map(|(stage, unchanged)| {
            // A later stage costs more and is needed only where an earlier one shows nothing.
            Outcome::of(unchanged, &self.observe(stage, &text))
        });
        outcomes.into_iter().find(|outcome| *outcome != Outcome::Lost).unwrap_or(Outcome::Lost)
    }

    fn stages(&self) -> impl Iterator<Item = Stage> + use<> {
        let stages: &[Stage] = match &self.reader {
            Reader::Spec { spec, file } if *file == spec.openapi => &[Stage::Description, Stage::Everything],
            Reader::Spec { .. } => &[Stage::Everything],
            Reader::OpenApi => &[Stage::Description],
            Reader::Import => &[Stage::Import],
        };
        stages.iter().copied()
    }

    fn observe(&self, stage: Stage, text: &str) -> Observed {
        match (stage, &self.reader) {
            (Stage::Description, Reader::Spec { spec, file }) => {
                description(&with_text(spec, *file, text), Strictness::Strict)
            }
            (Stage::Description, _) => {
                let mut sources = SourceMap::default();
                let file = sources.add(&self.name, text);
                description(&SpecFolder::of(sources, file), Strictness::Draft)
            }
            (Stage::Everything, Reader::Spec { spec, file }) => everything(&with_text(spec, *file, text)),
            (Stage::Everything | Stage::Import, _) => imported(&self.name, text),
        }
    }
}

#[derive(Clone, Copy)]
enum Stage {
    Description,
    Everything,
    Import,
}

/// The folder with another text in place of one file.
fn with_text(spec: &SpecFolder, file: FileId, text: &str) -> SpecFolder {
    let mut sources = SourceMap::default();
    for id in files(spec) {
        let source = spec.sources.file(id).expect("the file was read");
        sources.add(source.name(), if id == file { text } else { source.text() });
    }
    SpecFolder { sources, ..spec.clone() }
}

/// Every file of the folder, in the order in which they were read.
fn files(spec: &SpecFolder) -> Vec<FileId> {
    let optional = [spec.names, spec.decisions, spec.defects, spec.upstream];
    let mut files = vec![spec.openapi, spec.cards];
    files.extend(spec.overlays.iter().chain(&spec.words).copied().chain(optional.into_iter().flatten()));
    files.sort();
    files
}

fn description(spec: &SpecFolder, strictness: Strictness) -> Observed {
    let mut report = Report::new(strictness);
    let written = read_description(spec, &mut report).unwrap_or_default();
    Observed::new(written, &report)
}

fn read_description(spec: &SpecFolder, report: &mut Report) -> Result<String, Failed> {
    let document = openapi::load(spec, report)?;
    let mut api = openapi::read(&document, report)?;
    passes::run(&mut api, report)?;
    Ok(openapi::to_json(&api))
}

fn everything(spec: &SpecFolder) -> Observed {
    let mut report = Report::new(Strictness::Strict);
    let generated = generate(spec, &mut report);
    let output = generated.map(|generated| generated.tree.iter().flat_map(|(path, text)| [path, text]).collect());
    Observed::new(output.unwrap_or_default(), &report)
}

fn imported(name: &str, text: &str) -> Observed {
    let mut sources = SourceMap::default();
    let file = sources.add(name, text);
    let mut report = Report::new(Strictness::Strict);
    let imported = import::import(&[file], &Names::default(), &sources, &mut report);
    let output = imported.map(|imported| imported.openapi_yaml + &imported.names_yaml);
    Observed::new(output.unwrap_or_default(), &report)
}

/// Every YAML file of the spec folder, and every upstream document as `generate` and as `import` read it, as far as their
/// names have `wanted`.
///
/// # Panics
/// If a document cannot be read.
#[must_use]
pub fn subjects(spec: &Path, documents: &[PathBuf], wanted: &str) -> Vec<Subject> {
    let mut found = spec_subjects(spec, wanted);
    for path in documents {
        let (sources, files) =
            read_documents(std::slice::from_ref(path), &mut Report::default()).expect("it can be read");
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let document = || parse(files[0], &sources, Limits::default()).expect("it can be parsed");
        let readers = [("generate", Reader::OpenApi), ("import", Reader::Import)];
        for (command, reader) in readers.into_iter().skip(usize::from(import::is_collection(files[0], &sources))) {
            let name = format!("{command} {name}");
            if name.contains(wanted) {
                found.push(Subject::new(name, document(), reader));
            }
        }
    }
    found
}

fn spec_subjects(folder: &Path, wanted: &str) -> Vec<Subject> {
    let spec = read_spec(folder, None, None, &mut Report::default()).expect("the spec folder can be read");
    let name = |id: FileId| {
        let name = spec.sources.file(id).expect("the file was read").name();
        let below = Path::new(name).strip_prefix(folder).unwrap_or(Path::new(name));
        format!("spec {}", below.display())
    };
    let is_wanted = |id: &FileId| *id != spec.cards && name(*id).contains(wanted);
    let subject = |id: FileId| {
        let document = parse(id, &spec.sources, Limits::default()).expect("it can be parsed");
        Subject::new(name(id), document, Reader::Spec { spec: Box::new(spec.clone()), file: id })
    };
    files(&spec).into_iter().filter(is_wanted).map(subject).collect()
}
