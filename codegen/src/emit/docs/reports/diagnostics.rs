//! The pages of everything that the generator can report: what `cargo xtask explain` says of each id.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::{Code, all_codes, import_codes};
use crate::diff::{self, Axis};
use crate::emit::docs::book::{CARD_CHANGES, CHANGES, CLIENT_CHANGES, DIAGNOSTICS, IMPORT, RECONCILIATION, RULES};
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, md};
use crate::emit::docs::markdown::inline;
use crate::emit::docs::sitemap::{Heading, Target};
use crate::reconcile::rules;

/// A page of diagnostics of a kind.
#[derive(Serialize)]
pub(super) struct Page {
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
    /// How severe it is, if it is a kind of change.
    severity: Md,
    /// How a decision about it is written, if there can be any.
    decision: Md,
    /// A link to what was found, if anything was.
    found: Md,
}

/// What everything but the import can report.
pub(super) fn diagnostics(context: &Context<'_>) -> Page {
    let is_of_import = |code: &Code| import_codes::ALL.iter().any(|known| known.id == code.id);
    let codes = all_codes().filter(|code| !is_of_import(code));
    page(context, DIAGNOSTICS, "Diagnostics", "What `generate`, and all that is not the import, can report", codes)
}

/// What importing can report.
pub(super) fn import(context: &Context<'_>) -> Page {
    let what = "What `import` can report, beside what reading a file can";
    page(context, IMPORT, "Diagnostics of the import", what, import_codes::ALL.iter().copied())
}

/// The rules of reconciliation.
pub(super) fn rules(context: &Context<'_>) -> Page {
    let what = "The rules that bind the fields of cards to the API, and those that compare the two";
    page(context, RULES, "Rules of reconciliation", what, rules::all().map(|rule| &rule.code))
}

/// What a comparison of two versions can report to those whom an axis concerns.
pub(super) fn changes(context: &Context<'_>, axis: Axis) -> Page {
    let (path, title, what) = match axis {
        Axis::Wire => (
            CHANGES,
            "Changes on the wire",
            "What `cargo xtask diff` can report to whoever sends requests and reads responses",
        ),
        Axis::Client => {
            let what = "What `cargo xtask diff` can report to whoever compiles a program with the generated client";
            (CLIENT_CHANGES, "Changes of the client", what)
        }
        Axis::Card => (CARD_CHANGES, "Changes of cards", "What `cargo xtask diff` can report to whoever builds flows"),
    };
    page(context, path, title, what, diff::all_codes().filter(move |code| diff::axis_of(code) == Some(axis)))
}

fn page(
    context: &Context<'_>,
    path: &'static str,
    title: &'static str,
    what: &'static str,
    codes: impl Iterator<Item = &'static Code>,
) -> Page {
    let found: BTreeSet<&str> = context.input.findings.iter().map(|finding| finding.rule).collect();
    Page { title, what, codes: codes.map(|code| entry(code, path, found.contains(code.id))).collect() }
}

fn entry(code: &'static Code, page: &str, is_found: bool) -> Entry {
    let findings = || Target::heading_on(RECONCILIATION, code.id).link(page, &md!("What was found"));
    let decision = rules::forms_of_decisions(code.id);
    Entry {
        heading: Target::heading_on(page, code.id).heading(code.id),
        title: inline(code.title),
        why: inline(code.why),
        fix: inline(code.fix),
        severity: code.severity.map(inline).unwrap_or_default(),
        decision: decision.as_deref().map(inline).unwrap_or_default(),
        found: if is_found { findings() } else { Md::default() },
    }
}
