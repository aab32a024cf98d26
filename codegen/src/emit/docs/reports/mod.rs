//! The pages on how the documents fit together, what they get wrong, and what is known of each.

mod corrections;
mod coverage;
mod defects;
mod diagnostics;
mod findings;
mod public_clients;
mod reconciliation;
mod sources;

pub(super) use corrections::{CorrectionRow, Corrections, link};
pub(super) use defects::contents as defect_pages;
pub(super) use findings::{Findings, section_heading};
pub(super) use public_clients::contents as client_facts;

use super::book::{
    CARD_CHANGES, CHANGES, CLIENT_CHANGES, COVERAGE, DEFECTS, DIAGNOSTICS, IMPORT, PUBLIC_CLIENTS, RECONCILIATION,
    RULES, SOURCES, Template, Templates,
};
use super::context::Context;
use crate::diff::Axis;
use crate::emit::tree::FileTree;

/// A page that is made of the whole.
type Write = fn(&Context<'_>, &Templates, &mut FileTree);

/// The reports, each written by a function of its own.
pub(super) const PAGES: [Write; 6] = [
    |context, templates, tree| {
        templates.page(tree, RECONCILIATION, Template::Reconciliation, &reconciliation::page(context));
    },
    |context, templates, tree| {
        templates.page(tree, DEFECTS, Template::Defects, &defects::page(context));
        for (path, defects) in defects::pages(context) {
            templates.page(tree, &path, Template::DefectsOfKind, &defects);
        }
    },
    |context, templates, tree| {
        templates.page(tree, PUBLIC_CLIENTS, Template::PublicClients, &public_clients::page(context));
        for (path, facts) in public_clients::pages(context) {
            templates.page(tree, &path, Template::ClientFacts, &facts);
        }
    },
    |context, templates, tree| {
        templates.page(
            tree,
            COVERAGE,
            Template::Coverage,
            &coverage::page(context.input.coverage, context.input.marks),
        );
    },
    |context, templates, tree| {
        templates.page(tree, DIAGNOSTICS, Template::Diagnostics, &diagnostics::diagnostics(context));
        templates.page(tree, IMPORT, Template::Diagnostics, &diagnostics::import(context));
        templates.page(tree, RULES, Template::Diagnostics, &diagnostics::rules(context));
        for (path, axis) in [(CHANGES, Axis::Wire), (CLIENT_CHANGES, Axis::Client), (CARD_CHANGES, Axis::Card)] {
            templates.page(tree, path, Template::Diagnostics, &diagnostics::changes(context, axis));
        }
    },
    |context, templates, tree| templates.page(tree, SOURCES, Template::Sources, &sources::page(context)),
];
