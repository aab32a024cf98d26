//! From a draft of the model to one that can be emitted. One pass, one verb, one file.

mod check;
mod classify;
mod name;
mod paginate;
mod share;
#[cfg(test)]
pub(crate) mod testing;
mod words;

#[cfg(test)]
pub(crate) use name::each_schema;

use crate::diagnostic::{Failed, Report};
use crate::model::Api;

/// Runs every pass.
///
/// # Errors
/// [`Failed`] if the model contradicts itself; `report` says where.
pub fn run(api: &mut Api, report: &mut Report) -> Result<(), Failed> {
    api.sort();
    let roles = name::run(api);
    share::run(api, &roles);
    paginate::run(api);
    classify::run(api);
    check::run(api, report);
    report.checkpoint()
}

/// Names every shape and gives equal shapes one definition: what an import needs to write a document.
pub fn define(api: &mut Api) {
    api.sort();
    let roles = name::run(api);
    share::run(api, &roles);
}
