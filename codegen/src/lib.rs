//! Reads what is known about the Kandji API and its Okta Workflows cards, reconciles the two, and emits a Rust client,
//! a card catalogue and documentation.
//!
//! The library is pure: it reads disk only in [`inputs`], and it writes nothing. [`generate`] is the whole pipeline.
//! `ARCHITECTURE.md` beside this folder's `Cargo.toml` says what each stage may rely on.

pub mod cards;
pub mod census;
pub mod corrections;
pub mod coverage;
pub mod decisions;
pub mod defects;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod emit;
pub mod import;
pub mod inputs;
pub mod model;
pub mod names;
pub mod openapi;
pub mod passes;
pub mod reconcile;
pub mod source;
mod text;
mod words;

use diagnostic::{Code, Failed, Report};
use emit::FileTree;
use inputs::SpecFolder;

/// What a successful run of [`generate`] made.
#[derive(Debug)]
pub struct Generated {
    /// The files to write.
    pub tree: FileTree,
    /// How many things went in and came out.
    pub census: census::Census,
    /// What the inputs leave unsaid.
    pub coverage: coverage::Coverage,
}

/// The pipeline: from the texts of a spec folder to the files of `generated/`.
///
/// # Errors
/// [`Failed`] if the inputs have errors; `report` says which, and may hold warnings of a successful run too.
pub fn generate(spec: &SpecFolder, report: &mut Report) -> Result<Generated, Failed> {
    let (document, corrections) = openapi::load_corrected(spec, report)?;
    let expected = census::Count::of_document(&document);
    let names = names::of_spec(spec, report)?;
    let mut api = openapi::read(&document, report)?;
    // The largest thing of the run; what is needed of it is in the model now.
    drop(document);
    names::apply(&names, &mut api);
    passes::run(&mut api, report)?;
    names::check(&names, &api, report)?;
    let cards = cards::parse(spec.cards, &spec.sources, report)?;
    let decisions = decisions::read(spec, report)?;
    let register = defects::Register::read(spec, corrections, &decisions, report)?;
    let reconciled = reconcile::reconcile(api, cards, &decisions, report)?;
    let coverage = coverage::Coverage::of(reconciled.api());
    let tree = emit::emit(&reconciled, &coverage, &register, &spec.sources);
    let census = census::take(expected, &reconciled, &tree, report)?;
    Ok(Generated { tree, census, coverage })
}

/// The explanation of a diagnostic's or a change's id.
#[must_use]
pub fn explain(id: &str) -> Option<&'static Code> {
    codes().find(|code| code.id == id)
}

/// Every id that [`explain`] knows.
pub fn explained() -> impl Iterator<Item = &'static str> {
    codes().map(|code| code.id)
}

fn codes() -> impl Iterator<Item = &'static Code> {
    let rules = reconcile::rules::all().map(|rule| &rule.code);
    diagnostic::codes::ALL.iter().copied().chain(rules).chain(diff::all_codes())
}
