//! Errors that are not those of a few operations.

use super::table::named;
use crate::emit::docs::book::ERRORS;
use crate::emit::docs::errors::meaning;
use crate::emit::docs::escape::{Md, code, md};
use crate::emit::docs::guides::writer::Writer;
use crate::emit::docs::markdown::inline;
use crate::emit::docs::sitemap::Target;
use crate::model::{BadRequest, ErrorCase, ErrorScope};
use crate::text::rust_names::pascal;

/// The errors that every operation can return, or every one with an argument in its path.
pub(super) fn shared(writer: Writer<'_>) -> Md {
    let cases = writer.context.input.api.errors.iter().filter(|case| !case.is_specific());
    let rows = cases.map(|case| {
        let status = Target::heading_on(ERRORS, &case.id).link(writer.page, &code(&case.status.to_string()));
        let message = case.text.as_deref().map(code).unwrap_or_default();
        [status, message, scope(case), inline(&case.cause), inline(&case.remedy)]
    });
    named(["Status", "Message", "Operations", "Cause", "What to do"], rows)
}

fn scope(case: &ErrorCase) -> Md {
    match case.operations {
        ErrorScope::All | ErrorScope::Ids(_) => md!("all"),
        ErrorScope::WithArgumentsInThePath => md!("those whose path has an argument"),
        ErrorScope::WithABody => md!("those that take a body"),
        ErrorScope::WithAJsonBody => md!("those that take a body of JSON"),
    }
}

/// What a 400 means to a program, by the name that the client has for it, and the errors that mean it.
pub(super) fn kinds(writer: Writer<'_>) -> Md {
    let rows = BadRequest::ALL.into_iter().map(|(name, kind)| {
        let cases = writer.context.input.api.errors.iter().filter(|case| case.kind == Some(kind));
        let links = cases.map(|case| Target::heading_on(ERRORS, &case.id).link(writer.page, &code(&case.id)));
        [code(&pascal(name, "Other")), meaning(kind), Md::join(links, ", ")]
    });
    named(["Kind", "What it means", "Errors"], rows.filter(|[_, _, errors]| !errors.is_empty()))
}
