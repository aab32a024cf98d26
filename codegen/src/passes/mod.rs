//! From a draft of the model to one that can be emitted. One pass, one verb, one file.

use crate::diagnostic::{Failed, Report};
use crate::model::Api;

/// Runs every pass.
///
/// # Errors
/// [`Failed`] if the model contradicts itself; `report` says where.
pub fn run(_api: &mut Api, report: &mut Report) -> Result<(), Failed> {
    report.checkpoint()
}
