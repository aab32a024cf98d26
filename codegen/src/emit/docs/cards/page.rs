//! The page of an action card.

use serde::Serialize;

use super::differences::{Difference, differences, obstacles};
use super::example::{ExampleView, example};
use super::fields::{FieldSection, sections};
use super::result_set::result_set;
use super::unsent::{Unsent, unsent};
use crate::emit::docs::context::Context;
use crate::emit::docs::errors::{ErrorRow, row};
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::markdown::block;
use crate::emit::docs::risk::risk;
use crate::emit::docs::sitemap::operation_title;
use crate::model::{BoundCard, ErrorScope, OperationRole};

/// A card's page.
#[derive(Serialize)]
pub(in crate::emit::docs) struct CardView {
    title: Md,
    description: Md,
    /// What keeps it from doing that.
    obstacles: Md,
    /// The keywords of the operation that the card is for.
    keywords: Md,
    /// The worst that the card can do.
    risk: Md,
    operations: Vec<CalledOperation>,
    sections: Vec<FieldSection>,
    /// What each choice of the Result Set does.
    result_set: Vec<Md>,
    example: Option<ExampleView>,
    /// What the API takes that the card has no input for.
    unsent: Option<Unsent>,
    differences: Vec<Difference>,
    errors: Vec<ErrorRow>,
}

/// An operation behind a card.
#[derive(Serialize)]
struct CalledOperation {
    link: Md,
    role: &'static str,
    request: Md,
}

/// The page of the card at an index.
pub(in crate::emit::docs) fn card(context: &Context<'_>, index: usize) -> Option<CardView> {
    let bound = context.input.cards.get(index)?;
    let page = context.sitemap.cards.get(index)?.page();
    let called =
        || bound.operations.iter().filter_map(|call| context.sitemap.operation(context.input.api, &call.operation_id));
    Some(CardView {
        title: literal(&bound.card.title),
        description: block(&bound.card.description),
        obstacles: obstacles(context, bound),
        keywords: keywords(context, bound),
        risk: called().filter_map(|(operation, _)| operation.risk).max().map(risk).unwrap_or_default(),
        operations: operations(context, bound, page),
        sections: sections(context, index, bound, page),
        result_set: result_set(bound),
        example: example(context, bound),
        unsent: unsent(context, bound, page),
        differences: differences(context, index, bound),
        errors: errors(context, bound, page),
    })
}

fn keywords(context: &Context<'_>, bound: &BoundCard) -> Md {
    let primary = bound.operations.iter().filter(|call| call.role == OperationRole::Primary);
    let operations = primary.filter_map(|call| context.input.api.operation(&call.operation_id));
    Md::join(operations.flat_map(|operation| &operation.keywords).map(|keyword| literal(keyword)), ", ")
}

fn operations(context: &Context<'_>, bound: &BoundCard, page: &str) -> Vec<CalledOperation> {
    let called = bound.operations.iter().filter_map(|call| {
        let (operation, target) = context.sitemap.operation(context.input.api, &call.operation_id)?;
        Some(CalledOperation {
            link: target.link(page, &literal(operation_title(operation))),
            role: match call.role {
                OperationRole::Primary => "what the card does",
                OperationRole::Lookup => "looks up values",
            },
            request: md!("{} {}", &code(operation.method.as_str()), &code(operation.path.as_str())),
        })
    });
    called.collect()
}

/// The errors that the operations behind a card are known to return, each once.
fn errors(context: &Context<'_>, bound: &BoundCard, page: &str) -> Vec<ErrorRow> {
    let is_called = |id: &String| bound.operations.iter().any(|call| call.operation_id == *id);
    let own = context.input.api.errors.iter().filter(|case| match &case.operations {
        ErrorScope::Ids(ids) => ids.iter().any(is_called),
        _ => false,
    });
    own.map(|case| row(case, context.input, context.sitemap, page)).collect()
}
