//! Emits the documentation: a Markdown book of the operations and the cards in which every fact names its source.
//!
//! Untrusted text reaches a page only as [`escape::Md`], which is safe by construction. `templates/docs/` holds the
//! layout.

mod book;
mod cards;
mod coverage;
mod defects;
mod diagrams;
mod errors;
mod escape;
mod evidence;
mod examples;
mod facts;
mod fenced;
mod findings;
mod guides;
mod input;
mod introduction;
mod markdown;
mod operations;
mod public_clients;
mod reconciliation;
mod risk;
mod schemas;
mod sitemap;
#[cfg(test)]
mod tests;

pub(super) use input::Input;

use std::collections::BTreeMap;

use super::tree::FileTree;
use crate::model::BoundCard;
use book::{Book, Template};
use operations::CardsByOperation;
use sitemap::Sitemap;

/// Adds the book below `docs/`.
pub(super) fn emit(input: Input<'_>, tree: &mut FileTree) {
    let sitemap = &Sitemap::new(input);
    let mut book = Book::new(tree);
    book.page(book::SUMMARY, Template::Summary, &introduction::summary(input, sitemap));
    book.page(book::INTRODUCTION, Template::Introduction, &introduction::page(input, sitemap));
    book.page(book::CLIENT, Template::Client, &BTreeMap::from([("text", input.client_guide)]));

    for (guide, target) in input.guides.iter().zip(&sitemap.guides) {
        book.page(target.page(), Template::Guide, &guides::page(guide, input, sitemap, target.page()));
    }
    diagrams::files().for_each(|(path, svg)| book.file(&path, svg));

    let cards_by_operation = &cards_by_operation(input.cards);
    let operations = operations::Operations { input, sitemap, cards_by_operation };
    for group in &sitemap.groups {
        book.page(&group.path, Template::Operations, &operations.page(group));
    }
    if !sitemap.shared_types.is_empty() {
        book.page(book::TYPES, Template::Types, &operations.types_page());
    }

    book.page(book::ERRORS, Template::Errors, &errors::page(input, sitemap));

    let findings = &findings::Findings::new(input.findings, input.cards);
    let cards = cards::Cards { input, sitemap, findings };
    for (bound, target) in input.cards.iter().zip(&sitemap.cards) {
        book.page(target.page(), Template::Card, &cards.page(bound, target.page()));
    }
    book.page(book::RECONCILIATION, Template::Reconciliation, &reconciliation::page(input, sitemap, findings));
    let corrections = defects::Corrections { input, sitemap };
    book.page(book::DEFECTS, Template::Defects, &corrections.page());
    book.page(book::PUBLIC_CLIENTS, Template::PublicClients, &corrections.page_of_clients());
    book.page(book::COVERAGE, Template::Coverage, &coverage::page(input.coverage, input.marks));
}

fn cards_by_operation(cards: &[BoundCard]) -> CardsByOperation<'_> {
    let mut by_operation = CardsByOperation::new();
    for (index, bound) in cards.iter().enumerate() {
        for call in &bound.operations {
            by_operation.entry(&call.operation_id).or_default().push(index);
        }
    }
    by_operation
}
