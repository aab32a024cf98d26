//! What the book says, for programs: the page that links to the files, and the list of all pages in plain text.

use serde::Serialize;

use crate::emit::docs::book::{CLIENT, ERRORS, INTRODUCTION, PROGRAMS};
use crate::emit::docs::commands::title as commands_title;
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, literal};
use crate::emit::docs::markdown::first_sentence;
use crate::emit::docs::sitemap::{Target, operation_title};
use crate::emit::paths;
use crate::guides::Part;
use crate::model::BoundCard;

/// The page that links to the files.
#[derive(Serialize)]
pub(in crate::emit::docs) struct Programs {
    cards: Vec<Card>,
}

/// A card with its schema.
#[derive(Serialize)]
struct Card {
    page: Md,
    schema: Md,
}

/// The page that links to the files.
pub(in crate::emit::docs) fn programs(context: &Context<'_>) -> Programs {
    let cards = context.sitemap.cards.iter().zip(context.input.cards);
    let card = |(target, bound): (&Target, &BoundCard)| {
        let path = paths::schema(&bound.card);
        Card {
            page: target.link(PROGRAMS, &literal(&bound.card.title)),
            schema: Md(format!("[`{}`](../../../{path})", path.trim_start_matches("cards/schemas/"))),
        }
    };
    Programs { cards: cards.map(card).collect() }
}

/// The list of all pages in plain text: `llms.txt`.
#[derive(Serialize)]
pub(in crate::emit::docs) struct PageList {
    title: Md,
    summary: Md,
    sections: Vec<Section>,
}

/// Pages of one kind.
#[derive(Serialize)]
struct Section {
    heading: Md,
    entries: Vec<Entry>,
}

/// A page and what it is about.
#[derive(Serialize)]
struct Entry {
    link: Md,
    text: Md,
}

/// The list of all pages.
pub(in crate::emit::docs) fn page_list(context: &Context<'_>) -> PageList {
    let api = context.input.api;
    let start = [
        (INTRODUCTION, "Introduction"),
        (CLIENT, "The client for Rust"),
        (ERRORS, "Errors"),
        (PROGRAMS, "For programs"),
    ];
    let start = start.map(|(page, title)| entry(&Target::start_of(page), title, None));
    let mut sections = vec![
        Section { heading: literal("Start"), entries: start.into() },
        Section { heading: literal("Guides"), entries: guides(context, Part::is_guide) },
        Section { heading: literal("Command line"), entries: command_line(context) },
        Section { heading: literal("Okta Workflows"), entries: guides(context, |part| part == Part::Okta) },
    ];
    for group in &context.sitemap.groups {
        let operations = group.operations.iter().filter_map(|&index| {
            let operation = api.operations.get(index)?;
            let page = &context.sitemap.operations.get(index)?.target;
            Some(entry(page, operation_title(operation), operation.description.as_deref()))
        });
        sections.push(Section { heading: literal(group.name), entries: operations.collect() });
    }
    let cards = context.sitemap.cards.iter().zip(context.input.cards);
    let cards = cards.map(|(page, bound)| entry(page, &bound.card.title, Some(&bound.card.description)));
    sections.push(Section { heading: literal("Action cards"), entries: cards.collect() });
    sections.retain(|section| !section.entries.is_empty());
    PageList {
        title: literal(&api.title),
        summary: literal(first_sentence(api.description.as_deref().unwrap_or_default())),
        sections,
    }
}

/// The guides to the command line, and the pages of its commands.
fn command_line(context: &Context<'_>) -> Vec<Entry> {
    let pages = context.sitemap.groups.iter().filter_map(|group| {
        let title = commands_title(context, group)?;
        Some(entry(&Target::start_of(&group.commands), &title, None))
    });
    guides(context, |part| part == Part::CommandLine).into_iter().chain(pages).collect()
}

fn guides(context: &Context<'_>, is_wanted: fn(Part) -> bool) -> Vec<Entry> {
    let guides = context.sitemap.guides.iter().zip(context.input.guides);
    let wanted = guides.filter(|(_, guide)| is_wanted(guide.part));
    wanted.map(|(page, guide)| entry(page, &guide.title, Some(&guide.keywords.join(", ")))).collect()
}

fn entry(page: &Target, title: &str, about: Option<&str>) -> Entry {
    Entry { link: page.link("llms.txt", &literal(title)), text: literal(first_sentence(about.unwrap_or_default())) }
}
