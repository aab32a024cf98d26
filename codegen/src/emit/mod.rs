//! Turns [`Reconciled`] into files. Emitters take nothing else but what is derived from it, and the sources that its
//! spans point into.

mod cards;
mod cli;
mod client;
mod commands;
mod docs;
mod jobs;
mod packages;
mod paths;
mod tenant;
mod tree;

pub(crate) use client::{LIBRARY, Sink, client_files, crate_of, runtime_files};
pub use docs::CLIENT_CHANGELOG;
/// Markdown that is safe to show, for what is written about inputs.
pub(crate) mod markdown {
    pub(crate) use super::docs::escape::code;
}

pub use tree::{Drift, DriftKind, FileTree};

use crate::changelog::Changelog;
use crate::coverage::Coverage;
use crate::defects::Register;
use crate::diagrams::Flow;
use crate::examples::Examples;
use crate::guides::Guide;
use crate::openapi;
use crate::parallel::both;
use crate::provenance::{Marks, Provenance};
use crate::reconcile::Reconciled;
use crate::source::SourceMap;
use crate::versions::Versions;
use jobs::Job;

/// Path of the file that marks the folder as generated.
const README: &str = "README.md";

/// The text of that file.
const README_TEXT: &str = "\
# Made by `cargo xtask generate`

Everything in this folder is generated from `spec/`. Do not edit it. Correct text in `spec/words`, facts in
`spec/overlays`, names in `spec/names.yaml`, cards in `spec/action-cards.md`, and verdicts in `spec/decisions.yaml`. Then
run `cargo xtask generate`.

* `openapi.json`: the corrected API document, for any other generator
* `client/`: the Rust client, crate `kandji-client`
* `cli/`: the command line, crate `kandji-cli`
* `tenant/`: the fake tenant, crate `kandji-tenant`
* `cards/`: the card catalog, JSON Schemas for every card, and the crate `kandji-cards`
* `docs/`: the book, which `cargo xtask docs --open` shows
* `tests/`: what only the project's tests use
";

/// The file that every output folder has, and its first line, by which a later run recognizes the folder.
#[must_use]
pub fn marker() -> (&'static str, &'static str) {
    (README, README_TEXT.lines().next().unwrap_or_default())
}

/// What is known beside the API and the cards.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// What has no description, type or example.
    pub coverage: &'a Coverage,
    /// What the upstream documents get wrong, and the corrections.
    pub register: &'a Register,
    /// Who says what.
    pub provenance: &'a Provenance,
    /// An example of every operation.
    pub examples: &'a Examples,
    /// The guides of the book.
    pub guides: &'a [Guide],
    /// The diagrams that guides can show.
    pub diagrams: &'a [Flow],
    /// The versions of what is emitted.
    pub versions: &'a Versions,
    /// What each release has changed.
    pub changelog: &'a Changelog,
}

/// Every file of `generated/`.
#[must_use]
pub fn emit(reconciled: &Reconciled, known: Known<'_>, sources: &SourceMap) -> FileTree {
    let Known { coverage, register, provenance, examples, guides, diagrams, versions, changelog } = known;
    let index = &client::ApiIndex::new(reconciled.api(), examples);
    let marks = || Marks::of(reconciled.api(), provenance, register);
    let (guide, marks) = both(|| client::Guide::new(index), marks);
    let input = docs::Input {
        api: reconciled.api(),
        cards: reconciled.cards(),
        skipped: &reconciled.document().skipped,
        passages: &reconciled.document().passages,
        findings: reconciled.findings(),
        coverage,
        register,
        marks: &marks,
        type_owners: &index.type_owners,
        client_guide: &guide.using,
        client_calls: &guide.calls,
        client_examples: &guide.examples,
        commands: &guide.commands,
        examples,
        guides,
        diagrams,
        changelog,
        sources,
    };
    let book = docs::Plan::new(input);
    let others: [Job<'_>; 5] = [
        cli::job(&versions.cards, &versions.client, &versions.tenant),
        Box::new(|tree| tree.insert(README, README_TEXT)),
        Box::new(|tree| {
            let document = openapi::to_json_with(reconciled.api(), examples);
            tenant::insert_document(&document, tree);
            tree.insert("openapi.json", document);
        }),
        tenant::job(examples, &versions.tenant),
        Box::new(|tree| cards::emit(reconciled, versions, sources, tree)),
    ];
    let client = client::jobs(index, &versions.client);
    jobs::run(&client.chain(others).chain(book.jobs()).collect::<Vec<_>>())
}
