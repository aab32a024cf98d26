//! Errors that are not those of a few operations.

use super::table::named;
use crate::emit::docs::book::ERRORS;
use crate::emit::docs::escape::{Md, code, md};
use crate::emit::docs::guides::write::Writer;
use crate::emit::docs::markdown::inline;
use crate::emit::docs::sitemap::Target;
use crate::model::{ErrorCase, ErrorScope};

/// The errors that every operation can return, or every one with an argument in its path.
pub(super) fn shared(writer: Writer<'_>) -> Md {
    let cases = writer.input.api.errors.iter().filter(|case| !case.is_specific());
    let rows = cases.map(|case| {
        let status = Target::heading_on(ERRORS, &case.id).link(writer.page, &code(&case.status.to_string()));
        let message = case.text.as_deref().map(code).unwrap_or_default();
        [status, message, scope(case), inline(&case.cause), inline(&case.remedy)]
    });
    named(["Status", "Message", "Operations", "Cause", "What to do"], rows)
}

fn scope(case: &ErrorCase) -> Md {
    match case.operations {
        ErrorScope::WithArgumentsInThePath => md!("those with an argument in the path"),
        _ => md!("all"),
    }
}
