//! The commands, one file each.

mod diff;
mod docs;
mod explain;
mod generate;
mod import;
mod release;
mod update;
mod why;

pub(crate) use diff::diff;
pub(crate) use docs::docs;
pub(crate) use explain::explain;
pub(crate) use generate::generate;
pub(crate) use import::import;
pub(crate) use release::release;
pub(crate) use update::update;
pub(crate) use why::why;

use kandji_codegen::diagnostic::{Diagnostic, Failed, Report};

use crate::Exit;

/// The value, or its fault in the report.
fn told<T>(result: Result<T, Diagnostic>, report: &mut Report) -> Result<T, Failed> {
    result.map_err(|fault| report.push(fault)).map_err(|()| Failed)
}

/// The exit code for a report with errors.
fn failed(report: &Report) -> Exit {
    if report.has_unreadable_input() { Exit::Unusable } else { Exit::Findings }
}
