//! From a draft of the model to one that can be emitted. One pass, one verb, one file.

mod check;
mod classify;
mod contradiction;
mod essentials;
mod marks;
mod misleading;
mod name;
mod notation;
mod paginate;
mod share;
mod size;
#[cfg(test)]
pub(crate) mod testing;
mod titles;
mod words;

pub(crate) use contradiction::{are_opposites, contradiction};
pub(crate) use name::each_schema;

use std::collections::BTreeMap;

use crate::diagnostic::{Failed, Report};
use crate::model::Api;
pub(crate) use paginate::Hint as PageHint;
pub(crate) use titles::titles;

/// Runs every pass.
///
/// # Errors
/// [`Failed`] if the model contradicts itself; `report` says where.
pub fn run(api: &mut Api, report: &mut Report) -> Result<(), Failed> {
    api.sort();
    size::check(api, report)?;
    marks::run(api);
    paginate::run(api);
    titles::run(api);
    let roles = name::run(api);
    share::run(api, &roles);
    classify::run(api);
    essentials::run(api);
    notation::run(api, report);
    misleading::run(api, report);
    check::run(api, report);
    report.checkpoint()
}

/// Names every shape, gives equal shapes one definition, and recognises pages: what an import needs to write a document.
/// `hints` is what is known of pages beyond the model, by the operation's id.
pub(crate) fn define(api: &mut Api, hints: &BTreeMap<String, PageHint>) {
    api.sort();
    paginate::run_with(api, hints);
    titles::run(api);
    let roles = name::run(api);
    share::run(api, &roles);
}
