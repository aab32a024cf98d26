//! The pages of the defects in the upstream documents: an overview, and one for each kind.

use serde::Serialize;

use super::corrections::{CorrectionRow, link, path_of_defects as path, whole_row};
use crate::decisions::Decision;
use crate::defects::{About, Defect};
use crate::emit::docs::book::{DEFECTS, SUMMARY};
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, md};
use crate::emit::docs::markdown::inline;
use crate::emit::docs::sitemap::{Heading, Target};

/// The overview.
#[derive(Serialize)]
pub(super) struct Page {
    kinds: Vec<Kind>,
}

/// How many defects there are of a kind.
#[derive(Serialize)]
struct Kind {
    link: Md,
    defects: usize,
}

/// The defects of a kind, on a page of their own.
#[derive(Serialize)]
pub(super) struct Defects {
    title: &'static str,
    defects: Vec<Section>,
}

/// A defect.
#[derive(Serialize)]
struct Section {
    heading: Heading,
    says: Md,
    truth: Md,
    /// What was done about it, in a few words.
    done: Md,
    facts: Vec<Fact>,
    corrections: Vec<CorrectionRow>,
    decisions: Vec<Md>,
}

/// One line about a defect.
#[derive(Serialize)]
struct Fact {
    name: &'static str,
    text: Md,
}

/// The overview of the defects.
pub(super) fn page(context: &Context<'_>) -> Page {
    let kind = |about| Kind { link: link_to(about, DEFECTS), defects: of_kind(context, about).count() };
    Page { kinds: kinds(context).map(kind).collect() }
}

/// The pages of the defects, each with its path.
pub(super) fn pages(context: &Context<'_>) -> impl Iterator<Item = (String, Defects)> {
    kinds(context).map(move |about| {
        let path = path(about);
        let defects = of_kind(context, about).map(|defect| section(context, defect, &path)).collect();
        (path, Defects { title: about.title(), defects })
    })
}

/// Links to the pages of the defects, for the table of contents.
pub(in crate::emit::docs) fn contents(context: &Context<'_>) -> Vec<Md> {
    kinds(context).map(|about| link_to(about, SUMMARY)).collect()
}

fn link_to(about: About, from: &str) -> Md {
    Target::start_of(&path(about)).link(from, &md!("{}", about.title()))
}

/// The kinds of which there are defects.
fn kinds(context: &Context<'_>) -> impl Iterator<Item = About> {
    About::ALL.into_iter().map(|(_, about)| about).filter(move |about| of_kind(context, *about).next().is_some())
}

fn of_kind<'c>(context: &'c Context<'_>, about: About) -> impl Iterator<Item = &'c Defect> {
    context.input.register.defects().filter(move |defect| defect.about == about)
}

fn section(context: &Context<'_>, defect: &Defect, page: &str) -> Section {
    let facts = [
        ("Documents", Md::join(defect.documents.iter().map(|name| code(name)), ", ")),
        ("Where", inline(&defect.location)),
        ("How we know", inline(&defect.known)),
        ("See", Md::join(defect.see.iter().map(|address| link(address)), ", ")),
    ];
    let register = context.input.register;
    let corrections = register.corrections_after(&defect.id);
    let corrections: Vec<_> = corrections.map(|one| whole_row(context.input, context.sitemap, one, page)).collect();
    let decisions: Vec<Md> = register.decisions_after(&defect.id).map(decision).collect();
    Section {
        heading: Target::heading_on(page, &defect.id).heading(&defect.id),
        says: inline(&defect.says),
        truth: inline(&defect.truth),
        done: Md::join([counted(corrections.len(), "correction"), counted(decisions.len(), "decision")], ", "),
        facts: facts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| Fact { name, text }).collect(),
        corrections,
        decisions,
    }
}

/// A number of things; empty for none.
pub(super) fn counted(number: usize, thing: &'static str) -> Md {
    match number {
        0 => Md::default(),
        1 => md!("1 {}", thing),
        _ => md!("{} {}s", number, thing),
    }
}

fn decision(decision: &Decision) -> Md {
    md!("{} {}: {}", &code(&decision.rule), &code(&decision.subject), &inline(&decision.reason))
}
