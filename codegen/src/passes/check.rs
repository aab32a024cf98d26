//! Checks.
use crate::diagnostic::Report;
use crate::model::Api;
pub(super) fn run(_api: &mut Api, _report: &mut Report) {}
