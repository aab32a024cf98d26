//! Diagnostics: what is wrong with the inputs, where, and what to do about it.
//!
//! A stage does not stop at its first error. It pushes every [`Diagnostic`] into the run's [`Report`] and continues. Between
//! stages, the pipeline asks [`Report::checkpoint`] whether it may go on.

mod code;
pub mod codes;
mod declare;
pub mod import_codes;
pub mod release_codes;
mod render;
pub(crate) mod workflow;

pub use code::Code;
pub use render::{Format, render};

pub use crate::text::harmless_lines;

use std::collections::BTreeMap;

use crate::source::Span;
use crate::text::bounded;

/// The codes of `generate` and `import`, except those of the reconciliation rules.
pub fn all_codes() -> impl Iterator<Item = &'static Code> {
    codes::ALL.iter().chain(import_codes::ALL).chain(release_codes::ALL).copied()
}

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// For information; there is nothing to do.
    Note,
    /// Suspicious but handled; the run succeeds.
    Warning,
    /// The run fails.
    Error,
}

/// The most characters of a message, of the text at a place, and of the help with its lines to paste.
const MAX_MESSAGE: usize = 1_000;
const MAX_LABEL: usize = 300;
const MAX_HELP: usize = 4_000;

/// A place that a diagnostic points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is there, in a few words. May be empty.
    pub text: String,
}

/// One problem, or one fact worth knowing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of diagnostic; `cargo xtask explain` explains its id.
    pub code: &'static Code,
    /// How severe it is.
    pub severity: Severity,
    /// What is wrong, in one sentence without a period.
    pub message: String,
    /// The places, the main one first.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
    /// Lines that `help` says to write, printed so that they can be pasted.
    pub snippet: Option<String>,
}

impl Diagnostic {
    /// A diagnostic that fails the run.
    pub fn error(code: &'static Code, message: impl Into<String>) -> Self {
        Self { code, severity: Severity::Error, message: message.into(), labels: Vec::new(), help: None, snippet: None }
    }

    /// A diagnostic that does not fail the run.
    pub fn warning(code: &'static Code, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// A diagnostic for information only.
    pub fn note(code: &'static Code, message: impl Into<String>) -> Self {
        Self { severity: Severity::Note, ..Self::error(code, message) }
    }

    /// Adds a place. The first one is the main one.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says what to do, with lines to paste. The generator must have written the lines, because their line breaks are kept.
    #[must_use]
    pub fn help_to_paste(self, help: impl Into<String>, snippet: impl Into<String>) -> Self {
        Self { snippet: Some(snippet.into()), ..self.help(help) }
    }

    /// Cuts what a document could make long: a message may quote a scalar of several megabytes.
    fn bound(&mut self) {
        let cut = |text: &mut String, most| *text = bounded(std::mem::take(text), most);
        cut(&mut self.message, MAX_MESSAGE);
        self.labels.iter_mut().for_each(|label| cut(&mut label.text, MAX_LABEL));
        self.help.iter_mut().chain(&mut self.snippet).for_each(|text| cut(text, MAX_HELP));
    }

    /// The help followed by the lines to paste.
    fn whole_help(&self) -> Option<String> {
        let help = self.help.as_deref()?;
        Some(self.snippet.as_ref().map_or_else(|| help.to_owned(), |snippet| format!("{help}\n{snippet}")))
    }
}

/// Whether the inputs must satisfy everything that the checked-in ones do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strictness {
    /// Every error fails the run.
    #[default]
    Strict,
    /// For raw upstream documents: errors become warnings if their code allows it.
    Draft,
}

/// The run found errors, which are in its [`Report`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

/// A kind of item that the census counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// An operation.
    Operation,
    /// A parameter of an operation.
    Parameter,
    /// A field of a request body.
    BodyField,
    /// A field of a response.
    ResponseField,
    /// A header of a response.
    Header,
    /// A scheme of a security requirement.
    Security,
    /// A key that is passed over wherever it occurs, with everything in it.
    Key,
    /// A component that nothing refers to, or a value that the model has no use for.
    Unused,
}

/// All diagnostics of a run, in the order in which they were reported.
#[derive(Clone, Debug, Default)]
pub struct Report {
    strictness: Strictness,
    diagnostics: Vec<Diagnostic>,
    skipped: BTreeMap<Thing, usize>,
}

impl Report {
    /// An empty report.
    #[must_use]
    pub fn new(strictness: Strictness) -> Self {
        Self { strictness, diagnostics: Vec::new(), skipped: BTreeMap::new() }
    }

    /// Whether this is the report of a draft run.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.strictness == Strictness::Draft
    }

    /// Adds a diagnostic. A draft run turns errors that a raw upstream document may have into warnings.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        diagnostic.bound();
        let is_softened = self.strictness == Strictness::Draft && diagnostic.code.warns_in_draft;
        if is_softened && diagnostic.severity == Severity::Error {
            diagnostic.severity = Severity::Warning;
        }
        self.diagnostics.push(diagnostic);
    }

    /// An empty report of the same run, for work that is done at the same time. [`Report::append`] brings it back.
    #[must_use]
    pub(crate) fn branch(&self) -> Self {
        Self::new(self.strictness)
    }

    /// A report of the same run without its diagnostics.
    #[must_use]
    pub(crate) fn without_diagnostics(&self) -> Self {
        Self { diagnostics: Vec::new(), ..self.clone() }
    }

    /// Adds everything of another report of the run.
    pub(crate) fn append(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
        for (thing, count) in other.skipped {
            *self.skipped.entry(thing).or_default() += count;
        }
    }

    /// Records that an item of the API document was left out, so that the census can account for it.
    pub fn skip(&mut self, thing: Thing, diagnostic: Diagnostic) {
        *self.skipped.entry(thing).or_default() += 1;
        self.push(diagnostic);
    }

    /// Counts items that are knowingly passed over, for a reason that is the same wherever they occur.
    pub(crate) fn pass_over(&mut self, thing: Thing, count: usize) {
        *self.skipped.entry(thing).or_default() += count;
    }

    /// How many items of this kind were left out.
    #[must_use]
    pub fn skipped(&self, thing: Thing) -> usize {
        self.skipped.get(&thing).copied().unwrap_or(0)
    }

    /// All diagnostics so far.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The number of diagnostics with this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Whether an input could not be read at all or an output not be written, which has an exit code of its own.
    #[must_use]
    pub fn has_unreadable_input(&self) -> bool {
        let unreadable = |found: &Diagnostic| found.severity == Severity::Error && found.code.is_unreadable_input();
        self.diagnostics.iter().any(unreadable)
    }

    /// Fails if there has been an error.
    ///
    /// # Errors
    /// [`Failed`] if the report contains an error.
    pub fn checkpoint(&self) -> Result<(), Failed> {
        if self.count(Severity::Error) == 0 { Ok(()) } else { Err(Failed) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique() {
        let ids: std::collections::BTreeSet<_> = all_codes().map(|code| code.id).collect();
        assert_eq!(ids.len(), all_codes().count());
        assert!(ids.contains("ref-cycle") && ids.contains("import-lost"));
    }

    #[test]
    fn a_draft_run_softens_only_what_its_code_allows() {
        let mut report = Report::new(Strictness::Draft);
        report.push(Diagnostic::error(&codes::OVERLAY_DEAD_ACTION, "matches nothing"));
        assert_eq!((report.count(Severity::Error), report.count(Severity::Warning)), (0, 1));
        report.push(Diagnostic::error(&codes::YAML_SYNTAX, "broken"));
        assert_eq!(report.checkpoint(), Err(Failed));
    }

    #[test]
    fn a_branch_is_as_strict_and_comes_back_whole() {
        let mut report = Report::new(Strictness::Draft);
        report.push(Diagnostic::note(&codes::YAML_SYNTAX, "first"));
        report.skip(Thing::Operation, Diagnostic::note(&codes::YAML_SYNTAX, "second"));
        let mut branch = report.branch();
        assert!(branch.is_draft() && branch.diagnostics().is_empty());
        branch.skip(Thing::Operation, Diagnostic::note(&codes::YAML_SYNTAX, "third"));
        report.append(branch);
        let messages: Vec<_> = report.diagnostics().iter().map(|one| one.message.as_str()).collect();
        assert_eq!((messages, report.skipped(Thing::Operation)), (vec!["first", "second", "third"], 2));
    }
}
