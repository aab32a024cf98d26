//! Reads descriptions of the Kandji API and of its Okta Workflows cards, reconciles the two, and emits a Rust client, a card
//! catalog and documentation.
//!
//! The library is pure: it reads from disk only in [`inputs`], and writes nothing. [`generate`] is the whole pipeline.
//! `ARCHITECTURE.md`, beside this crate's `Cargo.toml`, describes the stages and what they can rely on.

pub mod cards;
pub mod census;
pub mod changelog;
pub mod corrections;
pub mod coverage;
pub mod decisions;
pub mod defects;
pub mod diagnostic;
pub mod diagrams;
pub mod diff;
pub mod document;
pub mod emit;
pub mod errors;
pub mod examples;
mod flows;
pub mod guides;
pub mod import;
pub mod inputs;
pub mod model;
pub mod names;
pub mod openapi;
mod parallel;
pub mod passes;
pub mod provenance;
pub mod public_clients;
pub mod reconcile;
pub mod release;
pub mod source;
mod text;
pub mod upstream;
pub mod versions;
pub mod why;
mod words;

use diagnostic::{Code, Failed, Report};
use emit::FileTree;
use inputs::SpecFolder;
use parallel::both;
use why::Told;

/// The result of a successful run of [`generate`].
#[derive(Debug)]
pub struct Generated {
    /// The files to write.
    pub tree: FileTree,
    /// How many items went in and came out.
    pub census: census::Census,
    /// What has no description or type.
    pub coverage: coverage::Coverage,
}

/// The pipeline: from a spec folder to the files of `generated/`.
///
/// # Errors
/// [`Failed`] if the inputs have errors, which are in `report`. A successful run can leave warnings there.
pub fn generate(spec: &SpecFolder, report: &mut Report) -> Result<Generated, Failed> {
    let mut counted = census::Count::default();
    // The document is the largest value of the run, and the model has everything that is needed of it.
    let resolved = resolve(spec, |document| counted = census::Count::of_document(&document), report)?;
    // Whatever was resolved is gone before the census reads the files back, so both never take memory at the same time.
    let (tree, coverage, expected) = emitted(resolved, counted, spec, report)?;
    let census = census::take(&expected, &tree, report)?;
    Ok(Generated { tree, census, coverage })
}

/// The files, what they leave open, and what the census has to find in them.
fn emitted(
    resolved: Resolved,
    mut counted: census::Count,
    spec: &SpecFolder,
    report: &mut Report,
) -> Result<(FileTree, coverage::Coverage, census::Expected), Failed> {
    let Resolved { reconciled, register, provenance, fleet, guides, diagrams, added, versions, changelog, .. } =
        resolved;
    let examples = examples::Examples::of_api(reconciled.api(), &fleet, report)?;
    counted.add_errors(added);
    counted.passed_over += openapi::count_examples(reconciled.api(), &examples);
    let coverage = coverage::Coverage::of(reconciled.api(), &examples);
    let known = emit::Known {
        coverage: &coverage,
        register: &register,
        provenance: &provenance,
        examples: &examples,
        guides: &guides,
        diagrams: &diagrams,
        versions: &versions,
        changelog: &changelog,
    };
    let tree = emit::emit(&reconciled, known, &spec.sources);
    Ok((tree, coverage, census::Expected::of(counted, &reconciled)))
}

/// Where facts come from: who says so, and what was overruled. A place is written as [`mod@why`] says; each gets its stories.
///
/// # Errors
/// [`Failed`] if the inputs have errors, which are in `report`.
pub fn why(spec: &SpecFolder, places: &[&str], report: &mut Report) -> Result<Vec<Told>, Failed> {
    let mut kept = None;
    let resolved = resolve(spec, |document| kept = Some(document), report)?;
    let document = kept.ok_or(Failed)?;
    let reported = spec.findings.map(|file| import::Findings::read(file, &spec.sources, report)).transpose()?;
    let known = why::Knowledge {
        sources: &spec.sources,
        document: &document,
        reconciled: &resolved.reconciled,
        names: &resolved.names,
        decisions: &resolved.decisions,
        register: &resolved.register,
        provenance: &resolved.provenance,
        reported: &reported.unwrap_or_default(),
    };
    Ok(why::tell(known, places))
}

/// Everything that the inputs say, reconciled.
struct Resolved {
    /// The API and the cards.
    reconciled: reconcile::Reconciled,
    names: names::Names,
    decisions: Vec<decisions::Decision>,
    /// The corrections, and the defects that they cite.
    register: defects::Register,
    /// Who says what.
    provenance: provenance::Provenance,
    /// What the examples are about.
    fleet: examples::Fleet,
    /// The guides of the book.
    guides: Vec<guides::Guide>,
    /// The diagrams that they can show.
    diagrams: Vec<diagrams::Flow>,
    /// What the known errors added to the API.
    added: errors::Added,
    /// The versions of what is emitted.
    versions: versions::Versions,
    /// What each release has changed.
    changelog: changelog::Changelog,
}

/// The pipeline before anything is emitted. `keep` gets the corrected document once it was read.
fn resolve(spec: &SpecFolder, keep: impl FnOnce(document::Node), report: &mut Report) -> Result<Resolved, Failed> {
    let branch = report.branch();
    let (loaded, others) = both(|| openapi::load_corrected(spec, report), || Others::read(spec, &branch));
    let (document, corrections) = loaded?;
    let names = others.names.report(report)?;
    let mut api = openapi::read(&document, report)?;
    keep(document);
    names::apply(&names, &mut api);
    passes::run(&mut api, report)?;
    names::check(&names, &api, report)?;
    let provenance = others.provenance.report(report)?;
    provenance::check(&provenance, &api, spec, report)?;
    let added = errors::apply(others.errors.report(report)?, &mut api, report)?;
    let mut cards = others.cards.report(report)?;
    flows::attach(&mut cards, others.flows.report(report)?, report);
    let decisions = others.decisions.report(report)?;
    let mut register = defects::Register::read(spec, corrections, &decisions, report)?;
    register.place(&api, report)?;
    let guides = others.guides.report(report)?;
    let reconciled = reconcile::reconcile(api, cards, &decisions, report)?;
    let fleet = others.fleet.report(report)?;
    let diagrams = diagrams::all(others.diagrams.report(report)?, reconciled.api(), report)?;
    let versions = others.versions.report(report)?;
    let changelog = others.changelog.report(report)?;
    guides::check(&guides, reconciled.api(), reconciled.cards(), &diagrams, report)?;
    Ok(Resolved {
        reconciled,
        names,
        decisions,
        register,
        provenance,
        fleet,
        guides,
        diagrams,
        added,
        versions,
        changelog,
    })
}

/// The inputs beside the API document, which are read while it is.
struct Others {
    names: Reported<names::Names>,
    cards: Reported<model::CardDocument>,
    flows: Reported<Vec<model::ConnectorCard>>,
    decisions: Reported<Vec<decisions::Decision>>,
    provenance: Reported<provenance::Provenance>,
    errors: Reported<Vec<model::ErrorCase>>,
    fleet: Reported<examples::Fleet>,
    guides: Reported<Vec<guides::Guide>>,
    diagrams: Reported<Vec<diagrams::Flow>>,
    versions: Reported<versions::Versions>,
    changelog: Reported<changelog::Changelog>,
}

impl Others {
    fn read(spec: &SpecFolder, report: &Report) -> Self {
        Self {
            names: Reported::new(report, |report| names::of_spec(spec, report)),
            cards: Reported::new(report, |report| cards::parse(spec.cards, &spec.sources, report)),
            flows: Reported::new(report, |report| flows::read(spec, report)),
            decisions: Reported::new(report, |report| decisions::read(spec, report)),
            provenance: Reported::new(report, |report| provenance::of_spec(spec, report)),
            errors: Reported::new(report, |report| errors::of_spec(spec, report)),
            fleet: Reported::new(report, |report| examples::of_spec(spec, report)),
            guides: Reported::new(report, |report| guides::of_spec(spec, report)),
            diagrams: Reported::new(report, |report| diagrams::of_spec(spec, report)),
            versions: Reported::new(report, |report| versions::of_spec(spec, report)),
            changelog: Reported::new(report, |report| changelog::of_spec(spec, report)),
        }
    }
}

/// A result whose diagnostics wait for their turn.
struct Reported<T> {
    result: Result<T, Failed>,
    branch: Report,
}

impl<T> Reported<T> {
    fn new(report: &Report, read: impl FnOnce(&mut Report) -> Result<T, Failed>) -> Self {
        let mut branch = report.branch();
        Self { result: read(&mut branch), branch }
    }

    fn report(self, report: &mut Report) -> Result<T, Failed> {
        report.append(self.branch);
        report.checkpoint().and(self.result)
    }
}

/// The explanation of the id of a diagnostic or a change.
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
    diagnostic::all_codes().chain(rules).chain(diff::all_codes())
}
