//! What reads a document that is mutated.

use kandji_codegen::diagnostic::{Failed, Report, Strictness};
use kandji_codegen::inputs::SpecFolder;
use kandji_codegen::names::Names;
use kandji_codegen::source::{FileId, SourceMap};
use kandji_codegen::{generate, import, openapi, passes};

use super::Observed;

/// What reads a document.
pub(super) enum Reader {
    /// A file of the spec folder: everything is generated.
    Spec { spec: Box<SpecFolder>, file: FileId },
    /// A raw OpenAPI document: the description is written again.
    OpenApi,
    /// An upstream document: it is imported alone.
    Import,
}

/// How far a document is followed.
#[derive(Clone, Copy)]
pub(super) enum Stage {
    Description,
    Everything,
    Import,
}

impl Reader {
    /// What to observe, the cheapest first: a later stage is needed only where an earlier one shows nothing.
    pub(super) fn stages(&self) -> &'static [Stage] {
        match self {
            Self::Spec { spec, file } if *file == spec.openapi => &[Stage::Description, Stage::Everything],
            Self::Spec { .. } => &[Stage::Everything],
            Self::OpenApi => &[Stage::Description],
            Self::Import => &[Stage::Import],
        }
    }

    /// Reads a text in place of the document.
    pub(super) fn observe(&self, stage: Stage, name: &str, text: &str) -> Observed {
        match (stage, self) {
            (Stage::Description, Self::Spec { spec, file }) => {
                description(&with_text(spec, *file, text), Strictness::Strict)
            }
            (Stage::Description, _) => {
                let mut sources = SourceMap::default();
                let file = sources.add(name, text);
                description(&SpecFolder::of(sources, file), Strictness::Draft)
            }
            (Stage::Everything, Self::Spec { spec, file }) => everything(&with_text(spec, *file, text)),
            (Stage::Everything | Stage::Import, _) => imported(name, text),
        }
    }
}

/// The folder with another text in place of one file.
fn with_text(spec: &SpecFolder, file: FileId, text: &str) -> SpecFolder {
    let mut sources = SourceMap::default();
    for (id, source) in spec.sources.files() {
        sources.add(source.name(), if id == file { text } else { source.text() });
    }
    SpecFolder { sources, ..spec.clone() }
}

fn description(spec: &SpecFolder, strictness: Strictness) -> Observed {
    let mut report = Report::new(strictness);
    let written = read_description(spec, &mut report).ok();
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
    let generated = generate(spec, &mut report).ok();
    let output = generated.map(|generated| generated.tree.iter().flat_map(|(path, text)| [path, text]).collect());
    Observed::new(output, &report)
}

fn imported(name: &str, text: &str) -> Observed {
    let mut sources = SourceMap::default();
    let file = sources.add(name, text);
    let mut report = Report::new(Strictness::Strict);
    let imported = import::import(&[file], &Names::default(), &sources, &mut report).ok();
    // The listing of the documents without their hashes, which show every change.
    let listed = |source: &import::Source| format!("{:?} {}\n", source.licence, source.operations);
    let output = imported.map(|imported| {
        let sources: String = imported.sources.iter().map(listed).collect();
        imported.openapi_yaml + &imported.names_yaml + &imported.provenance_yaml + &sources
    });
    Observed::new(output, &report)
}
