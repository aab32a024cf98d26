//! Findings about the inputs: what is wrong, where, and what to do about it.
//!
//! A stage never stops at its first fault. It pushes every [`Diagnostic`] into the run's [`Report`] and goes on; the
//! pipeline asks [`Report::checkpoint`] between stages whether it may continue.

mod code;
mod render;
pub(crate) mod workflow;

pub use code::{Code, codes};
pub use render::{Format, render};

use std::collections::BTreeMap;

use crate::source::Span;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing to do.
    Note,
    /// Odd but handled; the run succeeds.
    Warning,
    /// The run fails.
    Error,
}

/// A place that a diagnostic points at, with what is to be seen there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is there, in a few words; may be empty.
    pub text: String,
}

/// One finding about the inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding it is; `cargo xtask explain` knows it by this code's id.
    pub code: &'static Code,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The places it is about, the main one first.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
    /// What `help` says to write, to be pasted as it stands; its lines are lines of the output.
    pub snippet: Option<String>,
}

impl Diagnostic {
    /// A finding that fails the run.
    pub fn error(code: &'static Code, message: impl Into<String>) -> Self {
        Self { code, severity: Severity::Error, message: message.into(), labels: Vec::new(), help: None, snippet: None }
    }

    /// A finding that is reported while the run goes on.
    pub fn warning(code: &'static Code, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// A remark.
    pub fn note(code: &'static Code, message: impl Into<String>) -> Self {
        Self { severity: Severity::Note, ..Self::error(code, message) }
    }

    /// Adds a place; the first one added is the main one.
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

    /// Says what to do, and gives the lines to paste. They must be the generator's own, since they keep their breaks.
    #[must_use]
    pub fn help_to_paste(self, help: impl Into<String>, snippet: impl Into<String>) -> Self {
        Self { snippet: Some(snippet.into()), ..self.help(help) }
    }

    /// The help as one text, the lines to paste below it.
    fn whole_help(&self) -> Option<String> {
        let help = self.help.as_deref()?;
        Some(self.snippet.as_ref().map_or_else(|| help.to_owned(), |snippet| format!("{help}\n{snippet}")))
    }
}

/// Whether a run must be clean or may go on over what only the checked-in inputs have to satisfy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strictness {
    /// Every error fails the run.
    #[default]
    Strict,
    /// For raw upstream documents: errors whose code allows it become warnings.
    Draft,
}

/// The run found errors; they are in its [`Report`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

/// A kind of thing that the census counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// An operation.
    Operation,
    /// A parameter of an operation.
    Parameter,
    /// A field of a request's body.
    BodyField,
    /// A field of an answer.
    ResponseField,
}

/// All findings of a run, in the order they were made.
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

    /// Whether raw documents are read.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.strictness == Strictness::Draft
    }

    /// Records a finding; a draft run softens errors that a raw upstream document may have.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        let softened = self.strictness == Strictness::Draft && diagnostic.code.warns_in_draft;
        if softened && diagnostic.severity == Severity::Error {
            diagnostic.severity = Severity::Warning;
        }
        self.diagnostics.push(diagnostic);
    }

    /// Records that a thing of the API document was left out, so that the census can account for it.
    pub fn skip(&mut self, thing: Thing, diagnostic: Diagnostic) {
        *self.skipped.entry(thing).or_default() += 1;
        self.push(diagnostic);
    }

    /// How many things of this kind were left out.
    #[must_use]
    pub fn skipped(&self, thing: Thing) -> usize {
        self.skipped.get(&thing).copied().unwrap_or(0)
    }

    /// Everything found so far.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// How many findings of this severity there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Whether an input could not be read at all, which has an exit code of its own.
    #[must_use]
    pub fn has_unreadable_input(&self) -> bool {
        let unreadable = |found: &Diagnostic| found.severity == Severity::Error && found.code.is_unreadable_input();
        self.diagnostics.iter().any(unreadable)
    }

    /// Ends the run between two stages if anything so far was an error.
    ///
    /// # Errors
    /// [`Failed`] if the report holds an error.
    pub fn checkpoint(&self) -> Result<(), Failed> {
        if self.count(Severity::Error) == 0 { Ok(()) } else { Err(Failed) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_run_softens_only_what_its_code_allows() {
        let mut report = Report::new(Strictness::Draft);
        report.push(Diagnostic::error(&codes::OVERLAY_DEAD_ACTION, "matches nothing"));
        assert_eq!((report.count(Severity::Error), report.count(Severity::Warning)), (0, 1));
        report.push(Diagnostic::error(&codes::YAML_SYNTAX, "broken"));
        assert_eq!(report.checkpoint(), Err(Failed));
    }
}
