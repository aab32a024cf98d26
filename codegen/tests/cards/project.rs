//! The documents of the project, which are read once and can be reconciled many times.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use kandji_codegen::decisions::{self, Decision};
use kandji_codegen::diagnostic::{Diagnostic, Report, Strictness};
use kandji_codegen::inputs::{SpecFolder, read_spec};
use kandji_codegen::model::Api;
use kandji_codegen::reconcile::{Finding, Reconciled, reconcile};
use kandji_codegen::source::SourceMap;
use kandji_codegen::{cards, openapi, passes};

/// The inputs of reconciliation.
pub(crate) struct Project {
    pub(crate) api: Api,
    pub(crate) cards: String,
    pub(crate) decisions: Vec<Decision>,
}

/// The project's own documents.
pub(crate) fn project() -> &'static Project {
    static PROJECT: OnceLock<Project> = OnceLock::new();
    PROJECT.get_or_init(|| {
        let spec = spec_folder();
        let mut report = Report::default();
        let document = openapi::load(&spec, &mut report).unwrap();
        let mut api = openapi::read(&document, &mut report).unwrap();
        passes::run(&mut api, &mut report).unwrap();
        let cards = spec.sources.file(spec.cards).unwrap().text().to_owned();
        Project { api, cards, decisions: without_exports(decisions::read(&spec, &mut report).unwrap()) }
    })
}

/// The spec folder of the project.
pub(crate) fn spec_folder() -> SpecFolder {
    read_spec(&root().join("spec"), None, None, &mut Report::default()).unwrap_or_else(|_| panic!("no spec folder"))
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A card document of upstream. These are not part of this repository.
pub(crate) fn upstream_cards(name: &str) -> Option<String> {
    let default = || root().join("../shared/upstream");
    let folder = std::env::var_os("KANDJI_UPSTREAM").map_or_else(default, PathBuf::from);
    let text = std::fs::read_to_string(folder.join("cards").join(name)).ok();
    if text.is_none() {
        println!("SKIPPED: no upstream document cards/{name} in {}", folder.display());
    }
    text
}

/// The outcome of a run.
pub(crate) struct Outcome {
    pub(crate) reconciled: Option<Reconciled>,
    pub(crate) report: Report,
    pub(crate) sources: SourceMap,
}

/// Reads and reconciles a card document.
pub(crate) fn run(api: &Api, text: &str, decisions: &[Decision], strictness: Strictness) -> Outcome {
    let mut sources = SourceMap::default();
    let file = sources.add("action-cards.md", text);
    let mut report = Report::new(strictness);
    let document = cards::parse(file, &sources, &mut report).ok();
    let reconciled = document.and_then(|document| reconcile(api.clone(), document, decisions, &mut report).ok());
    Outcome { reconciled, report, sources }
}

impl Outcome {
    pub(crate) fn findings(&self) -> &[Finding] {
        self.reconciled.as_ref().map_or(&[], Reconciled::findings)
    }

    /// Whether a rule found something about a subject.
    pub(crate) fn found(&self, rule: &str, subject: &str) -> bool {
        self.findings().iter().any(|finding| finding.rule == rule && finding.subject == subject)
    }

    /// Every finding, decided or not, and every diagnostic, each as one line.
    pub(crate) fn lines(&self) -> BTreeSet<String> {
        let found =
            self.findings().iter().map(|finding| format!("{} {}: {}", finding.rule, finding.subject, finding.message));
        let diagnostics = self.report.diagnostics().iter().map(line);
        found.chain(diagnostics).collect()
    }
}

/// A diagnostic as one line.
pub(crate) fn line(diagnostic: &Diagnostic) -> String {
    format!("{} {}", diagnostic.code.id, diagnostic.message)
}

/// The decisions in a text.
pub(crate) fn decisions_of(text: &str) -> Vec<Decision> {
    let mut spec = spec_folder();
    spec.decisions = Some(spec.sources.add("decisions.yaml", text));
    let mut report = Report::default();
    without_exports(decisions::read(&spec, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics())))
}

/// The decisions that are not about what exports of flows show, which these tests reconcile without.
fn without_exports(mut decisions: Vec<Decision>) -> Vec<Decision> {
    decisions.retain(|decision| !decision.rule.starts_with("export-"));
    decisions
}
