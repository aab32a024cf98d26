//! Disagreements between the two documents.

use crate::decisions::Decision;
use crate::diagnostic::Severity;
use crate::model::{Card, Section};
use crate::source::Span;

/// A disagreement between the card document and the API document.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The id of the rule that found it.
    pub rule: &'static str,
    /// What it is about: `card-slug`, `card-slug/section`, or `card-slug/section/key`.
    pub subject: String,
    /// How severe it is until it is decided.
    pub severity: Severity,
    /// What disagrees, in one sentence.
    pub message: String,
    /// What it means to somebody who builds a flow with the card, in a sentence or two; `None` if it concerns only those who
    /// maintain the documents.
    pub advice: Option<String>,
    /// Whether the card cannot do what it is for because of it, as far as its document shows.
    pub is_obstacle: bool,
    /// The place in the card document.
    pub card_span: Span,
    /// The place in the API document, or the other place in the card document if the finding compares two of these.
    pub api_span: Span,
    /// The verdict that would settle it, if the rule can propose one. A person has to check it.
    pub proposal: Option<String>,
    /// The decision that settles it.
    pub decision: Option<Decision>,
}

impl Finding {
    /// The slug of the card that it is about.
    #[must_use]
    pub fn card_slug(&self) -> &str {
        self.subject.split_once('/').map_or(&self.subject, |(slug, _)| slug)
    }

    /// Adds the places in the two documents.
    pub(crate) fn at(mut self, card: Span, api: Span) -> Self {
        (self.card_span, self.api_span) = (card, api);
        self
    }

    /// Says what it means to somebody who builds a flow with the card.
    pub(crate) fn advising(mut self, advice: impl Into<String>) -> Self {
        self.advice = Some(advice.into());
        self
    }

    /// Says that the card cannot do what it is for because of it.
    pub(crate) fn preventing(mut self) -> Self {
        self.is_obstacle = true;
        self
    }

    /// Replaces the rule's severity by that of the case.
    pub(crate) fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Adds a verdict to propose.
    pub(crate) fn proposing(mut self, verdict: impl Into<String>) -> Self {
        self.proposal = Some(verdict.into());
        self
    }
}

/// `card-slug/section`, by which decisions name a section.
pub(crate) fn section_subject(card: &Card, section: Section) -> String {
    format!("{}/{section}", card.slug)
}

/// `card-slug/section/key`, by which decisions name a field.
pub(crate) fn field_subject(card: &Card, section: Section, key: &str) -> String {
    format!("{}/{section}/{key}", card.slug)
}
