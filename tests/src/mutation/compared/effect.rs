//! What is generated from a document: where it is the same, a mutation has no effect that a comparison could have seen.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::inputs::{Files, SpecFolder, read_documents_from, read_spec_from};
use kandji_codegen::names::Names;
use kandji_codegen::source::{FileId, SourceMap};
use kandji_codegen::{cards, generate, import, openapi, passes};

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

/// Everything that is generated from a spec folder, the description that is made of an OpenAPI document, what is imported from
/// a collection, or what is read of a card document; `None` if that fails.
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
    if root.extension().is_some_and(|extension| extension == "md") {
        return read_cards(file, &sources);
    }
    if import::is_collection(file, &sources) { imported(file, &sources) } else { description(file, sources) }
}

/// What a card document says, without the places.
fn read_cards(file: FileId, sources: &SourceMap) -> Option<String> {
    let read = cards::parse(file, sources, &mut Report::new(Strictness::Draft)).ok()?;
    let text = format!("{:?} {:?}", read.cards, read.passages);
    let mut parts = text.split("Span {");
    let first = parts.next().unwrap_or_default().to_owned();
    Some(parts.fold(first, |all, part| all + part.split_once('}').map_or(part, |(_, rest)| rest)))
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
