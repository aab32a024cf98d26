//! Emits the documentation: a Markdown book on the operations and the cards, in which every fact names its source.
//!
//! Whatever a document says reaches a page as [`escape::Md`], which is safe by construction; `templates/docs/` holds the
//! layout.

mod book;
mod cards;
mod coverage;
mod escape;
mod findings;
mod introduction;
mod markdown;
mod operations;
mod reconciliation;
mod schemas;
mod sitemap;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use book::{Book, Template};
use sitemap::Sitemap;

use super::FileTree;
use super::client::Guide;
use crate::coverage::Coverage;
use crate::model::{Api, BoundCard, SkippedRow};
use crate::reconcile::{Finding, Reconciled};
use crate::source::SourceMap;

/// Adds the book below `docs/`.
pub(super) fn emit(
    reconciled: &Reconciled,
    coverage: &Coverage,
    sources: &SourceMap,
    guide: &Guide<'_>,
    tree: &mut FileTree,
) {
    let contents = Contents {
        api: reconciled.api(),
        cards: reconciled.cards(),
        skipped: &reconciled.document().skipped,
        findings: reconciled.findings(),
        coverage,
        guide,
        sources,
    };
    write(contents, tree);
}

/// What the book is about.
#[derive(Clone, Copy)]
struct Contents<'a> {
    api: &'a Api,
    cards: &'a [BoundCard],
    skipped: &'a [SkippedRow],
    findings: &'a [Finding],
    coverage: &'a Coverage,
    guide: &'a Guide<'a>,
    sources: &'a SourceMap,
}

fn write(contents: Contents<'_>, tree: &mut FileTree) {
    let sitemap = &Sitemap::new(contents.api, contents.cards);
    let mut book = Book::new(tree);
    book.page(book::SUMMARY, Template::Summary, &introduction::summary(contents, sitemap));
    book.page(book::INTRODUCTION, Template::Introduction, &introduction::page(contents, sitemap));

    book.page(book::CLIENT, Template::Client, &BTreeMap::from([("text", &contents.guide.using)]));

    let cards_by_operation = &cards_by_operation(contents.cards);
    let operations = operations::Operations { contents, sitemap, cards_by_operation };
    for group in &sitemap.groups {
        book.page(&group.path, Template::Operations, &operations.page(group));
    }
    if !sitemap.shared.is_empty() {
        book.page(book::TYPES, Template::Types, &operations.types_page());
    }

    let findings = &findings::Findings::new(contents.findings, contents.cards);
    let cards = cards::Cards { contents, sitemap, findings };
    for (bound, place) in contents.cards.iter().zip(&sitemap.cards) {
        book.page(place.path(), Template::Card, &cards.page(bound, place.path()));
    }
    book.page(book::RECONCILIATION, Template::Reconciliation, &reconciliation::page(contents, sitemap));
    book.page(book::COVERAGE, Template::Coverage, &coverage::page(contents.coverage));
}

fn cards_by_operation(cards: &[BoundCard]) -> operations::CardsByOperation<'_> {
    let mut by_operation = operations::CardsByOperation::new();
    for (index, bound) in cards.iter().enumerate() {
        for call in &bound.operations {
            by_operation.entry(&call.operation_id).or_default().push(index);
        }
    }
    by_operation
}
