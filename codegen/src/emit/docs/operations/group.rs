//! The page of a group of operations.

use serde::Serialize;

use super::page::link;
use super::types::{TypeView, sections};
use crate::emit::docs::commands;
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::markdown::{block, inline};
use crate::emit::docs::reports::CorrectionRow;
use crate::emit::docs::risk::risk_name;
use crate::emit::docs::sitemap::{GroupPage, Target};

/// The page of a group.
#[derive(Serialize)]
pub(in crate::emit::docs) struct Group {
    title: Md,
    description: Md,
    operations: Vec<Row>,
    /// A link to the page of its commands.
    commands: Md,
    types: Vec<TypeView>,
    corrections: Vec<CorrectionRow>,
}

/// An operation.
#[derive(Serialize)]
struct Row {
    link: Md,
    request: Md,
    risk: Md,
    cards: Md,
}

/// The page of a group.
pub(in crate::emit::docs) fn group(context: &Context<'_>, page: &GroupPage<'_>) -> Group {
    let group = context.input.api.groups.iter().find(|group| group.name == page.name);
    Group {
        title: literal(page.name),
        description: group.and_then(|group| group.description.as_deref()).map(block).unwrap_or_default(),
        operations: page.operations.iter().filter_map(|&index| row(context, index, &page.path)).collect(),
        commands: commands::of_group(context, page, &page.path),
        types: sections(context, &page.types, &page.path),
        corrections: context.corrections.on(context.input, context.sitemap, &page.path),
    }
}

fn row(context: &Context<'_>, index: usize, from: &str) -> Option<Row> {
    let operation = context.input.api.operations.get(index)?;
    let page = context.sitemap.operations.get(index)?;
    let cards = context.links.cards_of(&operation.id).iter().filter_map(|&card| {
        let title = literal(&context.input.cards.get(card)?.card.title);
        Some(context.sitemap.cards.get(card)?.link(from, &title))
    });
    Some(Row {
        link: link(page, operation, from),
        request: md!("{} {}", operation.method.as_str(), &code(operation.path.as_str())),
        risk: operation.risk.map(risk_name).unwrap_or_default(),
        cards: Md::join(cards, ", "),
    })
}

/// One line about a group, for lists of groups.
#[derive(Serialize)]
pub(in crate::emit::docs) struct GroupLine {
    link: Md,
    operations: usize,
    description: Md,
}

/// One line about each group.
pub(in crate::emit::docs) fn lines(context: &Context<'_>, from: &str) -> Vec<GroupLine> {
    let line = |page: &GroupPage<'_>| {
        let known = context.input.api.groups.iter().find(|group| group.name == page.name);
        let first = known.and_then(|group| group.description.as_deref());
        GroupLine {
            link: Target::start_of(&page.path).link(from, &literal(page.name)),
            operations: page.operations.len(),
            description: first.map(inline).unwrap_or_default(),
        }
    };
    context.sitemap.groups.iter().map(line).collect()
}
