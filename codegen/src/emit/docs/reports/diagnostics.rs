//! The page of everything that the generator can report: what `cargo xtask explain` says of each id.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::{Code, codes};
use crate::diff;
use crate::emit::docs::book::{DIAGNOSTICS, RECONCILIATION};
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, md};
use crate::emit::docs::markdown::inline;
use crate::emit::docs::sitemap::{Heading, Target};
use crate::reconcile::rules;

/// The page.
#[derive(Serialize)]
pub(super) struct Page {
    parts: Vec<Part>,
}

/// The diagnostics of a kind.
#[derive(Serialize)]
struct Part {
    title: &'static str,
    what: &'static str,
    codes: Vec<Entry>,
}

/// A diagnostic.
#[derive(Serialize)]
struct Entry {
    heading: Heading,
    title: Md,
    why: Md,
    fix: Md,
    /// How a decision about it is written, if there can be any.
    decision: Md,
    /// A link to what was found, if anything was.
    found: Md,
}

/// The page.
pub(super) fn page(context: &Context<'_>) -> Page {
    let found: BTreeSet<&str> = context.input.findings.iter().map(|finding| finding.rule).collect();
    let part = |title, what, codes: Vec<&'static Code>| {
        let codes = codes.into_iter().map(|code| entry(code, &found)).collect();
        Part { title, what, codes }
    };
    Page {
        parts: vec![
            part("Inputs and outputs", "What `generate` and `import` report.", codes::ALL.to_vec()),
            part(
                "Reconciliation",
                "The rules that bind the fields of cards, and those that compare cards with the API.",
                rules::all().map(|rule| &rule.code).collect(),
            ),
            part("Changes", "What `cargo xtask diff` reports between two versions.", diff::all_codes().collect()),
        ],
    }
}

fn entry(code: &'static Code, found: &BTreeSet<&str>) -> Entry {
    let findings = || Target::heading_on(RECONCILIATION, code.id).link(DIAGNOSTICS, &md!("What was found"));
    let decision = rules::forms_of_decisions(code.id);
    Entry {
        heading: Target::heading_on(DIAGNOSTICS, code.id).heading(code.id),
        title: inline(code.title),
        why: inline(code.why),
        fix: inline(code.fix),
        decision: decision.as_deref().map(inline).unwrap_or_default(),
        found: if found.contains(code.id) { findings() } else { Md::default() },
    }
}
