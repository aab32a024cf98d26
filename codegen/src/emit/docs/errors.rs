//! The page of the errors that operations are known to return, and the lists of them on other pages.

use std::collections::BTreeMap;

use serde::Serialize;

use super::book::ERRORS;
use super::context::Context;
use super::escape::{Md, code, literal, md};
use super::input::Input;
use super::markdown::inline;
use super::reports::link;
use super::sitemap::{Heading, Sitemap, Target};
use crate::guides::Topic;
use crate::model::{BadRequest, ErrorCase, ErrorScope};

/// The page of the errors.
#[derive(Serialize)]
pub(super) struct Page {
    /// A link to the guide on handling errors.
    guide: Md,
    statuses: Vec<Group>,
}

/// The errors of a status.
#[derive(Serialize)]
struct Group {
    status: Md,
    errors: Vec<Section>,
}

/// An error.
#[derive(Serialize)]
struct Section {
    heading: Heading,
    facts: Vec<Fact>,
}

/// One line about an error.
#[derive(Serialize)]
struct Fact {
    name: &'static str,
    text: Md,
}

/// An error of an operation.
#[derive(Serialize)]
pub(super) struct ErrorRow {
    status: Md,
    message: Md,
    cause: Md,
    remedy: Md,
}

/// The page of all errors.
pub(super) fn page(context: &Context<'_>) -> Page {
    let mut by_status: BTreeMap<u16, Vec<Section>> = BTreeMap::new();
    for case in &context.input.api.errors {
        by_status.entry(case.status).or_default().push(section(case, context.input, context.sitemap));
    }
    let group = |(status, errors): (u16, Vec<Section>)| Group { status: literal(&status.to_string()), errors };
    Page { guide: context.guide(Topic::Errors, ERRORS), statuses: by_status.into_iter().map(group).collect() }
}

fn section(case: &ErrorCase, input: Input<'_>, sitemap: &Sitemap<'_>) -> Section {
    let facts = [
        ("Message", message(case)),
        ("Body", case.body.as_ref().map(|body| code(&body.to_string())).unwrap_or_default()),
        ("Meaning", case.kind.map(meaning).unwrap_or_default()),
        ("Cause", sitemap.linked(input.api, ERRORS, &inline(&case.cause))),
        ("What to do", sitemap.linked(input.api, ERRORS, &inline(&case.remedy))),
        ("Headers", Md::join(case.headers.iter().map(|(name, text)| md!("{}: {}", &code(name), &inline(text))), "; ")),
        ("Operations", operations(case, input, sitemap)),
        ("How we know", inline(&case.known)),
        ("See", Md::join(case.see.iter().map(|address| link(address)), ", ")),
    ];
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty());
    Section { heading: target(case).heading(&case.id), facts: facts.map(|(name, text)| Fact { name, text }).collect() }
}

fn operations(case: &ErrorCase, input: Input<'_>, sitemap: &Sitemap<'_>) -> Md {
    match &case.operations {
        ErrorScope::All => md!("all"),
        ErrorScope::WithArgumentsInThePath => md!("all whose path has an argument"),
        ErrorScope::WithABody => md!("all that take a body"),
        ErrorScope::WithAJsonBody => md!("all that take a body of JSON"),
        ErrorScope::Ids(ids) => {
            let link = |id: &String| match sitemap.operation(input.api, id) {
                Some((_, target)) => target.link(ERRORS, &code(id)),
                None => code(id),
            };
            Md::join(ids.iter().map(link), ", ")
        }
    }
}

/// An error of an operation, as a row on a page.
pub(super) fn row(case: &ErrorCase, input: Input<'_>, sitemap: &Sitemap<'_>, page: &str) -> ErrorRow {
    ErrorRow {
        status: target(case).link(page, &code(&case.status.to_string())),
        message: message(case),
        cause: sitemap.linked(input.api, page, &inline(&case.cause)),
        remedy: sitemap.linked(input.api, page, &inline(&case.remedy)),
    }
}

fn message(case: &ErrorCase) -> Md {
    case.text.as_deref().map(code).unwrap_or_default()
}

/// What a 400 means to a program.
pub(super) fn meaning(kind: BadRequest) -> Md {
    match kind {
        BadRequest::AlreadyDone => md!("already done"),
        BadRequest::NotApplicable => md!("not possible in this state"),
        BadRequest::InUse => md!("still in use"),
        BadRequest::BadRequest => md!("an argument is wrong"),
    }
}

/// Where an error is described.
pub(super) fn target(case: &ErrorCase) -> Target {
    Target::heading_on(ERRORS, &case.id)
}
