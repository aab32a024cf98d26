//! Emits the documentation: a Markdown book of the operations and the cards in which every fact names its source.
//!
//! Untrusted text reaches a page only as [`escape::Md`], which is safe by construction. `templates/docs/` holds the
//! layout. [`sitemap`] plans which pages there are and what is where on them; then each page is made on its own.

mod book;
mod cards;
mod changelog;
mod commands;
mod contents;
mod context;
mod diagrams;
mod errors;
pub(crate) mod escape;
mod evidence;
mod examples;
mod fenced;
mod guides;
mod input;
pub(crate) mod markdown;
mod operations;
mod reports;
mod risk;
mod schemas;
mod sitemap;
mod start;
#[cfg(test)]
mod tests;

pub(super) use input::Input;

use super::jobs::Job;
use crate::parallel::both;
use book::{Template, Templates};
use context::Context;
use reports::{Corrections, Findings};
use sitemap::{CardLinks, Sitemap};

/// The page of the changelog, in the package of the client.
pub const CLIENT_CHANGELOG: &str = "client/CHANGELOG.md";
/// Where the packages have it.
const CHANGELOGS: [&str; 3] = [CLIENT_CHANGELOG, "tenant/CHANGELOG.md", "cards/CHANGELOG.md"];

/// The book before its pages are written.
pub(super) struct Plan<'a> {
    input: Input<'a>,
    sitemap: Sitemap<'a>,
    links: CardLinks<'a>,
    findings: Findings<'a>,
    corrections: Corrections,
    templates: Templates,
}

impl<'a> Plan<'a> {
    /// Plans the book.
    pub(super) fn new(input: Input<'a>) -> Self {
        let (templates, sitemap) = both(Templates::new, || Sitemap::new(input));
        Self {
            input,
            links: CardLinks::new(input.api, input.cards, &sitemap),
            findings: Findings::new(input.findings, input.cards),
            corrections: Corrections::new(input.register, &sitemap),
            templates,
            sitemap,
        }
    }

    /// What writes the book below `docs/`: each job writes pages that no other job writes.
    pub(super) fn jobs(&self) -> impl Iterator<Item = Job<'_>> {
        let groups = (0..self.sitemap.groups.len())
            .map(move |group| -> Job<'_> { Box::new(move |tree| self.group(group, tree)) });
        let cards =
            (0..self.sitemap.cards.len()).map(move |card| -> Job<'_> { Box::new(move |tree| self.card(card, tree)) });
        let reports = reports::PAGES
            .into_iter()
            .map(move |write| -> Job<'_> { Box::new(move |tree| write(&self.context(), &self.templates, tree)) });
        let guides = (0..self.sitemap.guides.len())
            .map(move |guide| -> Job<'_> { Box::new(move |tree| self.guide(guide, tree)) });
        let start: Job<'_> = Box::new(|tree| self.start(tree));
        groups.chain(cards).chain(guides).chain(reports).chain([start])
    }

    fn context(&self) -> Context<'_> {
        let Self { input, sitemap, links, findings, corrections, .. } = self;
        Context { input: *input, sitemap, links, findings, corrections }
    }

    /// The pages that are there once.
    fn start(&self, tree: &mut super::FileTree) {
        let (context, templates) = (&self.context(), &self.templates);
        book::add_settings(tree);
        diagrams::emit(self.input, tree);
        templates.page(tree, book::SUMMARY, Template::Summary, &start::summary(context));
        templates.page(tree, book::INTRODUCTION, Template::Introduction, &start::introduction(context));
        templates.page(tree, book::OPERATIONS, Template::Overview, &start::operations(context));
        templates.page(tree, book::CARDS, Template::Overview, &start::cards(context));
        templates.page(tree, book::CLIENT, Template::Client, &start::client(self.input.client_guide));
        templates.page(tree, book::PROGRAMS, Template::Programs, &start::programs(context));
        templates.page(tree, book::PAGE_LIST, Template::PageList, &start::page_list(context));
        templates.page(tree, book::ERRORS, Template::Errors, &errors::page(context));
        let changelog = templates.text(Template::Changelog, &changelog::page(self.input.changelog));
        book::add_file(tree, book::CHANGELOG, &changelog);
        for path in CHANGELOGS {
            tree.insert(path, &changelog);
        }
        if !self.sitemap.shared_types.is_empty() {
            templates.page(tree, book::TYPES, Template::Types, &operations::types_page(context));
        }
    }

    /// The page of a group, and those of its operations.
    fn group(&self, index: usize, tree: &mut super::FileTree) {
        let (context, templates) = (&self.context(), &self.templates);
        let Some(group) = self.sitemap.groups.get(index) else { return };
        templates.page(tree, &group.path, Template::Group, &operations::group(context, group));
        if let Some(page) = commands::page(context, group) {
            templates.page(tree, &group.commands, Template::Commands, &page);
        }
        for &operation in &group.operations {
            let Some(page) = self.sitemap.operations.get(operation) else { continue };
            if let Some(view) = operations::operation(context, group, operation) {
                templates.page(tree, page.path(), Template::Operation, &view);
            }
        }
    }

    fn guide(&self, index: usize, tree: &mut super::FileTree) {
        let found = self.input.guides.get(index).zip(self.sitemap.guides.get(index));
        let Some((guide, target)) = found else { return };
        let page = guides::page(guide, &self.context(), target.page());
        self.templates.page(tree, target.page(), Template::Guide, &page);
    }

    fn card(&self, index: usize, tree: &mut super::FileTree) {
        let Some(target) = self.sitemap.cards.get(index) else { return };
        if let Some(view) = cards::card(&self.context(), index) {
            self.templates.page(tree, target.page(), Template::Card, &view);
        }
    }
}
