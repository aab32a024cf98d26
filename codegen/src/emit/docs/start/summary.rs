//! The table of contents.

use serde::Serialize;

use crate::emit::docs::book::{SUMMARY, TYPES};
use crate::emit::docs::commands::title as commands_title;
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, literal};
use crate::emit::docs::reports::{client_facts, defect_pages};
use crate::emit::docs::sitemap::{GroupPage, Target, operation_title};
use crate::guides::Part;

/// The table of contents.
#[derive(Serialize)]
pub(in crate::emit::docs) struct Summary {
    guides: Vec<Md>,
    /// The guides to the command line.
    command_line: Vec<Md>,
    /// The pages of its commands, by group.
    commands: Vec<Md>,
    /// The guides to the connector.
    okta: Vec<Md>,
    groups: Vec<Group>,
    /// The page of shared types, if there is one.
    types: Option<Md>,
    cards: Vec<Md>,
    /// The pages of defects.
    defects: Vec<Md>,
    /// The pages of what public clients know.
    client_facts: Vec<Md>,
}

/// A group with its operations.
#[derive(Serialize)]
struct Group {
    link: Md,
    operations: Vec<Md>,
}

/// The table of contents.
pub(in crate::emit::docs) fn summary(context: &Context<'_>) -> Summary {
    let sitemap = context.sitemap;
    let link = |target: &Target, text: &str| target.link(SUMMARY, &literal(text));
    let operation = |&index: &usize| {
        let operation = context.input.api.operations.get(index)?;
        Some(link(&sitemap.operations.get(index)?.target, operation_title(operation)))
    };
    let group = |page: &GroupPage<'_>| Group {
        link: link(&Target::start_of(&page.path), page.name),
        operations: page.operations.iter().filter_map(operation).collect(),
    };
    let commands = |page: &GroupPage<'_>| {
        let title = commands_title(context, page)?;
        Some(link(&Target::start_of(&page.commands), &title))
    };
    let cards = sitemap.cards.iter().zip(context.input.cards);
    let guides = |is_wanted: fn(Part) -> bool| {
        let all = sitemap.guides.iter().zip(context.input.guides).filter(|(_, guide)| is_wanted(guide.part));
        all.map(|(target, guide)| link(target, &guide.title)).collect()
    };
    Summary {
        guides: guides(Part::is_guide),
        command_line: guides(|part| part == Part::CommandLine),
        commands: sitemap.groups.iter().filter_map(commands).collect(),
        okta: guides(|part| part == Part::Okta),
        groups: sitemap.groups.iter().map(group).collect(),
        types: (!sitemap.shared_types.is_empty()).then(|| link(&Target::start_of(TYPES), "Shared types")),
        defects: defect_pages(context),
        client_facts: client_facts(context),
        cards: cards.map(|(target, bound)| link(target, &bound.card.title)).collect(),
    }
}
