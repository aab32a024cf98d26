//! The overviews: all operations by group, and all cards.

use serde::Serialize;

use crate::emit::docs::book::{CARDS, OPERATIONS};
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, literal, md};
use crate::emit::docs::operations::{GroupLine, group_lines};
use crate::emit::docs::risk::risk_name;
use crate::emit::docs::sitemap::Target;

/// All operations, or all cards.
#[derive(Serialize)]
pub(in crate::emit::docs) struct Overview {
    title: &'static str,
    intro: Md,
    groups: Vec<GroupLine>,
    cards: Vec<CardLine>,
}

/// One line about a card.
#[derive(Serialize)]
struct CardLine {
    link: Md,
    does: Md,
    risk: Md,
}

/// All operations by group.
pub(in crate::emit::docs) fn operations(context: &Context<'_>) -> Overview {
    let count = context.input.api.operations.len();
    Overview {
        title: "Operations",
        intro: md!("The {} operations of the API, by group. Each has a page of its own.", count),
        groups: group_lines(context, OPERATIONS),
        cards: Vec::new(),
    }
}

/// All cards.
pub(in crate::emit::docs) fn cards(context: &Context<'_>) -> Overview {
    let line = |(index, target): (usize, &Target)| {
        let bound = context.input.cards.get(index)?;
        let called =
            bound.operations.iter().filter_map(|call| context.sitemap.operation(context.input.api, &call.operation_id));
        Some(CardLine {
            link: target.link(CARDS, &literal(&bound.card.title)),
            does: context.findings.does(bound),
            risk: called.filter_map(|(operation, _)| operation.risk).max().map(risk_name).unwrap_or_default(),
        })
    };
    Overview {
        title: "Action cards",
        intro: md!("The {} cards of the connector. Each has a page of its own.", context.input.cards.len()),
        groups: Vec::new(),
        cards: context.sitemap.cards.iter().enumerate().filter_map(line).collect(),
    }
}
