//! The page of an operation.

use serde::Serialize;

use super::errors::{Errors, errors};
use super::facts::{Fact, facts, uploaded};
use super::okta::{Okta, okta};
use super::payloads::{Body, Responses, bodies, responses};
use crate::emit::docs::book::INTRODUCTION;
use crate::emit::docs::contents::contents;
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, literal};
use crate::emit::docs::examples::examples;
use crate::emit::docs::markdown::block;
use crate::emit::docs::reports::CorrectionRow;
use crate::emit::docs::risk::risk_name;
use crate::emit::docs::schemas::Table;
use crate::emit::docs::sitemap::{GroupPage, OperationPage, Target, operation_title};
use crate::examples::Example;
use crate::model::{Operation, platform_name};

/// The anchor of what a page says to whoever builds a flow.
pub(in crate::emit::docs) const OKTA: &str = "in-okta-workflows";

/// The page of an operation.
#[derive(Serialize)]
pub(in crate::emit::docs) struct OperationView {
    title: Md,
    /// Method, path, risk and platforms.
    badges: Md,
    description: Md,
    keywords: Md,
    /// A link to the page of its group.
    group: Md,
    facts: Vec<Fact>,
    /// What is on the page.
    contents: Md,
    parameters: Option<Table>,
    bodies: Vec<Body>,
    examples: Md,
    responses: Responses,
    errors: Errors,
    okta: Okta,
    corrections: Vec<CorrectionRow>,
}

/// The page of the operation at an index.
pub(in crate::emit::docs) fn operation(
    context: &Context<'_>,
    group: &GroupPage<'_>,
    index: usize,
) -> Option<OperationView> {
    let operation = context.input.api.operations.get(index)?;
    let page = context.sitemap.operations.get(index)?;
    let writer = context.writer(page.path(), operation.span);
    let rows = operation.parameters.iter().zip(&page.parameters);
    let mut view = OperationView {
        contents: Md::default(),
        title: literal(operation_title(operation)),
        badges: badges(operation, page.path()),
        description: writer.linked(&operation.description.as_deref().map(block).unwrap_or_default()),
        keywords: Md::join(operation.keywords.iter().map(|keyword| literal(keyword)), ", "),
        group: Target::start_of(&group.path).link(page.path(), &literal(group.name)),
        facts: facts(context, operation, page.path()),
        parameters: Table::of(rows.map(|(parameter, anchor)| writer.parameter(operation, parameter, anchor)).collect()),
        bodies: bodies(writer, operation, page),
        examples: examples(operation, context.input, |example| {
            let is_sent = |field: &str| example.body.as_ref().is_some_and(|body| body.value.get(field).is_some());
            uploaded(context, operation, page.path(), is_sent).sentence()
        }),
        responses: responses(writer, operation, page),
        errors: errors(writer, operation, page),
        okta: okta(context, operation, page),
        corrections: context.corrections.on(context.input, context.sitemap, page.path()),
    };
    view.contents = contents(headings(&view, context.input.examples.all_of(&operation.id)));
    Some(view)
}

/// The headings of the page, with those of its examples in place of the one around them if there are several.
fn headings<'e>(view: &OperationView, examples: &'e [Example]) -> impl Iterator<Item = &'e str> + use<'e> {
    let titles = examples.iter().map(|example| example.title.as_str()).filter(|title| !title.is_empty());
    let has_titles = titles.clone().next().is_some();
    let before = [("Parameters", view.parameters.is_some()), ("Request body", !view.bodies.is_empty())];
    let after = [
        ("Example", !view.examples.is_empty() && !has_titles),
        ("Responses", !view.responses.is_empty()),
        ("Errors", true),
        ("In Okta Workflows", !view.okta.is_empty()),
    ];
    let shown = |(heading, is_there): (&'static str, bool)| is_there.then_some(heading);
    before.into_iter().filter_map(shown).chain(titles).chain(after.into_iter().filter_map(shown))
}

/// Method, path, risk and platforms, so that a reader sees at a glance what a call is.
fn badges(operation: &Operation, page: &str) -> Md {
    let request = Md::join([code(operation.method.as_str()), code(operation.path.as_str())], " ");
    let risks = Target::heading_on(INTRODUCTION, "risk");
    let risk = operation.risk.map(|risk| risks.link(page, &risk_name(risk))).unwrap_or_default();
    let platforms = operation.platforms.iter().map(|platform| literal(platform_name(platform)));
    Md::join([request, risk, Md::join(platforms, ", ")], " · ")
}

/// Where the page of an operation is, for lists of operations.
pub(super) fn link(page: &OperationPage<'_>, operation: &Operation, from: &str) -> Md {
    page.target.link(from, &literal(operation_title(operation)))
}
