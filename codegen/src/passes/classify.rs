//! Classifies by risk.
use crate::model::Api;
pub(super) fn run(_api: &mut Api) {}
