//! What is generated from a document: where it is the same, a mutation has no effect that a comparison could have seen.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::inputs::{Files, SpecFolder, read_documents_from, read_spec_from};
use kandji_codegen::names::Names;
use kandji_codegen::source::{FileId, SourceMap};
use kandji_codegen::{generate, import, openapi, passes};

/// What a mutation does to what is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Nothing.
    None,
    /// Something.
    Some,
    /// Nothing can be generated any more, which is reported.
    Refused,
}

/// Everything that is generated from a spec folder, the description that is made of an OpenAPI document, or what is imported
/// from a collection; `None` if that fails.
pub(super) fn generated(files: &BTreeMap<PathBuf, Vec<u8>>, root: &Path) -> Option<String> {
    let files = Files::Memory(files.clone());
    if files.is_folder(root) {
        let mut report = Report::new(Strictness::Strict);
        let spec = read_spec_from(&files, root, [None, None], &mut report).ok()?;
        let generated = generate(&spec, &mut report).ok()?;
        return Some(generated.tree.iter().flat_map(|(path, text)| [path, text]).collect());
    }
    let (sources, read) = read_documents_from(&files, &[root.to_owned()], &mut Report::new(Strictness::Draft)).ok()?;
    let file = *read.first()?;
    if import::is_collection(file, &sources) { imported(file, &sources) } else { description(file, sources) }
}

fn imported(file: FileId, sources: &SourceMap) -> Option<String> {
    let mut report = Report::new(Strictness::Draft);
    let imported = import::import(&[file], &Names::default(), sources, &mut report).ok()?;
    Some(imported.openapi_yaml + &imported.names_yaml)
}

fn description(file: FileId, sources: SourceMap) -> Option<String> {
    let mut report = Report::new(Strictness::Draft);
    let document = openapi::load(&SpecFolder::of(sources, file), &mut report).ok()?;
    let mut api = openapi::read(&document, &mut report).ok()?;
    passes::run(&mut api, &mut report).ok()?;
    Some(openapi::to_json(&api))
}
