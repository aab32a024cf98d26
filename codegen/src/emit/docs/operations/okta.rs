//! How a flow in Okta Workflows uses an operation: through its cards, or else through the card that sends any request.

use serde::Serialize;

use super::free_request::{FreeRequest, Recipe};
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, literal};
use crate::emit::docs::sitemap::OperationPage;
use crate::model::{BoundCard, Operation, OperationRole};

/// How a flow uses an operation. Empty if there are no cards at all.
#[derive(Default, Serialize)]
pub(super) struct Okta {
    cards: Vec<CardLine>,
    recipe: Option<Recipe>,
}

impl Okta {
    /// Whether there is nothing to say.
    pub(super) fn is_empty(&self) -> bool {
        self.cards.is_empty() && self.recipe.is_none()
    }
}

/// A card that calls the operation.
#[derive(Serialize)]
struct CardLine {
    link: Md,
    role: &'static str,
    does: Md,
}

/// How a flow uses an operation.
pub(super) fn okta(context: &Context<'_>, operation: &Operation, page: &OperationPage<'_>) -> Okta {
    let callers = context.links.cards_of(&operation.id);
    let cards: Vec<_> = callers.iter().filter_map(|&card| line(context, operation, card, page.path())).collect();
    let is_for_it = |bound: &&BoundCard| {
        bound.operations.iter().any(|call| call.operation_id == operation.id && call.role == OperationRole::Primary)
    };
    let mut primary = callers.iter().filter_map(|&card| context.input.cards.get(card)).filter(is_for_it);
    let is_served = primary.any(|bound| bound.missing.is_empty() && context.findings.obstacle(bound).is_empty());
    let free = if is_served { None } else { FreeRequest::new(context) };
    Okta { cards, recipe: free.map(|free| free.recipe(operation, page)) }
}

fn line(context: &Context<'_>, operation: &Operation, card: usize, from: &str) -> Option<CardLine> {
    let bound = context.input.cards.get(card)?;
    let call = bound.operations.iter().find(|call| call.operation_id == operation.id)?;
    Some(CardLine {
        link: context.sitemap.cards.get(card)?.link(from, &literal(&bound.card.title)),
        role: match call.role {
            OperationRole::Primary => "",
            OperationRole::Lookup => "looks up values with this operation",
        },
        does: context.findings.does(bound),
    })
}
